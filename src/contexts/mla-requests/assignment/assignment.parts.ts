import * as policies from './assignment.policy.js';
import * as reads from './assignment.reads.js';
import { MlaRequestAssignmentPartsResolver } from './assignment.resolver.js';
import { MlaRequestAssignmentPart } from './mla-request-assignment-part.entity.js';

/** What assignments of parts of requests bring to the context. */
export const assignment = {
  entities: [MlaRequestAssignmentPart],
  resolvers: [MlaRequestAssignmentPartsResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
