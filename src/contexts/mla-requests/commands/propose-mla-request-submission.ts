import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { requireComplete } from '../completeness/require-complete.js';
import type { ProposeMlaRequestSubmissionInput } from '../mla-request.inputs.js';
import { MlaRequestProposal } from '../mla-request-side.entity.js';
import { dropUnshared } from '../pre-clearance/shared-drafts.js';
import { move, ownSide, propose, subjectOf } from './parts.js';
import { fixPersons } from './persons.js';
import { takeRequest } from '../docket/take-request.js';

/** An officer of the requesting State proposes that a draft be submitted; a supervisor other than the officer submits it (four eyes). */
export async function proposeMlaRequestSubmission(
  operation: Operation,
  input: ProposeMlaRequestSubmissionInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  request.incompleteReason = input.incompleteReason ?? null;
  move(operation, request);
  await requireComplete(operation, request);
  await fixPersons(operation, request);
  await dropUnshared(operation, request);
  propose(operation, await ownSide(operation, request), MlaRequestProposal.SUBMISSION);
  return subjectOf(request);
}
