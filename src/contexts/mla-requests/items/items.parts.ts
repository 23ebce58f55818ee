import * as policies from './item.policy.js';
import * as reads from './item.reads.js';
import { MlaRequestItemResolver, MlaRequestItemsResolver } from './item.resolver.js';
import { MlaRequestItemParticulars } from './mla-request-item-particulars.entity.js';
import { MlaRequestItem } from './mla-request-item.entity.js';

/** What the items of requests bring to the context. */
export const items = {
  entities: [MlaRequestItem, MlaRequestItemParticulars],
  resolvers: [MlaRequestItemsResolver, MlaRequestItemResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
