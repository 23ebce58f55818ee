import { beforeAll, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { officerOf, supervisorOf, type TestState } from '../../support/personas.js';
import { world, type World } from '../../support/world.js';
import { hearingFor, opening, safeConductFor, transferFor, type TestAttendance } from './attendance-world.js';

let w: World;
let from: TestState;
let records: Readonly<Record<string, TestAttendance<never>>>;

beforeAll(async () => {
  w = await world();
  const pair = await w.pair();
  ({ from } = pair);
  const request = await w.request({ ...pair, status: 'ACCEPTED' });
  records = {
    hearing: await hearingFor(w, request),
    safe_conduct: await safeConductFor(w, request),
    detained_person_transfer: await transferFor(w, request),
  };
  await w.propose(officerOf(from), 'grantSafeConduct', {
    requestId: request.id,
    ...opening.grantSafeConduct,
  });
});

/** Writes, by plain SQL as the service's role, a further record like one that stands there, but for what is said. */
async function insert(table: string, differently: object): Promise<string> {
  const sql = `insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where id = $1`;
  const values = [records[table]?.key, JSON.stringify({ id: uuid(), ...differently })];
  try {
    await w.test.sqlAs(supervisorOf(from), sql, values);
    return 'written';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test('a record begins without what is the other State’s to say', async () => {
  expect(from.code).toBe(officerOf(from).state);
  const now = new Date().toISOString();
  const forged: readonly (readonly [string, object])[] = [
    ['hearing', { status: 'CONFIRMED' }],
    ['safe_conduct', { leaving_days: 1 }],
    ['safe_conduct', { period_agreed_at: now }],
    ['safe_conduct', { proposed_leaving_days: 30 }],
    ['detained_person_transfer', { holding_keeper: from.code }],
    ['detained_person_transfer', { holding_agreed_at: now }],
    ['detained_person_transfer', { earlier_acts_consented_at: now }],
    ['detained_person_transfer', { holding_conditions: 'x' }],
    ['detained_person_transfer', { receiving_conditions: 'x' }],
    ['detained_person_transfer', { in_custody: false }],
    ['detained_person_transfer', { return_due_on: '2026-12-31' }],
    ['detained_person_transfer', { earlier_acts_consent: 'x' }],
  ];
  for (const [table, differently] of forged)
    expect([differently, await insert(table, differently)]).toEqual([differently, '42501']);
  for (const table of Object.keys(records))
    expect([table, await insert(table, {})]).toEqual([table, 'written']);
});
