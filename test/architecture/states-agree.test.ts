import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { contexts } from '../../src/app/contexts.js';
import { accessPolicy } from '../../src/app/schema.js';
import { besideLifecycles } from '../../src/platform/commands/available-commands.js';
import { projectPath } from '../../src/platform/project-path.js';
import { States } from '../../src/platform/states/states.js';
import { testService, type TestService } from '../support/service.js';

type Lifecycle = States<string, string, { status: string }>;

/** Every lifecycle of the service, by the type whose it is: `case.states.ts` is that of Case. */
const lifecycles: [string, Lifecycle][] = [];

const files = readdirSync(projectPath('src/contexts'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.states.ts'),
);
for (const file of files) {
  const { href } = pathToFileURL(projectPath('src/contexts', file));
  const exported = Object.values((await import(href)) as Record<string, unknown>);
  const noun = /([^/\\]+)\.states\.ts$/.exec(file)?.[1] ?? '';
  const type = noun.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
  for (const one of exported) if (one instanceof States) lifecycles.push([type, one as Lifecycle]);
}

let on: TestService;

beforeAll(async () => {
  on = await testService();
});

test('every file of a lifecycle declares one', () => {
  expect(lifecycles).toHaveLength(files.length);
  expect(lifecycles.length).toBeGreaterThan(1);
});

test('every lifecycle is drawn in the documentation', () => {
  const drawn = contexts.flatMap(({ lifecycles: own = {} }) => Object.entries(own));
  expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(lifecycles));
  expect(drawn).toHaveLength(lifecycles.length);
});

describe.each(lifecycles)('the lifecycle of %s', (type, states) => {
  test('has the statuses of the API and of the database', async () => {
    const object = on.service.schema.getType(type);
    const status = isObjectType(object) ? getNamedType(object.getFields()['status']?.type) : undefined;
    const statuses = isEnumType(status) ? status.getValues().map(({ value }) => String(value)) : [];
    const lines = Object.values(states.transitions);
    const named = new Set([
      states.initial,
      ...lines.flatMap(({ from, to = [] }) => [...from, ...[to].flat()]),
    ]);
    expect([...named].sort()).toEqual([...statuses].sort());
    const { tableName } = on.service.orm.getMetadata().getByClassName(type);
    const { rows } = await on.owner.query(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and conname = $2`,
      [tableName, `${tableName}_status_check`],
    );
    const inDatabase = [...String(rows[0]?.definition).matchAll(/'([A-Z_]+)'/g)].map(([, value]) => value);
    expect(inDatabase.sort()).toEqual([...statuses].sort());
  });

  test('has commands that are mutations, each with its line of the access policy', () => {
    const mutations = on.service.schema.getMutationType()?.getFields() ?? {};
    for (const command of states.commands) {
      expect(Object.keys(mutations)).toContain(command);
      expect(accessPolicy.commands.get(command)?.who.kind).not.toBe('everyone');
    }
  });

  test('is offered in the API under the same words', () => {
    const commands = on.service.schema.getType(`${type}Command`);
    expect(
      isEnumType(commands) &&
        commands
          .getValues()
          .map(({ name }) => name)
          .sort(),
    ).toEqual([...states.commands, ...Object.keys(besideLifecycles.get(type)?.() ?? {})].sort());
  });

  test('rests on a provision at each step, and at each thing that is missing', () => {
    for (const { source, needs = [] } of Object.values(states.transitions)) {
      expect(source).not.toBe('');
      for (const need of needs) {
        expect(need.says).not.toBe('');
        expect(need.source).not.toBe('');
      }
    }
  });
});
