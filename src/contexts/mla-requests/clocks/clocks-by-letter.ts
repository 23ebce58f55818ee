import { FlushMode } from '@mikro-orm/core';
import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequestLetter } from '../delivery/mla-request-letter.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { begunIn, runningClocks } from './clock-book.js';
import { clockMoves } from './clock-table.js';
import { ClockKind } from './clock.enums.js';
import { pauseClock, resumeClock } from './clocks.js';
import { MlaRequestClockPause } from './mla-request-clock-parts.entity.js';
import type { MlaRequestClock } from './mla-request-clock.entity.js';

/** Days on which both States agreed hold whatever becomes of a letter. */
const agreed: readonly ClockKind[] = [ClockKind.EVIDENCE_RETURN, ClockKind.PERSON_RETURN];

/** Whether what a clock counts has not been said yet: the letter that says it lies, or did not arrive. */
export const waitsForLetter = ({ isRunning, pausedAt, letter }: MlaRequestClock): boolean =>
  isRunning && pausedAt !== null && letter !== null;

/** What this command set going for the State to which a letter goes stands still until the letter has left. */
export function holdClocks(operation: Operation, request: MlaRequest, letter: MlaRequestLetter): void {
  const waiting = begunIn(operation).filter(
    (clock) => clock.request === request && clock.isRunning && !agreed.includes(clock.kind),
  );
  for (const clock of waiting.filter(({ state }) => state.code !== letter.fromState.code)) {
    clock.letter = letter;
    if (clock.pausedAt === null) pauseClock(operation, clock);
  }
}

/** What waited for a letter runs: as long from now as it would have from the step that the letter tells. */
export async function letClocksRun(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  for (const clock of await clocksOf(operation, request, letter)) {
    if (clock.pausedAt === null || clockMoves(clock.kind, request.status).paused) continue;
    await resumeClock(operation, clock);
    clock.letter = letter;
  }
}

/** What runs since a letter left stands still since then. */
export async function takeClocksBack(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  const { em } = operation;
  for (const clock of await clocksOf(operation, request, letter)) {
    if (clock.pausedAt !== null) continue;
    const [last] = await em.find(
      MlaRequestClockPause,
      { clock, resumedAt: { $ne: null } },
      { orderBy: { resumedAt: 'desc' }, limit: 1, flushMode: FlushMode.COMMIT },
    );
    pauseClock(operation, clock, last?.resumedAt ?? clock.startedAt);
  }
}

async function clocksOf(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<readonly MlaRequestClock[]> {
  const running = await runningClocks(operation, request);
  return running.filter((clock) => clock.letter?.id === letter.id);
}
