import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';
import { projectPath } from '../../src/platform/project-path.js';

const sources = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'))
  .sort();

interface Source {
  readonly name: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** The functions and classes that it exports. */
  readonly exported: readonly string[];
  /** Whether it does something, and does not only declare types, tables and one-line rules. */
  readonly behaves: boolean;
}

const read = new Map(sources.map((name) => [name, sourceOf(name)]));

function sourceOf(name: string): Source {
  const file = ts.createSourceFile(
    name,
    readFileSync(projectPath('src', name), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const imports: string[] = [];
  const exported: string[] = [];
  let behaves = false;
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined
    ) {
      const { text } = node.moduleSpecifier as ts.StringLiteral;
      if (text.startsWith('.'))
        imports.push(path.posix.join(path.posix.dirname(name), text).replace(/\.js$/, '.ts'));
    }
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const statements = ts.isBlock(node.body) ? node.body.statements.length : 0;
      if (statements > 1) behaves = true;
    }
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (
      isExported === true &&
      (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) &&
      node.name !== undefined
    )
      exported.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { name, text: file.text, imports, exported, behaves };
}

/** Tables and declarations, which tests of their own kind hold: the matrix, row security, completeness at the start. */
const declared = /\.(entity|enums|inputs|arguments|policy|reads|rules|resolver)\.ts$/;

const tests = new Set(
  readdirSync(projectPath('test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => name.split(path.sep).join('/')),
);

/** Whether a test stands where the source stands: `a/b.test.ts`, or several, `a/b.subject.test.ts`. */
function isMirrored(name: string): boolean {
  const stem = name.replace(/\.ts$/, '');
  return [...tests].some(
    (test) => test === `${stem}.test.ts` || (test.startsWith(`${stem}.`) && test.endsWith('.test.ts')),
  );
}

const testTexts = [...tests].map((name) => readFileSync(projectPath('test', name), 'utf8'));

/** Whether a test elsewhere, such as one of several commands together, names what the source exports. */
function isNamed({ exported }: Source): boolean {
  return exported.some((name) => testTexts.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
}

/** Those that use a source: by itself, or by the door of its context. */
function usersOf({ name, exported }: Source): readonly string[] {
  const door = /^contexts\/[^/]+\//.exec(name)?.[0];
  return [...read.values()]
    .filter(
      ({ imports, text }) =>
        imports.includes(name) ||
        (door !== undefined &&
          imports.includes(`${door}index.ts`) &&
          exported.some((one) => new RegExp(`\\b${one}\\b`).test(text))),
    )
    .map((user) => user.name);
}

/**
 * What a source is a part of. In the platform, whose parts others build on, that is the folder's own, if no others use
 * it, and the source after which the folder is called; elsewhere it is whoever uses it.
 */
function wholesOf(source: Source): readonly string[] {
  const users = usersOf(source);
  if (!source.name.startsWith('platform/')) return users;
  const folder = path.posix.dirname(source.name);
  const isPrivate = users.every((user) => path.posix.dirname(user) === folder);
  return [...(isPrivate ? users : []), ...(read.has(`${folder}.ts`) ? [`${folder}.ts`] : [])];
}

/** Whether it is tested, by itself or as a part of what is. */
function isTested(source: Source, seen: ReadonlySet<string> = new Set()): boolean {
  if (isMirrored(source.name) || isNamed(source)) return true;
  if (seen.has(source.name)) return false;
  return wholesOf(source).some((name) => {
    const whole = read.get(name);
    return whole !== undefined && isTested(whole, new Set([...seen, source.name]));
  });
}

describe('every source file that does something', () => {
  test('has its test at the same path, is named in a test, or is a part of one that is', () => {
    const untested = [...read.values()]
      .filter(({ name, behaves }) => behaves && !declared.test(name))
      .filter((source) => !isTested(source));
    expect(untested.map(({ name }) => name)).toEqual([]);
  });

  test('is told from one that only declares', () => {
    const behaves = (name: string): boolean => read.get(name)?.behaves === true;
    expect(behaves('platform/policy/policy.ts')).toBe(true);
    expect(behaves('platform/viewer.ts')).toBe(false);
    expect(behaves('platform/context-manifest.ts')).toBe(false);
    expect(existsSync(projectPath('src/platform/context-manifest.ts'))).toBe(true);
  });
});
