import { MlaRequestConflict } from './mla-request-conflict.entity.js';
import { MlaRequestRestriction } from './mla-request-restriction.entity.js';
import * as policies from './need-to-know.policy.js';
import * as reads from './need-to-know.reads.js';
import { NeedToKnowResolver } from './need-to-know.resolver.js';

/** What need to know inside a State, and conflicts of interest, bring to the context. */
export const needToKnow = {
  entities: [MlaRequestRestriction, MlaRequestConflict],
  resolvers: [NeedToKnowResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
