import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { dispatch } from '../../../support/letters.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { letterWorld } from './letter-world.js';

/** What the requested State says to one that does not take part leaves as letters. */
const {
  w,
  own,
  absent,
  today,
  onPaper,
  seen,
  waiting,
  last,
  taken,
  accepted,
  confidential,
  reported,
  conditionsOf,
} = await letterWorld();

describe('what the requested State says to one that does not take part', () => {
  test('leaves as a letter: it waits, is dispatched, and evidence says what became of it', async () => {
    const request = await taken();
    const letter = await last(request);
    expect(letter).toMatchObject({
      subject: 'ANSWER',
      outcome: null,
      fromState: { code: own.code },
      toState: { code: absent.code },
      event: { command: 'acknowledgeMlaRequest', byState: { code: own.code } },
      evidences: [],
    });
    expect(letter.letter.digest).toBe(createHash('sha256').update(letter.letter.text).digest('hex'));
    expect(letter.digest).toBe(letter.letter.digest);
    const { requested_reference: ours, requesting_reference: theirs } = await request.row();
    for (const line of [
      '# Acknowledgement of receipt',
      `Our reference: ${ours}`,
      `Your reference: ${theirs}`,
    ])
      expect(letter.letter.text).toContain(line);

    await w.give(officerOf(own), 'dispatchMlaRequest', {
      ...{ id: request.id, deliveryId: letter.id, medium: 'COURIER' as never },
      ...{ dispatchedOn: today, trackingNumber: 'C-7', source: 'Receipt 7' },
    });
    const status = (await request.row()).status;
    await w.give(officerOf(own), 'recordMlaRequestDeliveryEvidence', {
      ...{ deliveryId: letter.id, kind: 'DELIVERY' as never, happenedOn: today, source: 'Receipt 8' },
    });
    const { deliveries } = await seen(request);
    expect(deliveries.find(({ id }: any) => id === letter.id)).toMatchObject({
      medium: 'COURIER',
      outcome: 'DELIVERY',
      letter: letter.letter,
      evidences: [
        { kind: 'SUBMISSION_ACCEPTANCE', source: 'Receipt 7' },
        { kind: 'DELIVERY', source: 'Receipt 8' },
      ],
    });
    // That an answer arrived moves nothing, and is no delivery of the request.
    expect((await request.row()).status).toBe(status);
    expect(await waiting(request)).toEqual([]);
  });

  const officer = (): Viewer => officerOf(own);
  const second = (): Viewer => supervisorOf(own);
  const steps: readonly (readonly [string, () => Promise<TestRequest>, readonly string[]])[] = [
    [
      'returnMlaRequestAsIncomplete',
      async () => {
        const request = await taken();
        await request.by(own, 'returnMlaRequestAsIncomplete', { reasons: 'It cannot be examined.' });
        return request;
      },
      [
        '# Return of an incomplete request',
        '- The offences (UNCAC art. 46(15)(b))',
        'It cannot be examined.',
      ],
    ],
    [
      'askMlaRequestInformation',
      async () => {
        const request = await taken();
        await request.give(officer(), 'askMlaRequestInformation');
        return request;
      },
      ['Which accounts are meant?', '2027-01-31'],
    ],
    [
      'waiveMlaRequestInformation',
      async () => {
        const request = await taken();
        await request.give(officer(), 'askMlaRequestInformation');
        await request.give(officer(), 'waiveMlaRequestInformation');
        return request;
      },
      ['# Additional information is no longer needed', 'Which accounts are meant?'],
    ],
    [
      'lapseMlaRequest',
      async () => {
        const request = await taken();
        await request.give(officer(), 'askMlaRequestInformation');
        await dispatch(w, request, own, await last(request));
        await request.waitedInVain();
        await request.by(own, 'lapseMlaRequest', { reasons: 'No answer came.' });
        return request;
      },
      ['# Notice that the request has lapsed'],
    ],
    [
      'answerMlaRequestInquiry',
      async () => {
        const request = await taken();
        await request.give(officer(), 'inquireMlaRequestStatus', { onPaper });
        await request.give(officer(), 'answerMlaRequestInquiry');
        return request;
      },
      ['How does it stand?', 'It is with the court.'],
    ],
    [
      'openMlaRequestConsultation',
      async () => {
        const request = await taken();
        await request.give(officer(), 'openMlaRequestConsultation');
        return request;
      },
      ['# Consultation', 'May we talk?', '2027-01-31'],
    ],
    [
      'sendMlaRequestConditions',
      async () => {
        const request = await taken();
        await request.give(officer(), 'proposeMlaRequestConditions');
        await request.give(second(), 'sendMlaRequestConditions');
        return request;
      },
      ['# Conditions of assistance', '- For this proceeding alone.'],
    ],
    [
      'withdrawMlaRequestConditions',
      async () => {
        const request = await taken();
        const conditions = [
          { kind: 'USE_LIMITATION', text: 'For this proceeding alone.' },
          { kind: 'COSTS', text: 'Translations are paid for.', expiresOn: '2199-01-31' },
        ];
        await request.give(officer(), 'proposeMlaRequestConditions', { conditions });
        await request.give(second(), 'sendMlaRequestConditions');
        await dispatch(w, request, own, await last(request));
        const [first] = await conditionsOf(request);
        await request.by(own, 'acceptMlaRequestCondition', { conditionId: first, onPaper });
        await request.give(officer(), 'withdrawMlaRequestConditions');
        // What was answered is not taken back.
        expect((await last(request)).letter.text).not.toContain('For this proceeding alone.');
        return request;
      },
      [
        '# Withdrawal of conditions of assistance',
        '## Conditions that are withdrawn (UNCAC art. 46(26))\n\n- Translations are paid for. (until 2199-01-31)',
        '## Reasons\n\nThe law has changed.',
      ],
    ],
    [
      'refuseMlaRequest',
      async () => {
        const request = await taken();
        await request.give(officer(), 'proposeMlaRequestRefusal');
        await request.give(second(), 'refuseMlaRequest');
        return request;
      },
      ['# Refusal of assistance', '- Not in conformity', 'The order is not final.'],
    ],
    [
      'acceptMlaRequest',
      accepted,
      ['# Acceptance of the request', 'Your request is accepted and will be executed.'],
    ],
    [
      'postponeMlaRequest',
      async () => {
        const request = await accepted();
        const domesticProceeding = 'Case 12 of the anti-corruption court';
        await request.give(officer(), 'proposeMlaRequestPostponement', { domesticProceeding });
        await request.give(second(), 'postponeMlaRequest');
        // What the postponement rests on at home is the requested State's own (UNCAC art. 46(25)).
        expect((await last(request)).letter.text).not.toContain(domesticProceeding);
        return request;
      },
      ['# Postponement of assistance', 'Ongoing investigation', '2027-01-31'],
    ],
    [
      'reviewMlaRequestPostponement',
      async () => {
        const request = await accepted();
        const domesticProceeding = 'Case 12 of the anti-corruption court';
        await request.give(officer(), 'proposeMlaRequestPostponement', { domesticProceeding });
        await request.give(second(), 'postponeMlaRequest');
        await request.give(officer(), 'reviewMlaRequestPostponement', { reviewOn: '2027-02-28' });
        expect((await last(request)).letter.text).not.toContain(domesticProceeding);
        return request;
      },
      [
        '# Continued postponement of assistance',
        '## Ground (UNCAC art. 46(25))\n\nOngoing investigation',
        '## We shall look at it again on\n\n2027-02-28',
      ],
    ],
    [
      'fulfilMlaRequestCondition',
      async () => {
        const request = await taken();
        const conditions = [
          { kind: 'USE_LIMITATION', text: 'For this proceeding alone.', expiresOn: '2028-01-31' },
          { kind: 'COSTS', text: 'Translations are paid for.' },
        ];
        await request.give(officer(), 'proposeMlaRequestConditions', {
          conditions,
          answerDueOn: '2199-01-31',
        });
        await request.give(second(), 'sendMlaRequestConditions');
        expect((await last(request)).letter.text).toContain('## Answer asked for by\n\n2199-01-31');
        const ids = await conditionsOf(request);
        for (const conditionId of ids)
          await request.by(own, 'acceptMlaRequestCondition', { conditionId, onPaper });
        await request.give(officer(), 'fulfilMlaRequestCondition', { conditionId: ids[0] });
        // The other condition still binds, and is not named as kept.
        expect((await last(request)).letter.text).not.toContain('Translations are paid for.');
        return request;
      },
      [
        '# Notice that a condition was kept',
        '## Condition that was kept (UNCAC art. 46(26))\n\nFor this proceeding alone. (until 2028-01-31)',
      ],
    ],
    [
      'resumeMlaRequest',
      async () => {
        const request = await accepted();
        await request.give(officer(), 'proposeMlaRequestPostponement');
        await request.give(second(), 'postponeMlaRequest');
        await request.give(officer(), 'resumeMlaRequest');
        return request;
      },
      ['# End of the postponement'],
    ],
    [
      'executeMlaRequestItem',
      async () => {
        const request = await accepted();
        await request.asksForMore();
        await request.give(officer(), 'executeMlaRequestItem');
        return request;
      },
      [
        '1. ',
        ': executed',
        '- Result: The records are attached.',
        'Taking evidence or statements from persons (UNCAC art. 46(3)(a)): requested',
      ],
    ],
    [
      'markMlaRequestItemNotPossible',
      async () => {
        const request = await accepted();
        await request.asksForMore();
        await request.give(officer(), 'markMlaRequestItemNotPossible');
        return request;
      },
      ['# Report on the execution of the request', ': not possible', '- Result: The bank has closed.'],
    ],
    [
      'refuseMlaRequestItem',
      async () => {
        const request = await accepted();
        await request.asksForMore();
        await request.give(officer(), 'proposeMlaRequestItemRefusal');
        await request.give(second(), 'refuseMlaRequestItem');
        return request;
      },
      [
        '# Refusal of a part of the assistance',
        ': refused',
        '- Grounds: Essential interests',
        '- Reasons: It would endanger a person.',
        'Taking evidence or statements from persons (UNCAC art. 46(3)(a)): requested',
      ],
    ],
    [
      'reportConfidentialityCannotBeMet',
      async () => {
        const request = await confidential();
        await reported(request);
        return request;
      },
      [
        '# Notice that the request cannot be kept confidential',
        '(UNCAC art. 46(20))\n\nThe order must be notified to the holder of the account.',
      ],
    ],
    [
      'executeMlaRequest',
      async () => {
        const request = await accepted();
        await request.give(officer(), 'executeMlaRequest');
        return request;
      },
      ['# Execution of the request', 'The records were handed over.', ': executed'],
    ],
    [
      'transmitMlaRequestEvidence',
      async () => {
        const request = await accepted();
        await request.give(officer(), 'executeMlaRequest');
        await request.give(officer(), 'proposeMlaRequestTransmission');
        await request.give(second(), 'transmitMlaRequestEvidence');
        return request;
      },
      ['# Transmission of what the execution brought', 'without the prior consent'],
    ],
  ];
  test.each(steps)('%s makes a letter that says what the step says', async (command, bring, says) => {
    const request = await bring();
    const found = await last(request);
    expect(found).toMatchObject({ subject: 'ANSWER', event: { command } });
    for (const words of says) expect(found.letter.text).toContain(words);
  });

  test('what goes on inside the requested State, and what came on paper, makes no letter', async () => {
    const request = await taken();
    const before = await waiting(request);
    await request.give(officer(), 'examineMlaRequest');
    await request.give(officer(), 'noteOnMlaRequest');
    await request.give(officer(), 'setMlaRequestInternalStep');
    await request.give(officer(), 'proposeMlaRequestRefusal');
    await request.give(officer(), 'inquireMlaRequestStatus', { onPaper });
    await request.give(officer(), 'withdrawMlaRequest', { onPaper });
    expect(await waiting(request)).toEqual(before);
  });

  test('what its executing authority reports waits for the central authority to send it', async () => {
    const request = await accepted();
    await request.assignIn(own);
    await request.asksForMore();
    await request.give(prosecutorOf(own), 'executeMlaRequestItem');
    const found = await last(request);
    expect(found.letter.text).toContain('- Result: The records are attached.');
    const dispatch = { id: request.id, deliveryId: found.id, dispatchedOn: today, source: 'Receipt 1' };
    const post = { ...dispatch, medium: 'POST' as never };
    expect((await refusal(w.give(prosecutorOf(own), 'dispatchMlaRequest', post))).code).toBe('FORBIDDEN');
    await w.give(officerOf(own), 'dispatchMlaRequest', post);
  });
});

test('between two States that take part the other reads it here, and no letter waits', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  const { rows } = await w.test.owner.query(
    'select subject, medium from mla_request_delivery where request_id = $1',
    [request.key],
  );
  expect(rows).toEqual([{ subject: 'REQUEST', medium: 'REPATRIA' }]);
});
