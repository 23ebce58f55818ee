import { Operation } from '../../../platform/commands/operation.js';
import { dayAt, hasBegun, instantOn, lastZone, startOfDay } from '../../../platform/calendar/days.js';
import type { Beginning } from '../../../platform/calendar/period.js';
import { badInput, type DomainError, type Problem } from '../../../platform/errors.js';
import { propertiesOf } from '../../../platform/policy/rule.js';
import { zoneIn, type State } from '../../directory/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { keepsItself } from './duties.js';
import type { OnPaperInput, SideCommandInput } from './side-command.inputs.js';

/** Whose step a command is, and on what paper it rests where that State does not enter it itself. */
export interface Step {
  readonly byState: State;
  /** Null where the State that took the step entered it. */
  readonly enteredBy: State | null;
  /** Day and reference of the paper; null where there is none. */
  readonly paper: OnPaperInput | null;
}

/** The two States of a request, or of a draft of one, who enters the steps of each, and when it was sent; null for a draft. */
export type TwoSides = Pick<
  MlaRequest,
  'requestingState' | 'requestedState' | 'requestingKeeper' | 'requestedKeeper' | 'submittedAt'
>;

/**
 * Whose step a command is. A command of one side is that side's; of either side, the own State's, unless it rests on a
 * paper of the counterpart. The access policy says whose a command is.
 * @param given the paper, where the input does not have it as `onPaper`
 * @param whose whose step it is, where the policy compares something else than the sides of the request
 * @throws DomainError BAD_USER_INPUT for a paper on which no step of this kind can rest
 */
export function stepOf(operation: Operation, request: TwoSides, given?: OnPaperInput, whose?: State): Step {
  const { state: own } = operation;
  const paper = given ?? (operation.input as Partial<SideCommandInput>).onPaper ?? null;
  const { requestingState, requestedState, requestingKeeper, requestedKeeper } = request;
  const kept = [
    { property: 'requestingKeeper', of: requestingState, by: requestingKeeper },
    { property: 'requestedKeeper', of: requestedState, by: requestedKeeper },
  ].filter(({ by }) => by.code === own);
  const compared = operation.rule === undefined ? [] : propertiesOf(operation.rule);
  const named = kept.filter(({ property, of }) =>
    whose === undefined ? compared.includes(property) : of.code === whose.code,
  );
  const sides = named.length > 0 ? named : kept;
  // Of two, the own State's, unless a paper says that it was the other.
  const side = sides.length < 2 ? sides[0] : sides.find(({ of }) => (of.code === own) === (paper === null));
  if (side === undefined) throw new Error(`${operation.command} is no step of ${own} on this request.`);
  if (side.of.code === own) {
    if (paper !== null) throw badInput([{ field: 'input.onPaper', message: ownStep }]);
    return { byState: side.of, enteredBy: null, paper: null };
  }
  if (paper !== null) {
    requireDay(operation, request, paper);
    if (paper.happenedTime != null) requireHour(operation, request);
  }
  return { byState: side.of, enteredBy: side.by, paper };
}

/** Nobody enters what another State did without saying how that is known. */
export const withoutPaper = ({ code }: State): DomainError =>
  badInput([
    {
      field: 'input.onPaper',
      message: `This is a step of ${code}, which does not take part in Repatria and whose side your State keeps: say on what paper it rests, and of which day (a call or a message, if that is how it came).`,
    },
  ]);

/** What a moment is reckoned by: the command that takes a step, or whoever enters a step that a register dates. */
export type Timed = Pick<Operation, 'em' | 'now' | 'input'>;

/** A day, and where it is one; with the hour, such as `14:30`, where that is known. */
export interface TakenOn {
  readonly day: string;
  readonly timeZone: string;
  readonly time?: string | null | undefined;
}

const days = new WeakMap<Timed, TakenOn>();

/** Says on which day the step was taken, and where, if the input of the command does not have it as `onPaper`. */
export function takenOn(operation: Timed, on: TakenOn): void {
  days.set(operation, on);
}

/**
 * Reads the hour that the paper of a step names, where the State is that took it: the counterpart, since nobody enters the own
 * steps on paper. Once for a command, before it asks when the step was.
 */
export async function readHourOnPaper(operation: Operation, request: MlaRequest): Promise<void> {
  const { onPaper } = operation.input as Partial<SideCommandInput>;
  if (onPaper?.happenedTime == null) return;
  const { requestingState, requestedState } = request;
  const other = requestingState.code === operation.state ? requestedState : requestingState;
  const timeZone = await zoneIn(operation.em, other.code);
  takenOn(operation, { day: onPaper.happenedOn, time: onPaper.happenedTime, timeZone });
}

/**
 * When that was: at its hour; where that is not known, from the beginning of the day.
 * @param zone where the day is taken to begin, such as that of the State that is bound
 */
export function beginningOn({ day, time, timeZone }: TakenOn, zone = timeZone): Beginning {
  if (time != null) return { at: instantOn(day, time, timeZone), byDay: false };
  return { at: startOfDay(day, zone), byDay: true };
}

/** The day of the paper on which a step rests; undefined where its input names none. */
export const paperDay = ({ input }: Timed): string | undefined =>
  (input as Partial<SideCommandInput>).onPaper?.happenedOn;

/** The hour of the paper, where it names one, with its day; what was said of the day otherwise, where there is no paper. */
function knownOf(operation: Timed): TakenOn | undefined {
  const known = days.get(operation);
  return paperDay(operation) === undefined || known?.time != null ? known : undefined;
}

/**
 * When a step was taken: now, or on the day that its paper names, where the State is that took it: at the hour that it names, else
 * at the beginning of the day.
 * @throws DomainError BAD_USER_INPUT for a paper on which no step of this kind can rest
 */
export async function momentOf(operation: Timed, request: MlaRequest): Promise<Date> {
  const day = paperDay(operation);
  const known = knownOf(operation);
  if (day === undefined) return known === undefined ? operation.now : beginningOn(known).at;
  if (!(operation instanceof Operation)) throw new Error('A paper belongs to a command.');
  const { byState } = stepOf(operation, request);
  return known === undefined
    ? startOfDay(day, await zoneIn(operation.em, byState.code))
    : beginningOn(known).at;
}

/** As {@link momentOf}, where a period begins or ends with the day: in the zone of the State that is bound. */
export const momentIn = (operation: Timed, timeZone: string): Date => beginningIn(operation, timeZone).at;

/** As {@link momentIn}, and whether the day alone is known. */
export function beginningIn(operation: Timed, timeZone: string): Beginning {
  const day = paperDay(operation);
  const known = knownOf(operation) ?? (day === undefined ? undefined : { day, timeZone });
  return known === undefined ? { at: operation.now, byDay: false } : beginningOn(known, timeZone);
}

/** An hour that is named is not one of those that are still to come. */
export function hourToCome({ now }: Timed, field: string, on: TakenOn): readonly Problem[] {
  const isPast = on.time == null || beginningOn(on).at <= now;
  return isPast ? [] : [{ field, message: 'This hour is still to come.' }];
}

/** The paper's day is not in the future anywhere, and not before the request was sent. */
function requireDay({ now }: Operation, { submittedAt }: TwoSides, { happenedOn }: OnPaperInput): void {
  const field = 'input.onPaper.happenedOn';
  if (!hasBegun(happenedOn, now)) {
    throw badInput([{ field, message: 'This day is still to come: enter what has happened.' }]);
  }
  if (submittedAt !== null && happenedOn < dayAt(submittedAt, lastZone)) {
    throw badInput([{ field, message: 'On this day the request had not been sent yet.' }]);
  }
}

/** The paper's hour is not still to come, nor before the own State sent the request, which was at an instant. */
function requireHour(operation: Operation, request: TwoSides): void {
  const field = 'input.onPaper.happenedTime';
  const on = days.get(operation);
  if (on?.time == null) {
    const message = 'Of this step the day is entered alone: leave the hour out.';
    throw badInput([{ field, message }]);
  }
  const problems = [...hourToCome(operation, field, on)];
  const { submittedAt } = request;
  if (keepsItself(request, 'requesting') && submittedAt !== null && beginningOn(on).at < submittedAt)
    problems.push({ field, message: 'At this hour the request had not been sent yet.' });
  if (problems.length > 0) throw badInput(problems);
}

/**
 * What came on paper answers a question of a day: it is not of an earlier one.
 * @throws DomainError BAD_USER_INPUT
 */
export function requireAfterQuestion(operation: Timed, askedAt: Date): void {
  requireNotBefore(
    operation,
    askedAt,
    (askedOn) => `What this answers is of ${askedOn}: name the day of the paper that answers it.`,
  );
}

/**
 * What came on paper is not of an earlier day than what it follows.
 * @param says what to write, by the day before which nothing of the kind can be
 * @throws DomainError BAD_USER_INPUT
 */
export function requireNotBefore(operation: Timed, at: Date, says: (day: string) => string): void {
  const day = paperDay(operation);
  const first = dayAt(at, lastZone);
  if (day === undefined || day >= first) return;
  throw badInput([{ field: 'input.onPaper.happenedOn', message: says(first) }]);
}

const ownStep =
  'This is a step of your own State, or of a State that takes part in Repatria and enters its steps itself. onPaper is for what you enter for a State that does not take part.';
