import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import type { EvidenceReasonInput } from '../evidence-item.inputs.js';
import { next, subjectOf } from './parts.js';

/** The requested State does not hand over what it prepared; the requesting State never learns of it. */
export async function discardEvidence(operation: Operation, input: EvidenceReasonInput): Promise<Subject> {
  const item = await operation.take(EvidenceItem, input.id, input.expectedVersion);
  item.status = next(operation, item);
  return subjectOf(item, input.reason);
}
