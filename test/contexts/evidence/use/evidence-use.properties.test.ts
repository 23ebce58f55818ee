import { beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { UseBasis, UseConsentDecision } from '../../../../src/contexts/evidence/index.js';
import { DomainError } from '../../../../src/platform/errors.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';
import { askConsent, handedOver, use, type TestConsent, type TestEvidence } from '../evidence-world.js';

/**
 * Consents asked for, granted for moments, refused, revoked and withdrawn in any order, and uses at any time between: a use
 * is entered exactly when something carries it, and in the end the ledger holds none that nothing carried.
 */
let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(
      'ask',
      'grant',
      'grantForAMoment',
      'refuse',
      'revoke',
      'withdraw',
      'use',
      'use',
      'use',
    ),
    /** Which of the consents, and whether a use rests on one at all. */
    which: fc.nat({ max: 4 }),
    onConsent: fc.boolean(),
    /** When it was used, as a share of the time since the handing over. */
    when: fc.double({ min: 0, max: 1, noNaN: true }),
    /** Whether purpose, proceeding and recipient are those for which it was given. */
    rightly: fc.constantFrom('all', 'all', 'all', 'purpose', 'proceeding', 'onwardTo'),
  }),
  { minLength: 8, maxLength: 24 },
);
type Step = ReturnType<typeof steps.generate>['value'][number];

/** What a command came to: whether it was carried out. */
async function isDone(command: Promise<unknown>): Promise<boolean> {
  try {
    await command;
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

async function decide(consent: TestConsent, { what }: Step): Promise<void> {
  const grants = what !== 'refuse';
  const decision = grants ? UseConsentDecision.GRANT : UseConsentDecision.REFUSE;
  const expiresAt = what === 'grantForAMoment' ? new Date(Date.now() + 120) : null;
  const more = { decision, ...(expiresAt !== null && { expiresAt }) };
  if (await isDone(consent.give(officerOf(to), 'proposeUseConsentDecision', more)))
    await isDone(consent.give(supervisorOf(to), grants ? 'grantUseConsent' : 'refuseUseConsent'));
}

/** Whether a consent carries a use at a time: written down again from UNCAC art. 46(19), not taken from the service. */
async function carries(consent: TestConsent, at: Date): Promise<boolean> {
  const { status, decided_at: decided, expires_at: expires, revoked_at: revoked } = await consent.row();
  if (status !== 'GRANTED' && status !== 'REVOKED') return false;
  return at >= decided && (expires === null || at < expires) && (revoked === null || at < revoked);
}

async function enterUse(item: TestEvidence, consent: TestConsent | undefined, step: Step): Promise<void> {
  const { handed_over_at: since } = await item.row();
  const usedAt = new Date(since.getTime() + step.when * (Date.now() - since.getTime()));
  const { rightly } = step;
  const wrong = rightly === 'all' ? {} : { [rightly]: 'Something else' };
  const under =
    consent && step.onConsent ? { basis: UseBasis.CONSENT, consentId: consent.id, ...consent.asked } : {};
  const isCarried =
    consent !== undefined && step.onConsent
      ? rightly === 'all' && (await carries(consent, usedAt))
      : rightly !== 'purpose' && rightly !== 'onwardTo';
  const isEntered = await isDone(use(w, item, { ...under, usedAt, ...wrong }));
  expect({ step, usedAt, isEntered }).toEqual({ step, usedAt, isEntered: isCarried });
}

test('R10: whatever is asked, granted, revoked and expires: the ledger holds no use that nothing carried, and all that something did', async () => {
  let entered = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const item = await handedOver(w, { request: await w.request({ from, to, status: 'ACCEPTED' }) });
      const consents: TestConsent[] = [await askConsent(w, item)];
      for (const step of story) {
        const consent = consents[step.which % consents.length] as TestConsent;
        if (step.what === 'ask') consents.push(await askConsent(w, item, { whole: step.onConsent }));
        else if (step.what === 'use') await enterUse(item, consent, step);
        else if (step.what === 'revoke') await isDone(consent.give(supervisorOf(to), 'revokeUseConsent'));
        else if (step.what === 'withdraw') await isDone(consent.give(officerOf(from), 'withdrawUseConsent'));
        else await decide(consent, step);
      }
      const { rows } = await w.test.owner.query(
        `select u.basis, u.purpose = any (e.allowed_purposes) and u.onward_to is null as within,
           c.status in ('GRANTED', 'REVOKED') and u.purpose = c.purpose and u.proceeding = c.proceeding
             and u.used_at >= c.decided_at and u.used_at < coalesce(least(c.expires_at, c.revoked_at), 'infinity') as consented
         from evidence_use u join evidence_item e on e.id = u.item_id left join use_consent c on c.id = u.consent_id
         where u.item_id = $1`,
        [item.key],
      );
      entered += rows.length;
      expect(rows.filter((row) => !(row.basis === 'CONSENT' ? row.consented : row.within))).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(entered).toBeGreaterThan(0);
}, 120_000);
