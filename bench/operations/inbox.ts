import type { Asker, Operation } from './operation.js';
import {
  besideColumns,
  besideFields,
  latestSteps,
  ownColumns,
  ownFields,
  postgraphileBesideFields,
  postgraphileNames,
} from './parts.js';

const postgraphileFields = `${ownFields} ${postgraphileBesideFields}
  mlaRequestItemsByRequestId(orderBy: POSITION_ASC) { nodes { type status } }
  mlaRequestEventsByRequestId(last: 3, orderBy: OCCURRED_AT_ASC) { nodes { command status occurredAt } }`;

/** The first page of the inbox: fifty requests to the viewer's State, the newest first. */
const inboxOf = (name: string, asker: Asker): Operation => ({
  name,
  says: `the inbox, a page of 50 with case, items and latest steps, of ${asker}`,
  asker,
  samples: `select '{}'::json as variables where $1 <> '' and $2 > 0`,
  repatria: {
    query: `query Inbox { incomingMlaRequests(first: 50) { edges { cursor node { ${ownFields} ${besideFields}
      items { type status }
      events(last: 3) { edges { node { command status occurredAt } } } } } pageInfo { hasNextPage endCursor } } }`,
  },
  limit: {
    dependsOnValues: true,
    text: `select coalesce(json_agg(row_to_json(o)), '[]')::text from (
      select ${ownColumns}, ${besideColumns},
        (select coalesce(json_agg(row_to_json(i)), '[]') from (select type, status from mla_request_item
          where request_id = r.id order by position) i) as items,
        ${latestSteps(3)}
      from mla_request r where r.requested_state = $1 and r.is_sent order by r.listed_at desc, r.id desc limit 50) o`,
    values: ({ viewer }) => [viewer.state],
  },
  natural: {
    query: `query Inbox($state: String!) { allMlaRequests(first: 50, orderBy: [LISTED_AT_DESC], condition: { requestedState: $state })
      { edges { cursor node { ${postgraphileFields} } } pageInfo { hasNextPage endCursor } } }`,
    variables: ({ viewer }) => ({ state: viewer.state }),
    names: postgraphileNames,
  },
  tuned: {
    query: `query Inbox { benchTunedInbox(first: 50)
      { edges { cursor node { ${postgraphileFields} } } pageInfo { hasNextPage endCursor } } }`,
    names: postgraphileNames,
  },
});

export const inbox = inboxOf('inbox', 'a State');
export const inboxOfTheLarge = inboxOf('inbox-large', 'the large State');
export const inboxOfTheSmall = inboxOf('inbox-small', 'the small State');
