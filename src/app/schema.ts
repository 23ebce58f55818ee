import type { GraphQLSchema } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AccessPolicy } from '../platform/policy/policy.js';
import { guarded } from '../platform/policy/shield.js';
import { structuralPolicies } from '../platform/reads/connection-types.js';
import { installFieldResolvers } from '../platform/reads/field-resolvers.js';
import type { Catalogue } from '../platform/reads/outline.js';
import { PlainRecord } from '../platform/reads/plain-reads.js';
import type { ReadModel } from '../platform/reads/read-model.js';
import type { RequestContext } from '../platform/request-context.js';
import { disagreements } from '../platform/schema/completeness.js';
import { describeVisibility } from '../platform/schema/document.js';
import { contexts } from './contexts.js';
import { NodeResolver, nodePolicy } from './node.resolver.js';

/** The access policy of the whole service, from the tables of its contexts. */
export const accessPolicy = new AccessPolicy([
  ...structuralPolicies,
  nodePolicy,
  ...contexts.flatMap(({ policies }) => policies),
]);

/**
 * The executable schema: decorators, access policy and read models, held against each other.
 * Throws, naming every disagreement, when a type, field, query or command has no line in the access policy.
 */
export async function buildServiceSchema(models: ReadonlyMap<string, ReadModel>): Promise<GraphQLSchema> {
  const bare = await buildSchema({
    resolvers: [NodeResolver, ...contexts.flatMap(({ resolvers }) => resolvers)] as unknown as NonEmptyArray<
      new () => object
    >,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTimeISO }],
    validate: { forbidUnknownValues: false },
  });
  const found = disagreements(bare, accessPolicy, models);
  if (found.length > 0)
    throw new Error(`Schema, access policy and read models disagree:\n- ${found.join('\n- ')}`);
  const catalogue: Catalogue = { models, policy: accessPolicy };
  describeVisibility(bare, accessPolicy);
  installFieldResolvers(bare, catalogue);
  return guarded<RequestContext>(bare, accessPolicy, {
    viewer: ({ viewer }) => viewer,
    facts: (parent) => (parent instanceof PlainRecord ? parent.facts : null),
    hidden: ({ records }, type, field, reason) => {
      records.planned.disclosures.hidden(type, field, reason);
    },
  });
}
