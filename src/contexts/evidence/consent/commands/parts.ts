import type { Subject } from '../../../../platform/commands/command-runner.js';
import { factsOf, type Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { letterAbout, MlaRequest, noteStep } from '../../../mla-requests/index.js';
import { keepConsentClock } from '../../duties.js';
import { UseConsentProposal } from '../use-consent-proposal.entity.js';
import type { UseConsent } from '../use-consent.entity.js';
import type { UseConsentStatus } from '../use-consent.enums.js';
import { useConsentLetters } from '../use-consent-letters.js';
import { useConsentStates } from '../use-consent.states.js';

/** What waits on the requested State's side of a consent; opened at first use. */
export async function proposalOf({ em }: Operation, consent: UseConsent): Promise<UseConsentProposal> {
  const found = await em.findOne(UseConsentProposal, { consent });
  if (found !== null) return found;
  const proposal = Object.assign(new UseConsentProposal(), { consent, state: consent.requestedKeeper });
  em.persist(proposal);
  return proposal;
}

/**
 * When: checks the lifecycle and gives the status that the command leads to.
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE
 */
export function next(
  { command }: Operation,
  { status }: UseConsent,
  proposal?: UseConsentProposal,
): UseConsentStatus {
  const facts = { status, decision: proposal?.decision ?? null };
  return useConsentStates.next(facts, command as (typeof useConsentStates.commands)[number]);
}

/** Both States see what became of a consent; its clock ends with the last that was asked for and is not decided. */
export async function tell(operation: Operation, consent: UseConsent): Promise<void> {
  const request = await operation.em.findOneOrFail(MlaRequest, { id: consent.request.id });
  noteStep(operation, request, letterAbout(useConsentLetters, operation, consent));
  await keepConsentClock(operation, request);
}

/**
 * Four eyes: takes what was proposed, for somebody other than who proposed it, as that person read it.
 * @throws DomainError FORBIDDEN, CONFLICT
 */
export function approve(
  operation: Operation,
  consent: UseConsent,
  proposal: UseConsentProposal,
  readAt: Date,
): void {
  if (proposal.proposedAt?.getTime() !== readAt.getTime()) {
    throw new DomainError(
      'CONFLICT',
      'Another decision was proposed since you read it. Read the proposal again, then decide.',
      { field: 'input.proposedAt', proposedAt: proposal.proposedAt?.toISOString() ?? null },
    );
  }
  operation.assertMay({ ...factsOf(consent), proposedBy: proposal.proposedBy });
}

/** Takes a proposal back. */
export function clear(proposal: UseConsentProposal): void {
  const nothing = { decision: null, terms: null, expiresAt: null, reasons: null };
  Object.assign(proposal, { ...nothing, proposedBy: null, proposedAt: null });
}

/** What a command on a consent leaves for the audit trail and the payload. */
export function subjectOf(consent: UseConsent, reason?: string): Subject {
  return { type: 'UseConsent', key: consent.id, chain: consent.case.id, reason };
}
