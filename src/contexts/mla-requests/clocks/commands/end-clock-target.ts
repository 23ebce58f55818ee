import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { ClockTarget } from '../clock-target.entity.js';
import type { EndClockTargetInput } from '../clock-target.inputs.js';

/** A supervisor ends a target that the own State set or keeps: what is less specific holds for clocks that begin from now on. */
export async function endClockTarget(operation: Operation, input: EndClockTargetInput): Promise<Subject> {
  const target = await operation.take(ClockTarget, input.id, input.expectedVersion);
  if (target.endedAt !== null) {
    throw new DomainError('INVALID_TRANSITION', 'This target has ended already.', { allowed: [] });
  }
  Object.assign(target, { endedAt: operation.now, currentFor: null });
  return { type: 'ClockTarget', key: target.id, chain: target.id };
}
