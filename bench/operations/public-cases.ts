import type { Operation } from './operation.js';

const columns = 'neutralTitle status publication uncacOffences';
const page = `edges { cursor node { ${columns} caseNarrativeByCaseId { title } stateByLeadState { code name }
  caseStateRolesByCaseId(orderBy: [ROLE_ASC, STATE_ASC]) { nodes { role state } } } } pageInfo { hasNextPage endCursor }`;
const names = {
  stateByLeadState: 'leadState',
  caseStateRolesByCaseId: 'stateRoles',
  caseNarrativeByCaseId: 'title.title',
} as const;

/** What the public may list: requests do not exist for it, cases do that a State published. */
export const publicCases: Operation = {
  name: 'cases-public',
  says: 'the published cases, a page of 50, as the public, for whom no request exists: names are hidden where only the case was published',
  asker: 'the public',
  samples: `select '{}'::json as variables where $1 = '' and $2 > 0`,
  repatria: {
    query: `query Cases { cases(first: 50, orderBy: OLDEST) { edges { cursor node { ${columns} title leadState { code name }
      stateRoles { role state { code } } } } pageInfo { hasNextPage endCursor } } }`,
    names: { state: 'state.code' },
  },
  limit: {
    dependsOnValues: true,
    text: `select coalesce(json_agg(row_to_json(o)), '[]')::text from (
      select c.neutral_title as "neutralTitle", c.status, c.publication, c.uncac_offences as "uncacOffences",
        (select n.title from case_narrative n where n.case_id = c.id and c.publication = 'FULL') as title,
        (select row_to_json(s) from (select code, name from state where code = c.lead_state) s) as "leadState",
        (select coalesce(json_agg(row_to_json(s)), '[]') from (select role, state from case_state_role
          where case_id = c.id order by role, state, id) s) as "stateRoles"
      from case_file c where c.publication in ('NEUTRAL', 'FULL') order by c.created_at, c.id limit 50) o`,
    values: () => [],
  },
  natural: {
    query: `query Cases { allCaseFiles(first: 50, orderBy: [CREATED_AT_ASC, ROW_ID_ASC]) { ${page} } }`,
    names,
  },
  tuned: { query: `query Cases { benchTunedPublished(first: 50) { ${page} } }`, names },
};
