import { FlushMode } from '@mikro-orm/core';
import type { BusinessCalendar } from '../../../platform/calendar/business-calendar.js';
import { endOfDay } from '../../../platform/calendar/days.js';
import { endAfterPause, periodEnd } from '../../../platform/calendar/period.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { calendarOf, type State } from '../../directory/index.js';
import { momentOf } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { measuresOf, mostSpecific } from './choose-target.js';
import { noteDue, runningClocks } from './clock-book.js';
import { clockTable, type BoundSide } from './clock-table.js';
import { ClockTarget } from './clock-target.entity.js';
import type { ClockKind } from './clock.enums.js';
import { ClockResult, ClockUnit } from './clock.enums.js';
import { MlaRequestClockPause } from './mla-request-clock-parts.entity.js';
import { MlaRequestClock } from './mla-request-clock.entity.js';

/** How a clock is opened other than by its target. */
export interface ClockWish {
  /** The day with whose end it is due, in the zone of the State that is bound; by its target when not given. */
  readonly dueOn?: string | null;
  /** Where the day comes from, such as an agreement. */
  readonly source?: string;
  /** Whom it binds, where that is not as the table says. */
  readonly binds?: BoundSide;
}

/**
 * Opens a clock of a request: under the target of the State that is bound, or to the day that is given. One that runs
 * already for that State is moved to the day that is given, and else stays.
 */
export async function openClock(
  operation: Operation,
  request: MlaRequest,
  kind: ClockKind,
  wish: ClockWish = {},
): Promise<MlaRequestClock> {
  const clocks = await runningClocks(operation, request);
  const { binds = clockTable[kind].binds } = wish;
  const state = boundState(request, binds);
  const running = clocks.find((one) => one.kind === kind && one.isRunning && one.state.code === state.code);
  if (running !== undefined) {
    if (wish.dueOn != null) running.dueAt = endOfDay(wish.dueOn, running.timeZone);
    noteDue(request, clocks);
    return running;
  }
  const { calendar, isDefault } = await calendarOf(operation.em, state.code);
  const terms = await termsOf(operation, request, kind, { ...wish, binds }, calendar);
  const clock = Object.assign(new MlaRequestClock(), {
    ...{ request, kind, state, startedAt: momentOf(operation, calendar.timeZone) },
    ...{ timeZone: calendar.timeZone },
    ...{ ...terms, firstDueAt: terms.dueAt, isDefaultCalendar: isDefault },
  });
  operation.em.persist(clock);
  clocks.push(clock);
  noteDue(request, clocks);
  return clock;
}

/** Stops a clock of a request, if it runs: what it waited for was done, unless said otherwise. */
export async function stopClock(
  operation: Operation,
  request: MlaRequest,
  kind: ClockKind,
  { met = true, binds }: { readonly met?: boolean; readonly binds?: BoundSide } = {},
): Promise<void> {
  const clocks = await runningClocks(operation, request);
  const state = binds && boundState(request, binds).code;
  const ending = clocks.filter((one) => one.kind === kind && one.isRunning);
  for (const clock of ending.filter((one) => state === undefined || one.state.code === state))
    await endClock(operation, clock, met);
  noteDue(request, clocks);
}

/**
 * Lets a clock stand at the first of several days: opened, moved, or stopped where none is left, as what it waited for
 * was done for the last of them.
 * @param bound whom it binds, where that differs from case to case
 */
export async function holdClock(
  operation: Operation,
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
export async function endClock(operation: Operation, clock: MlaRequestClock, met: boolean): Promise<void> {
  if (clock.pausedAt !== null) await resumeClock(operation, clock);
  const stoppedAt = notBefore(clock.startedAt, momentOf(operation, clock.timeZone));
  const late = stoppedAt > clock.dueAt;
  Object.assign(clock, {
    stoppedAt,
    result: late ? ClockResult.LATE : met ? ClockResult.MET : ClockResult.CANCELLED,
    isRunning: false,
  });
}

/** Lets a clock stand still. */
export function pauseClock(operation: Operation, clock: MlaRequestClock): void {
  const pausedAt = notBefore(clock.startedAt, momentOf(operation, clock.timeZone));
  clock.pausedAt = pausedAt;
  operation.em.persist(
    Object.assign(new MlaRequestClockPause(), { request: clock.request, clock, pausedAt }),
  );
}

/** Lets a clock go on: what was left of it when it stood still is left now. */
export async function resumeClock(operation: Operation, clock: MlaRequestClock): Promise<void> {
  const { em } = operation;
  const { pausedAt, unit, timeZone, state } = clock;
  if (pausedAt === null) return;
  const resumedAt = notBefore(pausedAt, momentOf(operation, timeZone));
  const { calendar } = await calendarOf(em, state.code);
  const dueAt = endAfterPause(clock.dueAt, { from: pausedAt, until: resumedAt }, unit, {
    ...calendar,
    timeZone,
  });
  if (dueAt.getTime() !== clock.dueAt.getTime()) clock.dueAt = dueAt;
  clock.pausedAt = null;
  const pause = await em.findOne(
    MlaRequestClockPause,
    { clock, resumedAt: null },
    { flushMode: FlushMode.COMMIT },
  );
  if (pause !== null) pause.resumedAt = resumedAt;
}

/** Counts the period of a clock anew from now: it had begun before it could. */
export async function restartClock(operation: Operation, clock: MlaRequestClock): Promise<void> {
  const { calendar } = await calendarOf(operation.em, clock.state.code);
  const { amount, unit, timeZone } = clock;
  if (amount === null) return;
  const startedAt = notBefore(clock.startedAt, momentOf(operation, timeZone));
  const dueAt = periodEnd(startedAt, { amount, unit }, { ...calendar, timeZone });
  Object.assign(clock, { startedAt, firstDueAt: dueAt, dueAt });
}

/** A paper names a day, which begins before what happened on it. */
const notBefore = (first: Date, at: Date): Date => (at < first ? first : at);

function boundState(request: MlaRequest, binds: BoundSide): State {
  return binds === 'REQUESTING' ? request.requestingState : request.requestedState;
}

/** Under which terms a clock begins now. */
async function termsOf(
  operation: Operation,
  request: MlaRequest,
  kind: ClockKind,
  { dueOn, source, binds }: ClockWish & { readonly binds: BoundSide },
  calendar: BusinessCalendar,
): Promise<Pick<MlaRequestClock, 'amount' | 'unit' | 'source' | 'target' | 'dueAt'>> {
  if (dueOn != null) {
    const dueAt = endOfDay(dueOn, calendar.timeZone);
    const fixed = { amount: null, target: null, unit: ClockUnit.CALENDAR_DAYS, dueAt };
    return { ...fixed, source: source ?? clockTable[kind].source };
  }
  const { setBy = binds } = clockTable[kind];
  const state = boundState(request, setBy).code;
  const counterpart = boundState(request, setBy === 'REQUESTING' ? 'REQUESTED' : 'REQUESTING').code;
  const targets = await operation.em.find(ClockTarget, {
    kind,
    endedAt: null,
    $or: [{ state: null }, { state: { code: state } }],
  });
  const wanted = { state, counterpart, urgent: request.urgent, measures: measuresOf(request.types) };
  const target = mostSpecific(targets, wanted);
  if (target === undefined) throw new Error(`There is no target for ${kind}: the references are missing.`);
  const { amount, unit } = target;
  const dueAt = periodEnd(momentOf(operation, calendar.timeZone), { amount, unit }, calendar);
  return { target, amount, unit, source: target.source, dueAt };
}
