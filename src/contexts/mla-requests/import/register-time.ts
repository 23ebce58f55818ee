import { dayAt } from '../../../platform/calendar/days.js';
import { BallHolder } from '../clocks/ball.enums.js';
import { openBook, runningClocks } from '../clocks/clock-book.js';
import { clockMoves } from '../clocks/clock-table.js';
import { redateClock } from '../clocks/clocks.js';
import { keepTime } from '../clocks/keep-time.js';
import { takenOn, type Timed } from '../delivery/steps.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestStatus as S } from '../mla-request.enums.js';
import type { RegisterStep } from './register-course.js';

/** In which a register's days are taken where nothing binds to them: it does not say where they were. */
const registerZone = 'UTC';

/**
 * Lets clocks and turns of a new request follow the steps that its register dates, as they follow commands: under the
 * targets and calendars that hold now, from the days of the register. What has ended gets none.
 */
export async function beginRegisterTime(
  time: Timed,
  request: MlaRequest,
  steps: readonly RegisterStep[],
): Promise<void> {
  if (request.status === S.WITHDRAWN || request.status === S.CLOSED) {
    request.ballHolder = BallHolder.NOBODY;
    return;
  }
  openBook(time, request);
  await follow(time, request, S.DRAFT, steps);
}

/**
 * As {@link beginRegisterTime}, of a request that is there already: the steps that are new come after those that are
 * noted. A day that the register corrects counts for what runs; what has ended stays as it ended.
 * @param before the status to which the noted steps led
 * @param noted the days of the steps that are noted, by their commands
 */
export async function carryRegisterTimeOn(
  time: Timed,
  request: MlaRequest,
  before: S,
  steps: readonly RegisterStep[],
  noted: ReadonlyMap<string, string | null>,
): Promise<void> {
  const last = steps.findLastIndex(({ command }) => noted.has(command));
  await correctDays(time, request, steps, noted);
  await follow(time, request, before, steps.slice(last + 1));
}

async function follow(
  time: Timed,
  request: MlaRequest,
  before: S,
  steps: readonly RegisterStep[],
): Promise<void> {
  let from = before;
  for (const { status, on } of steps) {
    takenOn(time, { day: on, timeZone: registerZone });
    request.status = status;
    await keepTime(time, request, from);
    from = status;
  }
}

async function correctDays(
  time: Timed,
  request: MlaRequest,
  steps: readonly RegisterStep[],
  noted: ReadonlyMap<string, string | null>,
): Promise<void> {
  const clocks = await runningClocks(time, request);
  for (const clock of clocks) {
    const start = steps.find(({ status }) => clockMoves(clock.kind, status).starts);
    if (start === undefined || noted.get(start.command) === start.on) continue;
    if (dayAt(clock.startedAt, clock.timeZone) === start.on) continue;
    takenOn(time, { day: start.on, timeZone: registerZone });
    await redateClock(time, clock);
  }
}
