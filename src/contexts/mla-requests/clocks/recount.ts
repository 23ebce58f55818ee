import { beginningOn, type TakenOn, type Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { runningClocks } from './clock-book.js';
import { calendarFor, termsOf } from './clock-terms.js';
import { clockTable } from './clock-table.js';
import { countFrom } from './clocks.js';
import type { MlaRequestClock } from './mla-request-clock.entity.js';

/**
 * Counts what runs under a target anew, where another target holds for what the request turns out to ask: more time that was
 * given, and pauses, are added again.
 */
export async function recountUnderTargets(operation: Timed, request: MlaRequest): Promise<void> {
  const clocks = await runningClocks(operation, request);
  await operation.em.populate(clocks, ['target']);
  for (const clock of clocks) {
    const { target: former } = clock;
    if (!clock.isRunning || former === null) continue;
    const { calendar } = await calendarFor(operation, clock.state.code);
    const { binds } = clockTable[clock.kind];
    const { target, amount, unit, source } = await termsOf(
      operation,
      request,
      clock.kind,
      { binds },
      calendar,
    );
    // Of targets that were set since, those that run know nothing.
    if (target === null || amount === null) continue;
    if (target.urgent === former.urgent && target.measure === former.measure) continue;
    Object.assign(clock, { target, amount, unit, source });
    const began = { at: clock.startedAt, byDay: clock.startedByDay };
    await countFrom(operation, clock, began, addedTo(clock));
  }
}

/** Counts what began at a moment anew from when it began after all: a day, with its hour where that is known. */
export async function redateFrom(
  operation: Timed,
  request: MlaRequest,
  before: Date | null,
  on: TakenOn,
): Promise<void> {
  const clocks = await runningClocks(operation, request);
  for (const clock of clocks)
    if (clock.isRunning && clock.startedAt.getTime() === before?.getTime())
      await countFrom(operation, clock, beginningOn(on, clock.timeZone), addedTo(clock));
}

/** What a clock runs longer than its period: time that was given, and pauses. */
const addedTo = ({ firstDueAt, dueAt }: MlaRequestClock): number => dueAt.getTime() - firstDueAt.getTime();
