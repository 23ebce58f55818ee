import { beforeAll, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { DisclosureUseKind, RestrictionKind } from '../../../src/contexts/disclosures/index.js';
import { officerOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../support/timed-world.js';
import { disclosure, type TestDisclosure } from '../../support/world-disclosures.js';

/** Days are those of the State that they concern: the sending one is where a day ends last, the other where it begins first. */
let t: TimedWorld;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  t = await timedWorld('2026-03-01T12:00:00Z');
  [from, to] = [await stateIn('Pacific/Pago_Pago'), await stateIn('Pacific/Kiritimati')];
});

async function stateIn(timeZone: string): Promise<TestState> {
  const state = await t.w.state();
  await t.w.test.owner.query(
    `insert into state_calendar (id, state, time_zone, weekend_days, source, updated_at)
     values ($1, $2, $3, '{SATURDAY,SUNDAY}', 'a test', now())`,
    [uuid(), state.code, timeZone],
  );
  return state;
}

function received(expiresOn: string | null): Promise<TestDisclosure> {
  t.at('2026-03-01T12:00:00Z');
  const restriction = { kind: RestrictionKind.NOT_AS_EVIDENCE, words: 'In words', expiresOn };
  return disclosure(t.w, { from, to, status: 'ACKNOWLEDGED', contents: { restrictions: [restriction] } });
}

test('a restriction binds until its last day has ended where the State is that set it', async () => {
  const one = await received('2026-03-02');
  const use = () => one.give(officerOf(to), 'recordDisclosureUse', { usedOn: '2026-03-02' });
  t.at('2026-03-03T10:59:00Z');
  expect((await refusal(use())).code).toBe('INCOMPLETE');
  t.at('2026-03-03T11:01:00Z');
  await use();
});

test('a restriction can still be set for the day that it is where the State is that sets it', async () => {
  t.at('2026-03-03T10:00:00Z');
  const draft = (expiresOn: string) =>
    disclosure(t.w, {
      from,
      to,
      contents: { restrictions: [{ kind: RestrictionKind.CONFIDENTIAL, words: null, expiresOn }] },
    });
  await draft('2026-03-02');
  expect((await refusal(draft('2026-03-01'))).code).toBe('BAD_USER_INPUT');
});

test('a use is entered on the day on which it happened, where that day has begun', async () => {
  const one = await received('2026-03-01');
  t.at('2026-03-02T12:00:00Z');
  const use = (usedOn: string) =>
    one.give(officerOf(to), 'recordDisclosureUse', { kind: DisclosureUseKind.LEAD, usedOn });
  await use('2026-03-03');
  expect((await refusal(use('2026-03-04'))).code).toBe('BAD_USER_INPUT');
});
