import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { keepsItself } from '../delivery/duties.js';
import type { ProposeMlaRequestRefusalInput } from '../mla-request.inputs.js';
import { MlaRequestProposal } from '../mla-request-side.entity.js';
import { prepareWords } from '../preparation/preparations.js';
import { unlawfulGrounds } from '../refusal-grounds.js';

import { dropUnsentConditions } from './proposals.js';
import { next, ownSide, propose, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * An officer of the requested State proposes to refuse, with grounds and reasons (UNCAC art. 46(21), (23)); a
 * supervisor other than the officer refuses (four eyes). The requesting State does not learn of a proposal.
 */
export async function proposeMlaRequestRefusal(
  operation: Operation,
  input: ProposeMlaRequestRefusalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  // What binds a State that does not take part keeps nobody from entering what it did.
  const problems = keepsItself(request, 'requested') ? unlawfulGrounds(input.grounds) : [];
  if (problems.length > 0) throw badInput(problems);
  const side = await ownSide(operation, request);
  await dropUnsentConditions(operation, request);
  propose(operation, side, MlaRequestProposal.REFUSAL, { proposedGrounds: input.grounds });
  await prepareWords(operation, side, { proposedReasons: input.reasons });
  return subjectOf(request);
}
