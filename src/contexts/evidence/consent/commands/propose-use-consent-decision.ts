import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../../platform/errors.js';
import { requireNothingOfOthers } from '../../../mla-requests/index.js';
import { UseConsent } from '../use-consent.entity.js';
import { UseConsentDecision } from '../use-consent.enums.js';
import type { ProposeUseConsentDecisionInput, UseConsentCommandInput } from '../use-consent.inputs.js';
import { clear, next, proposalOf, subjectOf } from './parts.js';

/**
 * An officer of the requested State proposes how to decide; a supervisor other than the officer decides (four eyes).
 * The requesting State does not learn of a proposal.
 * @throws DomainError CONFLICT while a decision waits that somebody else proposed
 */
export async function proposeUseConsentDecision(
  operation: Operation,
  input: ProposeUseConsentDecisionInput,
): Promise<Subject> {
  const consent = await operation.take(UseConsent, input.id, input.expectedVersion);
  next(operation, consent);
  const problems = contradictions(input, operation.now);
  if (problems.length > 0) throw badInput(problems);
  const { decision, terms = null, expiresAt = null, reasons = null } = input;
  const grants = decision === UseConsentDecision.GRANT;
  const proposal = await proposalOf(operation, consent);
  requireNothingOfOthers(operation, proposal, proposal.decision, 'dismissUseConsentProposal');
  Object.assign(proposal, {
    decision,
    terms,
    expiresAt,
    reasons: grants ? null : reasons,
    proposedBy: operation.userId,
    proposedAt: operation.now,
  });
  return subjectOf(consent);
}

/** Drops what was proposed. */
export async function dismissUseConsentProposal(
  operation: Operation,
  input: UseConsentCommandInput,
): Promise<Subject> {
  const consent = await operation.take(UseConsent, input.id, input.expectedVersion);
  const proposal = await proposalOf(operation, consent);
  next(operation, consent, proposal);
  clear(proposal);
  return subjectOf(consent);
}

/** What a decision cannot say at the same time. */
function contradictions(
  { decision, terms, expiresAt, reasons }: ProposeUseConsentDecisionInput,
  now: Date,
): Problem[] {
  const problems: Problem[] = [];
  const check = (holds: boolean, field: string, message: string): void => {
    if (!holds) problems.push({ field: `input.${field}`, message });
  };
  const grants = decision === UseConsentDecision.GRANT;
  const isSaid = (value: unknown): boolean => value !== undefined && value !== null;
  check(grants || (reasons ?? '').trim() !== '', 'reasons', 'Say why consent is refused.');
  check(grants || !isSaid(terms), 'terms', 'A refusal has no terms: leave them out.');
  check(grants || !isSaid(expiresAt), 'expiresAt', 'A refusal does not end: leave expiresAt out.');
  check(!isSaid(expiresAt) || (expiresAt as Date) > now, 'expiresAt', 'A consent ends after now.');
  return problems;
}
