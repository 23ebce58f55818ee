/** What every operation selects of a request itself; Repatria and PostGraphile give it the same names. */
export const ownFields =
  'requestingReference requestedReference status types urgent deadline submittedAt version';

/** The same as columns of the alias `r`. */
export const ownColumns = `r.requesting_reference as "requestingReference", r.requested_reference as "requestedReference", r.status,
  r.types, r.urgent, r.deadline, r.submitted_at as "submittedAt", r.version`;

/** What stands beside the request, as columns. */
export const besideColumns = `(select row_to_json(s) from (select code, name from state where code = r.requesting_state) s) as "requestingState",
  (select row_to_json(s) from (select code, name from state where code = r.requested_state) s) as "requestedState",
  (select row_to_json(c) from (select neutral_title as "neutralTitle" from case_file where id = r.case_id) c) as "case"`;

export const besideFields =
  'requestingState { code name } requestedState { code name } case { neutralTitle }';

export const postgraphileBesideFields =
  'stateByRequestingState { code name } stateByRequestedState { code name } caseFileByCaseId { neutralTitle }';

/** What PostGraphile calls otherwise. */
export const postgraphileNames = {
  stateByRequestingState: 'requestingState',
  stateByRequestedState: 'requestedState',
  caseFileByCaseId: 'case',
  mlaRequestContentByRequestId: 'content',
  mlaRequestSidesByRequestId: 'ownSide[0]',
  mlaRequestItemsByRequestId: 'items',
  mlaRequestEventsByRequestId: 'events',
} as const;

/** The latest steps of a request in their order, as a column. */
export const latestSteps = (count: number): string =>
  `(select coalesce(json_agg(row_to_json(e)), '[]') from (select command, status, occurred_at as "occurredAt" from (
    select * from mla_request_event where request_id = r.id order by occurred_at desc, id desc limit ${String(count)}) e
    order by occurred_at, id) e) as events`;
