import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { ConfidentialityAnswer } from '../../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditor,
  auditorOf,
  officerOf,
  prosecutorOf,
  starStaff,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { registered } from '../../../support/paper-requests.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeContents, world, type World } from '../../../support/world.js';

/** One of two States does not take part in Repatria: what the other says to it leaves as letters. */
let w: World;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  w = await world();
  own = await w.state();
  absent = await w.state({ onRepatria: false });
});

const today = new Date().toISOString().slice(0, 10);
const onPaper = { happenedOn: today, reference: 'Letter 77/2026' };

const query = `query Deliveries($id: ID!) { mlaRequest(id: $id) { letter { digest }
  deliveries { id subject medium digest outcome fromState { code } toState { code }
    event { command byState { code } } letter { text digest } evidences { kind source } } } }`;
async function seen(request: TestRequest, viewer = officerOf(own)): Promise<any> {
  return (await w.test.ask(viewer, query, { id: request.id })).data?.mlaRequest;
}
/** What waits to be dispatched, beside the request itself. */
async function waiting(request: TestRequest): Promise<any[]> {
  const { deliveries } = await seen(request);
  return deliveries.filter((one: any) => one.subject !== 'REQUEST' && one.medium === null);
}
const last = async (request: TestRequest): Promise<any> => (await waiting(request)).at(-1);

const cameIn = (more: object = {}): Promise<TestRequest> => registered(w, { from: absent, to: own, ...more });
const taken = async (): Promise<TestRequest> => {
  const request = await cameIn();
  await request.give(officerOf(own), 'acknowledgeMlaRequest');
  return request;
};
const accepted = async (): Promise<TestRequest> => {
  const request = await taken();
  await request.give(officerOf(own), 'acceptMlaRequest');
  return request;
};

const confidential = (): Promise<TestRequest> =>
  cameIn({ contents: { ...completeContents(), confidential: true } });
/** That a request cannot be kept confidential, as its requested State says, or the own State enters for it. */
const reported = ({ id: requestId }: TestRequest) =>
  w.give(officerOf(own), 'reportConfidentialityCannotBeMet', {
    requestId,
    reason: 'The order must be notified to the holder of the account.',
  });
const answers = async (key: string) =>
  w.give(officerOf(own), 'answerConfidentialityNotice', {
    id: globalId('ConfidentialityNotice', key),
    expectedVersion: await w.versionOf('confidentiality_notice', key),
    ...{ answer: ConfidentialityAnswer.EXECUTE, remark: 'Wait a week.' },
  });
async function conditionsOf({ key }: TestRequest): Promise<readonly string[]> {
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_condition where request_id = $1 order by position',
    [key],
  );
  return rows.map(({ id }) => globalId('MlaRequestCondition', id));
}

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
        await request.give(officer(), 'returnMlaRequestAsIncomplete', { reasons: 'It cannot be examined.' });
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
        await request.waitedInVain();
        await request.give(officer(), 'lapseMlaRequest', { reasons: 'No answer came.' });
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
        await request.give(officer(), 'proposeMlaRequestConditions', { conditions });
        await request.give(second(), 'sendMlaRequestConditions');
        const ids = await conditionsOf(request);
        for (const conditionId of ids)
          await request.give(officer(), 'acceptMlaRequestCondition', { conditionId, onPaper });
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

describe('what the requesting State says to one that does not take part', () => {
  test('is a notice: its withdrawal leaves as a letter, under the references of both', async () => {
    const request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    await request.give(officerOf(own), 'acknowledgeMlaRequest', { onPaper });
    await request.give(officerOf(own), 'withdrawMlaRequest');
    const [notice, ...others] = await waiting(request);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      subject: 'NOTICE',
      event: { command: 'withdrawMlaRequest' },
      fromState: { code: own.code },
      toState: { code: absent.code },
    });
    const { requesting_reference: ours } = await request.row();
    for (const line of [`Our reference: ${ours}`, 'Your reference: Letter 77/2026', 'No longer needed.'])
      expect(notice.letter.text).toContain(line);
    expect((await seen(request)).letter.digest).not.toBe(notice.digest);
  });

  test('the answer to several conditions is one letter, once none of them waits', async () => {
    const request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    await request.give(officerOf(own), 'acknowledgeMlaRequest', { onPaper });
    const conditions = [
      { kind: 'USE_LIMITATION', text: 'For this proceeding alone.' },
      { kind: 'COSTS', text: 'Translations are paid for.' },
    ];
    await request.give(officerOf(own), 'proposeMlaRequestConditions', { conditions });
    const proposedAt = await request.proposedAt(own);
    await request.give(supervisorOf(own), 'sendMlaRequestConditions', { onPaper, proposedAt });
    const [first, other] = await conditionsOf(request);
    await request.give(officerOf(own), 'acceptMlaRequestCondition', { conditionId: first });
    expect(await waiting(request)).toEqual([]);
    await request.give(officerOf(own), 'declineMlaRequestCondition', { conditionId: other });
    const [answer] = await waiting(request);
    expect(answer.letter.text).toContain('- For this proceeding alone. Accepted.');
    expect(answer.letter.text).toContain('- Translations are paid for. Declined. Reasons: The court');
  });
});

describe('a notice that a request cannot be kept confidential', () => {
  test('is answered by letter, with what the own State wants, and its remark', async () => {
    const contents = { ...completeContents(), confidential: true };
    const request = await w.request({ from: own, to: absent, status: 'SUBMITTED', contents });
    await request.give(officerOf(own), 'acknowledgeMlaRequest', { onPaper });
    const { key } = await reported(request);
    // What the requested State reports came on paper.
    expect(await waiting(request)).toEqual([]);
    await answers(key);
    const [answer, ...others] = await waiting(request);
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ subject: 'NOTICE', event: { command: 'answerConfidentialityNotice' } });
    for (const words of [
      ...['# Answer to the notice on confidentiality', '## Answer (UNCAC art. 46(20))\n\nExecute'],
      '## Remark\n\nWait a week.',
    ])
      expect(answer.letter.text).toContain(words);
  });

  test('is no letter where the requesting State answers on paper', async () => {
    const request = await confidential();
    const { key } = await reported(request);
    const before = await waiting(request);
    await answers(key);
    expect(await waiting(request)).toEqual(before);
  });
});

describe('what the requesting State asks and answers', () => {
  const sent = async (): Promise<TestRequest> => {
    const request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    await request.give(officerOf(own), 'acknowledgeMlaRequest', { onPaper });
    return request;
  };

  test('additional information leaves by letter, with what was asked', async () => {
    const request = await sent();
    await request.give(officerOf(own), 'askMlaRequestInformation', { onPaper });
    await request.give(officerOf(own), 'proposeMlaRequestInformation');
    await request.give(supervisorOf(own), 'giveMlaRequestInformation');
    const found = await last(request);
    expect(found).toMatchObject({ subject: 'NOTICE', event: { command: 'giveMlaRequestInformation' } });
    for (const words of [
      ...['# Additional information', 'Which accounts are meant?'],
      '## Answer (UNCAC art. 46(16))\n\nThe account that ends in 42.',
    ])
      expect(found.letter.text).toContain(words);
  });

  test('so does an inquiry into the status', async () => {
    const request = await sent();
    await request.give(officerOf(own), 'inquireMlaRequestStatus', { answerDueOn: '2199-01-31' });
    const found = await last(request);
    expect(found).toMatchObject({ subject: 'NOTICE', event: { command: 'inquireMlaRequestStatus' } });
    for (const words of [
      '## Inquiry (UNCAC art. 46(24))\n\nHow does it stand?',
      '## Answer asked for by\n\n2199-01-31',
    ])
      expect(found.letter.text).toContain(words);
  });

  test('so do what is said in a consultation of the other State, and that an item is withdrawn', async () => {
    const request = await sent();
    await request.give(officerOf(own), 'openMlaRequestConsultation', { onPaper });
    await request.give(officerOf(own), 'sayInMlaRequestConsultation');
    expect((await last(request)).letter.text).toContain('## What we say\n\nOf course.');
    await request.give(officerOf(own), 'withdrawMlaRequestItem', { reason: 'No longer needed.' });
    expect(await last(request)).toMatchObject({ event: { command: 'withdrawMlaRequestItem' } });
    expect((await last(request)).letter.text).toContain('# Withdrawal of a part of the request');
    expect((await last(request)).letter.text).toContain(': withdrawn');
  });

  test('so does the conclusion of an own consultation', async () => {
    const request = await sent();
    await request.give(officerOf(own), 'openMlaRequestConsultation');
    await request.give(officerOf(own), 'sayInMlaRequestConsultation', { onPaper });
    expect(await last(request)).toMatchObject({ event: { command: 'openMlaRequestConsultation' } });
    await request.give(officerOf(own), 'concludeMlaRequestConsultation');
    const found = await last(request);
    expect(found).toMatchObject({ subject: 'NOTICE', event: { command: 'concludeMlaRequestConsultation' } });
    for (const words of ['# Conclusion of a consultation', '## Result\n\nAgreed.'])
      expect(found.letter.text).toContain(words);
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

describe('a letter is dispatched', () => {
  const dispatch = (viewer: Viewer, request: TestRequest, deliveryId?: string) =>
    w.give(viewer, 'dispatchMlaRequest', {
      ...{ id: request.id, medium: 'POST' as never, dispatchedOn: today, source: 'Receipt 1' },
      ...(deliveryId !== undefined && { deliveryId }),
    });

  test('of the request that it names, and of the State whose letter it is', async () => {
    const [request, other] = [await taken(), await taken()];
    const { id } = await last(other);
    expect((await refusal(dispatch(officerOf(own), request, id))).code).toBe('NOT_FOUND');
    // A paper that came in has no letter here, and its request none of the own State.
    const [came] = (await seen(request)).deliveries;
    expect((await refusal(dispatch(officerOf(own), request, came.id))).code).toBe('INCOMPLETE');
    expect((await refusal(dispatch(officerOf(own), request))).code).toBe('INCOMPLETE');
    const pair = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    expect((await refusal(dispatch(officerOf(pair.to), pair))).code).toBe('FORBIDDEN');
  });

  test('once by what waits; a second time it is another delivery of the same letter', async () => {
    const request = await taken();
    const { id, digest } = await last(request);
    await dispatch(officerOf(own), request, id);
    await dispatch(officerOf(own), request, id);
    const { deliveries } = await seen(request);
    expect(deliveries.map((one: any) => [one.subject, one.medium, one.digest])).toEqual([
      ['REQUEST', 'OTHER', null],
      ['ANSWER', 'POST', digest],
      ['ANSWER', 'POST', digest],
    ]);
  });
});

describe('in plain SQL', () => {
  const tables = ['mla_request_delivery', 'mla_request_letter'] as const;
  const count = async (viewer: Viewer | null, table: string, request: TestRequest): Promise<number> =>
    (
      await w.test.sqlAs(viewer, `select 1 from ${table} where request_id = $1 and subject <> 'REQUEST'`, [
        request.key,
      ])
    ).length;

  test('letters of steps are for the central authority alone, that they go out for its auditors, too', async () => {
    const request = await taken();
    await request.assignIn(own);
    const third = await w.state();
    const counts: Record<string, readonly number[]> = {};
    const viewers = {
      officer: officerOf(own),
      prosecutor: prosecutorOf(own),
      auditor: auditorOf(own),
      systemAuditor: auditor,
      counterpart: supervisorOf(absent),
      third: supervisorOf(third),
      starStaff,
      nobody: null,
    };
    for (const [name, viewer] of Object.entries(viewers))
      counts[name] = [await count(viewer, tables[0], request), await count(viewer, tables[1], request)];
    expect(counts).toEqual({
      officer: [1, 1],
      prosecutor: [0, 0],
      auditor: [1, 0],
      systemAuditor: [1, 0],
      counterpart: [0, 0],
      third: [0, 0],
      starStaff: [0, 0],
      nobody: [0, 0],
    });
    // The same in the API: the auditor sees what went out, and not what it says.
    const [, audited] = (await seen(request, auditorOf(own))).deliveries;
    expect(audited).toMatchObject({ subject: 'ANSWER', letter: null });
    expect(await seen(request, prosecutorOf(own))).toMatchObject({ deliveries: null });
    expect(await seen(request, supervisorOf(third))).toBeNull();
  });

  test('what waits is sent once, and otherwise nobody changes it', async () => {
    const request = await taken();
    const send = (viewer: Viewer, medium: string) =>
      w.test.sqlAs(
        viewer,
        `update mla_request_delivery set medium = $2 where request_id = $1 and medium is null returning 1`,
        [request.key, medium],
      );
    await expect(send(officerOf(own), 'REPATRIA')).rejects.toMatchObject({ code: '42501' });
    expect(await send(auditorOf(own), 'POST')).toEqual([]);
    for (const column of ['digest', 'letter_id', 'event_id', 'subject', 'recorded_outcome'])
      await expect(
        w.test.sqlAs(officerOf(own), `update mla_request_delivery set ${column} = null`),
      ).rejects.toMatchObject({ code: '42501' });
    const { id } = await last(request);
    await w.give(officerOf(own), 'dispatchMlaRequest', {
      ...{ id: request.id, deliveryId: id, medium: 'POST' as never, dispatchedOn: today, source: 'R' },
    });
    const again = `update mla_request_delivery set medium = 'COURIER' where request_id = $1 returning 1`;
    expect(await w.test.sqlAs(officerOf(own), again, [request.key])).toEqual([]);
  });

  test('nobody writes a letter for a step of the other State, or where that reads here', async () => {
    const write = (viewer: Viewer, { key }: TestRequest, command: string, from: string) =>
      w.test
        .sqlAs(
          viewer,
          `insert into mla_request_letter (id, request_id, subject, event_id, case_id, from_state, text, digest, composed_at)
           select $1, e.request_id, 'ANSWER', e.id, (select case_id from mla_request r where r.id = e.request_id), $4, 'x',
             repeat('0', 64), now()
           from mla_request_event e where e.request_id = $2 and e.command = $3`,
          [uuid(), key, command, from],
        )
        .then(
          () => 'written',
          (error: unknown) => (error as { code?: string }).code,
        );
    const request = await taken();
    await request.give(officerOf(own), 'examineMlaRequest');
    await request.give(officerOf(own), 'withdrawMlaRequest', { onPaper });
    expect(await write(officerOf(own), request, 'examineMlaRequest', own.code)).toBe('written');
    expect(await write(officerOf(own), request, 'withdrawMlaRequest', absent.code)).toBe('42501');
    expect(await write(officerOf(own), request, 'withdrawMlaRequest', own.code)).toBe('42501');
    const both = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    expect(await write(officerOf(both.to), both, 'acknowledgeMlaRequest', both.to.code)).toBe('42501');
  });
});
