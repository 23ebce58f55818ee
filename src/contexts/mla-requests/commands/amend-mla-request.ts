import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import type { AmendMlaRequestInput } from '../mla-request.inputs.js';
import { contentsOf } from '../undivided/contents-of-request.js';
import { writeContents } from './contents.js';
import { move, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/** The requesting State changes a draft (UNCAC art. 46(15)). */
export async function amendMlaRequest(operation: Operation, input: AmendMlaRequestInput): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  // Whoever sees a draft reads what it says.
  request.updatedAt = operation.now;
  await writeContents(operation, request, await contentsOf(operation.em, request), input.contents);
  return subjectOf(request);
}
