import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { requireComplete } from '../completeness/require-complete.js';
import { currentEntryOf } from '../../directory/index.js';
import { composeLetter } from '../delivery/compose-letter.js';
import { deliverSubmitted } from '../delivery/deliveries.js';
import { submitFollowUp } from '../delivery/follow-up-mla-request.js';
import { awaitConfirmation } from '../delivery/oral-requests.js';
import { MlaRequestContent } from '../mla-request-content.entity.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';
import { noteSource } from '../pre-clearance/shared-drafts.js';
import { approve, move, ownSide, subjectOf } from './parts.js';
import { requireFixedPersons } from './persons.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * A supervisor of the requesting State submits what another person proposed (four eyes). From now on the request
 * exists for the requested State, under the directory entries of this moment (UNCAC art. 46(13)–(15)). The requested
 * State does not become a party of the case: what the case holds beyond the request is the requesting State's own.
 */
export async function submitMlaRequest(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const { em } = operation;
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  request.isSent = true;
  move(operation, request, { side });
  await approve(operation, request, side);
  await requireFixedPersons(operation, request);
  request.sentFindings = await requireComplete(operation, request);
  Object.assign(request, {
    submittedAt: operation.now,
    listedAt: operation.now,
    requestingAuthorityEntry: await currentEntryOf(em, request.requestingState.code),
    requestedAuthorityEntry: await currentEntryOf(em, request.requestedState.code),
  });
  await noteSource(operation, request);
  if (request.oral) await awaitConfirmation(operation, request);
  await submitFollowUp(operation, request);
  await deliverSubmitted(operation, request, await composeLetter(operation, request));
  const parts = [
    ...(await em.find(MlaRequestContent, { request })),
    ...(await em.find(MlaRequestPerson, { request })),
  ];
  for (const part of parts) part.isSent = true;
  return subjectOf(request);
}
