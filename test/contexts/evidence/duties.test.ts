import { beforeAll, expect, test } from 'vitest';
import { officerOf, supervisorOf, type TestState } from '../../support/personas.js';
import { timedWorld, type TimedWorld } from '../../support/timed-world.js';
import { letterBy } from '../../support/letters.js';
import type { TestRequest } from '../../support/world-requests.js';
import { enter, TestConsent } from './evidence-world.js';

/** Several consents of one request wait at once: each has its own day, and the clock stands at the first. */
let t: TimedWorld;
let own: TestState;
let request: TestRequest;

beforeAll(async () => {
  t = await timedWorld('2027-01-04T12:00:00Z');
  own = await t.w.state();
  request = await t.w.request({ from: own, to: await t.w.state({ onRepatria: false }), status: 'SUBMITTED' });
  const item = await enter(t.w, request, { by: officerOf(own) });
  const onPaper = { happenedOn: '2027-01-04', reference: 'Letter 1' };
  await t.w.give(supervisorOf(own), 'handOverEvidence', { items: [item.id], onPaper });
});

async function ask(purpose: string): Promise<{ readonly consent: TestConsent; readonly day: string }> {
  const asked = { purpose, proceeding: 'Tax case 7' };
  let consent: TestConsent | undefined;
  const { text } = await letterBy(t.w, request, own, async () => {
    const { key } = await t.w.give(officerOf(own), 'requestUseConsent', {
      ...{ id: request.id, reasons: 'Unpaid taxes.', ...asked },
    });
    consent = new TestConsent(t.w, key, request, asked);
  });
  const day = /## Answer asked for by\n\n(\S+)/.exec(text)?.[1] ?? '';
  return { consent: consent as TestConsent, day };
}

const clock = async (): Promise<object> => {
  const { rows } = await t.w.test.owner.query<object>(
    `select to_char(due_at at time zone time_zone, 'YYYY-MM-DD') as due, is_running from mla_request_clock
     where request_id = $1 and kind = 'USE_CONSENT'`,
    [request.key],
  );
  return rows[0] ?? {};
};

test('each consent that is asked for has a day of its own, and the clock goes from one to the next', async () => {
  const first = await ask('A tax assessment');
  t.at('2027-01-14T12:00:00Z');
  const second = await ask('A disciplinary proceeding');
  expect(second.day > first.day).toBe(true);
  expect(await clock()).toEqual({ due: first.day, is_running: true });
  await first.consent.give(officerOf(own), 'withdrawUseConsent');
  expect(await clock()).toEqual({ due: second.day, is_running: true });
  await second.consent.give(officerOf(own), 'withdrawUseConsent');
  expect(await clock()).toMatchObject({ is_running: false });
});
