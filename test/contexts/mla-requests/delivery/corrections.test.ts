import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { registered } from '../../../support/paper-requests.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import { completeContents } from '../../../support/world.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { auckland, stateIn } from '../../../support/zones.js';

/** What a registry clerk typed wrongly beside the words: the day of receipt, urgency, items, offences and persons. */
let t: TimedWorld;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  t = await timedWorld('2027-01-11T12:00:00Z');
  own = await stateIn(t.w, auckland);
  absent = await t.w.state({ onRepatria: false });
});

const contents = () => ({ ...completeContents(), urgent: false, urgencyReason: null });
const cameIn = (more: object = {}): Promise<TestRequest> => {
  t.at('2027-01-11T12:00:00Z');
  return registered(t.w, { from: absent, to: own, receivedOn: '2027-01-08', contents: contents(), ...more });
};
const correct = async (request: TestRequest, what: object) =>
  t.w.give(officerOf(own), 'correctRegisteredMlaRequest', {
    ...{ id: request.id, expectedVersion: await request.version(), reason: 'The stamp says otherwise.' },
    ...what,
  });
const rows = async (text: string, { key }: TestRequest): Promise<Record<string, any>[]> =>
  (await t.w.test.owner.query<Record<string, any>>(text, [key])).rows;
const kept = (request: TestRequest) =>
  rows(
    'select field, before, after, reason from mla_request_correction where request_id = $1 order by id',
    request,
  );
const clocks = async (request: TestRequest): Promise<Record<string, any>> =>
  Object.fromEntries(
    (
      await rows(
        `select kind, to_char(started_at at time zone time_zone, 'YYYY-MM-DD HH24:MI') as began, due_at, amount, unit
         from mla_request_clock where request_id = $1 and is_running`,
        request,
      )
    ).map(({ kind, ...clock }) => [kind, clock]),
  );
const problemsOf = async (command: Promise<unknown>): Promise<unknown> =>
  (await refusal(command)).extensions['problems'];

describe('the day of receipt', () => {
  test('is put right, with what counts from it; the evidence of both days stays', async () => {
    const request = await cameIn();
    const before = await clocks(request);
    await correct(request, { receivedOn: '2027-01-05' });
    const midnight = new Date('2027-01-04T11:00:00Z');
    expect(await request.row()).toMatchObject({ submitted_at: midnight, delivered_at: midnight });
    const after = await clocks(request);
    expect(after['ACKNOWLEDGEMENT'].began).toBe('2027-01-05 00:00');
    expect(after['ACKNOWLEDGEMENT'].due_at < before['ACKNOWLEDGEMENT'].due_at).toBe(true);
    expect(await kept(request)).toEqual([
      { field: 'receivedOn', before: '2027-01-08', after: '2027-01-05', reason: 'The stamp says otherwise.' },
    ]);
    const evidence = await rows(
      'select kind, happened_at from mla_request_delivery_evidence where request_id = $1 order by happened_at',
      request,
    );
    expect(evidence.map(({ happened_at: at }) => at)).toEqual([midnight, new Date('2027-01-07T11:00:00Z')]);
    const deliveries = await rows(
      'select opened_at from mla_request_delivery where request_id = $1',
      request,
    );
    expect(deliveries).toEqual([{ opened_at: midnight }]);
  });

  test('is not still to come, nor after what was done with the paper', async () => {
    const request = await cameIn();
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    t.at('2027-01-20T12:00:00Z');
    const field = 'input.receivedOn';
    expect(await problemsOf(correct(request, { receivedOn: '2027-02-01' }))).toMatchObject([{ field }]);
    expect(await problemsOf(correct(request, { receivedOn: '2027-01-13' }))).toEqual([
      { field, message: 'A step was taken with it on 2027-01-12: it was received on that day or before.' },
    ]);
    await correct(request, { receivedOn: '2027-01-12' });
  });
});

test('urgency is put right, and the time that is left follows it', async () => {
  const request = await cameIn();
  const urgently = { kind: 'DECISION', urgent: true, amount: 2, unit: 'CALENDAR_DAYS', source: 'A test' };
  const set = await t.w.test.ask(
    supervisorOf(own),
    'mutation ($input: SetClockTargetInput!) { setClockTarget(input: $input) { target { id } } }',
    { input: urgently },
  );
  expect(set.codes).toEqual([]);
  const before = await clocks(request);
  await correct(request, { contents: { urgent: true, urgencyReason: 'The account is being emptied.' } });
  const after = await clocks(request);
  expect(after['DECISION']).toMatchObject({
    amount: 2,
    unit: 'CALENDAR_DAYS',
    began: before['DECISION'].began,
  });
  expect(after['DECISION'].due_at < before['DECISION'].due_at).toBe(true);
  expect((await kept(request)).map(({ field }) => field)).toEqual(['urgent', 'urgencyReason']);
});

describe('items', () => {
  const items = [
    { type: 'DOCUMENTS_AND_RECORDS', particulars: { institution: 'Harbour Bank' } },
    { type: 'TAKING_EVIDENCE', particulars: { addressee: 'The director' } },
  ];
  const two = () => cameIn({ contents: { ...contents(), items } });
  const asked = (request: TestRequest) =>
    rows(
      `select i.type, p.institution, p.addressee from mla_request_item i join mla_request_item_particulars p on p.item_id = i.id
       where i.request_id = $1 and i.is_listed order by i.position`,
      request,
    );

  test('are put right as a list, and what stood there is kept', async () => {
    const request = await two();
    const [first, second] = items;
    await correct(request, {
      contents: {
        items: [
          { ...first, particulars: { institution: 'Bay Bank' } },
          { ...second, type: 'SERVICE_OF_DOCUMENTS' },
          { type: 'TAKING_EVIDENCE', particulars: { addressee: 'The clerk' } },
        ],
      },
    });
    expect(await asked(request)).toEqual([
      { type: 'DOCUMENTS_AND_RECORDS', institution: 'Bay Bank', addressee: null },
      { type: 'SERVICE_OF_DOCUMENTS', institution: null, addressee: 'The director' },
      { type: 'TAKING_EVIDENCE', institution: null, addressee: 'The clerk' },
    ]);
    const { types } = await request.row();
    expect([...types].sort()).toEqual(['DOCUMENTS_AND_RECORDS', 'SERVICE_OF_DOCUMENTS', 'TAKING_EVIDENCE']);
    const [correction] = await kept(request);
    expect(JSON.parse(correction?.['before'] as string)).toMatchObject(items);
  });

  test('none is left out, and what was begun stays; the same list again is no correction', async () => {
    const request = await two();
    expect(await problemsOf(correct(request, { contents: { items: items.slice(0, 1) } }))).toMatchObject([
      { field: 'input.contents.items', message: expect.stringContaining('withdrawMlaRequestItem') },
    ]);
    expect(await problemsOf(correct(request, { contents: { items } }))).toMatchObject([
      { message: 'Nothing of this differs from what was entered.' },
    ]);
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    await request.by(own, 'acceptMlaRequest');
    await request.give(officerOf(own), 'beginMlaRequestItem');
    const changed = items.map((item) => ({ ...item, particulars: { description: 'Another' } }));
    expect(await problemsOf(correct(request, { contents: { items: changed } }))).toEqual([
      { field: 'input.contents.items[0]', message: 'Item 1 is IN_EXECUTION: it stays as it was begun.' },
    ]);
  });

  test('and nothing of them changes in plain SQL without the correction', async () => {
    const request = await two();
    for (const [statement, found] of [
      [
        `update mla_request_item set type = 'OTHER_ASSISTANCE', avenue = null where request_id = $1 returning 1`,
        '42501',
      ],
      [`update mla_request_item_particulars set institution = 'x' where request_id = $1 returning 1`, 0],
      [`update mla_request_offence set citation = 'x' where request_id = $1 returning 1`, 0],
      [`update mla_request_person set name = 'x' where request_id = $1 returning 1`, 0],
      [`update mla_request_delivery set opened_at = now() where request_id = $1 returning 1`, 0],
      [`update mla_request_ball set held_from = now() where request_id = $1 returning 1`, '42501'],
      [`update mla_request_clock set amount = 99 where request_id = $1 returning 1`, '42501'],
      [`update mla_request set submitted_at = now() where id = $1 returning 1`, '42501'],
    ] as const)
      expect([
        statement,
        await t.w.test.sqlAs(officerOf(own), statement, [request.key]).then(
          (changed) => changed.length,
          (error: unknown) => (error as { code?: string }).code,
        ),
      ]).toEqual([statement, found]);
  });
});

test('offences are put right', async () => {
  const request = await cameIn();
  await correct(request, {
    contents: { offenceDetails: [{ citation: 'UNCAC art. 15', penalty: 'Six years' }] },
  });
  expect(await request.row()).toMatchObject({ offences: ['UNCAC art. 15'] });
  expect((await kept(request)).map(({ field }) => field)).toEqual(['offences']);
  const listed = await rows(
    'select citation, penalty from mla_request_offence where request_id = $1 and is_listed',
    request,
  );
  expect(listed).toEqual([{ citation: 'UNCAC art. 15', penalty: 'Six years' }]);
});

test('persons are put right: others are named, and a name that the case had wrongly', async () => {
  const request = await cameIn({ persons: [{ kind: 'NATURAL', role: 'SUSPECT', name: 'Ana Wrong' }] });
  const listed = () =>
    rows(
      'select name, subject_id, is_sent from mla_request_person where request_id = $1 and is_listed order by name',
      request,
    );
  const [named] = await listed();
  const of = await request.row();
  const subjectId = globalId('CaseSubject', named?.['subject_id'] as string);
  await t.w.give(officerOf(own), 'amendSubject', {
    ...{
      id: subjectId,
      expectedVersion: await t.w.versionOf('case_subject', named?.['subject_id'] as string),
    },
    name: 'Ana Right',
  });
  const other = await t.w.give(officerOf(own), 'addSubject', {
    ...{ id: globalId('Case', of['case_id'] as string), kind: 'NATURAL', role: 'SUSPECT', name: 'Bo' },
  } as never);
  await correct(request, { contents: { persons: [subjectId, globalId('CaseSubject', other.key)] } });
  expect((await listed()).map(({ name, is_sent: isSent }) => [name, isSent])).toEqual([
    ['Ana Right', true],
    ['Bo', true],
  ]);
  const [correction] = await kept(request);
  expect(correction?.['before']).toContain('Ana Wrong');
  expect(correction?.['after']).toContain('Ana Right');
  await correct(request, { contents: { persons: [subjectId] } });
  expect((await listed()).map(({ name }) => name)).toEqual(['Ana Right']);
});
