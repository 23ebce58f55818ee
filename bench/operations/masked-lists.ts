import type { Operation } from './operation.js';
import {
  besideColumns,
  besideFields,
  latestSteps,
  ownColumns,
  ownFields,
  postgraphileBesideFields,
  postgraphileNames,
} from './parts.js';

const parts = `items { type status } events(last: 3) { edges { node { command status occurredAt } } }`;
const items = `(select coalesce(json_agg(row_to_json(i)), '[]') from (select type, status from mla_request_item
  where request_id = r.id order by position) i) as items`;
const postgraphileParts = `mlaRequestItemsByRequestId(orderBy: POSITION_ASC) { nodes { type status } }
  mlaRequestEventsByRequestId(last: 3, orderBy: OCCURRED_AT_ASC) { nodes { command status occurredAt } }
  mlaRequestContentByRequestId { subjectMatter }`;
const forAuditors = `edges { cursor node { ${ownFields} ${postgraphileBesideFields} ${postgraphileParts} } }`;

/** The inbox as who audits the State reads it: every step, and nothing of what the requests say. */
export const inboxOfAuditor: Operation = {
  name: 'inbox-auditor',
  says: 'the inbox, a page of 50, as an auditor of the State: what the requests say is hidden',
  asker: 'an auditor of a State',
  samples: `select '{}'::json as variables where $1 <> '' and $2 > 0`,
  repatria: {
    query: `query Inbox { incomingMlaRequests(first: 50) { edges { cursor node { ${ownFields} ${besideFields} ${parts}
      content { subjectMatter } } } pageInfo { hasNextPage endCursor } } }`,
  },
  limit: {
    dependsOnValues: true,
    text: `select coalesce(json_agg(row_to_json(o)), '[]')::text from (
      select ${ownColumns}, ${besideColumns}, ${items}, ${latestSteps(3)}, null as content
      from mla_request r where r.requested_state = $1 and r.is_sent order by r.listed_at desc, r.id desc limit 50) o`,
    values: ({ viewer }) => [viewer.state],
  },
  natural: {
    query: `query Inbox($state: String!) { allMlaRequests(first: 50, orderBy: [LISTED_AT_DESC], condition: { requestedState: $state })
      { ${forAuditors} pageInfo { hasNextPage endCursor } } }`,
    variables: ({ viewer }) => ({ state: viewer.state }),
    names: postgraphileNames,
  },
  tuned: {
    query: `query Inbox { benchTunedInbox(first: 50) { ${forAuditors} pageInfo { hasNextPage endCursor } } }`,
    names: postgraphileNames,
  },
};

/** What whoever sees a request may know of it, and what is not for StAR. */
const openFields = 'requestingReference status types submittedAt version';
const forStar = `edges { cursor node { ${openFields} requestedReference: knownRequestedReference
  urgent: knownUrgent deadline: knownDeadline ${postgraphileBesideFields} ${postgraphileParts} } }`;
const openColumns = `r.requesting_reference as "requestingReference", null as "requestedReference", r.status, r.types, null as urgent,
  null as deadline, r.submitted_at as "submittedAt", r.version`;

/** What States opened to StAR: by grants in force, never what is confidential, and of each request what StAR may know. */
export const listOfStar: Operation = {
  name: 'list-star',
  says: 'the requests that States opened to StAR by grants, a page of 50: references, urgency and contents are hidden',
  asker: 'StAR',
  samples: `select '{}'::json as variables where $1 = '' and $2 > 0`,
  repatria: {
    query: `query Granted { mlaRequests(first: 50) { edges { cursor node { ${ownFields} ${besideFields} ${parts}
      content { subjectMatter } } } pageInfo { hasNextPage endCursor } } }`,
  },
  limit: {
    dependsOnValues: true,
    text: `select coalesce(json_agg(row_to_json(o)), '[]')::text from (
      select ${openColumns}, ${besideColumns}, ${items}, ${latestSteps(3)}, null as content
      from mla_request r where r.is_sent and not r.confidential and exists (select from case_grant g
        where g.case_id = r.case_id and g.state in (r.requesting_state, r.requested_state)
          and g.revoked_at is null and g.expires_at > now() offset 0)
      order by r.listed_at desc, r.id desc limit 50) o`,
    values: () => [],
  },
  natural: {
    query: `query Granted { allMlaRequests(first: 50, orderBy: [LISTED_AT_DESC]) { ${forStar} pageInfo { hasNextPage endCursor } } }`,
    names: postgraphileNames,
  },
  tuned: {
    query: `query Granted { benchTunedGranted(first: 50) { ${forStar} pageInfo { hasNextPage endCursor } } }`,
    names: postgraphileNames,
  },
};
