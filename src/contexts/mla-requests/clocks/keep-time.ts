import { keepsItself } from '../delivery/duties.js';
import type { Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestStatus } from '../mla-request.enums.js';
import { postponementInForce } from '../postponement/postponements.js';
import { runningClocks } from './clock-book.js';
import { clockMoves, standsStillByStatus } from './clock-table.js';
import { ClockKind } from './clock.enums.js';
import { endClock, openClock, pauseClock, restartClock, resumeClock } from './clocks.js';
import type { MlaRequestClock } from './mla-request-clock.entity.js';
import { passTurn } from './turns.js';

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
  await passTurn(operation, request);
}

async function turnClocks(operation: Timed, request: MlaRequest): Promise<void> {
  const clocks = await runningClocks(operation, request);
  for (const clock of clocks.filter(({ isRunning }) => isRunning)) {
    const { ended, met, paused, startsAnew } = clockMoves(clock.kind, request.status);
    if (ended || met) await endClock(operation, clock, met);
    else if (paused) standStill(operation, clock);
    // Between two States that take part it has been in the other's inbox since it was submitted.
    else if (startsAnew && !keepsItself(request, 'requested')) await restartClock(operation, clock);
    // What waits for a letter alone does so whatever the status.
    else if (clock.pausedAt !== null && standsStillByStatus(clock.kind)) await resumeClock(operation, clock);
  }
  for (const kind of Object.values(ClockKind)) {
    const runs = clocks.some((clock) => clock.kind === kind && clock.isRunning);
    if (clockMoves(kind, request.status).starts && !runs)
      await openClock(operation, request, kind, { dueOn: await dayFor(operation, request, kind) });
  }
}

/** The day that the step itself fixed; null where the target says how long. */
async function dayFor({ em }: Timed, request: MlaRequest, kind: ClockKind): Promise<string | null> {
  if (kind === ClockKind.POSTPONEMENT_REVIEW)
    return (await postponementInForce(em, request))?.reviewOn ?? null;
  return kind === ClockKind.INFORMATION || kind === ClockKind.CONDITIONS ? request.answerDueOn : null;
}

/** By the status, whatever letter it waited for. */
function standStill(operation: Timed, clock: MlaRequestClock): void {
  if (clock.pausedAt === null) pauseClock(operation, clock);
  if (clock.letter !== null) clock.letter = null;
}
