import type { Operation } from '../../../../platform/commands/operation.js';
import { Verification } from '../../directory.enums.js';
import { State } from '../../state.entity.js';
import type { Treaty } from '../treaty.entity.js';

/** Notes who recorded what the treaty says now: what a State says needs another's confirmation, what the secretariat says not. */
export function recorded(operation: Operation, treaty: Treaty): void {
  const { em, viewer, now } = operation;
  const byState = viewer.state !== null;
  Object.assign(treaty, {
    recordedFor: viewer.state === null ? null : em.getReference(State, viewer.state),
    verification: byState ? Verification.UNVERIFIED : Verification.CONFIRMED,
    verifiedAt: byState ? null : now,
    verifiedFor: null,
    updatedAt: now,
  });
}
