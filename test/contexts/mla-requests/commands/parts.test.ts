import { beforeAll, expect, test } from 'vitest';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

test('acknowledgement gives the request a reference of the requested State (UNCAC art. 46(24))', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  const row = await request.row();
  const year = String(new Date().getUTCFullYear());
  expect(row.requested_reference).toBe(`${request.to.code}-MLA-${year}-00001`);
  expect(row.acknowledged_at).toEqual(row.updated_at);
});

test('acceptance, execution and closing each leave their time and words, for both to see', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  await request.give(officerOf(request.to), 'executeMlaRequest', { summary: 'Handed over.' });
  await request.give(officerOf(request.from), 'closeMlaRequest', { outcome: 'Used in court.' });
  const query = `query Life($id: ID!) { mlaRequest(id: $id) {
    status executionSummary outcome acknowledgedAt decidedAt executedAt
    events { edges { node { command byState { code } occurredAt } } } } }`;
  const [asking, asked] = await Promise.all(
    [officerOf(request.from), officerOf(request.to)].map((viewer) =>
      w.test.ask(viewer, query, { id: request.id }),
    ),
  );
  expect(asked?.data).toEqual(asking?.data);
  const { events, ...said } = asking?.data?.mlaRequest;
  expect(said).toMatchObject({
    status: 'CLOSED',
    executionSummary: 'Handed over.',
    outcome: 'Used in court.',
  });
  const steps = events.edges.map(({ node }: any) => [node.command, node.byState.code]);
  const { from, to } = request;
  expect(steps).toEqual([
    ['submitMlaRequest', from.code],
    ['acknowledgeMlaRequest', to.code],
    ['acceptMlaRequest', to.code],
    ['executeMlaRequest', to.code],
    ['closeMlaRequest', from.code],
  ]);
});

test('a command out of turn names the approval of what waits to others than who proposed it', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  const proposer = supervisorOf(request.to);
  await request.give(proposer, 'proposeMlaRequestRefusal');
  const possible = async (
    viewer: typeof proposer,
    command: 'transmitMlaRequestEvidence' | 'resumeMlaRequest',
  ) => (await refusal(request.give(viewer, command))).extensions['allowedCommands'] as string[];
  for (const command of ['transmitMlaRequestEvidence', 'resumeMlaRequest'] as const) {
    const told = await possible(proposer, command);
    expect(told).toContain('proposeMlaRequestAcceptance');
    expect(told).not.toContain('refuseMlaRequest');
  }
  expect(await possible(supervisorOf(request.to, 'other'), 'transmitMlaRequestEvidence')).toContain(
    'refuseMlaRequest',
  );
});
