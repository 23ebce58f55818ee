import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '../../src/platform/project-path.js';

/** What a source file declares at its top, by name; and what its names that come from elsewhere mean. */
interface Source {
  readonly text: string;
  readonly declared: ReadonlyMap<string, string>;
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

const sources = new Map(
  globSync('src/contexts/**/*.ts', { cwd: projectPath() }).map((file) => [file, read(file)]),
);

/** Records that name the State which said what they hold: whoever writes one speaks to the other State. */
const saying = [...sources.values()]
  .filter(({ text }) => /^ {2}(byState|fromState)!/m.test(text))
  .flatMap(({ text }) => [...text.matchAll(/^export class (\w+)/gm)].map(([, name = '']) => name));

const speaks = new RegExp(`new (${saying.join('|')})\\(`);

/** Whether a command says something to the other State, by what it calls and what that calls. Throws where there is no such command. */
export function leaves(command: string): boolean {
  const [file] = [...sources].find(([, source]) => isCommand(source.declared.get(command))) ?? [];
  if (file === undefined) throw new Error(`There is no function ${command}.`);
  return reaches(file, command, new Set());
}

const isCommand = (body: string | undefined): boolean => /^export (async )?function/.test(body ?? '');

function reaches(file: string, name: string, seen: Set<string>): boolean {
  if (seen.has(`${file} ${name}`)) return false;
  seen.add(`${file} ${name}`);
  const body = sources.get(file)?.declared.get(name) ?? '';
  if (speaks.test(body)) return true;
  // A name in quotes is no call.
  return [...new Set(body.replace(/'[^'\n]*'/g, '').match(/\b\w+\b/g) ?? [])]
    .filter((word) => word !== name)
    .map((word) => declarationOf(file, word))
    .some((found) => found !== null && reaches(found.file, found.name, seen));
}

function declarationOf(file: string, name: string): { file: string; name: string } | null {
  const source = sources.get(file);
  if (source === undefined) return null;
  if (source.declared.has(name)) return { file, name };
  const from = source.imported.get(name);
  return from === undefined ? null : declarationOf(from.file, from.name);
}

function read(file: string): Source {
  const text = readFileSync(projectPath(file), 'utf8');
  const functions = text.matchAll(/^(?:export )?(?:async )?function (\w+)[\s\S]*?^\}/gm);
  const constants = text.matchAll(/^(?:export )?const (\w+)\b[\s\S]*?;\n(?=\S|\n|$)/gm);
  const imports = text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm);
  return {
    text,
    declared: new Map([...functions, ...constants].map(([body, name = '']) => [name, body])),
    imported: new Map([...imports].flatMap(([, names = '', from = '']) => namesIn(file, names, from))),
  };
}

function namesIn(file: string, names: string, from: string): [string, { file: string; name: string }][] {
  const target = path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts');
  return names
    .split(',')
    .map((one) => one.trim().replace(/^type /, ''))
    .filter((one) => one !== '')
    .map((one) => {
      const [name = '', as = name] = one.split(' as ');
      return [as, { file: target, name }];
    });
}
