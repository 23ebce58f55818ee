import { dayAt } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { zoneIn } from '../../directory/index.js';
import { keepsItself } from '../delivery/duties.js';
import { paperDay } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';

type Ahead = 'today or later' | 'after today';

/**
 * Checks that a day lies ahead: of the day of the paper that is entered, and else of today, where the State of the viewer is.
 * @throws DomainError BAD_USER_INPUT naming the field
 */
export async function requireDay(
  operation: Operation,
  day: string,
  field: string,
  when: Ahead,
): Promise<void> {
  const lacks = await lacksAhead(operation, day, when);
  if (lacks !== null) throw badInput([{ field, message: `Name ${lacks}.` }]);
}

/**
 * As {@link requireDay}, of a day that is proposed. What a State proposes on a paper that another enters lies ahead of that
 * paper, which the approval names ({@link requireProposedDay}).
 */
export async function requireDayAtProposal(
  operation: Operation,
  request: MlaRequest,
  ...[day, field, when]: readonly [day: string, field: string, when: Ahead]
): Promise<void> {
  if (keepsItself(request, 'requested')) await requireDay(operation, day, field, when);
}

/**
 * Checks a day that was proposed for a State whose steps the viewer's State enters, against the paper by which it takes the step.
 * @throws DomainError BAD_USER_INPUT
 */
export async function requireProposedDay(
  operation: Operation,
  request: MlaRequest,
  ...[day, when]: readonly [day: string, when: Ahead]
): Promise<void> {
  if (keepsItself(request, 'requested')) return;
  const lacks = await lacksAhead(operation, day, when);
  if (lacks === null) return;
  const message = `What is approved names ${day}. Give the day of the paper on which it rests, or propose it again with ${lacks}.`;
  throw badInput([{ field: 'input.onPaper.happenedOn', message }]);
}

/** Which day it would have to be; null for one that lies ahead. */
async function lacksAhead(operation: Operation, day: string, when: Ahead): Promise<string | null> {
  const paper = paperDay(operation);
  const timeZone = await zoneIn(operation.em, operation.state);
  const today = dayAt(operation.now, timeZone);
  const from = paper ?? today;
  if (day > from || (day === from && when === 'today or later')) return null;
  if (paper === undefined) return `a day that is ${when}; today is ${today} (${timeZone})`;
  return when === 'after today'
    ? `a day after that of the paper, ${paper}`
    : `the day of the paper, ${paper}, or a later one`;
}
