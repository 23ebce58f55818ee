import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import type { AccessPolicy } from '../policy/policy.js';
import { guarded } from '../policy/shield.js';
import { installFieldResolvers } from '../reads/field-resolvers.js';
import { PlainRecord } from '../reads/plain-reads.js';
import type { ReadModel } from '../reads/read-model.js';
import type { RequestContext } from '../request-context.js';
import { nameValuesOfEnums } from './enum-words.js';
import { disagreements } from './completeness.js';
import { describeVisibility } from './document.js';
import { DateTime } from '../scalars.js';

/** What a schema is made of: what there is, who sees and does it, how it is read. */
export interface SchemaParts {
  readonly resolvers: readonly (new () => object)[];
  readonly policy: AccessPolicy;
  readonly models: ReadonlyMap<string, ReadModel>;
}

/**
 * The executable schema: decorators, access policy and read models, held against each other.
 * Throws, naming every disagreement, when a type, field, query or command has no line in the access policy.
 */
export async function executableSchema({ resolvers, policy, models }: SchemaParts): Promise<GraphQLSchema> {
  const bare = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: { forbidUnknownValues: false },
  });
  const found = disagreements(bare, policy, models);
  if (found.length > 0)
    throw new Error(`Schema, access policy and read models disagree:\n- ${found.join('\n- ')}`);
  describeVisibility(bare, policy);
  installFieldResolvers(bare, { models, policy });
  const schema = guarded<RequestContext>(bare, policy, {
    viewer: ({ viewer }) => viewer,
    facts: (parent) => (parent instanceof PlainRecord ? parent.facts : null),
    hidden: ({ records }, type, field, reason) => {
      records.planned.disclosures.hidden(type, field, reason);
    },
  });
  nameValuesOfEnums(schema);
  return schema;
}
