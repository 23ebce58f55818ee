import { BallHolder } from './ball.enums.js';
import type { MlaRequestHolding } from './mla-request-ball.entity.js';

/** What is looked at of a request, as reads give it: instants as texts. */
interface HoldingFacts {
  readonly ballHolder?: unknown;
  readonly ballSince?: unknown;
  readonly heldByRequesting?: unknown;
  readonly heldByRequested?: unknown;
  readonly heldByExecuting?: unknown;
}

/** What {@link holdings} looks at. */
export const holdingFacts = [
  'ballHolder',
  'ballSince',
  'heldByRequesting',
  'heldByRequested',
  'heldByExecuting',
] as const satisfies readonly (keyof HoldingFacts)[];

/** For how long each of the three has had the turn up to now; empty before submission, when turns are not counted. */
export function holdings(request: HoldingFacts, now: Date): readonly MlaRequestHolding[] {
  const { ballHolder, ballSince } = request;
  if (typeof ballSince !== 'string') return [];
  const current = Math.max(0, now.getTime() - new Date(ballSince).getTime()) / 1000;
  const before = [
    [BallHolder.REQUESTING, request.heldByRequesting],
    [BallHolder.REQUESTED, request.heldByRequested],
    [BallHolder.EXECUTING, request.heldByExecuting],
  ] as const;
  return before.map(([holder, seconds]) => {
    const total = Number(seconds) + (holder === ballHolder ? current : 0);
    return { holder, days: Math.floor(total / 86_400), hours: Math.floor(total / 3_600) };
  });
}
