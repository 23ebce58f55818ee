import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { RefuseMlaRequestInput } from '../mla-request.inputs.js';
import { approve, move, ownSide, subjectOf } from './parts.js';

function otherProposal(proposedAt: Date | null): DomainError {
  return new DomainError(
    'CONFLICT',
    'Another refusal was proposed since you read it. Read grounds and reasons again (ownSide), then decide.',
    { field: 'input.proposedAt', proposedAt: proposedAt?.toISOString() ?? null },
  );
}

/**
 * A supervisor of the requested State refuses as another person proposed: grounds and reasons go to the requesting
 * State (UNCAC art. 46(21), (23)). Nobody approves what was changed after they read it.
 */
export async function refuseMlaRequest(operation: Operation, input: RefuseMlaRequestInput): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  const side = await ownSide(operation, request);
  const { proposedGrounds, proposedReasons, proposedAt } = side;
  move(operation, request, side);
  if (proposedAt?.getTime() !== input.proposedAt.getTime()) throw otherProposal(proposedAt);
  approve(operation, request, side);
  Object.assign(request, {
    decidedAt: operation.now,
    refusalGrounds: proposedGrounds,
    refusalReasons: proposedReasons,
  });
  return subjectOf(request, proposedReasons ?? undefined);
}
