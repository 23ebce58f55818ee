import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../src/platform/reads/global-id.js';
import {
  dispatch,
  letterBy,
  lettersBy,
  lettersMade,
  readersOf,
  waitingLetters,
} from '../../support/letters.js';
import { registered } from '../../support/paper-requests.js';
import { officerOf } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { oneSided } from '../../support/one-sided.js';
import { hearingFor, moment, opening, TestAttendance } from './attendance-world.js';

const { w, own, absent, onPaper } = await oneSided();

type TestHearing = Awaited<ReturnType<typeof hearingFor>>;

/** A hearing that the own State plans, or enters as the other planned it. */
async function plans(request: TestRequest, more: object = {}): Promise<TestHearing> {
  const input = { requestId: request.id, ...opening.planHearing, ...more };
  const { key } = await w.give(officerOf(own), 'planHearing', input);
  return new TestAttendance(w, 'Hearing', key, request);
}

describe('where the requested State does not take part', () => {
  let request: TestRequest;
  beforeAll(async () => {
    request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
      await request.by(own, command, { onPaper });
    await request.assignIn(own);
  });

  test('the plan leaves by letter, in the time of both States, and waits until it is dispatched', async () => {
    const letter = await letterBy(w, request, own, () =>
      plans(request, {
        requestingTimeZone: 'Europe/Zurich',
        requestedTimeZone: 'Asia/Manila',
        needsInterpreter: true,
        person: { name: 'A witness at a distance', whereabouts: 'Manila' },
      }),
    );
    expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'planHearing' } });
    const { requesting_reference: ours } = await request.row();
    for (const words of [
      ...[
        '# Plan for a hearing',
        `Our reference: ${String(ours)}`,
        '## Hearing (UNCAC art. 46(17), (18))\n\nVideo',
      ],
      ...[
        'too ill to travel',
        'A witness at a distance',
        'Manila',
        '## As\n\nWitness',
        'an interpreter is needed',
      ],
      ...['- 2027-03-31 09:30 (Europe/Zurich)\n- 2027-03-31 15:30 (Asia/Manila)'],
      'Please confirm time and attendance',
    ])
      expect(letter.text).toContain(words);
    const of = { own, absent, command: 'planHearing' };
    expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
    await dispatch(w, request, own, letter);
    expect((await waitingLetters(w, request, own)).map(({ id }) => id)).not.toContain(letter.id);
  });

  test('so does that it is moved, or cancelled, with the reason; what the other State says came on paper', async () => {
    const hearing = await plans(request);
    const moved = await letterBy(w, request, own, () => hearing.give(officerOf(own), 'rescheduleHearing'));
    for (const words of ['# A hearing is moved to another time', 'The judge is away.', '2027-04-01 '])
      expect(moved.text).toContain(words);
    const confirmed = () => hearing.give(officerOf(own), 'confirmHearing', { onPaper });
    expect(await lettersBy(w, request, own, confirmed)).toEqual([]);
    const cancelled = await letterBy(w, request, own, () => hearing.give(officerOf(own), 'cancelHearing'));
    for (const words of ['# A hearing is cancelled', 'No longer needed.'])
      expect(cancelled.text).toContain(words);
  });

  test('a hearing that the other State plans, moves or cancels came on paper', async () => {
    const made = await lettersBy(w, request, own, async () => {
      const hearing = await plans(request, { onPaper });
      await hearing.give(officerOf(own), 'rescheduleHearing', { onPaper });
      await hearing.give(officerOf(own), 'cancelHearing', { onPaper });
    });
    expect(made).toEqual([]);
  });
});

test('where the requesting State does not take part, confirmation and record leave by letter', async () => {
  const request = await registered(w, { from: absent, to: own });
  for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
    await request.by(own, command);
  const hearing = await plans(request, { onPaper });
  const attendedBy = globalId('CompetentAuthority', own.prosecutionService);
  const letter = await letterBy(w, request, own, () =>
    hearing.give(officerOf(own), 'confirmHearing', { attendedBy }),
  );
  expect(letter).toMatchObject({ subject: 'ANSWER', event: { command: 'confirmHearing' } });
  const { requesting_reference: theirs } = await request.row();
  const authority = await w.recordOf('competent_authority', own.prosecutionService);
  for (const words of [
    ...['# Confirmation of a hearing', `Your reference: ${String(theirs)}`, 'We confirm the time'],
    `## Attended by\n\n${String(authority.name)}`,
  ])
    expect(letter.text).toContain(words);
  const record = await letterBy(w, request, own, () =>
    hearing.give(officerOf(own), 'recordHearing', { heldAt: moment() }),
  );
  for (const words of ['# Record of a hearing', 'The witness said what she knew.', 'As wished'])
    expect(record.text).toContain(words);
});

test('between two States that take part no letter is made', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  const hearing = await hearingFor(w, request);
  await hearing.give(officerOf(request.to), 'confirmHearing');
  await hearing.give(officerOf(request.from), 'cancelHearing');
  expect(await lettersMade(w, request)).toBe(0);
});
