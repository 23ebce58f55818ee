import type { Operation } from '../../../platform/commands/operation.js';
import { endOfDay } from '../../../platform/calendar/days.js';
import { runningClocks } from '../clocks/clock-book.js';
import { calendarFor } from '../clocks/clock-terms.js';
import { ClockKind } from '../clocks/clock.enums.js';
import { beginClock, endClock } from '../clocks/clocks.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestCondition } from './condition.entity.js';

/**
 * The conditions that bind the requesting State now, also in the use of evidence: accepted, not fulfilled, not expired
 * (UNCAC art. 46(26); rule R17). One that expires binds to the end of its day in that State.
 */
export async function bindingConditions(
  { em, now }: Operation,
  request: MlaRequest,
): Promise<readonly MlaRequestCondition[]> {
  const bound = await em.find(
    MlaRequestCondition,
    { request, binds: true },
    { orderBy: { position: 'asc' } },
  );
  return bound.filter(({ bindsUntil }) => bindsUntil === null || bindsUntil >= now);
}

/** Conditions come to bind; a clock runs to each day on which some of them end, unless that has passed. */
export async function bind(
  operation: Operation,
  request: MlaRequest,
  conditions: readonly MlaRequestCondition[],
): Promise<void> {
  const { calendar } = await calendarFor(operation, request.requestingState.code);
  const days = new Set<string>();
  for (const condition of conditions) {
    const { expiresOn } = condition;
    condition.binds = true;
    if (expiresOn === null) continue;
    condition.bindsUntil = endOfDay(expiresOn, calendar.timeZone);
    if (condition.bindsUntil >= operation.now) days.add(expiresOn);
  }
  for (const dueOn of days) await beginClock(operation, request, ClockKind.CONDITION_EXPIRY, { dueOn });
}

/** A condition binds no longer, before its day: the clock that runs to the day ends, unless another condition ends with it. */
export async function release(
  operation: Operation,
  request: MlaRequest,
  condition: MlaRequestCondition,
): Promise<void> {
  const { em, now } = operation;
  const { bindsUntil } = condition;
  condition.binds = false;
  if (bindsUntil === null || bindsUntil < now) return;
  const others = await em.count(MlaRequestCondition, {
    request,
    bindsUntil,
    binds: true,
    id: { $ne: condition.id },
  });
  if (others > 0) return;
  for (const clock of await runningClocks(operation, request))
    if (clock.kind === ClockKind.CONDITION_EXPIRY && clock.dueAt.getTime() === bindsUntil.getTime())
      await endClock(operation, clock, true);
}
