import type { BusinessCalendar } from '../../../platform/calendar/business-calendar.js';
import { endOfDay } from '../../../platform/calendar/days.js';
import { periodFrom, type Beginning } from '../../../platform/calendar/period.js';
import { calendarOf, type CalendarOfState, type State } from '../../directory/index.js';
import { beginningIn, type Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { measuresOf, mostSpecific } from './choose-target.js';
import { clockTable, type BoundSide } from './clock-table.js';
import { ClockTarget } from './clock-target.entity.js';
import type { ClockKind } from './clock.enums.js';
import { ClockUnit } from './clock.enums.js';
import type { MlaRequestClock } from './mla-request-clock.entity.js';

/** How a clock is opened other than by its target. */
export interface ClockWish {
  /** The day with whose end it is due, in the zone of the State that is bound; by its target when not given. */
  readonly dueOn?: string | null;
  /** Where the day comes from, such as an agreement. */
  readonly source?: string;
  /** Whether it is a clock of its own, whatever else of its kind runs for that State. */
  readonly isOwn?: boolean;
  /** Whom it binds, where that is not as the table says. */
  readonly binds?: BoundSide;
  /** From when its period counts; the moment of the step when not given. */
  readonly began?: Beginning;
}

export function boundState(request: MlaRequest, binds: BoundSide): State {
  return binds === 'REQUESTING' ? request.requestingState : request.requestedState;
}

/** Under which terms a clock begins now. */
export async function termsOf(
  operation: Timed,
  request: MlaRequest,
  kind: ClockKind,
  { dueOn, source, binds, began }: ClockWish & { readonly binds: BoundSide },
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
  const targets = await targetsFor(operation, kind, state);
  const wanted = { state, counterpart, urgent: request.urgent, measures: measuresOf(request.types) };
  const target = mostSpecific(targets, wanted);
  if (target === undefined) throw new Error(`There is no target for ${kind}: the references are missing.`);
  const { amount, unit } = target;
  const dueAt = periodFrom(began ?? beginningIn(operation, calendar.timeZone), { amount, unit }, calendar);
  // Of a target that one State keeps of another its source is that State's own; the clock is read by more, such as auditors.
  return { target, amount, unit, source: target.keptBy === null ? target.source : asKept, dueAt };
}

const asKept =
  'A period that this State agreed to or announced, as the other State has it (see the target for its source)';

/**
 * When what is asked is due, by the target of the State that is bound; for several that share one clock.
 * @param began from when its period counts; the moment of the step when not given
 */
export async function dueUnderTarget(
  operation: Timed,
  request: MlaRequest,
  kind: ClockKind,
  began?: Beginning,
): Promise<Date> {
  const { binds } = clockTable[kind];
  const { calendar } = await calendarFor(operation, boundState(request, binds).code);
  return (await termsOf(operation, request, kind, { binds, ...(began && { began }) }, calendar)).dueAt;
}

/** Read once for everything that is reckoned together: a register brings in hundreds of requests at a time. */
interface Terms {
  readonly calendars: Map<string, CalendarOfState>;
  readonly targets: Map<string, readonly ClockTarget[]>;
}

const known = new WeakMap<Timed, Terms>();

function knownTo(operation: Timed): Terms {
  const terms = known.get(operation) ?? { calendars: new Map(), targets: new Map() };
  known.set(operation, terms);
  return terms;
}

/** By which calendar a State's days are counted; see {@link calendarOf}. */
export async function calendarFor(operation: Timed, code: string): Promise<CalendarOfState> {
  const { calendars } = knownTo(operation);
  const found = calendars.get(code) ?? (await calendarOf(operation.em, code));
  calendars.set(code, found);
  return found;
}

async function targetsFor(operation: Timed, kind: ClockKind, state: string): Promise<readonly ClockTarget[]> {
  const { targets } = knownTo(operation);
  const key = `${kind} ${state}`;
  const $and = [
    { $or: [{ state: null }, { state: { code: state } }] },
    // What is kept of a State counts until it takes part and sets its own.
    { $or: [{ keptBy: null }, { state: { onRepatriaSince: null } }] },
  ];
  const found = targets.get(key) ?? (await operation.em.find(ClockTarget, { kind, endedAt: null, $and }));
  targets.set(key, found);
  return found;
}
