import { beforeAll, expect, test } from 'vitest';
import { officerOf } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../support/timed-world.js';
import { freezingRequest, inForce, plan } from './measure-world.js';

/** What was done today is entered today, also where the day began before that of UTC. */
let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2026-03-01T12:00:00Z');
});

test('an order of the day that has begun in the east is entered; one of the day after is not', async () => {
  const measure = await plan(t.w, await freezingRequest(t.w, await t.w.pair()));
  t.at('2026-03-02T12:00:00Z');
  const execute = (orderedOn: string) =>
    measure.give(officerOf(measure.request.to), 'executeMeasure', { orderedOn });
  expect((await refusal(execute('2026-03-04'))).extensions).toMatchObject({
    problems: [{ field: 'input.orderedOn' }],
  });
  await execute('2026-03-03');
});

test('a claim that came in on it likewise', async () => {
  t.at('2026-03-02T12:00:00Z');
  const measure = await inForce(t.w, await freezingRequest(t.w, await t.w.pair()));
  const claim = (receivedOn: string) =>
    measure.give(officerOf(measure.request.to), 'recordThirdPartyClaim', { receivedOn });
  expect((await refusal(claim('2026-03-04'))).extensions).toMatchObject({
    problems: [{ field: 'input.receivedOn' }],
  });
  await claim('2026-03-03');
});
