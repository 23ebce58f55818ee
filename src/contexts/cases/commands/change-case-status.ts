import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { Case } from '../case.entity.js';
import type { ChangeCaseStatusInput } from '../case.inputs.js';
import { caseStates } from '../case.states.js';
import { aboutCase } from './case-amendment.js';

async function changeStatus(
  operation: Operation,
  { id, expectedVersion, reason }: ChangeCaseStatusInput,
  command: 'suspendCase' | 'resumeCase' | 'closeCase',
): Promise<Subject> {
  const found = await operation.take(Case, id, expectedVersion);
  found.status = caseStates.next(found, command);
  found.updatedAt = operation.now;
  return aboutCase(found, reason);
}

/** The leading State lets the case rest, such as while a domestic proceeding goes first. */
export function suspendCase(operation: Operation, input: ChangeCaseStatusInput): Promise<Subject> {
  return changeStatus(operation, input, 'suspendCase');
}

/** The leading State takes up a resting or finished case again. */
export function resumeCase(operation: Operation, input: ChangeCaseStatusInput): Promise<Subject> {
  return changeStatus(operation, input, 'resumeCase');
}

/** The leading State finishes the case. */
export function closeCase(operation: Operation, input: ChangeCaseStatusInput): Promise<Subject> {
  return changeStatus(operation, input, 'closeCase');
}
