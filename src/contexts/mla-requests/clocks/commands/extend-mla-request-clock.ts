import { dayAt, endOfDay } from '../../../../platform/calendar/days.js';
import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError, forbidden } from '../../../../platform/errors.js';
import { noteStep, subjectOf } from '../../commands/parts.js';
import { letterAbout } from '../../delivery/letters-about.js';
import { stepOf } from '../../delivery/steps.js';
import { mlaRequestSteps } from '../../mla-request.steps.js';
import type { MlaRequest } from '../../mla-request.entity.js';
import { runningClocks } from '../clock-book.js';
import { extensionLetters } from '../clock-letters.js';
import { MlaRequestClockExtension } from '../mla-request-clock-parts.entity.js';
import type { MlaRequestClock } from '../mla-request-clock.entity.js';
import { ClockKind } from '../clock.enums.js';
import type { ExtendMlaRequestClockInput } from '../time.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * The State that is bound says that it needs more time, why and until when, before the time has run out (as in Directive
 * 2014/41/EU art. 12(6)); afterwards it says the cause of the delay. Both States read it.
 */
export async function extendMlaRequestClock(
  operation: Operation,
  input: ExtendMlaRequestClockInput,
): Promise<Subject> {
  const { em } = operation;
  const request = await takeRequest(operation, input);
  mlaRequestSteps.check(request, 'extendMlaRequestClock');
  if (input.kind === ClockKind.CONDITION_EXPIRY) {
    const message = 'A condition binds until the day that both States agreed: there is no period to extend.';
    throw badInput([{ field: 'input.kind', message }]);
  }
  const clock = await extendable(operation, request, input.kind);
  const dueAfter = endOfDay(input.dueOn, clock.timeZone);
  if (dueAfter <= clock.dueAt) {
    const message = `The clock is due on ${dayAt(clock.dueAt, clock.timeZone)}: name a later day.`;
    throw badInput([{ field: 'input.dueOn', message }]);
  }
  const extension = Object.assign(new MlaRequestClockExtension(), {
    ...{
      request,
      clock,
      byState: clock.state,
      extendedAt: operation.now,
      reason: input.reason,
      text: input.text,
    },
    ...{ dueBefore: clock.dueAt, dueAfter },
  });
  em.persist(extension);
  clock.dueAt = dueAfter;
  const letter = letterAbout(extensionLetters, operation, extension);
  noteStep(operation, request, { clock: clock.kind, ...letter });
  return subjectOf(request);
}

/** The clock of this kind that binds the State whose step it is; of several, the one that is due first and is not over. */
async function extendable(
  operation: Operation,
  request: MlaRequest,
  kind: ClockKind,
): Promise<MlaRequestClock> {
  const clocks = (await runningClocks(operation, request)).filter((clock) => clock.kind === kind);
  if (clocks.length === 0) throw notNow(`No clock for ${kind} runs.`);
  const { byState } = stepOf(operation, request);
  const binding = clocks.filter(({ state }) => state.code === byState.code);
  if (binding.length === 0)
    throw forbidden(operation.command, 'serving the State that the period binds (clocks.state)');
  const running = binding.filter(({ pausedAt }) => pausedAt === null);
  if (running.length === 0) throw notNow('The clock stands still. Extend it when it runs again.');
  const [first] = running
    .filter(({ dueAt }) => dueAt >= operation.now)
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  if (first === undefined)
    throw notNow('The time has run out. Say why it takes long with recordMlaRequestDelay.');
  return first;
}

const notNow = (message: string): DomainError => new DomainError('INVALID_TRANSITION', message);
