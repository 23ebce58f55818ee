// Compares schema/schema.graphql with an earlier commit's. Changes that break clients must be announced under a heading
// "### Breaking" in the changelog's unreleased part; otherwise this fails. Usage: npm run schema:breaking [-- COMMIT]
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { Fault, orTell, root } from './runtime.mjs';

const file = 'schema/schema.graphql';

function earlier(commit) {
  const { status, stdout } = spawnSync('git', ['show', `${commit}:${file}`], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

await orTell(async () => {
  const base = process.argv[2] ?? 'HEAD^';
  const before = earlier(base);
  if (before === null) {
    process.stdout.write(`There is no ${file} at ${base} to compare with.\n`);
    return;
  }
  const now = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  const changes = await diff(buildSchema(before), buildSchema(now));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  for (const { message } of breaking) process.stdout.write(`BREAKING ${message}\n`);
  process.stdout.write(`${changes.length} changes since ${base}, ${breaking.length} of them breaking.\n`);
  if (breaking.length === 0) return;
  const changelog = await readFile(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
  const unreleased = changelog.split(/^## /m).find((part) => part.startsWith('Unreleased')) ?? '';
  if (!unreleased.includes('### Breaking')) {
    throw new Fault(
      'announce these under "### Breaking" in the unreleased part of CHANGELOG.md, or undo them.',
    );
  }
});
