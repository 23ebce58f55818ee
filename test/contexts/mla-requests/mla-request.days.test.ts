import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { bindingConditions, MlaRequest } from '../../../src/contexts/mla-requests/index.js';
import { addDays, dayAt, startOfDay } from '../../../src/platform/calendar/days.js';
import { settingsOf } from '../../../src/platform/commands/command-runner.js';
import type { Operation } from '../../../src/platform/commands/operation.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import { registered } from '../../support/paper-requests.js';
import { officerOf, supervisorOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import { testRegister } from '../../support/register.js';
import { timedWorld, type TimedWorld } from '../../support/timed-world.js';
import { auckland, losAngeles, midnights, stateIn as stateInZone } from '../../support/zones.js';
import type { TestRequest } from '../../support/world-requests.js';

/** Days begin and end where the State is that they concern; zones far from UTC, also on the day on which their clocks change. */
let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2027-01-04T12:00:00Z');
});

const stateIn = (timeZone: string): Promise<TestState> => stateInZone(t.w, timeZone);

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
    await request.by(request.from, 'acceptMlaRequestCondition');
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

  test('a request lapses when the day has ended, where the requesting State is, until which an answer was asked', async () => {
    t.at('2027-01-04T12:00:00Z');
    const request = await t.w.request({
      from: await stateIn(zone),
      to: await t.w.state(),
      status: 'ACKNOWLEDGED',
    });
    await request.give(officerOf(request.to), 'askMlaRequestInformation', { answerDueOn: day });
    t.at(last);
    const awaited = 'the end of the day, where the requesting State is, until which an answer was asked';
    expect(await lacksToLapse(request)).toEqual([awaited]);
    const early = await refusal(request.give(officerOf(request.to), 'proposeMlaRequestLapse'));
    expect(early.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ missing: awaited }] });
    t.at(first);
    expect(await lacksToLapse(request)).toEqual([]);
    await request.by(request.to, 'lapseMlaRequest');
    expect(await request.row()).toMatchObject({ status: 'LAPSED' });
  });

  test('a letter leaves, and is awaited, on days where its State is; it arrives on a day where the other is', async () => {
    t.at('2027-01-04T12:00:00Z');
    const [from, to] = [await stateIn(zone), await t.w.state({ onRepatria: false })];
    const request = await t.w.request({ from, to, status: 'SUBMITTED' });
    t.at(first);
    const input = {
      id: request.id,
      medium: 'COURIER',
      source: 'Receipt 7',
      dispatchedOn: day,
      deliveryDueOn: day,
    };
    await t.w.give(officerOf(from), 'dispatchMlaRequest', input as never);
    const { rows } = await t.w.test.owner.query(
      `select id, opened_at, delivery_due_at from mla_request_delivery where request_id = $1 and medium = 'COURIER'`,
      [request.key],
    );
    expect(rows).toMatchObject([
      { opened_at: startOfDay(day, zone), delivery_due_at: new Date(new Date(first).getTime() - 1) },
    ]);
    const record = (kind: string, happenedOn: string) =>
      t.w.give(officerOf(from), 'recordMlaRequestDeliveryEvidence', {
        deliveryId: globalId('MlaRequestDelivery', rows[0].id),
        ...{
          kind,
          happenedOn,
          source: 'Receipt 8',
          reason: kind === 'SUBMISSION_REJECTION' ? 'OTHER' : null,
        },
      } as never);
    // The other State counts in UTC, as nobody says otherwise of it.
    const leftOn = dayAt(startOfDay(day, zone), 'UTC');
    for (const [kind, dayBefore] of [
      ['SUBMISSION_REJECTION', addDays(day, -1)],
      ['DELIVERY', addDays(leftOn, -1)],
    ] as const)
      expect((await refusal(record(kind, dayBefore))).extensions).toMatchObject({
        problems: [{ field: 'input.happenedOn' }],
      });
    await record('DELIVERY', leftOn);
    expect(await request.row()).toMatchObject({
      status: 'DELIVERED',
      delivered_at: startOfDay(leftOn, 'UTC'),
    });
  });

  test('what came on paper was received on a day where it came in, and is acknowledged in time from then', async () => {
    const [from, to] = [await t.w.state({ onRepatria: false }), await stateIn(zone)];
    t.at(first);
    const request = await registered(t.w, { from, to, receivedOn: day });
    expect(await request.row()).toMatchObject({
      submitted_at: startOfDay(day, zone),
      delivered_at: startOfDay(day, zone),
    });
    const { rows } = await t.w.test.owner.query(
      `select e.happened_at, c.started_at from mla_request_delivery_evidence e join mla_request_clock c using (request_id)
       where request_id = $1 and e.kind = 'DELIVERY' and c.kind = 'ACKNOWLEDGEMENT'`,
      [request.key],
    );
    expect(rows).toEqual([{ happened_at: startOfDay(day, zone), started_at: startOfDay(day, zone) }]);
    expect((await request.row()).ball_since).toEqual(startOfDay(day, zone));
  });

  test('a step on paper was taken on a day where the State is that took it; the turn passes with it', async () => {
    t.at('2027-01-04T12:00:00Z');
    const from = await t.w.state();
    const to = await stateIn(zone);
    await t.w.test.owner.query('update state set on_repatria_since = null where code = $1', [to.code]);
    const request = await t.w.request({ from, to, status: 'SUBMITTED' });
    t.at('2027-04-20T12:00:00Z');
    const onPaper = { happenedOn: day, reference: 'Letter 7' };
    const began = startOfDay(day, zone);
    await request.give(officerOf(from), 'acknowledgeMlaRequest', { onPaper });
    expect(await request.row()).toMatchObject({ acknowledged_at: began, delivered_at: began });
    await request.give(officerOf(from), 'askMlaRequestInformation', {
      ...{ onPaper, answerDueOn: '2027-12-31' },
    });
    expect(await request.row()).toMatchObject({ ball_holder: 'REQUESTING', ball_since: began });
    await request.give(officerOf(from), 'waiveMlaRequestInformation', { onPaper });
    await request.by(from, 'acceptMlaRequest', { onPaper });
    expect(await request.row()).toMatchObject({ decided_at: began });
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

/** What is missing for letting a request lapse now, as every read path tells it. */
async function lacksToLapse(request: TestRequest): Promise<unknown> {
  const query = 'query Lacks($id: ID!) { mlaRequest(id: $id) { availableCommands { command missing } } }';
  const told: unknown[] = [];
  for (const path of ['answered', 'planned', 'plain'] as const) {
    const { data } = await t.during(() =>
      t.w.test.ask(officerOf(request.to), query, { id: request.id }, path),
    );
    const { availableCommands } = data?.mlaRequest;
    told.push(availableCommands.find(({ command }: any) => command === 'proposeMlaRequestLapse')?.missing);
  }
  expect(told).toEqual([told[0], told[0], told[0]]);
  return told[0];
}

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
    const { data, codes } = await t.during(() =>
      t.w.test.ask(officerOf(request.from), query, { id: request.id }, path),
    );
    expect(codes).toEqual([]);
    return data?.mlaRequest.completeness.some(({ subject }: any) => subject === 'deadline') as boolean;
  };
  const answered = await told('answered');
  for (const path of ['planned', 'plain'] as const) expect(await told(path)).toBe(answered);
  return answered;
}
