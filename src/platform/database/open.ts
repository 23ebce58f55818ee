import type { Config } from '../config.js';
import type { StartupFault } from '../faults.js';
import { findEmbedded, startEmbedded } from './embedded.js';
import { provisionServiceRole } from './provision.js';
import { requireServer } from './server.js';

/** The database of a running program. */
export interface Database {
  /** As the owner, for migrations, seeds and the command line. */
  readonly ownerUrl: string;
  /** As the service role, for requests; row security holds it. */
  readonly appUrl: string;
  /** A streaming replica of it, as the service role; undefined for none. Whether it can be reached is not known. */
  readonly replicaUrl?: string | undefined;
  /** Which database it is, in words for the log and without a password. */
  readonly description: string;
  /** Fulfilled with the reason if the embedded server ends without having been told to; an external one never is. */
  readonly lost: Promise<StartupFault>;
  /** Stops the embedded server; leaves an external one alone. Call it after everything that uses the database. */
  readonly stop: () => Promise<void>;
}

type DatabaseConfig = Pick<Config, 'databaseUrl' | 'appDatabaseUrl' | 'dataDirectory'> &
  Partial<Pick<Config, 'replicaUrl'>>;

/**
 * Opens the database: DATABASE_URL if it is set, the embedded PostgreSQL otherwise; checks its version and makes the
 * service role. Nothing is migrated yet.
 * @param options.share whether the embedded PostgreSQL of a running service may be used, as the command line does
 * @throws StartupFault when it cannot be used
 */
export async function openDatabase(
  config: DatabaseConfig,
  { share = false }: { readonly share?: boolean } = {},
): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    const database = await openExternal(plainUrl(config.databaseUrl), config.appDatabaseUrl);
    const { replicaUrl } = config;
    return { ...database, replicaUrl: replicaUrl && asServiceRole(replicaUrl, database.appUrl) };
  }
  const served = share ? await findEmbedded(config.dataDirectory) : undefined;
  if (served !== undefined) return openExternal(served, undefined);
  const server = await startEmbedded(config.dataDirectory);
  try {
    const version = await requireServer(server.ownerUrl, 'REPATRIA_DATA_DIR');
    const appUrl = await provisionServiceRole(server.ownerUrl);
    const description = `embedded PostgreSQL ${version} in ${config.dataDirectory}, port ${String(server.port)}`;
    return { ...server, appUrl, description };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function openExternal(ownerUrl: string, givenUrl: string | undefined): Promise<Database> {
  const version = await requireServer(ownerUrl, 'DATABASE_URL');
  const appUrl = await provisionServiceRole(
    ownerUrl,
    givenUrl === undefined ? undefined : plainUrl(givenUrl),
  );
  const { hostname, port, pathname } = new URL(ownerUrl);
  const place = `${decodeURIComponent(hostname)}${port === '' ? '' : `:${port}`}`;
  return {
    ownerUrl,
    appUrl,
    description: `PostgreSQL ${version} at ${place}, database ${decodeURIComponent(pathname.slice(1))}`,
    lost: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

/** A replica has the roles of its database, and their passwords. */
function asServiceRole(replicaUrl: string, appUrl: string): string {
  const { username, password } = new URL(appUrl);
  return Object.assign(new URL(plainUrl(replicaUrl)), { username, password }).href;
}

/**
 * An address with host, port, user and password where every reader looks for them, and not in its query, such as
 * "postgres:///name?host=/run/postgresql" with a directory of sockets for host.
 */
function plainUrl(text: string): string {
  const url = new URL(text);
  const take = (name: string): string | undefined => {
    const value = url.searchParams.get(name) ?? undefined;
    url.searchParams.delete(name);
    return value;
  };
  const host = take('host') ?? (url.hostname === '' ? 'localhost' : undefined);
  if (host !== undefined) url.hostname = encodeURIComponent(host);
  url.port = take('port') ?? url.port;
  url.username = take('user') ?? decodeURIComponent(url.username);
  url.password = take('password') ?? decodeURIComponent(url.password);
  return url.href;
}
