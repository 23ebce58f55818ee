import { ClockTarget } from './clock-target.entity.js';
import { clockTargetPolicy } from './clock-target.policy.js';
import { clockTargetReads } from './clock-target.reads.js';
import { ClockTargetResolver } from './clock-target.resolver.js';
import { MlaRequestBall, MlaRequestDelay } from './mla-request-ball.entity.js';
import { MlaRequestClockExtension, MlaRequestClockPause } from './mla-request-clock-parts.entity.js';
import { MlaRequestClock } from './mla-request-clock.entity.js';
import * as timePolicies from './mla-request-time.policy.js';
import * as timeReads from './mla-request-time.reads.js';
import { MlaRequestClockPartsResolver, MlaRequestTimeResolver } from './mla-request-time.resolver.js';

/** What the clocks bring to the context. */
export const clocks = {
  entities: [
    ClockTarget,
    MlaRequestClock,
    MlaRequestClockPause,
    MlaRequestClockExtension,
    MlaRequestBall,
    MlaRequestDelay,
  ],
  resolvers: [ClockTargetResolver, MlaRequestTimeResolver, MlaRequestClockPartsResolver],
  policies: [clockTargetPolicy, ...Object.values(timePolicies)],
  reads: [clockTargetReads, ...Object.values(timeReads)],
} as const;
