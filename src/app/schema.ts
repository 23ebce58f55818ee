import type { GraphQLSchema } from 'graphql';
import { AccessPolicy } from '../platform/policy/policy.js';
import { structuralPolicies } from '../platform/reads/connection-types.js';
import type { ReadModel } from '../platform/reads/read-model.js';
import { executableSchema } from '../platform/schema/executable-schema.js';
import { contexts } from './contexts.js';
import { NodeResolver, nodePolicy } from './node.resolver.js';

/** The access policy of the whole service, from the tables of its contexts. */
export const accessPolicy = new AccessPolicy([
  ...structuralPolicies,
  nodePolicy,
  ...contexts.flatMap(({ policies }) => policies),
]);

/**
 * The executable schema of the whole service.
 * Throws, naming every disagreement between schema, access policy and read models.
 */
export function buildServiceSchema(models: ReadonlyMap<string, ReadModel>): Promise<GraphQLSchema> {
  const resolvers = [NodeResolver, ...contexts.flatMap((context) => context.resolvers)];
  return executableSchema({ resolvers, policy: accessPolicy, models });
}
