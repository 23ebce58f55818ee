import { FlushMode } from '@mikro-orm/core';
import { keepsItself } from '../delivery/duties.js';
import { momentOf, type Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestStatus } from '../mla-request.enums.js';
import { BallHolder } from './ball.enums.js';
import { holderIn } from './ball-table.js';
import { runningClocks } from './clock-book.js';
import { clockMoves } from './clock-table.js';
import { ClockKind } from './clock.enums.js';
import { endClock, openClock, pauseClock, restartClock, resumeClock } from './clocks.js';
import { MlaRequestBall } from './mla-request-ball.entity.js';

/**
 * Lets clocks and ball follow a request that came from one status to another: what the two tables say. Called by every
 * step, after everything else that the step changes.
 */
export async function keepTime(
  operation: Timed,
  request: MlaRequest,
  before: MlaRequestStatus,
): Promise<void> {
  if (request.status === before) return;
  if (request.isSent) await turnClocks(operation, request);
  await passBall(operation, request);
}

async function turnClocks(operation: Timed, request: MlaRequest): Promise<void> {
  const clocks = await runningClocks(operation, request);
  for (const clock of clocks.filter(({ isRunning }) => isRunning)) {
    const { ended, met, paused, startsAnew } = clockMoves(clock.kind, request.status);
    if (ended || met) await endClock(operation, clock, met);
    else if (paused && clock.pausedAt === null) pauseClock(operation, clock);
    else if (!paused && clock.pausedAt !== null) await resumeClock(operation, clock);
    // Between two States that take part it has been in the other's inbox since it was submitted.
    else if (startsAnew && !keepsItself(request, 'requested')) await restartClock(operation, clock);
  }
  for (const kind of Object.values(ClockKind)) {
    const runs = clocks.some((clock) => clock.kind === kind && clock.isRunning);
    if (clockMoves(kind, request.status).starts && !runs)
      await openClock(operation, request, kind, { dueOn: dayFor(request, kind) });
  }
}

/** The day that the step itself fixed; null where the target says how long. */
function dayFor({ postponementReviewOn, answerDueOn }: MlaRequest, kind: ClockKind): string | null {
  if (kind === ClockKind.POSTPONEMENT_REVIEW) return postponementReviewOn;
  return kind === ClockKind.INFORMATION || kind === ClockKind.CONDITIONS ? answerDueOn : null;
}

const held = {
  [BallHolder.REQUESTING]: 'heldByRequesting',
  [BallHolder.REQUESTED]: 'heldByRequested',
  [BallHolder.EXECUTING]: 'heldByExecuting',
} as const;

/** The turns that were begun in the same transaction, which need not be written yet. */
const begun = new WeakMap<MlaRequest, MlaRequestBall>();

/** Before submission whose turn it is concerns one State alone, and is not counted: no part of it is for the other. */
async function passBall(operation: Timed, request: MlaRequest): Promise<void> {
  const { em } = operation;
  const holder = holderIn(request.status);
  const { ballHolder: former, ballSince: since } = request;
  if (holder === former && (since !== null || !request.isSent)) return;
  request.ballHolder = holder;
  if (!request.isSent) return;
  const moment = await momentOf(operation, request);
  // A paper names a day, which begins before what happened on it.
  const now = since !== null && moment < since ? since : moment;
  if (since !== null) {
    const seconds = Math.round((now.getTime() - since.getTime()) / 1000);
    if (former !== BallHolder.NOBODY) request[held[former]] += seconds;
    const last =
      begun.get(request) ??
      (await em.findOne(MlaRequestBall, { request, heldUntil: null }, { flushMode: FlushMode.COMMIT }));
    if (last !== null) last.heldUntil = now;
  }
  request.ballSince = now;
  const turn = Object.assign(new MlaRequestBall(), { request, holder, heldFrom: now });
  em.persist(turn);
  begun.set(request, turn);
}
