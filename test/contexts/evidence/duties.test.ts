import { beforeAll, expect, test } from 'vitest';
import { officerOf } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';
import { askConsent, handedOver } from './evidence-world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

/** The clocks of a kind: whom they bind, until which day, and how they ended. */
async function clocks(request: TestRequest, kind: string): Promise<string[]> {
  const { rows } = await w.test.owner.query<{ said: string }>(
    `select concat_ws(' ', state, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD'), coalesce(result, 'RUNS')) as said
     from mla_request_clock where request_id = $1 and kind = $2 order by started_at, id`,
    [request.key, kind],
  );
  return rows.map(({ said }) => said);
}

test('originals that are lent are due on the first day on which one is, until all are back', async () => {
  const original = { form: 'ORIGINAL' };
  const first = await handedOver(w, { ...original, returnDueOn: '2027-03-31' });
  const { request } = first;
  const bound = request.from.code;
  expect(await clocks(request, 'EVIDENCE_RETURN')).toEqual([`${bound} 2027-03-31 RUNS`]);
  const sooner = await handedOver(w, { request, ...original, returnDueOn: '2027-02-28' });
  expect(await clocks(request, 'EVIDENCE_RETURN')).toEqual([`${bound} 2027-02-28 RUNS`]);
  await sooner.give(officerOf(request.from), 'returnEvidence');
  expect(await clocks(request, 'EVIDENCE_RETURN')).toEqual([`${bound} 2027-03-31 RUNS`]);
  await first.give(officerOf(request.from), 'returnEvidence');
  expect(await clocks(request, 'EVIDENCE_RETURN')).toEqual([`${bound} 2027-03-31 MET`]);
});

test('what was handed over to be kept is not due', async () => {
  const { request } = await handedOver(w);
  expect(await clocks(request, 'EVIDENCE_RETURN')).toEqual([]);
});

test('what is lent stays due when the request is closed, in the list of what is due', async () => {
  const { request } = await handedOver(w, { form: 'ORIGINAL', returnDueOn: '2027-03-31' });
  for (const command of ['executeMlaRequest'] as const) await request.give(officerOf(request.to), command);
  await request.give(officerOf(request.from), 'closeMlaRequest', { kind: 'ASSISTANCE_GIVEN' });
  const query = `{ outgoingMlaRequests(first: 10, filter: { clockRunning: [EVIDENCE_RETURN] }) { edges { node { id status nextDueAt } } } }`;
  const { data } = await w.test.ask(officerOf(request.from), query);
  expect(data?.outgoingMlaRequests.edges).toEqual([
    { node: { id: request.id, status: 'CLOSED', nextDueAt: '2027-03-31T23:59:59.999Z' } },
  ]);
});

test('a consent that is asked for waits for the requested State, until the last is decided or withdrawn', async () => {
  const item = await handedOver(w);
  const { request } = item;
  const first = await askConsent(w, item);
  const second = await askConsent(w, item);
  const running = await clocks(request, 'USE_CONSENT');
  expect(running).toEqual([expect.stringMatching(new RegExp(`^${request.to.code} .* RUNS$`))]);
  await first.grant();
  expect(await clocks(request, 'USE_CONSENT')).toEqual(running);
  await second.give(officerOf(request.from), 'withdrawUseConsent');
  expect(await clocks(request, 'USE_CONSENT')).toEqual([expect.stringMatching(/ MET$/)]);
  await (await askConsent(w, item)).refuse();
  expect((await clocks(request, 'USE_CONSENT')).map((one) => one.split(' ').at(-1))).toEqual(['MET', 'MET']);
});
