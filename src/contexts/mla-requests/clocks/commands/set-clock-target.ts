import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { requireState, State } from '../../../directory/index.js';
import { ClockTarget } from '../clock-target.entity.js';
import type { SetClockTargetInput } from '../clock-target.inputs.js';
import { ClockKind, ClockTargetOrigin } from '../clock.enums.js';

/** What falls due, or ends, on a day that the two States agree each time. */
const byDay: readonly ClockKind[] = [
  ClockKind.EVIDENCE_RETURN,
  ClockKind.PERSON_RETURN,
  ClockKind.CONDITION_EXPIRY,
];

/**
 * A supervisor sets how long the own State takes for something; nobody sets a period for another State. What it had
 * set for the same ends now.
 */
export async function setClockTarget(operation: Operation, input: SetClockTargetInput): Promise<Subject> {
  const { em, state } = operation;
  const { kind, amount, unit, source } = input;
  const [measure, urgent] = [input.measure ?? null, input.urgent ?? false];
  if (input.counterpart === state) {
    throw badInput([
      { field: 'input.counterpart', message: 'A State sets no period towards itself: name another State.' },
    ]);
  }
  if (byDay.includes(kind)) {
    const message = 'A day is agreed each time: there is nothing to set for all.';
    throw badInput([{ field: 'input.kind', message }]);
  }
  const counterpart =
    input.counterpart == null ? null : await requireState(em, input.counterpart, 'input.counterpart');
  const currentFor = [state, counterpart?.code ?? '*', kind, measure ?? '*', String(urgent)].join(' ');
  await operation.alone(`clock target ${currentFor}`);
  const previous = await em.findOne(ClockTarget, { currentFor });
  if (previous !== null) {
    Object.assign(previous, { endedAt: operation.now, currentFor: null });
    // Before the new one takes the place, of which there is one.
    await em.flush();
  }
  const target = Object.assign(new ClockTarget(), {
    ...{ kind, measure, urgent, amount, unit, counterpart, source, currentFor },
    state: em.getReference(State, state),
    origin: ClockTargetOrigin.STATE,
    setAt: operation.now,
  });
  em.persist(target);
  return { type: 'ClockTarget', key: target.id, chain: target.id };
}
