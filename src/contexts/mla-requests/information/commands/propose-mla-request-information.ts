import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { next, ownSide, propose, subjectOf } from '../../commands/parts.js';
import { MlaRequestProposal } from '../../mla-request-side.entity.js';
import { prepareWords } from '../../preparation/preparations.js';
import type { ProposeMlaRequestInformationInput } from '../information.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/** An officer of the requesting State proposes an answer; a supervisor other than the officer gives it (four eyes). */
export async function proposeMlaRequestInformation(
  operation: Operation,
  input: ProposeMlaRequestInformationInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  const side = await ownSide(operation, request);
  propose(operation, side, MlaRequestProposal.INFORMATION);
  await prepareWords(operation, side, { proposedAnswer: input.answer });
  return subjectOf(request);
}
