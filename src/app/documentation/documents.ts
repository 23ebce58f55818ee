import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { conventionRules } from '../../contexts/directory/index.js';
import { besideLifecycles } from '../../platform/commands/available-commands.js';
import { projectPath } from '../../platform/project-path.js';
import { contexts } from '../contexts.js';
import { stepsOfOne, takeTwo } from '../four-eyes.js';
import { accessPolicy } from '../schema.js';
import { fourEyesDocument } from './four-eyes-document.js';
import { lifecyclesDocument } from './lifecycles-document.js';
import { findRules, rulesDocument, type RulesFound, type TextFile } from './rules-document.js';

/** What sources and tests of this project say of the rules. */
export async function rulesOfTheProject(): Promise<RulesFound> {
  return findRules(conventionRules, await filesOf('src'), await filesOf('test'));
}

/** The documents that are made from the code, by their path. */
export async function documents(): Promise<Readonly<Record<string, string>>> {
  const lifecycles = contexts
    .flatMap((context) => Object.entries(context.lifecycles ?? {}))
    .map(([type, { initial, transitions }]) => {
      const beside = besideLifecycles.get(type)?.() ?? {};
      return [type, { initial, transitions: { ...transitions, ...beside } }] as const;
    });
  return {
    'docs/rules.md': `${rulesDocument(await rulesOfTheProject()).trimEnd()}\n`,
    'docs/four-eyes.md': `${fourEyesDocument(takeTwo(accessPolicy), stepsOfOne).trimEnd()}\n`,
    'docs/lifecycles.md': `${lifecyclesDocument(Object.fromEntries(lifecycles)).trimEnd()}\n`,
  };
}

/** The TypeScript files of a folder, by name. */
async function filesOf(folder: string): Promise<readonly TextFile[]> {
  const names = await readdir(projectPath(folder), { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts') && !name.includes('generated')).sort();
  return Promise.all(
    files.map(async (name) => ({
      path: path.posix.join(folder, ...name.split(path.sep)),
      text: await readFile(projectPath(folder, name), 'utf8'),
    })),
  );
}
