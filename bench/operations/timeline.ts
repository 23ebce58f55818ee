import type { Operation } from './operation.js';

const step = 'cursor node { command status occurredAt';

/** The first page of a long file. */
export const timeline: Operation = {
  name: 'timeline',
  says: 'what happened with one request, a page of 20 of a file of 24 steps, read by the requesting State',
  asker: 'a State',
  samples: `select json_build_object('key', r.id) as variables from mla_request r where requesting_state = $1
      and (select count(*) from mla_request_event e where e.request_id = r.id) > 20
    order by md5(r.id::text) limit $2`,
  repatria: {
    query: `query Timeline($id: ID!) { mlaRequest(id: $id) { requestingReference status
      events(first: 20) { edges { ${step} byState { code } } } pageInfo { hasNextPage endCursor } } } }`,
    variables: ({ variables }) => ({ id: `MlaRequest:${String(variables['key'])}` }),
  },
  limit: {
    text: `select row_to_json(o)::text from (
      select r.requesting_reference as "requestingReference", r.status,
        (select coalesce(json_agg(row_to_json(e)), '[]') from (
          select command, status, occurred_at as "occurredAt", (select row_to_json(s) from (select by_state as code) s) as "byState"
          from mla_request_event where request_id = r.id order by occurred_at, id limit 20) e) as events
      from mla_request r where r.id = $1) o`,
    values: ({ variables }) => [variables['key'] as string],
  },
  natural: {
    query: `query Timeline($id: UUID!) { mlaRequestByRowId(rowId: $id) { requestingReference status
      mlaRequestEventsByRequestId(first: 20, orderBy: [OCCURRED_AT_ASC, ROW_ID_ASC])
        { edges { ${step} stateByByState { code } } } pageInfo { hasNextPage endCursor } } } }`,
    variables: ({ variables }) => ({ id: variables['key'] }),
    names: { mlaRequestEventsByRequestId: 'events', stateByByState: 'byState' },
  },
};
