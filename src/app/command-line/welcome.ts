import { DEMO_PEOPLE } from '../../../seeds/demo/people.js';
import { issueDevelopmentToken } from '../../contexts/access/index.js';
import type { ExplorerPerson } from '../http/explorer.js';
import type { Identity } from '../identity.js';
import { firstQueries } from './first-queries.js';

/** Somebody of the demo world with a token, and what to ask first. */
export interface DemoAccess extends ExplorerPerson {
  readonly firstQuery: string;
}

const tokenSeconds = 24 * 3600;

/** Tokens for the people of the demo world; none when an OpenID provider signs the tokens. */
export async function demoAccess({ developmentKeys }: Identity): Promise<readonly DemoAccess[]> {
  if (developmentKeys === null) return [];
  return Promise.all(
    DEMO_PEOPLE.map(async ({ key, name, title, viewer }) => ({
      key,
      name,
      title,
      token: await issueDevelopmentToken(developmentKeys, viewer, { lifetimeSeconds: tokenSeconds }),
      firstQuery: firstQueries[viewer.role] ?? firstQueries.PUBLIC ?? '',
    })),
  );
}

/** What the terminal says when the service is ready. */
export function welcome({
  url,
  database,
  access,
}: {
  readonly url: string;
  readonly database: string;
  readonly access: readonly DemoAccess[];
}): string {
  const people = access.flatMap(({ key, name, title, token, firstQuery }) => [
    `  ${key}: ${name}, ${title}`,
    `    token: ${token}`,
    `    first query: ${firstQuery}`,
    '',
  ]);
  const demo =
    access.length === 0
      ? []
      : [
          '',
          'People of the demo world (fictitious; their tokens last 24 hours on this machine):',
          '',
          ...people,
        ];
  return [
    ...demo,
    `Repatria serves ${url}/graphql (open it in a browser).`,
    `Database: ${database}.`,
    'Stop with Ctrl-C.',
    '',
  ].join('\n');
}
