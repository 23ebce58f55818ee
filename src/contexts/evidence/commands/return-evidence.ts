import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest, noteStep } from '../../mla-requests/index.js';
import { letterWithOriginal } from '../evidence-letters.js';
import { keepReturnClock } from '../duties.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import type { EvidenceCommandInput, ReturnEvidenceInput } from '../evidence-item.inputs.js';
import { next, subjectOf } from './parts.js';

/** The requesting State sends an original back. What it learnt from it stays bound (UNCAC art. 46(19)). */
export async function returnEvidence(operation: Operation, input: ReturnEvidenceInput): Promise<Subject> {
  const item = await operation.take(EvidenceItem, input.id, input.expectedVersion);
  item.status = next(operation, item);
  item.returnedAt = operation.now;
  item.returnNote = input.note;
  const request = await operation.em.findOneOrFail(MlaRequest, { id: item.request.id });
  noteStep(operation, request, { letter: letterWithOriginal(item) });
  await keepReturnClock(operation, request);
  return subjectOf(item, input.note);
}

/** The requested State says that it has an original back. */
export async function acknowledgeEvidenceReturn(
  operation: Operation,
  input: EvidenceCommandInput,
): Promise<Subject> {
  const item = await operation.take(EvidenceItem, input.id, input.expectedVersion);
  item.status = next(operation, item);
  item.returnAcknowledgedAt = operation.now;
  return subjectOf(item);
}
