import { describe, expect, test } from 'vitest';
import { buildSchema, graphql, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { DomainError } from '../../../src/platform/errors.js';
import { AccessPolicy, definePolicy, open } from '../../../src/platform/policy/policy.js';
import { both, everyone, hasRole, owns } from '../../../src/platform/policy/rule.js';
import { guarded } from '../../../src/platform/policy/shield.js';
import type { Viewer } from '../../../src/platform/viewer.js';

const clerk = hasRole('serving as a clerk', 'CLERK');
const own = both(clerk, owns('of the own land', 'state', 'land'));

const policy = new AccessPolicy([
  definePolicy('Dossier', {
    queries: { dossier: everyone, dossiers: clerk, broken: everyone },
    commands: { closeDossier: { who: clerk } },
    fields: { ...open('id', 'land'), note: own },
  }),
]);

/** A record whose facts the shield is given, and one that comes masked from the database. */
const records = { plain: { id: '1', land: 'XA', note: 'n' }, masked: { id: '2', note: 'seen' } };

interface Context {
  readonly viewer: Viewer;
  readonly hidden: string[];
}

function schemaWithResolvers(): GraphQLSchema {
  const schema = buildSchema(`
    type Dossier { id: ID!, land: String, note: String }
    type Query { dossier(masked: Boolean): Dossier, dossiers: [Dossier!], broken: Dossier }
    type Mutation { closeDossier: Dossier }
  `);
  const resolve = (
    type: string,
    field: string,
    resolver: (source: unknown, given: { masked?: boolean }) => unknown,
  ): void => {
    const found = schema.getType(type) as GraphQLObjectType;
    Object.assign(found.getFields()[field] as object, { resolve: resolver });
  };
  resolve('Query', 'dossier', (_root, { masked }) => (masked === true ? records.masked : records.plain));
  resolve('Query', 'dossiers', () => [records.plain, records.plain]);
  resolve('Query', 'broken', () => {
    throw new DomainError('NOT_FOUND', 'There is none.');
  });
  resolve('Mutation', 'closeDossier', () => records.plain);
  return guarded<Context>(schema, policy, {
    viewer: ({ viewer }) => viewer,
    facts: (parent) => (parent === records.masked ? null : (parent as Record<string, unknown>)),
    hidden: ({ hidden }, type, field, reason) => hidden.push(`${type}.${field}: ${reason}`),
  });
}

const schema = schemaWithResolvers();

async function ask(source: string, viewer: Partial<Viewer>) {
  const hidden: string[] = [];
  const context: Context = {
    viewer: { userId: null, role: 'PUBLIC', state: null, authorityId: null, ...viewer },
    hidden,
  };
  const { data, errors = [] } = await graphql({ schema, source, contextValue: context });
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    errors: errors.map(({ message, extensions }) => ({ message, ...extensions })),
    hidden,
  };
}

const clerkOf = (state: string): Partial<Viewer> => ({ userId: 'u1', role: 'CLERK', state });

describe('the shield', () => {
  test('lets through what the policy opens', async () => {
    expect(await ask('{ dossier { id note } }', clerkOf('XA'))).toEqual({
      data: { dossier: { id: '1', note: 'n' } },
      errors: [],
      hidden: [],
    });
  });

  test('hides a guarded field as null without an error, and tells that it did', async () => {
    expect(await ask('{ dossier { id note } }', clerkOf('XB'))).toEqual({
      data: { dossier: { id: '1', note: null } },
      errors: [],
      hidden: ['Dossier.note: serving as a clerk, of the own land'],
    });
  });

  test('gives each record its own verdict', async () => {
    const { hidden } = await ask('{ dossiers { note } }', clerkOf('XB'));
    expect(hidden).toHaveLength(2);
  });

  test('trusts the mask of the database where the record comes masked', async () => {
    expect(await ask('{ dossier(masked: true) { note } }', clerkOf('XB'))).toEqual({
      data: { dossier: { note: 'seen' } },
      errors: [],
      hidden: [],
    });
  });

  test('answers FORBIDDEN for a query or command that the role does not reach', async () => {
    const guest = { userId: 'u2', role: 'GUEST' };
    const refused = (name: string) => [
      { code: 'FORBIDDEN', requires: 'serving as a clerk', message: `${name} requires serving as a clerk.` },
    ];
    expect(await ask('{ dossiers { id } }', guest)).toEqual({
      data: { dossiers: null },
      errors: refused('dossiers'),
      hidden: [],
    });
    const { errors } = await ask('mutation { closeDossier { id } }', guest);
    expect(errors).toEqual(refused('closeDossier'));
  });

  test('asks those who show no token for one', async () => {
    const { errors } = await ask('{ dossiers { id } }', {});
    expect(errors).toEqual([
      {
        code: 'UNAUTHENTICATED',
        requires: 'serving as a clerk',
        message: 'dossiers requires serving as a clerk. Send an access token.',
      },
    ]);
  });

  test('passes on the errors of resolvers', async () => {
    const { errors } = await ask('{ broken { id } }', {});
    expect(errors).toEqual([{ code: 'NOT_FOUND', message: 'There is none.' }]);
  });

  test('leaves fields that need no guard as they were', () => {
    const fields = (schema.getType('Dossier') as GraphQLObjectType).getFields();
    expect(fields['id']?.resolve).toBeUndefined();
    expect(fields['note']?.resolve).toBeInstanceOf(Function);
  });
});
