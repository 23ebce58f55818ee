import { beforeAll, expect, test } from 'vitest';
import { isObjectType, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import { accessPolicy } from '../../src/app/schema.js';
import { staleSchemaFiles } from '../../src/app/schema-files.js';
import { caseCommands } from '../../src/contexts/cases/index.js';
import {
  mlaRequestCommands,
  mlaRequestStates,
  MlaRequestStatus,
} from '../../src/contexts/mla-requests/index.js';
import { testService, type TestService } from '../support/service.js';

let schema: GraphQLSchema;
let on: TestService;
beforeAll(async () => {
  on = await testService();
  schema = on.service.schema;
});

test('schema.graphql, permissions.md and the generated documents are what the code makes', async () => {
  expect(await staleSchemaFiles(schema)).toEqual([]);
});

test('every type, field, argument and enum value is described', () => {
  const bare: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Boolean', 'Int', 'Float', 'ID'].includes(type.name))
      continue;
    if (!type.description && type !== schema.getQueryType() && type !== schema.getMutationType())
      bare.push(type.name);
    if ('getValues' in type)
      bare.push(
        ...type
          .getValues()
          .filter((v) => !v.description)
          .map((v) => `${type.name}.${v.name}`),
      );
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
      if ('args' in field) {
        // The input of a command is described by its type.
        bare.push(
          ...field.args
            .filter((arg: GraphQLArgument) => !arg.description && arg.name !== 'input')
            .map((arg: GraphQLArgument) => `${type.name}.${field.name}(${arg.name})`),
        );
      }
    }
  }
  expect(bare).toEqual([]);
});

test('a verb is one word: mutation, line of the access policy, and transition', () => {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
  expect([...accessPolicy.commands.keys()].sort()).toEqual(mutations);
  for (const command of [...Object.keys(mlaRequestCommands), ...Object.keys(caseCommands)])
    expect(mutations).toContain(command);
  for (const command of mlaRequestStates.commands) expect(Object.keys(mlaRequestCommands)).toContain(command);
});

test('the statuses are the same in the lifecycle, the API and the database', async () => {
  const { rows } = await on.owner.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'mla_request_status_check'`,
  );
  const inDatabase = [...String(rows[0]?.definition).matchAll(/'([A-Z_]+)'/g)]
    .map(([, status]) => status)
    .sort();
  expect(inDatabase).toEqual(Object.values<string>(MlaRequestStatus).sort());
  const reached = new Set([
    mlaRequestStates.initial,
    ...mlaRequestStates.commands.flatMap((command) => mlaRequestStates.leadsTo(command)),
  ]);
  expect([...reached].sort()).toEqual(Object.values(MlaRequestStatus).sort());
});

test('what can be hidden is nullable, and what is a list of records is paged or belongs to one record', () => {
  for (const { type, fields } of accessPolicy.types.values()) {
    const object = schema.getType(type);
    if (!isObjectType(object)) continue;
    for (const [name, { see }] of Object.entries(fields)) {
      if (see.kind !== 'everyone') expect(String(object.getFields()[name]?.type)).not.toMatch(/!$/);
    }
  }
});
