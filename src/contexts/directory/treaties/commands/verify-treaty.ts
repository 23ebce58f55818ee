import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { Verification } from '../../directory.enums.js';
import { State } from '../../state.entity.js';
import { Treaty } from '../treaty.entity.js';
import type { VerifyTreatyInput } from '../treaty.inputs.js';

/** Another party than the one that recorded it, or the secretariat, confirms what is recorded of a treaty. */
export async function verifyTreaty(operation: Operation, input: VerifyTreatyInput): Promise<Subject> {
  const { em, viewer } = operation;
  const treaty = await operation.take(Treaty, input.id, input.expectedVersion);
  if (treaty.verification === Verification.CONFIRMED) {
    throw new DomainError('INVALID_TRANSITION', 'This treaty is confirmed as it stands.', { allowed: [] });
  }
  Object.assign(treaty, {
    verification: Verification.CONFIRMED,
    verifiedAt: operation.now,
    verifiedFor: viewer.state === null ? null : em.getReference(State, viewer.state),
    updatedAt: operation.now,
  });
  return { type: 'Treaty', key: treaty.id, chain: treaty.id, reason: input.source };
}
