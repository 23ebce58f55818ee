import { beforeAll, describe, expect, test } from 'vitest';
import { TransferDeclinedBy } from '../../../src/contexts/attendance/index.js';
import {
  dispatch,
  letterBy,
  lettersBy,
  lettersMade,
  readersOf,
  waitingLetters,
} from '../../support/letters.js';
import { registered } from '../../support/paper-requests.js';
import { officerOf, type TestState } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { oneSided } from '../../support/one-sided.js';
import type { transferFor } from './attendance-world.js';
import { agreedTransfer, day, opening, TestAttendance } from './attendance-world.js';

const { w, own, absent, onPaper } = await oneSided();

type TestTransfer = Awaited<ReturnType<typeof transferFor>>;

/** A transfer that the own State proposes, or enters as the other proposed it. */
async function proposes(request: TestRequest, more: object = {}): Promise<TestTransfer> {
  const input = { requestId: request.id, ...opening.proposeDetainedPersonTransfer, ...more };
  const { key } = await w.give(officerOf(own), 'proposeDetainedPersonTransfer', input);
  return new TestAttendance(w, 'DetainedPersonTransfer', key, request);
}

describe('where the State that holds the person does not take part', () => {
  let request: TestRequest;
  beforeAll(async () => {
    request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
      await request.by(own, command, { onPaper });
    await request.assignIn(own);
  });

  test('the proposal leaves by letter, and waits until it is dispatched', async () => {
    const letter = await letterBy(w, request, own, () => proposes(request));
    expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'proposeDetainedPersonTransfer' } });
    const { requesting_reference: ours } = await request.row();
    const [holding, receiving] = [await stateName(absent), await stateName(own)];
    for (const words of [
      ...['# Proposal to transfer a detained person', `Our reference: ${String(ours)}`, 'A detained person'],
      ...['The prison of the capital', `## Held in\n\n${holding}`, `## To be transferred to\n\n${receiving}`],
      ...['## Purpose (UNCAC art. 46(10))\n\nTestimony in the trial', 'freely gives informed consent'],
    ])
      expect(letter.text).toContain(words);
    const of = { own, absent, command: 'proposeDetainedPersonTransfer' };
    expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
    await dispatch(w, request, own, letter);
    expect((await waitingLetters(w, request, own)).map(({ id }) => id)).not.toContain(letter.id);
  });

  test('so do the own agreement and that it is no longer needed; what the other State says came on paper', async () => {
    const transfer = await proposes(request);
    const said = await lettersBy(w, request, own, async () => {
      await transfer.give(officerOf(own), 'recordTransferConsent', { onPaper });
      await transfer.give(officerOf(own), 'agreeToHandOverPerson', { onPaper, conditions: 'Back by May.' });
    });
    expect(said).toEqual([]);
    const agreed = await letterBy(w, request, own, () =>
      transfer.give(officerOf(own), 'agreeToReceivePerson', { conditions: 'By air.' }),
    );
    for (const words of ['# Agreement to receive', '## Agreement (UNCAC art. 46(10)(b))', 'By air.'])
      expect(agreed.text).toContain(words);
    const cancelled = await letterBy(w, request, own, () =>
      transfer.give(officerOf(own), 'cancelDetainedPersonTransfer'),
    );
    for (const words of ['is no longer needed', 'The plea makes it needless.'])
      expect(cancelled.text).toContain(words);
  });

  test('a State declines for itself: the other on paper, whether or not the paper is named, the own by letter', async () => {
    const first = await proposes(request);
    const declined = () =>
      first.give(officerOf(own), 'declineDetainedPersonTransfer', {
        declinedBy: TransferDeclinedBy.HOLDING_STATE,
      });
    expect(await lettersBy(w, request, own, declined)).toEqual([]);
    const second = await proposes(request);
    const { text } = await letterBy(w, request, own, () =>
      second.give(officerOf(own), 'declineDetainedPersonTransfer', {
        declinedBy: TransferDeclinedBy.RECEIVING_STATE,
        reason: 'The court sits by video.',
      }),
    );
    for (const words of ['is declined', '## Declined by\n\nReceiving state', 'The court sits by video.'])
      expect(text).toContain(words);
  });

  test('a transfer that the other State proposes came on paper', async () => {
    expect(await lettersBy(w, request, own, () => proposes(request, { onPaper }))).toEqual([]);
  });
});

test('where the State that receives the person does not take part, the holding State says its steps by letter', async () => {
  const request = await registered(w, { from: absent, to: own });
  for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
    await request.by(own, command);
  const transfer = await proposes(request, { onPaper });
  const steps: readonly (readonly [Parameters<TestTransfer['give']>[1], object, readonly string[]])[] = [
    ['recordTransferConsent', {}, ['(UNCAC art. 46(10)(a))', 'freely gave consent on ']],
    [
      'agreeToHandOverPerson',
      { conditions: 'Back by May.', inCustody: true },
      [
        'We agree to hand the person over.',
        'Back by May.',
        '(UNCAC art. 46(11)(a))',
        'is to be kept in custody',
      ],
    ],
    ['consentToEarlierActsProceedings', {}, ['(UNCAC art. 46(12))', 'The forgery of 2019']],
    ['agreeToReceivePerson', { onPaper }, []],
    [
      'transferDetainedPerson',
      {},
      [`## Transferred on\n\n${day()}`, `## To be returned by (UNCAC art. 46(11)(b))\n\n${day(30)}`],
    ],
    ['extendDetainedPersonTransfer', {}, ['# More time for the return', day(60)]],
    ['recordEarlierActsProceedings', { onPaper }, []],
    ['returnDetainedPerson', { onPaper }, []],
    ['creditTimeInCustody', {}, ['## Days that count as served (UNCAC art. 46(11)(d))\n\n1']],
  ];
  for (const [command, more, says] of steps) {
    const made = await lettersBy(w, request, own, () => transfer.give(officerOf(own), command, more));
    expect(made.map(({ event }) => event?.command)).toEqual(says.length > 0 ? [command] : []);
    for (const words of says) expect(made[0]?.letter?.text).toContain(words);
  }
  // Before whom the person consented, and of what they were informed, is not in the letter.
  const letters = await waitingLetters(w, request, own);
  const consent = letters.find(({ event }) => event?.command === 'recordTransferConsent');
  expect(consent?.letter?.text).not.toContain('Judge of the district court');
});

test('between two States that take part no letter is made', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  await (await agreedTransfer(w, request)).give(officerOf(request.to), 'transferDetainedPerson');
  expect(await lettersMade(w, request)).toBe(0);
});

async function stateName({ code }: TestState): Promise<string> {
  const { rows } = await w.test.owner.query<{ name: string }>('select name from state where code = $1', [
    code,
  ]);
  return String(rows[0]?.name);
}
