import { beforeAll, describe, expect, test } from 'vitest';
import { ClockKind } from '../../../../src/contexts/mla-requests/index.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  dispatch,
  letterBy,
  lettersBy,
  lettersMade,
  readersOf,
  waitingLetters,
} from '../../../support/letters.js';
import { registered } from '../../../support/paper-requests.js';
import { officerOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { oneSided } from '../../../support/one-sided.js';

const { w, own, absent, onPaper } = await oneSided();

const cause = { reason: 'COURT_BACKLOG', text: 'The court sits in January.' } as never as object;

const onRequest = async (
  viewer: Viewer,
  command: 'extendMlaRequestClock' | 'recordMlaRequestDelay',
  request: TestRequest,
  more: object,
) =>
  w.give(viewer, command, {
    ...{ id: request.id, expectedVersion: await request.version() },
    ...cause,
    ...more,
  } as never);
const extend = (viewer: Viewer, request: TestRequest, kind: ClockKind, more: object = {}) =>
  onRequest(viewer, 'extendMlaRequestClock', request, { kind, dueOn: '2199-03-01', ...more });
const delay = (viewer: Viewer, request: TestRequest, more: object = {}) =>
  onRequest(viewer, 'recordMlaRequestDelay', request, more);

/** The day until which a period of a request runs, where the State is that it binds. */
async function dueOn({ key }: TestRequest, kind: ClockKind): Promise<string> {
  const { rows } = await w.test.owner.query<{ day: string }>(
    `select to_char(due_at at time zone time_zone, 'YYYY-MM-DD') as day from mla_request_clock
     where request_id = $1 and kind = $2 and is_running`,
    [key, kind],
  );
  return String(rows[0]?.day);
}

describe('where the requesting State does not take part', () => {
  let request: TestRequest;
  beforeAll(async () => {
    request = await registered(w, { from: absent, to: own });
    await request.assignIn(own);
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
  });

  test('that more time is needed leaves by letter, which waits until it is dispatched', async () => {
    const before = await dueOn(request, ClockKind.DECISION);
    const letter = await letterBy(w, request, own, () => extend(officerOf(own), request, ClockKind.DECISION));
    expect(letter).toMatchObject({ subject: 'ANSWER', event: { command: 'extendMlaRequestClock' } });
    const { requested_reference: ours, requesting_reference: theirs } = await request.row();
    for (const words of [
      ...['# Notice that more time is needed', `Our reference: ${String(ours)}`],
      ...[`Your reference: ${String(theirs)}`, '## What is due (UNCAC art. 46(17), (21), (24); '],
      ...['Decision', `## Due until now by\n\n${before}`, '## It will be done by\n\n2199-03-01'],
      ...['## Cause\n\nCourt backlog', 'The court sits in January.'],
    ])
      expect(letter.text).toContain(words);
    const of = { own, absent, command: 'extendMlaRequestClock' };
    expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
    await dispatch(w, request, own, letter);
    expect((await waitingLetters(w, request, own)).map(({ id }) => id)).not.toContain(letter.id);
  });

  test('so does the cause of a delay, with the day on which it is expected to go on', async () => {
    const letter = await letterBy(w, request, own, () =>
      delay(officerOf(own), request, { expectedOn: '2199-02-01' }),
    );
    expect(letter).toMatchObject({ subject: 'ANSWER', event: { command: 'recordMlaRequestDelay' } });
    for (const words of [
      ...['# Notice of a delay', '## Cause of the delay (UNCAC art. 46(24))\n\nCourt backlog'],
      ...['The court sits in January.', '## It is expected to go on by\n\n2199-02-01'],
    ])
      expect(letter.text).toContain(words);
    const of = { own, absent, command: 'recordMlaRequestDelay' };
    expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
  });
});

describe('where the requested State does not take part', () => {
  let request: TestRequest;
  beforeAll(async () => {
    request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    await request.give(officerOf(own), 'acknowledgeMlaRequest', { onPaper });
  });

  test('that it needs more time, and why it takes long, came on paper', async () => {
    const made = await lettersBy(w, request, own, async () => {
      await extend(officerOf(own), request, ClockKind.DECISION, { onPaper });
      await delay(officerOf(own), request, { onPaper });
    });
    expect(made).toEqual([]);
  });

  test('that the own State needs more time to answer is a notice', async () => {
    await request.give(officerOf(own), 'askMlaRequestInformation', { onPaper });
    const letter = await letterBy(w, request, own, () =>
      extend(officerOf(own), request, ClockKind.INFORMATION),
    );
    expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'extendMlaRequestClock' } });
    expect(letter.text).toContain('## What is due (UNCAC art. 46(16))\n\nInformation');
  });
});

test('between two States that take part no letter is made', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  await extend(officerOf(request.to), request, ClockKind.DECISION);
  await delay(officerOf(request.to), request);
  expect(await lettersMade(w, request)).toBe(0);
});
