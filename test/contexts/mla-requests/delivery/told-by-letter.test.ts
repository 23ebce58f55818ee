import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { registered } from '../../../support/paper-requests.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';

/** What a letter says counts as said once it has left, and not any more once it is known not to have arrived. */
let t: TimedWorld;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  t = await timedWorld('2027-01-04T12:00:00Z');
  own = await t.w.state();
  absent = await t.w.state({ onRepatria: false });
});

/** At noon of a day of January 2027, or of February where it is the 32nd or later. */
const dayOf = (day: number): string => new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10);
const on = (day: number): void => {
  t.at(`${dayOf(day)}T12:00:00Z`);
};
const paper = (day: number) => ({
  onPaper: { happenedOn: dayOf(day), reference: `Letter of the ${String(day)}` },
});

/** A request that came on paper on the fourth, examined. */
async function cameIn(): Promise<TestRequest> {
  on(4);
  const request = await registered(t.w, { from: absent, to: own, receivedOn: dayOf(4) });
  await request.give(officerOf(own), 'acknowledgeMlaRequest');
  await request.give(officerOf(own), 'examineMlaRequest');
  return request;
}

/** A request that was submitted to the State that does not take part, on the fourth. */
async function goesOut(): Promise<TestRequest> {
  on(4);
  return t.w.request({ from: own, to: absent, status: 'SUBMITTED' });
}

async function lastDelivery({ key }: TestRequest): Promise<string> {
  const { rows } = await t.w.test.owner.query<{ id: string }>(
    `select d.id from mla_request_delivery d join mla_request_letter l on l.id = d.letter_id where d.request_id = $1
     order by l.composed_at desc, d.id desc limit 1`,
    [key],
  );
  return globalId('MlaRequestDelivery', rows[0]?.id ?? '');
}

/** The letter that was made last leaves on a day, or that of a delivery. */
async function leaves(request: TestRequest, day: number, of?: string, again = false): Promise<string> {
  const deliveryId = of ?? (await lastDelivery(request));
  await t.w.give(officerOf(own), 'dispatchMlaRequest', {
    ...{ id: request.id, deliveryId, medium: 'POST' as never, dispatchedOn: dayOf(day), source: 'Receipt 1' },
    again,
  });
  return lastDelivery(request);
}

const evidence = (deliveryId: string, kind: string, day: number) =>
  t.w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
    ...{ deliveryId, kind: kind as never, happenedOn: dayOf(day), source: 'Envelope 1' },
    ...(kind.startsWith('NON_') && { reason: 'ADDRESSEE_UNKNOWN' as never }),
  });

/** Missing of a command that is not possible yet. */
async function missing(command: Promise<unknown>): Promise<readonly string[]> {
  const { code, extensions } = await refusal(command);
  expect(code).toBe('INCOMPLETE');
  return (extensions['missing'] as { missing: string; rule?: string }[]).map(
    (one) => `${one.rule ?? ''} ${one.missing}`,
  );
}

const dispatchNeeded = expect.stringMatching(/the dispatch of the letter .*\(dispatchMlaRequest/);

describe.each([
  ['R2', 'REFUSAL', 'proposeMlaRequestRefusal', 'refuseMlaRequest'],
  ['R14', 'POSTPONEMENT', 'proposeMlaRequestPostponement', 'postponeMlaRequest'],
] as const)('%s: a consultation by letter', (rule, about, propose, decide) => {
  /** Opened on the fourth, with ten days to answer. */
  async function consulted(): Promise<TestRequest> {
    const request = await cameIn();
    await request.give(officerOf(own), 'openMlaRequestConsultation', { about, answerDueOn: dayOf(14) });
    return request;
  }
  async function decides(request: TestRequest): Promise<void> {
    await request.give(officerOf(own), propose, {
      ...(about === 'POSTPONEMENT' && { reviewOn: '2027-12-31' }),
    });
    await t.w.give(supervisorOf(own), decide, {
      ...{ id: request.id, expectedVersion: await request.version(), proposedAt: await request.proposedAt() },
    });
  }
  const concludes = (request: TestRequest) => request.give(officerOf(own), 'concludeMlaRequestConsultation');

  test(`${rule}: says nothing as long as it lies, however many days pass`, async () => {
    const request = await consulted();
    on(60);
    expect(await missing(decides(request))).toContainEqual(dispatchNeeded);
    const error = await refusal(concludes(request));
    expect(error).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('dispatchMlaRequest') });
  });

  test(`${rule}: gives as many days from its dispatch as it would have given from the day it was written`, async () => {
    const request = await consulted();
    on(20);
    await leaves(request, 20);
    t.at(`${dayOf(30)}T23:59:59Z`);
    const [one, ...others] = await missing(decides(request));
    expect([one, ...others]).toEqual([expect.stringMatching(new RegExp(`^${rule} a consultation`))]);
    expect((await refusal(concludes(request))).extensions).toMatchObject({ answerDueOn: dayOf(30) });
    t.at(`${dayOf(31)}T00:00:00Z`);
    await decides(request);
    expect((await request.row()).status).toBe(about === 'REFUSAL' ? 'REFUSED' : 'POSTPONED');
  });

  test(`${rule}: dispatched on the day it was written, it gives the days that it names`, async () => {
    const request = await consulted();
    await leaves(request, 4);
    on(15);
    await concludes(request);
    await decides(request);
  });

  test(`${rule}: did not happen if the letter did not arrive, until that is sent again`, async () => {
    const request = await consulted();
    const delivery = await leaves(request, 4);
    on(16);
    await evidence(delivery, 'NON_DELIVERY', 10);
    expect(await missing(decides(request))).toContainEqual(dispatchNeeded);
    on(20);
    await leaves(request, 20);
    t.at(`${dayOf(30)}T23:59:59Z`);
    expect(await missing(decides(request))).not.toContainEqual(dispatchNeeded);
    t.at(`${dayOf(31)}T00:00:00Z`);
    await decides(request);
  });

  test(`${rule}: did not happen even if it was concluded in silence before the letter came back`, async () => {
    const request = await consulted();
    const delivery = await leaves(request, 4);
    on(16);
    await concludes(request);
    await evidence(delivery, 'NON_DELIVERY', 10);
    expect(await missing(decides(request))).toContainEqual(dispatchNeeded);
    await leaves(request, 16, delivery);
    on(27);
    await decides(request);
    // What was concluded stays, by plain SQL as well.
    const change = `update mla_request_consultation set result = 'Another.' where request_id = $1`;
    await expect(t.w.test.sqlAs(officerOf(own), change, [request.key])).rejects.toThrow(/concluded/);
  });

  test(`${rule}: arrived after all, it gives its days from that day`, async () => {
    const request = await consulted();
    const delivery = await leaves(request, 4);
    on(16);
    await evidence(delivery, 'NON_DELIVERY', 10);
    await evidence(delivery, 'RETRIEVAL', 16);
    on(26);
    expect(await missing(decides(request))).not.toContainEqual(dispatchNeeded);
    on(27);
    await decides(request);
  });

  test(`${rule}: once the other State answered, nobody asks how the letter came to it`, async () => {
    const request = await consulted();
    const delivery = await leaves(request, 4);
    on(8);
    await request.give(officerOf(own), 'sayInMlaRequestConsultation', paper(8));
    await evidence(delivery, 'NON_DELIVERY', 8);
    await decides(request);
  });

  test(`${rule}: a paper that opens one needs no dispatch`, async () => {
    const request = await cameIn();
    const opened = { about, answerDueOn: dayOf(14), ...paper(4) };
    await request.give(officerOf(own), 'openMlaRequestConsultation', opened);
    on(15);
    await decides(request);
  });
});

test('two consultations by letter have each its own period: that of one that lies takes nothing from the other', async () => {
  const request = await cameIn();
  const about = (answerDueOn: string) => ({ about: 'COSTS', answerDueOn });
  await request.give(officerOf(own), 'openMlaRequestConsultation', about(dayOf(30)));
  await leaves(request, 4);
  const { rows } = await t.w.test.owner.query<{ id: string }>(
    'select id from mla_request_consultation where request_id = $1',
    [request.key],
  );
  await request.give(officerOf(own), 'openMlaRequestConsultation', about(dayOf(14)));
  const second = await lastDelivery(request);
  expect((await clocks(request, 'CONSULTATION')).sort()).toEqual([
    `${dayOf(14)} STANDS STILL`,
    `${dayOf(30)} RUNS`,
  ]);
  // The other State answers what it was told; the other consultation is still to be.
  await request.give(officerOf(own), 'sayInMlaRequestConsultation', {
    consultationId: globalId('MlaRequestConsultation', rows[0]?.id ?? ''),
    ...paper(4),
  });
  await leaves(request, 4, second);
  expect((await clocks(request, 'CONSULTATION')).sort()).toEqual([`${dayOf(14)} RUNS`, `${dayOf(30)} MET`]);
});

describe('a question by letter', () => {
  const lapses = (request: TestRequest) => request.by(own, 'lapseMlaRequest');
  async function asked(): Promise<TestRequest> {
    const request = await cameIn();
    await request.give(officerOf(own), 'askMlaRequestInformation', { answerDueOn: dayOf(14) });
    return request;
  }

  test('lets nothing lapse as long as it lies', async () => {
    const request = await asked();
    on(60);
    expect(await missing(lapses(request))).toContainEqual(dispatchNeeded);
    const { data } = await t.w.test.ask(
      officerOf(own),
      'query ($id: ID!) { mlaRequest(id: $id) { availableCommands { command missing } } }',
      { id: request.id },
    );
    const line = data?.mlaRequest.availableCommands.find(
      (one: any) => one.command === 'proposeMlaRequestLapse',
    );
    expect(line.missing).toContainEqual(dispatchNeeded);
  });

  test('gives as many days from its dispatch', async () => {
    const request = await asked();
    on(20);
    await leaves(request, 20);
    t.at(`${dayOf(30)}T23:59:59Z`);
    expect(await missing(lapses(request))).not.toContainEqual(dispatchNeeded);
    t.at(`${dayOf(31)}T00:00:00Z`);
    await lapses(request);
    expect((await request.row()).status).toBe('LAPSED');
  });

  test('lets nothing lapse once it is known not to have arrived, until it is sent again', async () => {
    const request = await asked();
    const delivery = await leaves(request, 4);
    on(16);
    await evidence(delivery, 'NON_DELIVERY', 10);
    expect(await missing(lapses(request))).toContainEqual(dispatchNeeded);
    on(20);
    await leaves(request, 20);
    on(31);
    await lapses(request);
  });

  test('is answered by a paper, whether or not its dispatch was entered', async () => {
    const request = await asked();
    on(8);
    await request.give(officerOf(own), 'proposeMlaRequestInformation');
    const proposedAt = await request.proposedAt(own);
    await request.give(supervisorOf(own), 'giveMlaRequestInformation', { ...paper(8), proposedAt });
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(4)]);
  });
});

/** Whose turn it is, and since which day. */
async function turn(request: TestRequest): Promise<[string, string]> {
  const { ball_holder: holder, ball_since: since } = await request.row();
  return [holder as string, (since as Date).toISOString().slice(0, 10)];
}

/** Every turn with the whole days it lasted. */
async function turns({ key }: TestRequest): Promise<string[]> {
  const { rows } = await t.w.test.owner.query<{ said: string }>(
    `select holder || ' ' || coalesce(round(extract(epoch from held_until - held_from) / 86400)::text, 'NOW') as said
     from mla_request_ball where request_id = $1 order by held_from, id`,
    [key],
  );
  return rows.map(({ said }) => said);
}

/** When the clocks of a kind are due, and whether they run. */
async function clocks({ key }: TestRequest, kind: string): Promise<string[]> {
  const { rows } = await t.w.test.owner.query<{ said: string }>(
    `select concat_ws(' ', to_char(due_at at time zone 'UTC', 'YYYY-MM-DD'),
       coalesce(result, case when paused_at is null then 'RUNS' else 'STANDS STILL' end)) as said
     from mla_request_clock where request_id = $1 and kind = $2 order by started_at, id`,
    [key, kind],
  );
  return rows.map(({ said }) => said);
}

describe('the turn, and what is due', () => {
  test('stay with the State in whose office the request lies; from its dispatch on they are the other’s', async () => {
    const request = await goesOut();
    expect(await turn(request)).toEqual(['REQUESTING', dayOf(4)]);
    expect(await clocks(request, 'ACKNOWLEDGEMENT')).toEqual([`${dayOf(11)} STANDS STILL`]);
    on(60);
    await leaves(request, 40);
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(40)]);
    expect(await clocks(request, 'ACKNOWLEDGEMENT')).toEqual([`${dayOf(47)} RUNS`]);
    expect((await request.row()).held_by_requesting).toBe(35.5 * 86_400);
    // Sent once more, it is no other request.
    await leaves(request, 50, undefined, true);
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(40)]);
    expect(await clocks(request, 'ACKNOWLEDGEMENT')).toEqual([`${dayOf(47)} RUNS`]);
  });

  test('of a request that did not arrive come back, as if it had not left', async () => {
    const request = await goesOut();
    on(30);
    const delivery = await leaves(request, 10);
    await evidence(delivery, 'NON_DELIVERY', 20);
    expect(await turn(request)).toEqual(['REQUESTING', dayOf(10)]);
    expect(await turns(request)).toEqual(['REQUESTING 6', 'REQUESTED 0', 'REQUESTING NOW']);
    expect(await clocks(request, 'ACKNOWLEDGEMENT')).toEqual([`${dayOf(17)} STANDS STILL`]);
    await leaves(request, 30);
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(30)]);
    expect(await clocks(request, 'ACKNOWLEDGEMENT')).toEqual([`${dayOf(37)} RUNS`]);
    expect((await request.row()).held_by_requested).toBe(0);
  });

  test('go with one delivery that arrives, whatever became of the other', async () => {
    const request = await goesOut();
    on(12);
    const first = await leaves(request, 10);
    await leaves(request, 12, undefined, true);
    await evidence(first, 'NON_DELIVERY', 12);
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(10)]);
  });

  test('are the other’s once its paper shows that it has the request', async () => {
    const request = await goesOut();
    on(20);
    await request.give(officerOf(own), 'acknowledgeMlaRequest', paper(15));
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(15)]);
    expect(await clocks(request, 'ACKNOWLEDGEMENT')).toEqual([expect.stringMatching(/MET|LATE/)]);
    expect(await clocks(request, 'DECISION')).toEqual([expect.stringMatching(/RUNS/)]);
    // The dispatch that is entered afterwards moves nothing, and nor does word that it failed.
    const delivery = await leaves(request, 5);
    await evidence(delivery, 'NON_DELIVERY', 20);
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(15)]);
    expect(await clocks(request, 'DECISION')).toEqual([expect.stringMatching(/RUNS/)]);
  });

  test('are the other’s at once where the request is made by word of mouth', async () => {
    on(4);
    const to = await t.w.state({ onRepatria: false, oralInUrgency: 'AGREED' });
    const request = await t.w.request({ from: own, to, contents: { oral: true }, status: 'SUBMITTED' });
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(4)]);
    expect(await clocks(request, 'ACKNOWLEDGEMENT')).toEqual([expect.stringMatching(/RUNS/)]);
  });

  test('of a question pass with its letter; one that is waived before never does', async () => {
    const request = await cameIn();
    await request.give(officerOf(own), 'askMlaRequestInformation', { answerDueOn: dayOf(14) });
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(4)]);
    expect(await clocks(request, 'INFORMATION')).toEqual([`${dayOf(14)} STANDS STILL`]);
    const question = await lastDelivery(request);
    on(6);
    await request.give(officerOf(own), 'waiveMlaRequestInformation');
    await t.w.give(officerOf(own), 'dispatchMlaRequest', {
      ...{ id: request.id, deliveryId: question, medium: 'POST' as never },
      ...{ dispatchedOn: dayOf(6), source: 'Receipt 2' },
    });
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(4)]);
    await request.give(officerOf(own), 'askMlaRequestInformation', { answerDueOn: dayOf(14) });
    on(8);
    await leaves(request, 8);
    expect(await turn(request)).toEqual(['REQUESTING', dayOf(8)]);
    expect(await clocks(request, 'INFORMATION')).toContainEqual(`${dayOf(16)} RUNS`);
  });

  test('of an answer pass with its letter: until then the other’s period to decide stands still', async () => {
    const request = await goesOut();
    await leaves(request, 4);
    await request.give(officerOf(own), 'acknowledgeMlaRequest', paper(4));
    on(8);
    await request.give(officerOf(own), 'askMlaRequestInformation', { answerDueOn: dayOf(20), ...paper(8) });
    expect(await turn(request)).toEqual(['REQUESTING', dayOf(8)]);
    const [due = ''] = await clocks(request, 'DECISION');
    const later = (days: number): string =>
      new Date(Date.parse(due.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);
    on(10);
    await request.give(officerOf(own), 'proposeMlaRequestInformation');
    await request.give(supervisorOf(own), 'giveMlaRequestInformation');
    expect(await turn(request)).toEqual(['REQUESTING', dayOf(8)]);
    expect(await clocks(request, 'DECISION')).toEqual([`${later(2)} STANDS STILL`]);
    on(30);
    await leaves(request, 28);
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(28)]);
    expect(await clocks(request, 'DECISION')).toEqual([`${later(20)} RUNS`]);
  });

  test('of an inquiry wait for its letter, whatever the other State does meanwhile', async () => {
    const request = await goesOut();
    await leaves(request, 4);
    on(10);
    await request.give(officerOf(own), 'inquireMlaRequestStatus', { answerDueOn: dayOf(20) });
    expect(await clocks(request, 'STATUS_INQUIRY')).toEqual([`${dayOf(20)} STANDS STILL`]);
    await request.give(officerOf(own), 'acknowledgeMlaRequest', paper(10));
    expect(await clocks(request, 'STATUS_INQUIRY')).toEqual([`${dayOf(20)} STANDS STILL`]);
    on(12);
    await leaves(request, 12);
    expect(await clocks(request, 'STATUS_INQUIRY')).toEqual([`${dayOf(22)} RUNS`]);
  });

  test('R15: an inquiry is asked once its letter has left: until then another is not too many, and each is answered by itself', async () => {
    const request = await goesOut();
    await leaves(request, 4);
    on(10);
    const inquire = (answerDueOn: string) =>
      request.give(officerOf(own), 'inquireMlaRequestStatus', { answerDueOn });
    await inquire(dayOf(20));
    const first = await request.lastPart('MlaRequestStatusInquiry');
    const firstLetter = await lastDelivery(request);
    on(12);
    await inquire(dayOf(30));
    expect(await clocks(request, 'STATUS_INQUIRY')).toEqual([
      `${dayOf(20)} STANDS STILL`,
      `${dayOf(30)} STANDS STILL`,
    ]);
    const secondLetter = await leaves(request, 12);
    expect(await clocks(request, 'STATUS_INQUIRY')).toEqual([
      `${dayOf(20)} STANDS STILL`,
      `${dayOf(30)} RUNS`,
    ]);
    expect((await refusal(inquire(dayOf(32)))).extensions).toMatchObject({ code: 'CONFLICT', rule: 'R15' });
    // It did not arrive: the other State was asked nothing.
    on(14);
    await evidence(secondLetter, 'NON_DELIVERY', 14);
    expect(await clocks(request, 'STATUS_INQUIRY')).toEqual([
      `${dayOf(20)} STANDS STILL`,
      `${dayOf(30)} STANDS STILL`,
    ]);
    on(16);
    await leaves(request, 16, firstLetter);
    expect(await clocks(request, 'STATUS_INQUIRY')).toEqual([
      `${dayOf(26)} RUNS`,
      `${dayOf(30)} STANDS STILL`,
    ]);
    expect((await refusal(inquire(dayOf(32)))).extensions).toMatchObject({ code: 'CONFLICT', rule: 'R15' });
    on(18);
    await request.give(officerOf(own), 'answerMlaRequestInquiry', { inquiryId: first, ...paper(17) });
    expect(await clocks(request, 'STATUS_INQUIRY')).toEqual([
      `${dayOf(26)} MET`,
      `${dayOf(30)} STANDS STILL`,
    ]);
    await inquire(dayOf(32));
  });

  test('of a question that is waived were not met: no answer is needed any more', async () => {
    const request = await cameIn();
    await request.give(officerOf(own), 'askMlaRequestInformation', { answerDueOn: dayOf(14) });
    await leaves(request, 4);
    on(6);
    await request.give(officerOf(own), 'waiveMlaRequestInformation');
    expect(await clocks(request, 'INFORMATION')).toEqual([`${dayOf(14)} CANCELLED`]);
  });

  test('of a refusal pass to the State that may correct its request with the letter', async () => {
    const request = await cameIn();
    await request.give(officerOf(own), 'openMlaRequestConsultation', {
      about: 'REFUSAL',
      answerDueOn: dayOf(14),
    });
    await leaves(request, 4);
    on(16);
    await request.give(officerOf(own), 'proposeMlaRequestRefusal');
    await request.give(supervisorOf(own), 'refuseMlaRequest');
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(4)]);
    on(20);
    await leaves(request, 18);
    expect(await turn(request)).toEqual(['REQUESTING', dayOf(18)]);
  });

  test('are the other’s at once between two States that take part', async () => {
    on(4);
    const request = await t.w.request({ from: own, to: await t.w.state(), status: 'SUBMITTED' });
    expect(await turn(request)).toEqual(['REQUESTED', dayOf(4)]);
    expect(await clocks(request, 'ACKNOWLEDGEMENT')).toEqual([`${dayOf(11)} RUNS`]);
  });
});
