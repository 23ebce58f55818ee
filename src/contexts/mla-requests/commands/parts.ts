import { factsOf, type Operation } from '../../../platform/commands/operation.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import { DomainError } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';
import { leaveByLetter } from '../delivery/leave-by-letter.js';
import type { OnPaperInput } from '../delivery/side-command.inputs.js';
import type { StepLetter } from '../delivery/step-letter.js';
import { stepOf, withoutPaper } from '../delivery/steps.js';
import type { ClockKind } from '../clocks/clock.enums.js';
import { requireNothingOfOthers } from '../second-person/waiting-proposal.js';
import { keepTime } from '../clocks/keep-time.js';
import { docketFacts } from '../docket/take-request.js';
import { MlaRequestEvent } from '../mla-request-event.entity.js';
import type { MlaRequestItem } from '../items/mla-request-item.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestStatus } from '../mla-request.enums.js';
import { MlaRequestProposal, MlaRequestSide } from '../mla-request-side.entity.js';
import { mlaRequestFacts, type MlaRequestFacts } from '../mla-request.requirements.js';
import { mlaRequestStates } from '../mla-request.states.js';
import { requireUnbarredProposer } from '../need-to-know/conflicts.js';

type RequestCommand = (typeof mlaRequestStates.commands)[number];

/** What is particular about a step. */
interface Particulars {
  /** The line of the lifecycle, where another command brings the step with it; that command's own if not given. */
  readonly step?: RequestCommand;
  /** The own side, for commands that approve or drop what waits there. */
  readonly side?: MlaRequestSide | undefined;
  /** To which status, for commands that lead to one of several. */
  readonly found?: MlaRequestStatus;
  /** What the Convention asks for such a step and was not kept, beside what the lifecycle finds. */
  readonly irregularities?: readonly string[];
  /** Whether both States see the step though the status stays. */
  readonly isTold?: boolean;
  /** Of which item the step says something; the request as a whole if not given. */
  readonly item?: MlaRequestItem;
}

/**
 * When: checks the lifecycle and moves the request; a step that leaves a State is noted for both to see.
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE; BAD_USER_INPUT for a paper on which the step cannot rest
 */
export function move(operation: Operation, request: MlaRequest, particulars: Particulars = {}): void {
  const { side, found, irregularities = [], isTold = false, item } = particulars;
  const { step = operation.command as RequestCommand } = particulars;
  const { status: before } = request;
  const facts = factsIn(operation, request, side);
  const notKept = [...waivedIn(facts, step), ...irregularities];
  const status = mlaRequestStates.next(facts, step, found);
  const statusBefore = mlaRequestStates.remembered(facts, status);
  if (status !== before) Object.assign(request, { status, statusBefore, updatedAt: operation.now });
  if (request.isSent && (isTold || status !== before))
    noteStep(operation, request, { irregularities: notKept, ...(item && { item }) });
  operation.afterwards(() => keepTime(operation, request, before));
}

/**
 * As {@link move}, for what the other State is told while the status stays: the step is noted. The request itself stays as it
 * is, since not everybody who sees it may know of the step.
 */
export function tell(operation: Operation, request: MlaRequest, item?: MlaRequestItem): void {
  const facts = factsFor(request, undefined, operation.now);
  const irregularities = waivedIn(facts, operation.command as RequestCommand);
  next(operation, request);
  noteStep(operation, request, { irregularities, ...(item && { item }) });
}

/**
 * When: checks the lifecycle, for commands that find out later to which status they lead.
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE
 */
export function requireTurn(operation: Operation, request: MlaRequest, side?: MlaRequestSide): void {
  mlaRequestStates.check(factsIn(operation, request, side), operation.command as RequestCommand);
}

/**
 * When: checks the lifecycle and gives the status that the command leads to.
 * @param side the own side, for commands that approve or drop what waits there
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE
 */
export function next(operation: Operation, request: MlaRequest, side?: MlaRequestSide): MlaRequestStatus {
  return mlaRequestStates.next(factsIn(operation, request, side), operation.command as RequestCommand);
}

/** What the Convention asks of a State that does not take part and was not kept, each with its paragraph. */
function waivedIn(facts: MlaRequestFacts, step: RequestCommand): readonly string[] {
  return mlaRequestStates.waived(facts, step).map(({ says, source }) => `${says} (${source})`);
}

/** What the lifecycle looks at; who proposed what waits, so that they are not told to approve it. */
function factsIn(operation: Operation, request: MlaRequest, side?: MlaRequestSide): MlaRequestFacts {
  if (side !== undefined) operation.note({ proposedBy: side.proposedBy });
  return factsFor(request, side, operation.now);
}

/** What the lifecycle looks at. */
export function factsFor(request: MlaRequest, side?: MlaRequestSide, now?: Date): MlaRequestFacts {
  const all: Readonly<Record<string, unknown>> = { ...factsOf(request), ...docketFacts(request) };
  const facts = Object.fromEntries(mlaRequestFacts.map((fact) => [fact, all[fact]]));
  return { ...facts, proposal: side?.proposal ?? null, ...(now && { now }) } as unknown as MlaRequestFacts;
}

/**
 * Notes a step that both States see: of which State, and on what paper it rests where another State entered it. What it
 * says to a State that does not take part leaves as a letter.
 * @param more what the Convention asks for such a step and was not kept; of which item or clock it says something; the paper, where the input has it elsewhere;
 *   whose step it is, where the policy does not say; the letter, where the step is another context's
 * @returns the step, for what stands for it elsewhere
 * @throws DomainError BAD_USER_INPUT for a paper on which no step of this kind can rest
 */
export function noteStep(
  operation: Operation,
  request: MlaRequest,
  more: {
    readonly irregularities?: readonly string[];
    readonly paper?: OnPaperInput;
    readonly whose?: State;
    readonly letter?: StepLetter;
    readonly item?: MlaRequestItem;
    readonly clock?: ClockKind;
  } = {},
): MlaRequestEvent {
  const { em, command, now } = operation;
  const { byState, enteredBy, paper } = stepOf(operation, request, more.paper, more.whose);
  if (enteredBy !== null && paper === null) throw withoutPaper(byState);
  const { irregularities = [] } = more;
  const event = Object.assign(new MlaRequestEvent(), {
    request,
    command,
    item: more.item ?? null,
    clockKind: more.clock ?? null,
    status: request.status,
    byState,
    enteredBy,
    happenedOn: paper?.happenedOn ?? null,
    paperReference: paper?.reference ?? null,
    ...(irregularities.length > 0 && { irregularities: [...irregularities] }),
    occurredAt: now,
  });
  em.persist(event);
  leaveByLetter(operation, request, event, more.letter);
  return event;
}

/** The viewer's own State's side of a request; opened at first use. */
export async function ownSide({ em, state }: Operation, request: MlaRequest): Promise<MlaRequestSide> {
  const found = await em.findOne(MlaRequestSide, { request, state: { code: state } });
  if (found !== null) return found;
  const side = new MlaRequestSide();
  Object.assign(side, { request, state: em.getReference(State, state) });
  em.persist(side);
  return side;
}

/**
 * Notes on the own side what waits for a second pair of eyes, instead of what the same person proposed before.
 * @throws DomainError CONFLICT while something waits that somebody else proposed
 */
export function propose(
  operation: Operation,
  side: MlaRequestSide,
  proposal: MlaRequestProposal,
  what: Partial<MlaRequestSide> = {},
): void {
  requireNothingOfOthers(operation, side, side.proposal, 'dismissMlaRequestProposal');
  clear(side);
  const { userId, now } = operation;
  Object.assign(side, { ...what, proposal, proposedBy: userId, proposedAt: now });
}

/**
 * Four eyes: takes what was proposed from the own side, for somebody other than who proposed it.
 * @throws DomainError FORBIDDEN when the viewer proposed it, CONFLICT when who did has a conflict of interest
 */
export async function approve(
  operation: Operation,
  request: MlaRequest,
  side: MlaRequestSide,
): Promise<void> {
  await requireAnother(operation, request, side);
  clear(side);
}

/** Four eyes: somebody other than who proposed it approves, and neither has an interest in it. */
async function requireAnother(
  operation: Operation,
  request: MlaRequest,
  { proposedBy, proposal }: MlaRequestSide,
): Promise<void> {
  operation.assertMay({ ...factsOf(request), proposedBy });
  const isSubmission = proposal === MlaRequestProposal.SUBMISSION;
  const dropWith = isSubmission ? 'returnMlaRequestToDraft' : 'dismissMlaRequestProposal';
  await requireUnbarredProposer(operation, request, proposedBy, dropWith);
}

/**
 * As {@link approve}, of what the approver has read: nobody approves what was changed after they read it.
 * @throws DomainError FORBIDDEN, CONFLICT when something else was proposed since, or as {@link approve}
 */
export async function approveAsRead(
  operation: Operation,
  request: MlaRequest,
  side: MlaRequestSide,
  input: { readonly proposedAt: Date },
): Promise<void> {
  await requireAsRead(operation, request, side, input);
  clear(side);
}

/**
 * Whether the viewer may approve what waits, as {@link approveAsRead}, which takes it from the own side.
 * @throws DomainError FORBIDDEN, CONFLICT
 */
export async function requireAsRead(
  operation: Operation,
  request: MlaRequest,
  side: MlaRequestSide,
  { proposedAt }: { readonly proposedAt: Date },
): Promise<void> {
  if (side.proposedAt?.getTime() !== proposedAt.getTime()) {
    throw new DomainError(
      'CONFLICT',
      'Something else was proposed since you read it. Read it again (ownSide), then decide.',
      { field: 'input.proposedAt', proposedAt: side.proposedAt?.toISOString() ?? null },
    );
  }
  await requireAnother(operation, request, side);
}

/** Takes a proposal back; the words in which it would have been said go with it (policies/mla_request_preparation.sql). */
export function clear(side: MlaRequestSide): void {
  Object.assign(side, {
    proposal: null,
    proposedBy: null,
    proposedAt: null,
    proposedGrounds: [],
    proposedPostponement: null,
    proposedReviewOn: null,
    proposedPosition: null,
    proposedCondition: null,
  });
}

/** What a command on a request leaves for the audit trail and the payload. */
export function subjectOf(request: MlaRequest, reason?: string): Subject {
  return { type: 'MlaRequest', key: request.id, chain: request.case.id, reason };
}
