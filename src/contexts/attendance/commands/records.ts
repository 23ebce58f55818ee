import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { type Day, hasBegun } from '../../../platform/calendar/days.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import type { State } from '../../directory/index.js';
import { MlaRequest, noteStep, type AboutRequest } from '../../mla-requests/index.js';
import { attendanceLetter } from '../attendance-letters.js';

type Attendance = AboutRequest & { readonly id: string; updatedAt: Date };

/** How many records of one kind a request can have; beyond that somebody repeats a command by mistake. */
const most = 100;

/** @throws DomainError CONFLICT when a request has as many records of a kind as it can have */
export async function requireRoom(count: Promise<number>, plural: string): Promise<void> {
  if ((await count) >= most)
    throw new DomainError('CONFLICT', `A request can have at most ${String(most)} ${plural}.`);
}

/**
 * Change, record: both States see that a step was taken on the request, and the trail of the case tells of it.
 * @param reason what the viewer gave as reason, for the trail
 * @param whose whose step it is, where the access policy compares something else than the sides of the request
 */
export async function noted(
  operation: Operation,
  record: Attendance,
  reason?: string,
  whose?: State,
): Promise<Subject> {
  record.updatedAt = operation.now;
  const request = await operation.em.findOneOrFail(MlaRequest, { id: record.request.id });
  const letter = attendanceLetter(operation, record);
  noteStep(operation, request, { ...letter, ...(whose !== undefined && { whose }) });
  return { type: record.constructor.name, key: record.id, chain: record.case.id, reason };
}

/** What a record that belongs to another repeats of the request. */
export function aboutSame({
  request,
  case: caseFile,
  requestingState,
  requestedState,
  requestingKeeper,
  requestedKeeper,
}: AboutRequest): AboutRequest {
  return { request, case: caseFile, requestingState, requestedState, requestingKeeper, requestedKeeper };
}

/** A day of which a record tells has come somewhere on earth. Throws BAD_USER_INPUT when it has not. */
export function requirePastDay({ now }: Operation, day: Day, field: string): void {
  if (!hasBegun(day, now)) throw badInput([{ field, message: 'The day has not come yet.' }]);
}

/** A moment of which a record tells has come. Throws BAD_USER_INPUT when it has not. */
export function requirePast({ now }: Operation, instant: Date, field: string): void {
  if (instant > now) throw badInput([{ field, message: 'The moment has not come yet.' }]);
}
