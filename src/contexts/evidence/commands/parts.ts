import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { MlaRequestStatus as S, type MlaRequest } from '../../mla-requests/index.js';
import type { EvidenceItem } from '../evidence-item.entity.js';
import { evidenceItemStates } from '../evidence-item.states.js';
import { inExecution } from '../mla-request-evidence.steps.js';
import type { EvidenceStatus } from '../evidence.enums.js';

/** The States that enter the steps of either side of a request. */
export function keepersOf({ requestingKeeper, requestedKeeper }: MlaRequest) {
  return { requestingKeeper, requestedKeeper };
}

/** Whether the requested State does not take part in Repatria: what it hands over arrives on paper. */
export function arrivesOnPaper({ requestedKeeper, requestedState }: MlaRequest): boolean {
  return requestedKeeper.code !== requestedState.code;
}

/**
 * When: evidence passes while a request is executed, or was. What arrives on paper is entered whatever was recorded of
 * the other State's steps before.
 * @throws DomainError INVALID_TRANSITION
 */
export function requireExecution({ command }: Operation, request: MlaRequest): void {
  if (inExecution.has(request.status)) return;
  if (request.isSent && arrivesOnPaper(request)) return;
  const allowedFrom = Object.values(S).filter((status) => inExecution.has(status));
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
