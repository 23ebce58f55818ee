import { FlushMode } from '@mikro-orm/core';
import type { Operation } from '../../../platform/commands/operation.js';
import { isToldByLetter } from '../delivery/expected-letters.js';
import type { MlaRequestLetter } from '../delivery/mla-request-letter.entity.js';
import { momentOf, type Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { BallHolder } from './ball.enums.js';
import { holderIn, stateInTurn } from './ball-table.js';
import { MlaRequestBall } from './mla-request-ball.entity.js';

const held = {
  [BallHolder.REQUESTING]: 'heldByRequesting',
  [BallHolder.REQUESTED]: 'heldByRequested',
  [BallHolder.EXECUTING]: 'heldByExecuting',
} as const;

/** The turns that were begun in the same transaction, which need not be written yet. */
const begun = new WeakMap<MlaRequest, MlaRequestBall>();

/** Requests that came to another status, and whose turn it is depends on a letter that is still to be made. */
const undecided = new WeakSet<MlaRequest>();

/**
 * Lets the turn follow a request that came to another status. Before submission whose turn it is concerns one State alone, and
 * is not counted: no part of it is for the other.
 */
export async function passTurn(operation: Timed, request: MlaRequest): Promise<void> {
  if (isToldByLetter(request)) undecided.add(request);
  else await settleTurn(operation, request, null);
}

/** Lets the turn follow once the letter is there that tells the other State of it; null where none is made. */
export async function passHeldTurn(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter | null,
): Promise<void> {
  if (undecided.delete(request)) await settleTurn(operation, request, letter);
}

/** A letter has left: the turn that waited for it passes. */
export async function passTurnByLetter(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  const turn = await currentTurn(operation, request);
  if (turn?.letter?.id !== letter.id || !isOf(request, turn.holder, letter)) return;
  const left = await momentOf(operation, request);
  const { composedAt } = letter;
  begin(operation, request, { holder: holderIn(request.status), letter }, turn, later(left, composedAt));
  request.updatedAt = operation.now;
}

/** A letter did not arrive: the turn that it passed was all the time with the State whose letter it is. */
export async function takeTurnBack(
  operation: Operation,
  request: MlaRequest,
  letter: MlaRequestLetter,
): Promise<void> {
  const turn = await currentTurn(operation, request);
  if (turn?.letter?.id !== letter.id || isOf(request, turn.holder, letter)) return;
  begin(operation, request, { holder: senderOf(request, letter), letter }, turn, turn.heldFrom);
  request.updatedAt = operation.now;
}

/** Whose turn it is by the status; as long as the letter lies by which it passes, that of the State where it lies. */
async function settleTurn(
  operation: Timed,
  request: MlaRequest,
  letter: MlaRequestLetter | null,
): Promise<void> {
  const { ballHolder: former, ballSince: since, isSent } = request;
  const next = holderIn(request.status);
  const passesBy =
    letter === null || next === BallHolder.NOBODY || isOf(request, next, letter) ? null : letter;
  const holder = passesBy === null ? next : senderOf(request, passesBy);
  if (!isSent) {
    request.ballHolder = holder;
    return;
  }
  if (holder !== former || since === null) {
    const turn = since === null ? null : await currentTurn(operation, request);
    begin(operation, request, { holder, letter: passesBy }, turn, await momentOf(operation, request));
  } else if (request.requestingKeeper === request.requestedKeeper) {
    const turn = await currentTurn(operation, request);
    if (turn !== null && turn.letter !== passesBy) turn.letter = passesBy;
  }
}

/** Ends the turn that there is, if any, and begins another. A paper names a day, which begins before what happened on it. */
function begin(
  { em }: Timed,
  request: MlaRequest,
  next: Pick<MlaRequestBall, 'holder' | 'letter'>,
  last: MlaRequestBall | null,
  moment: Date,
): void {
  const { ballHolder: former, ballSince: since } = request;
  const heldFrom = since === null ? moment : later(moment, since);
  if (since !== null && former !== BallHolder.NOBODY)
    request[held[former]] += Math.round((heldFrom.getTime() - since.getTime()) / 1000);
  if (last !== null) last.heldUntil = heldFrom;
  Object.assign(request, { ballHolder: next.holder, ballSince: heldFrom });
  const turn = Object.assign(new MlaRequestBall(), { request, ...next, heldFrom });
  em.persist(turn);
  begun.set(request, turn);
}

async function currentTurn({ em }: Timed, request: MlaRequest): Promise<MlaRequestBall | null> {
  const found = { request, heldUntil: null };
  return begun.get(request) ?? (await em.findOne(MlaRequestBall, found, { flushMode: FlushMode.COMMIT }));
}

const senderOf = ({ requestingState }: MlaRequest, { fromState }: MlaRequestLetter): BallHolder =>
  fromState.code === requestingState.code ? BallHolder.REQUESTING : BallHolder.REQUESTED;

/** Whether it is the turn of the State whose letter it is. */
const isOf = (request: MlaRequest, ballHolder: BallHolder, { fromState }: MlaRequestLetter): boolean => {
  const { requestingState, requestedState } = request;
  return stateInTurn({ ballHolder, requestingState, requestedState }) === fromState.code;
};

const later = (one: Date, other: Date): Date => (one > other ? one : other);
