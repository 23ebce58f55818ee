import { describe, expect, test } from 'vitest';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeContents } from '../../../support/world.js';
import { letterWorld } from './letter-world.js';

/** What the requesting State says to one that does not take part leaves as letters. */
const { w, own, absent, onPaper, seen, waiting, last, confidential, reported, answers, conditionsOf } =
  await letterWorld();

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
    await request.by(own, 'acceptMlaRequestCondition', { conditionId: first });
    expect(await waiting(request)).toEqual([]);
    await request.by(own, 'declineMlaRequestCondition', { conditionId: other });
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
