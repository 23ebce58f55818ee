import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { issueDevelopmentToken, loadOrCreateDevelopmentKeys } from '../../src/contexts/access/index.js';
import { viewerSettings, viewerValues } from '../../src/platform/database/read-session.js';
import { projectPath } from '../../src/platform/project-path.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { plainSchema, tunedSchema } from './functions.js';
import { freshKey, lastVersion, type Asked, type Operation, type Sample } from '../operations/index.js';
import { commonForm } from '../measuring/common-form.js';
import { startChild } from './child.js';
import type { Contender, Prepared } from './contender.js';

/** Where the contenders find their data. */
export interface Place {
  readonly appUrl: string;
  /** A directory for the keys that sign the tokens. */
  readonly directory: string;
}

const own = (file: string): string => path.join(import.meta.dirname, file);

/** All contenders, started one after the other; in the order of the table. */
export async function startContenders(place: Place): Promise<readonly Contender[]> {
  return [
    await repatria(place),
    await limit(place),
    await postgraphile('postgraphile-natural', 'natural', place.appUrl, ['public', plainSchema]),
    await postgraphile('postgraphile-tuned', 'tuned', place.appUrl, ['public', plainSchema, tunedSchema]),
  ];
}

async function repatria({ appUrl, directory }: Place): Promise<Contender> {
  const keys = await loadOrCreateDevelopmentKeys(directory, { production: false });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (viewer: Viewer): Promise<string> => {
    const name = JSON.stringify(viewer);
    const known = tokens.get(name) ?? issueDevelopmentToken(keys, viewer, { lifetimeSeconds: 86_400 });
    tokens.set(name, known);
    return known;
  };
  const { programFlags } = (await import(pathToFileURL(projectPath('scripts/runtime.mjs')).href)) as {
    readonly programFlags: readonly string[];
  };
  const child = await startChild(own('repatria-server.js'), [appUrl, directory], programFlags);
  return {
    ...{ name: 'repatria', ...child },
    prepare: async ({ repatria: { query, variables } }, sample) => ({
      path: '/graphql',
      headers:
        sample.viewer.userId === null ? {} : { authorization: `Bearer ${await tokenOf(sample.viewer)}` },
      body: JSON.stringify({ query, variables: variables?.(sample) }),
    }),
    common: ({ repatria: { names } }, answer) => commonForm(dataOf(answer), names),
  };
}

async function limit({ appUrl }: Place): Promise<Contender> {
  const child = await startChild(own('limit-server.js'), [appUrl]);
  return {
    ...{ name: 'limit', ...child },
    prepare: ({ name, change }, { viewer, variables }) =>
      Promise.resolve({
        path: '/',
        headers: { 'x-viewer': JSON.stringify(viewer) },
        body: JSON.stringify({
          name,
          variables: change ? { ...variables, key: freshKey, version: lastVersion } : variables,
        }),
      }),
    common: (_operation, answer) => commonForm(answer),
  };
}

async function postgraphile(
  name: string,
  form: 'natural' | 'tuned',
  appUrl: string,
  schemas: readonly string[],
): Promise<Contender> {
  const server = path.join(projectPath(), 'bench/tools/postgraphile.mjs');
  const child = await startChild(server, [appUrl, schemas.join(',')]);
  const asked = (operation: Operation): Asked =>
    (form === 'tuned' ? operation.tuned : undefined) ?? operation.natural;
  return {
    ...{ name, ...child },
    prepare: (operation, sample) => Promise.resolve(preparedFor(asked(operation), sample)),
    common: (operation, answer) => commonForm(dataOf(answer), asked(operation).names),
  };
}

function preparedFor(asked: Asked, sample: Sample): Prepared {
  const settings = Object.values(viewerSettings);
  const values = viewerValues(sample.viewer);
  return {
    path: '/graphql',
    headers: {
      'x-viewer': JSON.stringify(Object.fromEntries(settings.map((name, at) => [name, values[at]]))),
    },
    body: JSON.stringify({ query: asked.query, variables: asked.variables?.(sample) }),
  };
}

/** What the one field of an operation answers. */
function dataOf(answer: unknown): unknown {
  const { data, errors } = answer as { data?: object; errors?: readonly unknown[] };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data ?? {})[0];
}
