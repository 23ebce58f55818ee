import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { takeRequest } from '../docket/take-request.js';
import type { ProposeMlaRequestLapseInput } from '../mla-request-life.inputs.js';
import { MlaRequestProposal } from '../mla-request-side.entity.js';
import { prepareWords } from '../preparation/preparations.js';
import { requireAnswerOverdue } from './lapse-mla-request.js';
import { next, ownSide, propose, subjectOf } from './parts.js';
import { dropUnsentConditions } from './proposals.js';

/**
 * An officer of the requested State proposes to let a request lapse whose requesting State did not answer in the time that it
 * was given; a supervisor other than the officer does (four eyes). The requesting State does not learn of a proposal.
 * @throws DomainError INCOMPLETE while its time has not run out where it is
 */
export async function proposeMlaRequestLapse(
  operation: Operation,
  input: ProposeMlaRequestLapseInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  await requireAnswerOverdue(operation, request);
  const side = await ownSide(operation, request);
  await dropUnsentConditions(operation, request);
  propose(operation, side, MlaRequestProposal.LAPSE);
  await prepareWords(operation, side, { proposedReasons: input.reasons });
  return subjectOf(request);
}
