import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { UseConsent } from '../use-consent.entity.js';
import type { RevokeUseConsentInput, WithdrawUseConsentInput } from '../use-consent.inputs.js';
import { next, subjectOf, tell } from './parts.js';

/** The requested State takes its consent back: what happened under it stays carried, nothing that happens from now on. */
export async function revokeUseConsent(operation: Operation, input: RevokeUseConsentInput): Promise<Subject> {
  const consent = await operation.take(UseConsent, input.id, input.expectedVersion);
  consent.status = next(operation, consent);
  consent.revokedAt = operation.now;
  consent.revocationReasons = input.reasons;
  await tell(operation, consent);
  return subjectOf(consent, input.reasons);
}

/** The requesting State no longer asks for a consent. */
export async function withdrawUseConsent(
  operation: Operation,
  input: WithdrawUseConsentInput,
): Promise<Subject> {
  const consent = await operation.take(UseConsent, input.id, input.expectedVersion);
  consent.status = next(operation, consent);
  await tell(operation, consent);
  return subjectOf(consent);
}
