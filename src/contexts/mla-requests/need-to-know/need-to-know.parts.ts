import { MlaRequestRestriction } from './mla-request-restriction.entity.js';
import * as policies from './need-to-know.policy.js';
import * as reads from './need-to-know.reads.js';
import { NeedToKnowResolver } from './need-to-know.resolver.js';

/** What need to know inside a State brings to the context. */
export const needToKnow = {
  entities: [MlaRequestRestriction],
  resolvers: [NeedToKnowResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
