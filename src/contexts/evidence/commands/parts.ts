import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { MlaRequestStatus as S, type MlaRequest } from '../../mla-requests/index.js';
import type { EvidenceItem } from '../evidence-item.entity.js';
import { evidenceItemStates } from '../evidence-item.states.js';
import type { EvidenceStatus } from '../evidence.enums.js';

/** The States that enter the steps of either side of a request. */
export function keepersOf(request: MlaRequest) {
  return { requestingKeeper: request.requestingState, requestedKeeper: request.requestedState };
}

/** Whether one State enters the steps of both sides, since the other is not on Repatria. */
export function isOneSided({ requestingKeeper, requestedKeeper }: ReturnType<typeof keepersOf>): boolean {
  return requestingKeeper.code === requestedKeeper.code;
}

/** Before the requested State has agreed to execute a request, and after its end, evidence for it is neither obtained nor handed over. */
const notInExecution: readonly S[] = [
  S.DRAFT,
  S.IN_REVIEW,
  S.SUBMITTED,
  S.ACKNOWLEDGED,
  S.REFUSED,
  S.WITHDRAWN,
  S.CLOSED,
];

/**
 * When: evidence passes while a request is executed, or was. What arrives on paper is entered whatever was recorded of
 * the other State's steps before.
 * @throws DomainError INVALID_TRANSITION
 */
export function requireExecution({ command }: Operation, request: MlaRequest): void {
  if (!notInExecution.includes(request.status)) return;
  if (request.isSent && isOneSided(keepersOf(request))) return;
  const allowedFrom = Object.values(S).filter((status) => !notInExecution.includes(status));
  throw new DomainError(
    'INVALID_TRANSITION',
    `${command} is not possible while the request is ${request.status}; it needs ${allowedFrom.join(' or ')} (UNCAC art. 46(17)).`,
    { status: request.status, allowedFrom },
  );
}

/**
 * When: checks the lifecycle of a piece of evidence and gives the status that the command leads to.
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE
 */
export function next({ command }: Operation, item: EvidenceItem): EvidenceStatus {
  const { status, form, returnAcknowledgedAt } = item;
  return evidenceItemStates.next(
    { status, form, returnAcknowledgedAt },
    command as (typeof evidenceItemStates.commands)[number],
  );
}

/** What a command on a piece of evidence leaves for the audit trail and the payload. */
export function subjectOf(item: EvidenceItem, reason?: string): Subject {
  return { type: 'EvidenceItem', key: item.id, chain: item.case.id, reason };
}

/** One text for what differs only in spaces or in how its letters are composed. */
export function sameWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
