import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { bindingConditions, MlaRequest } from '../../../src/contexts/mla-requests/index.js';
import { settingsOf } from '../../../src/platform/commands/command-runner.js';
import type { Operation } from '../../../src/platform/commands/operation.js';
import { officerOf, supervisorOf, type TestState } from '../../support/personas.js';
import { testRegister } from '../../support/register.js';
import { asksOf } from '../../support/service.js';
import { timedWorld, type TimedWorld } from '../../support/timed-world.js';
import type { TestRequest } from '../../support/world-requests.js';

/** Days begin and end where the State is that they concern; zones far from UTC, also on the day on which their clocks change. */
let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2027-01-04T12:00:00Z');
});

const auckland = 'Pacific/Auckland';
const losAngeles = 'America/Los_Angeles';

async function stateIn(timeZone: string): Promise<TestState> {
  const state = await t.w.state();
  await t.w.test.owner.query(
    `insert into state_calendar (id, state, time_zone, weekend_days, source, updated_at)
     values ($1, $2, $3, '{SATURDAY,SUNDAY}', 'a test', now())`,
    [uuid(), state.code, timeZone],
  );
  return state;
}

/** As {@link stateIn}, of a State that has said no calendar: its entry in the directory says where its office is. */
async function stateWithEntryIn(timeZone: string): Promise<TestState> {
  const state = await t.w.state();
  await t.w.test.owner.query(
    `with former as (update central_authority_entry set current_for = null, valid_to = now() where jurisdiction = $1 returning *)
     insert into central_authority_entry (id, institution, central_authority_id, state, jurisdiction, current_for, valid_from,
       accepted_languages, accepted_channels, functions, verification, source, last_verified_at, last_verified_by, time_zone)
     select $2, institution, central_authority_id, state, jurisdiction, central_authority_id, now(), accepted_languages,
       accepted_channels, functions, verification, source, now(), 'somebody', $3 from former`,
    [state.code, uuid(), timeZone],
  );
  return state;
}

/** The last instant of a day and the first of the next, where it is told by which State's zone, and in UTC. */
const midnights = [
  // Summer time ends in New Zealand on 4 April 2027, and begins in California on 14 March: neither day has 24 hours.
  [auckland, '2027-01-15', '2027-01-15T10:59:59Z', '2027-01-15T11:00:00Z'],
  [auckland, '2027-04-04', '2027-04-04T11:59:59Z', '2027-04-04T12:00:00Z'],
  [losAngeles, '2027-01-15', '2027-01-16T07:59:59Z', '2027-01-16T08:00:00Z'],
  [losAngeles, '2027-03-14', '2027-03-15T06:59:59Z', '2027-03-15T07:00:00Z'],
] as const;

describe.each(midnights)('in %s, %s', (zone, day, last, first) => {
  test('R17: a condition binds to the end of the day in the requesting State (art. 46(26))', async () => {
    t.at('2027-01-04T12:00:00Z');
    const request = await t.w.request({
      from: await stateIn(zone),
      to: await t.w.state(),
      status: 'UNDER_EXAMINATION',
    });
    const conditions = [{ kind: 'USE_LIMITATION', text: 'For this proceeding alone.', expiresOn: day }];
    await request.give(officerOf(request.to), 'proposeMlaRequestConditions', { conditions });
    await request.give(supervisorOf(request.to), 'sendMlaRequestConditions');
    await request.give(officerOf(request.from), 'acceptMlaRequestCondition');
    expect(await bindingAt(request, last)).toEqual(['For this proceeding alone.']);
    expect(await bindingAt(request, first)).toEqual([]);
  });

  test('a deadline is past when the day has ended in the requested State (art. 46(24)), in a draft and as it is sent', async () => {
    for (const to of [await stateIn(zone), await stateWithEntryIn(zone)]) {
      t.at('2027-01-04T12:00:00Z');
      const request = await t.w.request({ from: await t.w.state(), to, contents: { deadline: day } });
      t.at(first);
      expect(await findsDeadline(request)).toBe(true);
      t.at(last);
      expect(await findsDeadline(request)).toBe(false);
      await request.give(officerOf(request.from), 'proposeMlaRequestSubmission');
      t.at(first);
      await request.give(supervisorOf(request.from), 'submitMlaRequest');
      expect(await findsDeadline(request)).toBe(true);
    }
  });

  test('a letter has the day on which it is submitted in the requesting State', async () => {
    t.at('2027-01-04T12:00:00Z');
    const request = await t.w.request({
      from: await stateIn(zone),
      to: await t.w.state(),
      status: 'IN_REVIEW',
    });
    t.at(last);
    await request.give(supervisorOf(request.from), 'submitMlaRequest');
    const { data } = await t.w.test.ask(
      officerOf(request.from),
      'query Letter($id: ID!) { mlaRequest(id: $id) { letter { text } } }',
      { id: request.id },
    );
    expect(data?.mlaRequest.letter.text).toContain(day);
  });
});

test.each([
  // The day begins a day earlier, and with the other offset, than it ends.
  [auckland, '2027-04-04', '2027-04-03T10:59:59Z', '2027-04-03T11:00:00Z'],
  [losAngeles, '2027-03-14', '2027-03-14T07:59:59Z', '2027-03-14T08:00:00Z'],
])('in %s a register tells of %s when the day has begun there', async (zone, day, before, begun) => {
  const register = await testRegister(t.w);
  try {
    await t.w.test.owner.query(
      `insert into state_calendar (id, state, time_zone, weekend_days, source, updated_at)
       values ($1, $2, $3, '{SATURDAY,SUNDAY}', 'a test', now())`,
      [uuid(), register.own.code, zone],
    );
    const row = register.row({ submitted_on: day });
    const at = (instant: string) => register.imported([row], { now: () => new Date(instant) });
    expect(await at(before)).toMatchObject({ created: 0, rejected: 1 });
    expect(await at(begun)).toMatchObject({ created: 1, rejected: 0 });
  } finally {
    await register.close();
  }
});

/** What binds the requesting State at an instant. */
async function bindingAt(request: TestRequest, instant: string): Promise<readonly string[]> {
  const em = t.w.test.service.orm.em.fork();
  em.setSessionContext({ variables: settingsOf(officerOf(request.from)) });
  return em.transactional(async (transaction) => {
    const record = await transaction.findOneOrFail(MlaRequest, request.key);
    const found = await bindingConditions({ em: transaction, now: new Date(instant) } as Operation, record);
    return found.map(({ text }) => text);
  });
}

/** Whether the deadline is found to be past, as every read path tells it now. */
async function findsDeadline(request: TestRequest): Promise<boolean> {
  const query = 'query Found($id: ID!) { mlaRequest(id: $id) { completeness { subject } } }';
  const told = async (path: 'answered' | 'planned' | 'plain') => {
    const { data, codes } = await asksOf(t.w.test.service)(
      officerOf(request.from),
      query,
      { id: request.id },
      path,
    );
    expect(codes).toEqual([]);
    return data?.mlaRequest.completeness.some(({ subject }: any) => subject === 'deadline') as boolean;
  };
  const answered = await told('answered');
  for (const path of ['planned', 'plain'] as const) expect(await told(path)).toBe(answered);
  return answered;
}
