import { dayAt, endOfDay } from '../../../../platform/calendar/days.js';
import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError, forbidden } from '../../../../platform/errors.js';
import { noteStep, subjectOf } from '../../commands/parts.js';
import { letterAbout } from '../../delivery/letters-about.js';
import { stepOf } from '../../delivery/steps.js';
import { mlaRequestSteps } from '../../mla-request.steps.js';
import { runningClocks } from '../clock-book.js';
import { extensionLetters } from '../clock-letters.js';
import { MlaRequestClockExtension } from '../mla-request-clock-parts.entity.js';
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
  const clocks = await runningClocks(operation, request);
  const clock = clocks.find(({ kind }) => kind === input.kind);
  if (clock === undefined) throw notNow(`No clock for ${input.kind} runs.`);
  if (stepOf(operation, request).byState.code !== clock.state.code)
    throw forbidden(operation.command, 'serving the State that the period binds (clocks.state)');
  if (clock.pausedAt !== null) throw notNow('The clock stands still. Extend it when it runs again.');
  if (clock.dueAt < operation.now)
    throw notNow('The time has run out. Say why it takes long with recordMlaRequestDelay.');
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

const notNow = (message: string): DomainError => new DomainError('INVALID_TRANSITION', message);
