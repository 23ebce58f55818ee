import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, Kind, parse, validate, visit, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';

const folder = projectPath('schema', 'operations');
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(readFileSync(projectPath('schema', 'schema.graphql'), 'utf8'));

/** Where the fragments stand that a file says in its first line that it uses. */
function companionsOf(file: string): readonly string[] {
  const [, named] = /^# Uses fragments of (.+)\.\n/u.exec(textOf(file)) ?? [];
  return named?.split(', ') ?? [];
}

function fragmentsIn(document: DocumentNode): { readonly defined: Set<string>; readonly used: Set<string> } {
  const defined = new Set<string>();
  const used = new Set<string>();
  visit(document, {
    [Kind.FRAGMENT_DEFINITION]: ({ name }) => void defined.add(name.value),
    [Kind.FRAGMENT_SPREAD]: ({ name }) => void used.add(name.value),
  });
  return { defined, used };
}

test.each(files)('%s can be copied, with the files that its first line names and no others', (file) => {
  const own = parse(textOf(file));
  const { defined, used } = fragmentsIn(own);
  const missing = new Set([...used].filter((name) => !defined.has(name)));
  const companions = companionsOf(file);
  for (const companion of companions) {
    const there = fragmentsIn(parse(textOf(companion))).defined;
    expect([...missing].some((name) => there.has(name))).toBe(true);
  }
  const fragments = companions
    .flatMap((companion) => parse(textOf(companion)).definitions)
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const document = { ...own, definitions: [...own.definitions, ...fragments] };
  const faults = validate(schema, document).map(({ message }) => message);
  // A fragment of a companion may not be used here.
  expect(faults.filter((message) => !/^Fragment ".+" is never used/u.test(message))).toEqual([]);
});
