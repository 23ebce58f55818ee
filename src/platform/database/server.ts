import pg from 'pg';
import { errorCode, StartupFault } from '../faults.js';

const timeoutMs = 5_000;

/** The oldest PostgreSQL that the program's SQL runs on, by major version. */
const oldestServer = 15;

/**
 * Runs `use` with a connection that is closed afterwards.
 * @param setting the setting that named the address, for the message of the fault
 * @throws StartupFault when the database cannot be reached; it never repeats the password
 */
export async function withConnection<T>(
  url: string,
  setting: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = clientOf(url, setting);
  try {
    await client.connect();
  } catch (error) {
    throw new StartupFault(
      `The database ${placeOf(client)} cannot be used: ${reasonOf(error)}. Check ${setting}.`,
      {
        cause: error,
      },
    );
  }
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function clientOf(url: string, setting: string): pg.Client {
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: timeoutMs,
      application_name: 'repatria start',
    });
    // A connection lost in mid-use fails the query that waits on it; without a listener it would end the process.
    client.on('error', () => undefined);
    return client;
  } catch (error) {
    throw new StartupFault(`${setting} is no usable address of a PostgreSQL database.`, { cause: error });
  }
}

/** The database's name and place, without user and password. */
function placeOf(client: pg.Client): string {
  return `"${client.database ?? ''}" at ${client.host}${client.host.startsWith('/') ? '' : `:${String(client.port)}`}`;
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there',
  ECONNRESET: 'the server hung up',
  ENOENT: 'there is no such socket',
  ENOTFOUND: 'the host is not known',
  EAI_AGAIN: 'the name of the host cannot be resolved now',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the host does not answer',
  '28000': 'the server refuses this user from here',
  '28P01': 'user or password is wrong',
  '3D000': 'the server has no database of this name',
  '42501': 'this user may not connect to it',
  '53300': 'the server has no connection left',
  '57P03': 'the server is starting up or shutting down',
};

function reasonOf(error: unknown): string {
  const known = reasons[errorCode(error) ?? ''];
  if (known !== undefined) return known;
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/gu, ' ').replace(/\.$/u, '');
}

/**
 * Checks the server's version.
 * @param number `server_version_num`, such as 150014
 * @param shown `server_version`, such as "15.14 (Debian 15.14-1)"
 * @throws StartupFault when it is older than {@link oldestServer}
 */
export function requireServerVersion(number: number, shown: string): void {
  if (number >= oldestServer * 10_000) return;
  throw new StartupFault(
    `The database server is PostgreSQL ${shown}; PostgreSQL ${String(oldestServer)} or newer is needed. ` +
      'Set DATABASE_URL to a newer server, or leave it out to use the embedded one.',
  );
}

/**
 * Checks that the database can be reached and that its server is new enough.
 * @returns the server's version as it calls itself, such as "18.4"
 * @throws StartupFault otherwise
 */
export async function requireServer(url: string, setting: string): Promise<string> {
  return withConnection(url, setting, async (client) => {
    const { rows } = await client.query<{ number: number; shown: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as shown`,
    );
    const [{ number, shown } = { number: 0, shown: 'of an unknown version' }] = rows;
    requireServerVersion(number, shown);
    return shown;
  });
}
