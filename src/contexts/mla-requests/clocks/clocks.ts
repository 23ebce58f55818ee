import { FlushMode } from '@mikro-orm/core';
import { dayAt, endOfDay } from '../../../platform/calendar/days.js';
import { endAfterPause, hoursFrom, periodFrom, type Beginning } from '../../../platform/calendar/period.js';
import { beginningIn, momentIn, type Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { noteBegun, runningClocks } from './clock-book.js';
import { clockTable, type BoundSide } from './clock-table.js';
import { boundState, calendarFor, termsOf, type ClockWish } from './clock-terms.js';
import type { ClockKind } from './clock.enums.js';
import { ClockResult, ClockUnit } from './clock.enums.js';
import { MlaRequestClockPause } from './mla-request-clock-parts.entity.js';
import { MlaRequestClock } from './mla-request-clock.entity.js';

/**
 * Opens a clock of a request: under the target of the State that is bound, or to the day that is given. One that runs
 * already for that State is moved to the day that is given, and else stays; unless this one is to be of its own.
 */
export async function openClock(
  operation: Timed,
  request: MlaRequest,
  kind: ClockKind,
  wish: ClockWish = {},
): Promise<MlaRequestClock> {
  const clocks = await runningClocks(operation, request);
  const { binds = clockTable[kind].binds } = wish;
  const state = boundState(request, binds);
  const running = clocks.find(
    (one) => wish.isOwn !== true && one.kind === kind && one.isRunning && one.state.code === state.code,
  );
  if (running !== undefined) {
    if (wish.dueOn != null) running.dueAt = endOfDay(wish.dueOn, running.timeZone);
    if (running.pausedAt !== null && running.letter !== null) noteBegun(operation, running);
    return running;
  }
  return beginClock(operation, request, kind, { ...wish, binds });
}

/** Opens a clock beside those of its kind that run. */
export async function beginClock(
  operation: Timed,
  request: MlaRequest,
  kind: ClockKind,
  wish: ClockWish = {},
): Promise<MlaRequestClock> {
  const clocks = await runningClocks(operation, request);
  const { binds = clockTable[kind].binds } = wish;
  const state = boundState(request, binds);
  const { calendar, isDefault } = await calendarFor(operation, state.code);
  const terms = await termsOf(operation, request, kind, { ...wish, binds }, calendar);
  const clock = Object.assign(new MlaRequestClock(), {
    ...{ request, kind, state, timeZone: calendar.timeZone },
    ...startOf(beginningIn(operation, calendar.timeZone)),
    ...{ ...terms, firstDueAt: terms.dueAt, isDefaultCalendar: isDefault },
  });
  operation.em.persist(clock);
  clocks.push(clock);
  noteBegun(operation, clock);
  return clock;
}

/** Lets a clock that runs stand at another time: what it waits for next is due then. */
export function moveClock(clock: MlaRequestClock, dueAt: Date): void {
  if (clock.dueAt.getTime() !== dueAt.getTime()) clock.dueAt = dueAt;
}

/** Stops a clock of a request, if it runs: what it waited for was done, unless said otherwise. */
export async function stopClock(
  operation: Timed,
  request: MlaRequest,
  kind: ClockKind,
  { met = true, binds }: { readonly met?: boolean; readonly binds?: BoundSide } = {},
): Promise<void> {
  const clocks = await runningClocks(operation, request);
  const state = binds && boundState(request, binds).code;
  const ending = clocks.filter((one) => one.kind === kind && one.isRunning);
  for (const clock of ending.filter((one) => state === undefined || one.state.code === state))
    await endClock(operation, clock, met);
}

/**
 * Lets a clock stand at the first of several days: opened, moved, or stopped where none is left, as what it waited for
 * was done for the last of them.
 * @param bound whom it binds, where that differs from case to case
 */
export async function holdClock(
  operation: Timed,
  request: MlaRequest,
  kind: ClockKind,
  days: readonly (string | null)[],
  bound: Pick<ClockWish, 'binds'> = {},
): Promise<void> {
  const [dueOn] = days.filter((day) => day !== null).sort();
  if (dueOn === undefined) await stopClock(operation, request, kind, bound);
  else await openClock(operation, request, kind, { dueOn, ...bound });
}

/** Ends a clock. What was due before is late, however it ended. */
export async function endClock(operation: Timed, clock: MlaRequestClock, met: boolean): Promise<void> {
  if (clock.pausedAt !== null) await resumeClock(operation, clock);
  const stoppedAt = notBefore(clock.startedAt, momentIn(operation, clock.timeZone));
  const late = stoppedAt > clock.dueAt;
  Object.assign(clock, {
    stoppedAt,
    result: late ? ClockResult.LATE : met ? ClockResult.MET : ClockResult.CANCELLED,
    isRunning: false,
  });
}

/** Ends the clock that something has of its own, if it still runs: whatever else of its kind runs goes on. */
export async function endOwnClock(
  operation: Timed,
  { request, clock }: { readonly request: MlaRequest; readonly clock: MlaRequestClock | null },
  met: boolean,
): Promise<void> {
  const running = (await runningClocks(operation, request)).find((one) => one.id === clock?.id);
  if (running?.isRunning === true) await endClock(operation, running, met);
}

/** Lets a clock stand still, from now or from the instant that is given. */
export function pauseClock(operation: Timed, clock: MlaRequestClock, from?: Date): void {
  const pausedAt = notBefore(clock.startedAt, from ?? momentIn(operation, clock.timeZone));
  clock.pausedAt = pausedAt;
  operation.em.persist(
    Object.assign(new MlaRequestClockPause(), { request: clock.request, clock, pausedAt }),
  );
}

/**
 * Lets a clock go on, whatever it waited for: what was left of it when it stood still is left now. Hours go on from the end of a
 * day of which the hour is not known, as they begin (see {@link periodFrom}).
 */
export async function resumeClock(operation: Timed, clock: MlaRequestClock): Promise<void> {
  const { em } = operation;
  const { pausedAt, unit, timeZone, state } = clock;
  if (pausedAt === null) return;
  const goesOn = beginningIn(operation, timeZone);
  const resumedAt = notBefore(pausedAt, unit === ClockUnit.HOURS ? hoursFrom(goesOn, timeZone) : goesOn.at);
  const { calendar } = await calendarFor(operation, state.code);
  const dueAt = endAfterPause(clock.dueAt, { from: pausedAt, until: resumedAt }, unit, {
    ...calendar,
    timeZone,
  });
  if (dueAt.getTime() !== clock.dueAt.getTime()) clock.dueAt = dueAt;
  clock.pausedAt = null;
  if (clock.letter !== null) clock.letter = null;
  noteBegun(operation, clock);
  const pause = await em.findOne(
    MlaRequestClockPause,
    { clock, resumedAt: null },
    { flushMode: FlushMode.COMMIT },
  );
  if (pause !== null) pause.resumedAt = resumedAt;
}

/** Counts the period of a clock anew from now: it had begun before it could. */
export async function restartClock(operation: Timed, clock: MlaRequestClock): Promise<void> {
  await resumeClock(operation, clock);
  await countFrom(operation, clock, notBeforeIt(clock, beginningIn(operation, clock.timeZone)));
}

/** Counts the period of a clock anew from the day on which it began after all: a register had said another. */
export function redateClock(operation: Timed, clock: MlaRequestClock): Promise<void> {
  return countFrom(operation, clock, beginningIn(operation, clock.timeZone));
}

/**
 * Counts the period of a clock anew from when it began; one to a day that was given stays.
 * @param added milliseconds that it runs longer, by extensions and pauses
 */
export async function countFrom(
  operation: Timed,
  clock: MlaRequestClock,
  began: Beginning,
  added = 0,
): Promise<void> {
  const { amount, unit, timeZone } = clock;
  if (amount === null) return;
  const { calendar } = await calendarFor(operation, clock.state.code);
  const firstDueAt = periodFrom(began, { amount, unit }, { ...calendar, timeZone });
  Object.assign(clock, { ...startOf(began), firstDueAt, dueAt: new Date(firstDueAt.getTime() + added) });
}

/** A paper names a day, which begins before what happened on it. */
const notBefore = (first: Date, at: Date): Date => (at < first ? first : at);

/** The same of when a clock begins: a day that is named may be that on which it had begun before, at whatever hour. */
function notBeforeIt({ startedAt, startedByDay, timeZone }: MlaRequestClock, began: Beginning): Beginning {
  if (began.at >= startedAt) return began;
  const isSameDay = began.byDay && dayAt(began.at, timeZone) === dayAt(startedAt, timeZone);
  return { at: startedAt, byDay: startedByDay || isSameDay };
}

const startOf = ({ at, byDay }: Beginning) => ({ startedAt: at, startedByDay: byDay });
