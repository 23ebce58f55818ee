import { ConditionCommandsResolver } from './condition-commands.resolver.js';
import { MlaRequestCondition } from './condition.entity.js';
import * as policies from './condition.policy.js';
import * as reads from './condition.reads.js';
import { MlaRequestConditionsResolver, ProposedConditionAnswerResolver } from './condition.resolver.js';

/** What conditions bring to the context. */
export const conditions = {
  entities: [MlaRequestCondition],
  resolvers: [MlaRequestConditionsResolver, ProposedConditionAnswerResolver, ConditionCommandsResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
} as const;
