import { ClockTarget } from './clock-target.entity.js';
import { clockTargetPolicy } from './clock-target.policy.js';
import { clockTargetReads } from './clock-target.reads.js';
import { ClockTargetResolver } from './clock-target.resolver.js';

/** What the clocks bring to the context. */
export const clocks = {
  entities: [ClockTarget],
  resolvers: [ClockTargetResolver],
  policies: [clockTargetPolicy],
  reads: [clockTargetReads],
} as const;
