import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { SpontaneousDisclosureContent } from '../spontaneous-disclosure-content.entity.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { AmendDisclosureInput } from '../spontaneous-disclosure.inputs.js';
import { writeContents } from './contents.js';
import { move, subjectOf } from './parts.js';

/** The sending State changes a draft. */
export async function amendDisclosure(operation: Operation, input: AmendDisclosureInput): Promise<Subject> {
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  const content = await operation.em.findOneOrFail(SpontaneousDisclosureContent, { disclosure });
  move(operation, disclosure);
  await writeContents(operation, disclosure, content, input.contents);
  return subjectOf(disclosure);
}
