import type { Operation } from './operation.js';
import {
  besideColumns,
  besideFields,
  ownColumns,
  ownFields,
  postgraphileBesideFields,
  postgraphileNames,
} from './parts.js';

const postgraphileFields = `cursor node { ${ownFields} ballHolder nextDueAt ${postgraphileBesideFields} }`;

/** One direction of the list, by its index. */
const branch = (whose: string): string =>
  `(select * from mla_request_docket where ${whose} and next_due_at < now() order by next_due_at, request_id limit 50)`;

/** What is overdue with a State, whichever State is to act. */
export const overdue: Operation = {
  name: 'overdue',
  says: 'what is overdue, to a State or from it, what was due first first: a page of 50',
  asker: 'a State',
  samples: `select '{}'::json as variables where $1 <> '' and $2 > 0`,
  repatria: {
    query: `query Overdue { mlaRequests(first: 50, filter: { overdue: true }, orderBy: BY_DUE)
      { edges { cursor node { ${ownFields} ballHolder nextDueAt ${besideFields} } } pageInfo { hasNextPage endCursor } } }`,
  },
  limit: {
    dependsOnValues: true,
    text: `select coalesce(json_agg(row_to_json(o)), '[]')::text from (
      select ${ownColumns}, r.ball_holder as "ballHolder", d.next_due_at as "nextDueAt", ${besideColumns}
      from (${branch('requesting_state = $1')} union all ${branch('requested_state = $1 and is_sent')}) d
      join mla_request r on r.id = d.request_id order by d.next_due_at, d.request_id limit 50) o`,
    values: ({ viewer }) => [viewer.state],
  },
  natural: {
    query: `query Overdue { benchPlainOverdue(first: 50) { edges { ${postgraphileFields} } pageInfo { hasNextPage endCursor } } }`,
    names: postgraphileNames,
  },
  tuned: {
    query: `query Overdue { benchTunedOverdue(first: 50) { edges { ${postgraphileFields} } pageInfo { hasNextPage endCursor } } }`,
    names: postgraphileNames,
  },
};
