import { FlushMode } from '@mikro-orm/core';
import type { Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { ClockKind } from './clock.enums.js';
import { MlaRequestClock } from './mla-request-clock.entity.js';

const books = new WeakMap<Timed, Map<MlaRequest, MlaRequestClock[]>>();

const begun = new WeakMap<Timed, Set<MlaRequestClock>>();

/** Notes that a clock began, or goes on, in a command. */
export function noteBegun(operation: Timed, clock: MlaRequestClock): void {
  const known = begun.get(operation) ?? new Set();
  begun.set(operation, known.add(clock));
}

/** The clocks that began or went on in a command. */
export const begunIn = (operation: Timed): readonly MlaRequestClock[] => [...(begun.get(operation) ?? [])];

/** The running clocks of a request, read once in a command; clocks that it opens are entered here. */
export async function runningClocks(operation: Timed, request: MlaRequest): Promise<MlaRequestClock[]> {
  const book = bookOf(operation);
  const known = book.get(request);
  if (known !== undefined) return known;
  // Without writing what the command has changed so far: it is written once, under one version.
  const found = await operation.em.find(
    MlaRequestClock,
    { request, isRunning: true },
    { flushMode: FlushMode.COMMIT, orderBy: { startedAt: 'asc', id: 'asc' } },
  );
  book.set(request, found);
  return found;
}

/** Says of a request that is just being made that it has no clocks yet: nothing need be read. */
export function openBook(operation: Timed, request: MlaRequest): void {
  bookOf(operation).set(request, []);
}

function bookOf(operation: Timed): Map<MlaRequest, MlaRequestClock[]> {
  const book = books.get(operation) ?? new Map<MlaRequest, MlaRequestClock[]>();
  books.set(operation, book);
  return book;
}

/** A running clock of one kind; undefined where none runs. */
export async function runningClock(
  operation: Timed,
  request: MlaRequest,
  kind: ClockKind,
): Promise<MlaRequestClock | undefined> {
  const clocks = await runningClocks(operation, request);
  return clocks.find((clock) => clock.kind === kind && clock.isRunning);
}
