import { expect, test } from 'vitest';
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
import { oneSided } from '../../support/one-sided.js';
import { day, opening, safeConductFor, TestAttendance } from './attendance-world.js';

const { w, own, absent, onPaper } = await oneSided();

test('where the requested State does not take part, the grant and what follows leave by letter; what that State says came on paper', async () => {
  const request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
  for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
    await request.by(own, command, { onPaper });
  await request.assignIn(own);
  const [letter] = await lettersBy(w, request, own, () => safeConductFor(w, request));
  expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'grantSafeConduct' } });
  const { requesting_reference: ours } = await request.row();
  for (const words of [
    ...['# Safe conduct', `Our reference: ${String(ours)}`, 'A witness from abroad', '## As\n\nWitness'],
    ...[
      'Testimony in the trial',
      '## Safe conduct (UNCAC art. 46(27))\n\nWe shall not prosecute, detain, punish',
    ],
    '15 consecutive days from the day on which the person is officially informed',
  ])
    expect(letter?.letter?.text).toContain(words);
  const of = { own, absent, command: 'grantSafeConduct' };
  expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
  if (letter !== undefined) await dispatch(w, request, own, letter);
  expect((await waitingLetters(w, request, own)).map(({ id }) => id)).not.toContain(letter?.id);

  const conduct = await safeConductFor(w, request);
  const steps: readonly (readonly [Parameters<typeof conduct.give>[1], object, readonly string[]])[] = [
    ['proposeLeavingPeriod', {}, ['30 consecutive days', 'whether you agree']],
    ['agreeToLeavingPeriod', { onPaper }, []],
    [
      'informPresenceNoLongerRequired',
      {},
      ['# Presence that is no longer required', 'Protected until the end of'],
    ],
    ['restartLeavingPeriod', {}, ['# The period for leaving begins anew', 'In hospital']],
    ['recordDeparture', {}, [`## Left on (UNCAC art. 46(27))\n\n${day()}`]],
    ['endSafeConductForReturn', {}, ['# End of a safe conduct', 'Returned', day()]],
  ];
  for (const [command, more, says] of steps) {
    const made = await lettersBy(w, request, own, () => conduct.give(officerOf(own), command, more));
    expect(made.map(({ event }) => event?.command)).toEqual(says.length > 0 ? [command] : []);
    for (const words of says) expect(made[0]?.letter?.text).toContain(words);
  }
});

test('where the requesting State does not take part, the grant came on paper, and the agreement to a period leaves by letter', async () => {
  const request = await registered(w, { from: absent, to: own });
  for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
    await request.by(own, command);
  const input = { requestId: request.id, ...opening.grantSafeConduct };
  const { key } = await w.give(officerOf(own), 'grantSafeConduct', input);
  const conduct = new TestAttendance(w, 'SafeConduct', key, request);
  const came = () => conduct.give(officerOf(own), 'proposeLeavingPeriod', { onPaper });
  expect(await lettersBy(w, request, own, came)).toEqual([]);
  const { text } = await letterBy(w, request, own, () =>
    conduct.give(officerOf(own), 'agreeToLeavingPeriod'),
  );
  for (const words of ['# Agreement to another period for leaving', '30 consecutive days'])
    expect(text).toContain(words);
  const commands = (await waitingLetters(w, request, own)).map(({ event }) => event?.command);
  expect(commands).not.toContain('grantSafeConduct');
});

test('between two States that take part no letter is made', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  await (await safeConductFor(w, request)).give(officerOf(request.from), 'informPresenceNoLongerRequired');
  expect(await lettersMade(w, request)).toBe(0);
});
