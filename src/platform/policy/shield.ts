import { createRequire } from 'node:module';
import type * as GraphqlMiddleware from 'graphql-middleware';
import type * as GraphqlShield from 'graphql-shield';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { DomainError, forbidden } from '../errors.js';
import type { Viewer } from '../viewer.js';
import type { AccessPolicy } from './policy.js';
import { holds, type Rule } from './rule.js';

// Both through CommonJS: graphql-shield's ESM entry imports what Node 23 removed, and the two must share one instance.
const require = createRequire(import.meta.url);
const { rule, shield } = require('graphql-shield') as typeof GraphqlShield;
const { applyMiddleware } = require('graphql-middleware') as typeof GraphqlMiddleware;

/** What the shield needs of the request's context and of the read path. */
export interface ShieldHooks<C> {
  readonly viewer: (context: C) => Viewer;
  /** The record's facts; null when its answer was masked in the database already. */
  readonly facts: (parent: unknown) => Readonly<Record<string, unknown>> | null;
  /** Notes that a field was hidden. */
  readonly hidden: (context: C, type: string, field: string, reason: string) => void;
}

type Guard = ReturnType<ReturnType<typeof rule>>;

/**
 * Puts graphql-shield before every query, command and guarded field, from the access policy. A query or command that
 * the viewer's role does not reach answers FORBIDDEN; a field that the viewer may not see reads null.
 */
export function guarded<C>(
  schema: GraphQLSchema,
  policy: AccessPolicy,
  hooks: ShieldHooks<C>,
): GraphQLSchema {
  const tree: Record<string, Record<string, Guard>> = {};
  const guard = (type: string, field: string, line: Guard): void => {
    (tree[type] ??= {})[field] = line;
  };
  for (const [name, who] of policy.queries) guard('Query', name, reaches(name, who, hooks));
  for (const [name, { who }] of policy.commands) guard('Mutation', name, reaches(name, who, hooks));
  for (const { type, fields } of policy.types.values()) {
    for (const [field, { see }] of Object.entries(fields)) {
      if (see.kind !== 'everyone') guard(type, field, sees(type, field, see, hooks));
    }
  }
  const resolvers = resolversOf(schema);
  const shielded = applyMiddleware(
    schema,
    shield(tree, {
      allowExternalErrors: true,
      fallbackError: () => null as unknown as Error,
    }),
  );
  return withoutIdleWrappers(shielded, resolvers, tree);
}

function reaches<C>(name: string, who: Rule, hooks: ShieldHooks<C>): Guard {
  return rule({ cache: 'no_cache' })((_parent, _arguments, context: C) => {
    const viewer = hooks.viewer(context);
    if (holds(who, viewer, {})) return true;
    if (viewer.userId === null) {
      return new DomainError('UNAUTHENTICATED', `${name} requires ${who.says}. Send an access token.`, {
        requires: who.says,
      });
    }
    return forbidden(name, who.says);
  });
}

function sees<C>(type: string, field: string, see: Rule, hooks: ShieldHooks<C>): Guard {
  return rule({ cache: 'no_cache' })((parent, _arguments, context: C) => {
    const facts = hooks.facts(parent);
    if (facts === null || holds(see, hooks.viewer(context), facts)) return true;
    hooks.hidden(context, type, field, see.says);
    return false;
  });
}

type Resolvers = ReadonlyMap<string, GraphQLFieldResolver<unknown, unknown> | undefined>;

function resolversOf(schema: GraphQLSchema): Resolvers {
  return new Map(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map(
          (field) => [`${type.name}.${field.name}`, field.resolve] as const,
        ),
      ),
  );
}

/** The shield wraps every field of the schema; a wrapper that guards nothing only costs time, on every row. */
function withoutIdleWrappers(
  schema: GraphQLSchema,
  resolvers: Resolvers,
  tree: Record<string, Record<string, Guard>>,
): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (tree[type.name]?.[field.name] !== undefined) continue;
      const resolve = resolvers.get(`${type.name}.${field.name}`);
      if (resolve === undefined) delete field.resolve;
      else field.resolve = resolve;
    }
  }
  return schema;
}
