import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../src/platform/reads/global-id.js';
import { officerOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';
import { costOf } from '../mla-requests/costs/costs-world.js';
import { hearingFor, safeConductFor, transferFor } from './attendance-world.js';

/** The other State does not take part in Repatria: the own State enters the steps of both, from paper. */
let w: World;
let from: TestState;
let absent: TestState;
let request: TestRequest;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  absent = await w.state({ onRepatria: false });
  request = await w.request({ from, to: absent, status: 'SUBMITTED' });
  for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
    await request.by(from, command);
});

const onPaper = { happenedOn: new Date().toISOString().slice(0, 10), reference: 'Letter 12/2026' };

async function lastStep(): Promise<Record<string, unknown>> {
  const query = `query Last($id: ID!) { mlaRequest(id: $id) { events(first: 1, orderBy: NEWEST) {
    edges { node { command byState { code } enteredBy { code } paperReference } } } } }`;
  const { data } = await w.test.ask(officerOf(from), query, { id: request.id });
  return data?.mlaRequest.events.edges[0].node;
}

test('R16 kept: holds for what is entered from paper, too: consent first, then the transfer, each the step of its State', async () => {
  const transfer = await transferFor(w, request);
  const officer = officerOf(from);
  const early = transfer.give(officer, 'transferDetainedPerson', { onPaper });
  expect((await refusal(early)).code).toBe('INCOMPLETE');
  await transfer.give(officer, 'recordTransferConsent', { onPaper });
  expect(await lastStep()).toEqual({
    command: 'recordTransferConsent',
    byState: { code: absent.code },
    enteredBy: { code: from.code },
    paperReference: 'Letter 12/2026',
  });
  await transfer.give(officer, 'agreeToHandOverPerson', { onPaper });
  await transfer.give(officer, 'agreeToReceivePerson');
  expect(await lastStep()).toMatchObject({ byState: { code: from.code }, enteredBy: null });
  const ownOnPaper = transfer.give(officer, 'agreeToReceivePerson', { onPaper });
  expect((await refusal(ownOnPaper)).code).toBe('BAD_USER_INPUT');
  await transfer.give(officer, 'transferDetainedPerson', { onPaper });
  await transfer.give(officer, 'returnDetainedPerson');
  await transfer.give(officer, 'creditTimeInCustody', { onPaper });
  expect(await transfer.row()).toMatchObject({ status: 'RETURNED', days_credited: 1 });
});

test('a safe conduct, a hearing and a cost live by the commands of the State that keeps both sides', async () => {
  const officer = officerOf(from);
  const conduct = await safeConductFor(w, request);
  await conduct.give(officer, 'proposeLeavingPeriod');
  await conduct.give(officer, 'agreeToLeavingPeriod', { onPaper });
  expect(await lastStep()).toMatchObject({
    byState: { code: absent.code },
    paperReference: 'Letter 12/2026',
  });
  const hearing = await hearingFor(w, request);
  const attendedBy = globalId('CompetentAuthority', absent.prosecutionService);
  await hearing.give(officer, 'confirmHearing', { attendedBy, onPaper });
  expect((await hearing.row()).attended_by).toBe(absent.prosecutionService);
  const cost = await costOf(w, request, {}, officer);
  await cost.give(officer, 'proposeMlaRequestCostTerms', { onPaper });
  await cost.give(officer, 'agreeToMlaRequestCost');
  expect((await cost.row()).status).toBe('AGREED');
});

test('nobody of the other State sees any of it', async () => {
  for (const table of [
    'detained_person_transfer',
    'safe_conduct',
    'hearing',
    'mla_request_cost',
    'attending_person',
  ])
    expect(await w.test.sqlAs(officerOf(absent), `select 1 from ${table}`)).toEqual([]);
});
