import { beforeAll, describe, expect, test } from 'vitest';
import { CostKind } from '../../../../src/contexts/mla-requests/index.js';
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
import { costOf, type TestCost } from './costs-world.js';

const { w, own, absent, onPaper } = await oneSided();

describe('where the requesting State does not take part', () => {
  let request: TestRequest;
  beforeAll(async () => {
    request = await registered(w, { from: absent, to: own });
    await request.assignIn(own);
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    await request.by(own, 'acceptMlaRequest');
  });

  test('what is proposed leaves by letter, which waits until it is dispatched; what it answers came on paper', async () => {
    const cost = await costOf(w, request);
    await cost.consult(officerOf(own));
    const letter = await letterBy(w, request, own, () =>
      cost.give(officerOf(own), 'proposeMlaRequestCostTerms'),
    );
    expect(letter).toMatchObject({ subject: 'ANSWER', event: { command: 'proposeMlaRequestCostTerms' } });
    const { requested_reference: ours, requesting_reference: theirs } = await request.row();
    for (const words of [
      ...['# Proposal on costs', `Our reference: ${String(ours)}`, `Your reference: ${String(theirs)}`],
      ...['## Cost (UNCAC art. 46(28))\n\nExtraordinary: CHF 1250.50', 'Forensic accountants'],
      ...['## To be borne by\n\nShared', 'Half each, after a bill', 'whether you agree to these terms'],
    ])
      expect(letter.text).toContain(words);
    const of = { own, absent, command: 'proposeMlaRequestCostTerms' };
    expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
    const answers = await lettersBy(w, request, own, () =>
      cost.give(officerOf(own), 'declineMlaRequestCost', { onPaper }),
    );
    expect(answers).toEqual([]);
    await dispatch(w, request, own, letter);
    expect((await waitingLetters(w, request, own)).map(({ id }) => id)).not.toContain(letter.id);
  });

  test('that a cost does not arise is told where it had been proposed', async () => {
    const first = await costOf(w, request, { kind: CostKind.ORDINARY });
    const drop = (cost: TestCost) => () => cost.give(officerOf(own), 'dropMlaRequestCost');
    expect(await lettersBy(w, request, own, drop(first))).toEqual([]);
    const second = await costOf(w, request, { kind: CostKind.ORDINARY });
    await second.give(officerOf(own), 'proposeMlaRequestCostTerms');
    const { text } = await letterBy(w, request, own, drop(second));
    for (const words of ['# Notice that a cost does not arise', 'Not done after all.'])
      expect(text).toContain(words);
  });
});

describe('where the requested State does not take part', () => {
  let request: TestRequest;
  const proposed = async (): Promise<TestCost> => {
    const cost = await costOf(w, request, { kind: CostKind.ORDINARY }, officerOf(own));
    await cost.give(officerOf(own), 'proposeMlaRequestCostTerms', { onPaper });
    return cost;
  };
  beforeAll(async () => {
    request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
      await request.by(own, command, { onPaper });
  });

  test('what it proposes came on paper; that the own State agrees leaves by letter', async () => {
    let cost: TestCost | undefined;
    expect(await lettersBy(w, request, own, async () => (cost = await proposed()))).toEqual([]);
    const letter = await letterBy(w, request, own, async () =>
      cost?.give(officerOf(own), 'agreeToMlaRequestCost'),
    );
    expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'agreeToMlaRequestCost' } });
    for (const words of [
      '# Agreement on costs',
      'Half each, after a bill',
      'We agree to these terms, as of ',
    ])
      expect(letter.text).toContain(words);
  });

  test('that it does not agree leaves by letter, with its reasons', async () => {
    const cost = await proposed();
    const { text } = await letterBy(w, request, own, () =>
      cost.give(officerOf(own), 'declineMlaRequestCost'),
    );
    for (const words of ['# Proposal on costs declined', 'We do not agree', 'Too much.'])
      expect(text).toContain(words);
  });
});

test('between two States that take part no letter is made', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  const cost = await costOf(w, request, { kind: CostKind.ORDINARY });
  await cost.give(officerOf(request.to), 'proposeMlaRequestCostTerms');
  await cost.give(officerOf(request.from), 'agreeToMlaRequestCost');
  expect(await lettersMade(w, request)).toBe(0);
});
