import { print, type DocumentNode } from 'graphql';
import { pino } from 'pino';
import { openIdentity } from '../../src/app/identity.js';
import { loadSeeds } from '../../src/app/load-seeds.js';
import { serve } from '../../src/app/serve.js';
import { openService } from '../../src/app/service.js';
import { issueDevelopmentToken } from '../../src/contexts/access/index.js';
import { loadConfig } from '../../src/platform/config.js';
import type { Redaction } from '../../src/platform/reads/disclosures.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { testDatabase } from './database.js';
import { freshDirectory } from './directory.js';
import { ofThisFile } from './of-this-file.js';

/** A document of the generated operations: it knows the types of its variables and of its answer. */
export interface TypedDocument<R, V> extends DocumentNode {
  readonly __apiType?: (variables: V) => R;
}

/** What came back over HTTP. */
export interface HttpAnswer<R> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: R | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly redactions: readonly Redaction[];
}

/** The real server, as `repatria start` puts it together, on a port and a database of the test's own. */
export interface HttpService {
  readonly url: string;
  /** Its database as the owner, for what no command writes. */
  readonly ownerUrl: string;
  /** Signs an access token of an hour for a viewer with the development keys of this server, as of now if not said otherwise. */
  readonly tokenOf: (viewer: Viewer, issuedAt?: Date) => Promise<string>;
  /** Asks as whoever has the token; as the public without one. */
  readonly ask: <R, V extends object>(
    token: string | null,
    document: TypedDocument<R, V>,
    variables: V,
  ) => Promise<HttpAnswer<R>>;
}

/** The server of this test file, with the reference data and the demo world; started at the first call. */
export const httpService: () => Promise<HttpService> = ofThisFile(start, ({ close }) => close());

async function start(): Promise<HttpService & { readonly close: () => Promise<void> }> {
  const database = await testDatabase();
  await loadSeeds(database, { demo: true });
  const config = loadConfig({ PORT: '0', REPATRIA_DATA_DIR: freshDirectory(), NODE_ENV: 'test' });
  const log = pino({ level: 'silent' });
  const identity = await openIdentity(config);
  const { developmentKeys } = identity;
  if (developmentKeys === null) throw new Error('The server of a test signs its tokens itself.');
  const service = await openService({ appUrl: database.appUrl, readConnections: 2, commandConnections: 2 });
  const server = await serve({ service, identity, config, explorer: { people: [], examples: [] }, log });
  return {
    close: async () => {
      await server.close();
      await service.close();
    },
    url: server.url,
    ownerUrl: database.ownerUrl,
    tokenOf: (viewer, issuedAt = new Date()) =>
      issueDevelopmentToken(developmentKeys, viewer, { lifetimeSeconds: 3600, now: () => issuedAt }),
    ask: (token, document, variables) => ask(server.url, token, document, variables),
  };
}

async function ask<R, V extends object>(
  url: string,
  token: string | null,
  document: TypedDocument<R, V>,
  variables: V,
): Promise<HttpAnswer<R>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const body = (await response.json()) as {
    data?: R;
    errors?: HttpAnswer<R>['errors'];
    extensions?: { redactions?: readonly Redaction[] };
  };
  return {
    status: response.status,
    headers: response.headers,
    data: body.data ?? null,
    errors: body.errors ?? [],
    redactions: body.extensions?.redactions ?? [],
  };
}
