import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { FileDisclosureInput } from '../spontaneous-disclosure.inputs.js';
import { ownAuthority, ownCase } from './own-references.js';
import { next, ownSide, subjectOf } from './parts.js';

/** A State files a disclosure on its own side: under a case, with a competent authority, at an internal step. */
export async function fileDisclosure(operation: Operation, input: FileDisclosureInput): Promise<Subject> {
  const disclosure = await operation.takeUnversioned(SpontaneousDisclosure, input.id);
  next(operation, disclosure);
  const side = await ownSide(operation, disclosure);
  if (input.caseId !== undefined) side.case = await ownCase(operation, input.caseId);
  if (input.authorityId !== undefined) side.authority = await ownAuthority(operation, input.authorityId);
  if (input.internalStep !== undefined) side.internalStep = input.internalStep;
  return subjectOf(disclosure);
}
