import { beforeAll, expect, test } from 'vitest';
import { demoPerson } from '../../../seeds/demo/people.js';
import { loadSeeds } from '../../../src/app/load-seeds.js';
import { testService, type TestService } from '../../support/service.js';

let on: TestService;

const counts = async () =>
  (
    await on.owner.query(
      `select (select count(*)::int from detained_person_transfer) as transfers, (select count(*)::int from safe_conduct) as conducts,
         (select count(*)::int from hearing) as hearings, (select count(*)::int from mla_request_cost) as costs,
         (select count(*)::int from confidentiality_notice) as notices, (select count(*)::int from attending_person) as persons`,
    )
  ).rows[0];

beforeAll(async () => {
  on = await testService();
  await loadSeeds(on.database, { demo: true });
}, 120_000);

test('the demo world has one of each, made once, however often it is loaded', async () => {
  const made = { transfers: 1, conducts: 1, hearings: 1, costs: 2, notices: 1, persons: 3 };
  expect(await counts()).toEqual(made);
  await loadSeeds(on.database, { demo: true });
  expect(await counts()).toEqual(made);
}, 120_000);

test('everybody agreed to the transfer, whose names say that they are fictitious', async () => {
  const { rows } = await on.owner.query('select name from attending_person');
  for (const { name } of rows) expect(name).toContain('(fictitious)');
  const query = `{ mlaRequests(first: 50) { edges { node {
    detainedPersonTransfers { status availableCommands { command missing } attendee { name } } } } } }`;
  const { data } = await on.ask(demoPerson('xc-officer').viewer, query);
  const transfers = data?.mlaRequests.edges.flatMap(({ node }: any) => node.detainedPersonTransfers);
  expect(transfers).toEqual([
    {
      status: 'CONSENTED',
      attendee: { name: 'Sergio Prisoner (fictitious)' },
      availableCommands: expect.arrayContaining([{ command: 'transferDetainedPerson', missing: [] }]),
    },
  ]);
});
