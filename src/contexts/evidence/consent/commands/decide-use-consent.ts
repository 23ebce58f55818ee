import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { MlaRequest, momentOf, requireAfterQuestion, stepOf } from '../../../mla-requests/index.js';
import { UseConsent } from '../use-consent.entity.js';
import type { DecideUseConsentInput } from '../use-consent.inputs.js';
import { approve, clear, next, proposalOf, subjectOf, tell } from './parts.js';

/**
 * A supervisor of the requested State consents as another person proposed (UNCAC art. 46(19)): on the terms, and until
 * the end, that were proposed.
 */
export async function grantUseConsent(operation: Operation, input: DecideUseConsentInput): Promise<Subject> {
  const consent = await operation.take(UseConsent, input.id, input.expectedVersion);
  const proposal = await proposalOf(operation, consent);
  const status = next(operation, consent, proposal);
  approve(operation, consent, proposal, input.proposedAt);
  const { terms, expiresAt } = proposal;
  if (expiresAt !== null && expiresAt <= operation.now)
    throw new DomainError(
      'CONFLICT',
      'The consent as proposed would have ended by now. Propose another end, then decide.',
      { field: 'input.proposedAt' },
    );
  Object.assign(consent, { status, terms, expiresAt, ...(await decision(operation, consent)) });
  await tell(operation, consent);
  clear(proposal);
  return subjectOf(consent, terms ?? undefined);
}

/** A supervisor of the requested State refuses consent as another person proposed, with the reasons that were proposed. */
export async function refuseUseConsent(operation: Operation, input: DecideUseConsentInput): Promise<Subject> {
  const consent = await operation.take(UseConsent, input.id, input.expectedVersion);
  const proposal = await proposalOf(operation, consent);
  const status = next(operation, consent, proposal);
  approve(operation, consent, proposal, input.proposedAt);
  const { reasons } = proposal;
  Object.assign(consent, { status, refusalReasons: reasons, ...(await decision(operation, consent)) });
  await tell(operation, consent);
  clear(proposal);
  return subjectOf(consent, reasons ?? undefined);
}

/** When the requested State decided, and by which paper that is known where it does not take part in Repatria. */
async function decision(operation: Operation, consent: UseConsent) {
  const request = await operation.em.findOneOrFail(MlaRequest, { id: consent.request.id });
  const { paper } = stepOf(operation, request);
  requireAfterQuestion(operation, consent.requestedAt);
  return { decidedAt: await momentOf(operation, request), paperReference: paper?.reference ?? null };
}
