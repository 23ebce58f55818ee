import * as policies from './handover.policy.js';
import * as reads from './handover.reads.js';
import { HandoverResolver } from './handover.resolver.js';
import { MlaRequestHandover } from './mla-request-handover.entity.js';

/** What hand-overs of the work on requests bring to the context. */
export const handovers = {
  entities: [MlaRequestHandover],
  resolvers: [HandoverResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
