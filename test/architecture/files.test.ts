import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';

const sources = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .sort();

test('a file has one subject: at most 250 lines of code', () => {
  const long = sources.filter((name) => {
    const lines = readFileSync(projectPath('src', name), 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line)).length > 250;
  });
  expect(long).toEqual([]);
});

test('names are of one kind: small letters, a noun and its role', () => {
  expect(sources.filter((name) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.[a-z-]+)*\.ts$/.test(name))).toEqual([]);
});

test('tests stand where their source stands, or say which whole they are about', () => {
  const wholes = ['architecture', 'bench', 'docs', 'faults', 'journeys', 'scripts', 'seeds', 'support'];
  const tests = readdirSync(projectPath('test'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  const lost = tests.filter((name) => {
    if (wholes.includes(name.split(path.sep)[0] ?? '')) return false;
    return !existsSync(projectPath('src', path.dirname(name))) && !/matrix|fixture/.test(name);
  });
  expect(lost).toEqual([]);
});

test('nothing is left undone in words', () => {
  const marked = sources.filter((name) =>
    /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)|eslint-disable/.test(
      readFileSync(projectPath('src', name), 'utf8'),
    ),
  );
  expect(marked).toEqual([]);
});
