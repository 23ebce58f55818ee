import { dayAt, firstZone, lastZone } from '../../../platform/calendar/days.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';
import { SpontaneousDisclosureEvent } from '../spontaneous-disclosure-event.entity.js';
import { SpontaneousDisclosureSide } from '../spontaneous-disclosure-side.entity.js';
import type { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { DisclosureStatus } from '../spontaneous-disclosure.enums.js';
import type { DisclosurePaperInput } from '../spontaneous-disclosure.inputs.js';
import { spontaneousDisclosureStates } from '../spontaneous-disclosure.states.js';

type DisclosureCommand = (typeof spontaneousDisclosureStates.commands)[number];

/** Whose step it is, and the paper by which it is known where the State does not take part in Repatria. */
interface Step {
  readonly by: State;
  readonly paper?: DisclosurePaperInput | null | undefined;
}

/**
 * When: checks the lifecycle and gives the status that the command leads to.
 * @param side the own side, for the command that approves what waits there
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE
 */
export function next(
  { command }: Operation,
  disclosure: SpontaneousDisclosure,
  side?: SpontaneousDisclosureSide,
): DisclosureStatus {
  const { status, basis, offences, hasInformation, hasProceeds } = disclosure;
  const facts = { status, basis, offences, hasInformation, hasProceeds, proposal: side?.proposal ?? null };
  return spontaneousDisclosureStates.next(facts, command as DisclosureCommand);
}

/** When: checks the lifecycle and moves the disclosure. */
export function move(
  operation: Operation,
  disclosure: SpontaneousDisclosure,
  side?: SpontaneousDisclosureSide,
): void {
  disclosure.status = next(operation, disclosure, side);
  disclosure.updatedAt = operation.now;
}

/** Notes a step that both States see. */
export function noteStep(
  { em, state, command, now }: Operation,
  disclosure: SpontaneousDisclosure,
  { by, paper }: Step,
): void {
  em.persist(
    Object.assign(new SpontaneousDisclosureEvent(), {
      disclosure,
      command,
      status: disclosure.status,
      byState: by,
      enteredBy: em.getReference(State, state),
      occurredAt: paper?.happenedOn ?? now,
      paperReference: paper?.reference ?? null,
    }),
  );
}

/** The viewer's own State's side; opened at first use. */
export async function ownSide(
  { em, state }: Operation,
  disclosure: SpontaneousDisclosure,
): Promise<SpontaneousDisclosureSide> {
  const found = await em.findOne(SpontaneousDisclosureSide, { disclosure, state: { code: state } });
  if (found !== null) return found;
  const side = new SpontaneousDisclosureSide();
  em.persist(Object.assign(side, { disclosure, state: em.getReference(State, state) }));
  return side;
}

/** Takes a proposal back. */
export function clear(side: SpontaneousDisclosureSide): void {
  Object.assign(side, { proposal: null, proposedBy: null, proposedAt: null });
}

/**
 * A paper is named for a step that one State enters for the other, and then it must be; never for an own step, nor one
 * that is still to come, or of a day before what it follows: the disclosure itself, or a question.
 * @throws DomainError BAD_USER_INPUT
 */
export function requirePaper(
  { state, now }: Operation,
  by: State,
  paper: DisclosurePaperInput | null | undefined,
  { field = 'input.paper', since = null }: { readonly field?: string; readonly since?: Date | null } = {},
): void {
  const isOwn = by.code === state;
  if (isOwn && paper != null)
    throw badInput([
      {
        field,
        message: 'This is a step of your own State: a paper is named for a step of another State only.',
      },
    ]);
  if (!isOwn && paper == null)
    throw badInput([
      { field, message: `Name the paper by which you know this step of ${by.code}, and its date.` },
    ]);
  if (paper != null && paper.happenedOn > now)
    throw badInput([{ field: `${field}.happenedOn`, message: 'A step on paper lies in the past.' }]);
  const sinceDay = since === null ? null : dayAt(since, lastZone);
  if (paper != null && sinceDay !== null && dayAt(paper.happenedOn, firstZone) < sinceDay)
    throw badInput([
      {
        field: `${field}.happenedOn`,
        message: `What this follows is of ${sinceDay}: name that day or a later one.`,
      },
    ]);
}

/** What a command on a disclosure leaves for the audit trail and the payload: each disclosure has a chain of its own. */
export function subjectOf({ id }: SpontaneousDisclosure, reason?: string): Subject {
  return { type: 'SpontaneousDisclosure', key: id, chain: id, reason };
}
