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

/** One request with everything on its page, as its own State reads it. */
export const record: Operation = {
  name: 'record',
  says: 'one request with everything on its page, read by the requesting State',
  asker: 'a State',
  samples: `select json_build_object('key', id) as variables from mla_request
    where requesting_state = $1 order by md5(id::text) limit $2`,
  repatria: {
    query: `query Record($id: ID!) { mlaRequest(id: $id) { ${ownFields} ${besideFields}
      content { subjectMatter facts assistanceSought }
      ownSide { internalStep assignee }
      items { position type coercive status }
      events(last: 10) { edges { node { command status occurredAt } } } } }`,
    variables: ({ variables }) => ({ id: `MlaRequest:${String(variables['key'])}` }),
  },
  limit: {
    text: `select row_to_json(o)::text from (
      select ${ownColumns}, ${besideColumns},
        (select row_to_json(c) from (select subject_matter as "subjectMatter", facts, assistance_sought as "assistanceSought"
          from mla_request_content left join mla_request_undivided_content using (request_id) where request_id = r.id) c) as content,
        (select row_to_json(s) from (select internal_step as "internalStep", assignee from mla_request_side
          where request_id = r.id and state = (select app.viewer_state())) s) as "ownSide",
        (select coalesce(json_agg(row_to_json(i)), '[]') from (select position, type, coercive, status from mla_request_item
          where request_id = r.id order by position) i) as items,
        ${latestSteps(10)}
      from mla_request r where r.id = $1) o`,
    values: ({ variables }) => [variables['key'] as string],
  },
  natural: {
    query: `query Record($id: UUID!) { mlaRequestByRowId(rowId: $id) { ${ownFields} ${postgraphileBesideFields}
      mlaRequestContentByRequestId { subjectMatter facts assistanceSought }
      mlaRequestSidesByRequestId(first: 1) { nodes { internalStep assignee } }
      mlaRequestItemsByRequestId(orderBy: POSITION_ASC) { nodes { position type coercive status } }
      mlaRequestEventsByRequestId(last: 10, orderBy: OCCURRED_AT_ASC) { nodes { command status occurredAt } } } }`,
    variables: ({ variables }) => ({ id: variables['key'] }),
    names: postgraphileNames,
  },
};
