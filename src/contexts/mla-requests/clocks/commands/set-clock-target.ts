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
 * A supervisor sets how long the own State takes for something; nobody sets a period for another State. But of one that does
 * not take part, which cannot set its own, it keeps what that State agreed to or announced, with its source: for requests
 * between the two. What was set for the same ends now.
 */
export async function setClockTarget(operation: Operation, input: SetClockTargetInput): Promise<Subject> {
  const { em, state } = operation;
  const { kind, amount, unit, source } = input;
  const [measure, urgent] = [input.measure ?? null, input.urgent ?? false];
  const bound = await boundOf(operation, input);
  if (bound === null && input.counterpart === state) {
    throw badInput([
      { field: 'input.counterpart', message: 'A State sets no period towards itself: name another State.' },
    ]);
  }
  if (byDay.includes(kind)) {
    const message = 'A day is agreed each time: there is nothing to set for all.';
    throw badInput([{ field: 'input.kind', message }]);
  }
  const own = em.getReference(State, state);
  const named =
    input.counterpart == null ? null : await requireState(em, input.counterpart, 'input.counterpart');
  const whose =
    bound === null
      ? { state: own, counterpart: named, keptBy: null, origin: ClockTargetOrigin.STATE }
      : { state: bound, counterpart: own, keptBy: own, origin: ClockTargetOrigin.AGREED_OR_ANNOUNCED };
  const pair = [whose.state.code, whose.counterpart?.code ?? '*'];
  const forWhat = [kind, measure ?? '*', String(urgent)];
  const currentFor = [...(bound === null ? [] : [state, 'keeps']), ...pair, ...forWhat].join(' ');
  await operation.alone(`clock target ${currentFor}`);
  const previous = await em.findOne(ClockTarget, { currentFor });
  if (previous !== null) {
    Object.assign(previous, { endedAt: operation.now, currentFor: null });
    // Before the new one takes the place, of which there is one.
    await em.flush();
  }
  const target = Object.assign(new ClockTarget(), {
    ...{ kind, measure, urgent, amount, unit, source, currentFor },
    ...whose,
    setAt: operation.now,
  });
  em.persist(target);
  return { type: 'ClockTarget', key: target.id, chain: target.id };
}

/** The State that does not take part and of which the period is; null for the own one. */
async function boundOf(
  { em, state: own }: Operation,
  { state, counterpart }: SetClockTargetInput,
): Promise<State | null> {
  if (state == null || state === own) return null;
  const bound = await requireState(em, state, 'input.state');
  if (bound.onRepatriaSince !== null) {
    const message = `${bound.name} takes part in Repatria and sets its periods itself: look in clockTargets.`;
    throw badInput([{ field: 'input.state', message }]);
  }
  if (counterpart == null || counterpart === own) return bound;
  const message = 'What is kept of this State is towards the own State: leave the counterpart out.';
  throw badInput([{ field: 'input.counterpart', message }]);
}
