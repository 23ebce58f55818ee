import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { next, ownSide, propose, subjectOf } from '../../commands/parts.js';
import { dropUnsentConditions } from '../../commands/proposals.js';
import { keepsItself } from '../../delivery/duties.js';
import { MlaRequestProposal } from '../../mla-request-side.entity.js';
import { prepareWords } from '../../preparation/preparations.js';
import { unlawfulGrounds } from '../../refusal-grounds.js';
import type { ProposeMlaRequestItemRefusalInput } from '../execution.inputs.js';
import { requireRemainder, takeItem } from '../item-steps.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * An officer of the requested State proposes to refuse one item, with grounds and reasons (UNCAC art. 46(21), (23)); a
 * supervisor other than the officer refuses it (four eyes). The requesting State does not learn of a proposal.
 */
export async function proposeMlaRequestItemRefusal(
  operation: Operation,
  input: ProposeMlaRequestItemRefusalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  const problems = keepsItself(request, 'requested') ? unlawfulGrounds(input.grounds) : [];
  if (problems.length > 0) throw badInput(problems);
  const { item, others } = await takeItem(operation, request, input.itemId);
  requireRemainder(others);
  const side = await ownSide(operation, request);
  await dropUnsentConditions(operation, request);
  propose(operation, side, MlaRequestProposal.ITEM_REFUSAL, {
    proposedPosition: item.position,
    proposedGrounds: input.grounds,
  });
  await prepareWords(operation, side, { proposedReasons: input.reasons });
  return subjectOf(request);
}
