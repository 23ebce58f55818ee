import { beforeAll, describe, expect, test } from 'vitest';
import { UseConsentDecision } from '../../../../src/contexts/evidence/index.js';
import {
  dispatch,
  letterBy,
  lettersBy,
  lettersMade,
  readersOf,
  waitingLetters,
} from '../../../support/letters.js';
import { registered } from '../../../support/paper-requests.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { oneSided } from '../../../support/one-sided.js';
import { askConsent, enter, handedOver, TestConsent, type TestEvidence } from '../evidence-world.js';

const { w, own, absent, onPaper } = await oneSided();

/** Asks as the own State does, in its name or, where it keeps both sides, in that of the State that does not take part. */
async function asks(request: TestRequest, more: object = {}): Promise<TestConsent> {
  const asked = { purpose: 'A tax assessment', proceeding: 'Tax case 7, tax court' };
  const reasons = 'Unpaid taxes.';
  const { key } = await w.give(officerOf(own), 'requestUseConsent', {
    ...{ id: request.id, reasons, ...asked },
    ...more,
  });
  return new TestConsent(w, key, request, asked);
}

describe('where the requested State does not take part', () => {
  let request: TestRequest;
  let item: TestEvidence;
  beforeAll(async () => {
    request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    item = await enter(w, request, { by: officerOf(own) });
    await w.give(supervisorOf(own), 'handOverEvidence', { items: [item.id], onPaper });
    await request.assignIn(own);
  });

  test('consent is asked for by a letter, which waits until it is dispatched', async () => {
    const letter = await letterBy(w, request, own, () =>
      asks(request, { itemId: item.id, onwardTo: 'The customs office' }),
    );
    expect(letter).toMatchObject({ subject: 'NOTICE', event: { command: 'requestUseConsent' } });
    const { requesting_reference: ours } = await request.row();
    const due = await w.test.owner.query<{ day: string }>(
      `select to_char(due_at at time zone time_zone, 'YYYY-MM-DD') as day from mla_request_clock
       where request_id = $1 and kind = 'USE_CONSENT'`,
      [request.key],
    );
    for (const words of [
      ...['# Request for consent to another use', `Our reference: ${String(ours)}`],
      ...[
        String((await item.row()).title),
        '## Use beyond the request (UNCAC art. 46(19))\n\nA tax assessment',
      ],
      ...['Tax case 7, tax court', '## Transmitted onward to\n\nThe customs office', 'Unpaid taxes.'],
      `## Answer asked for by\n\n${String(due.rows[0]?.day)}`,
    ])
      expect(letter.text).toContain(words);
    const of = { own, absent, command: 'requestUseConsent' };
    expect(await readersOf(w, request, of)).toEqual(['officer', 'supervisor']);
    await dispatch(w, request, own, letter);
    expect((await waitingLetters(w, request, own)).map(({ id }) => id)).not.toContain(letter.id);
  });

  test('so is it withdrawn; what the other State decides came on paper', async () => {
    const consent = await asks(request);
    const letter = await letterBy(w, request, own, () => consent.give(officerOf(own), 'withdrawUseConsent'));
    expect(letter.text).toContain('# Consent to another use is no longer asked for');
    expect(letter.text).toContain('All that was handed over for the request');
    const another = await asks(request);
    const made = await lettersBy(w, request, own, async () => {
      await another.give(officerOf(own), 'proposeUseConsentDecision');
      await another.give(supervisorOf(own), 'grantUseConsent', { onPaper });
      await another.give(supervisorOf(own), 'revokeUseConsent', { reasons: 'The case was closed.' });
    });
    expect(made).toEqual([]);
  });
});

describe('where the requesting State does not take part', () => {
  let request: TestRequest;
  beforeAll(async () => {
    request = await registered(w, { from: absent, to: own });
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    await request.by(own, 'acceptMlaRequest');
    await handedOver(w, { request });
  });

  test('what it asks came on paper; what is granted, and taken back, leaves by letter', async () => {
    let consent: TestConsent | undefined;
    const asked = await lettersBy(w, request, own, async () => {
      consent = await asks(request);
      const terms = { terms: 'Not before a criminal court.', expiresAt: new Date('2199-05-04T10:30:00Z') };
      await consent.give(officerOf(own), 'proposeUseConsentDecision', terms);
    });
    expect(asked).toEqual([]);
    const granted = await letterBy(w, request, own, async () =>
      consent?.give(supervisorOf(own), 'grantUseConsent'),
    );
    expect(granted).toMatchObject({ subject: 'ANSWER', event: { command: 'grantUseConsent' } });
    const { requested_reference: ours, requesting_reference: theirs } = await request.row();
    for (const words of [
      ...['# Consent to another use', `Our reference: ${String(ours)}`, `Your reference: ${String(theirs)}`],
      ...[
        'A tax assessment',
        'We consent to this use.',
        'Not before a criminal court.',
        '2199-05-04 10:30 UTC',
      ],
    ])
      expect(granted.text).toContain(words);
    const revoked = await letterBy(w, request, own, async () =>
      consent?.give(supervisorOf(own), 'revokeUseConsent', { reasons: 'The terms were not kept.' }),
    );
    for (const words of ['# Revocation of consent to another use', 'The terms were not kept.'])
      expect(revoked.text).toContain(words);
  });

  test('a refusal leaves by letter, with its reasons', async () => {
    const consent = await asks(request);
    const decision = UseConsentDecision.REFUSE;
    await consent.give(officerOf(own), 'proposeUseConsentDecision', {
      decision,
      reasons: 'A political case.',
    });
    const letter = await letterBy(w, request, own, () => consent.give(supervisorOf(own), 'refuseUseConsent'));
    for (const words of ['# Refusal of consent to another use', 'We do not consent', 'A political case.'])
      expect(letter.text).toContain(words);
  });
});

test('between two States that take part no letter is made, and both know that a consent was taken back', async () => {
  const item = await handedOver(w);
  const consent = await (await askConsent(w, item)).grant();
  await consent.give(supervisorOf(item.request.to), 'revokeUseConsent');
  expect(await lettersMade(w, item.request)).toBe(0);
  const { rows } = await w.test.owner.query(
    `select by_state from mla_request_event where request_id = $1 and command = 'revokeUseConsent'`,
    [item.request.key],
  );
  expect(rows).toEqual([{ by_state: item.request.to.code }]);
});
