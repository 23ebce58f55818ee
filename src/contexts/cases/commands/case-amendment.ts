import type { Operation } from '../../../platform/commands/operation.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import { CaseHandling } from '../case-handling.entity.js';
import type { Case } from '../case.entity.js';

/** Notes that the viewer changed what would be published, so that somebody else must publish it. */
export async function noteAmendment(operation: Operation, changed: Case): Promise<void> {
  const handling = await operation.em.findOneOrFail(CaseHandling, { case: changed.id });
  handling.lastAmendedBy = operation.userId;
}

/** A command about a case, entered in the case's own chain of the audit trail. */
export function aboutCase({ id }: Case, reason?: string): Subject {
  return { type: 'Case', key: id, chain: id, reason };
}
