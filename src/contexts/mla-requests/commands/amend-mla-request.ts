import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequestContent } from '../mla-request-content.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { AmendMlaRequestInput } from '../mla-request.inputs.js';
import { writeContents } from './contents.js';
import { move, subjectOf } from './parts.js';

/** The requesting State changes a draft (UNCAC art. 46(15)). */
export async function amendMlaRequest(operation: Operation, input: AmendMlaRequestInput): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  const content = await operation.em.findOneOrFail(MlaRequestContent, { request });
  move(operation, request);
  await writeContents(operation, request, content, input.contents);
  return subjectOf(request);
}
