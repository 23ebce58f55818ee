import { beforeAll, expect, test } from 'vitest';
import { assigned } from '../../../src/contexts/cases/case.rules.js';
import { holds } from '../../../src/platform/policy/rule.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, type TestState } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { ownWorld, type TestCase, type World } from '../../support/world.js';

/** Nobody gives such a token on purpose: it names one State, and an authority of another. */
let w: World;
let lead: TestState;
let party: TestState;
let of: TestCase;
let request: TestRequest;
let mistaken: Readonly<Record<string, Viewer>>;

beforeAll(async () => {
  w = await ownWorld();
  ({ from: lead, to: party } = await w.pair());
  of = await w.case({ leadBy: lead, parties: [party] });
  await w.subject(of);
  const authority = globalId('CompetentAuthority', lead.prosecutionService);
  await w.give(officerOf(lead), 'assignCase', { id: of.id, authority });
  request = await w.request({ from: lead, to: party, of, status: 'ACCEPTED' });
  await request.assignIn(lead);
  mistaken = {
    ofAnotherState: prosecutorOf(await w.state(), lead.prosecutionService),
    ofAnotherParty: prosecutorOf(party, lead.prosecutionService),
  };
});

const query = `query ($case: ID!, $request: ID!) {
  case(id: $case) { title subjects { edges { node { name } } } }
  mlaRequest(id: $request) { id }
  cases(filter: { search: "road fund" }) { edges { node { id } } totalCount { count } } }`;

test('an authority of another State than the token names sees nothing that was assigned to it', async () => {
  const variables = { case: of.id, request: request.id };
  for (const [who, viewer] of Object.entries(mistaken)) {
    for (const path of ['answered', 'planned', 'plain'] as const) {
      const { data } = await w.test.ask(viewer, query, variables, path);
      expect([who, path, data]).toEqual([
        who,
        path,
        { case: null, mlaRequest: null, cases: { edges: [], totalCount: { count: 0 } } },
      ]);
    }
    for (const table of ['case_file', 'case_narrative', 'case_subject', 'case_assignment', 'mla_request'])
      expect([who, table, await w.test.sqlAs(viewer, `select 1 from ${table}`)]).toEqual([who, table, []]);
    expect(await w.test.sqlAs(viewer, 'select app.competent_authority() as authority')).toEqual([
      { authority: null },
    ]);
  }
});

test('its own people see what was assigned to it', async () => {
  const { data } = await w.test.ask(prosecutorOf(lead), query, { case: of.id, request: request.id });
  expect(data).toMatchObject({
    case: { title: expect.any(String), subjects: { edges: [{}] } },
    mlaRequest: { id: request.id },
    cases: { edges: [{}] },
  });
});

test('the access policy says so by itself', () => {
  const facts = {
    partyStates: [lead.code, party.code],
    assignedAuthorities: [lead.prosecutionService],
  };
  expect(holds(assigned, prosecutorOf(lead), facts)).toBe(true);
  expect(holds(assigned, mistaken['ofAnotherState'] as Viewer, facts)).toBe(false);
});
