import { scryptSync } from 'node:crypto';
import type { Client } from 'pg';
import { errorCode, StartupFault } from '../faults.js';
import { scramVerifier } from './scram.js';
import { withConnection } from './server.js';

/** The role that serves requests: it owns nothing and row security holds it. Migrations grant it what it may do. */
export const serviceRole = 'repatria_app';

const ownerSetting = 'DATABASE_URL';
const serviceSetting = 'REPATRIA_APP_DATABASE_URL';

/**
 * Makes the service role where it is missing and answers with the address of the database for it. Roles belong to a
 * whole server, so several programs may do this at once.
 * @param ownerUrl the database as its owner
 * @param givenUrl the same database as a login that is, or is a member of, the service role; if undefined, the role
 * gets a password derived from the owner's, so that every instance of the service comes to the same one
 * @throws StartupFault when the role cannot be made, cannot connect, or may do more than a service role should
 */
export async function provisionServiceRole(ownerUrl: string, givenUrl?: string): Promise<string> {
  const url = givenUrl ?? derivedUrl(ownerUrl);
  const owner = await withConnection(ownerUrl, ownerSetting, async (client) => {
    const made = await patiently(() => makeRole(client, givenUrl === undefined));
    await patiently(() => withholdTemporaryTables(client));
    if (givenUrl === undefined && (made || !(await connects(url))))
      await patiently(() => setPassword(client, url));
    return identify(client);
  });
  const service = await withConnection(url, serviceSetting, identify);
  requireSameDatabase(owner, service);
  requireServiceRole(owner, service);
  return url;
}

function derivedUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const password = decodeURIComponent(url.password);
  url.username = serviceRole;
  // Without a password the server trusts its users in another way, or refuses the role with a fault that says so.
  url.password = password === '' ? '' : scryptSync(password, serviceRole, 24).toString('base64url');
  return url.href;
}

async function makeRole(client: Client, login: boolean): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [serviceRole]);
  if (rowCount === 1) return false;
  const statement = `create role ${serviceRole} ${login ? 'login' : 'nologin'} nosuperuser nocreatedb nocreaterole nobypassrls`;
  await client.query(statement).catch((error: unknown) => {
    if (errorCode(error) !== '42501') throw error;
    throw new StartupFault(
      `The owner of the database may not make the service role. As an administrator run "${statement}", ` +
        `give it a password and set ${serviceSetting}.`,
      { cause: error },
    );
  });
  return true;
}

/** A temporary table would hide a table of the same name from the SQL that relies on it. */
async function withholdTemporaryTables(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(current_database()) as name
      where has_database_privilege($1, current_database(), 'temporary')`,
    [serviceRole],
  );
  for (const { name } of rows)
    await client.query(`revoke temporary on database ${name} from public, ${serviceRole}`);
}

async function connects(url: string): Promise<boolean> {
  try {
    await withConnection(url, serviceSetting, () => Promise.resolve());
    return true;
  } catch (error) {
    const code = error instanceof StartupFault ? errorCode(error.cause) : undefined;
    if (code === '28P01' || code === '28000') return false;
    throw error;
  }
}

async function setPassword(client: Client, url: string): Promise<void> {
  const { password } = new URL(url);
  const secret = password === '' ? '' : ` password '${scramVerifier(decodeURIComponent(password))}'`;
  await client.query(`alter role ${serviceRole} login${secret}`);
}

interface Session {
  readonly user: string;
  readonly database: string;
  readonly powers: readonly string[];
  readonly serves: boolean;
  readonly roles: readonly string[];
}

async function identify(client: Client): Promise<Session> {
  const { rows } = await client.query<Session>(
    `select current_user::text as user,
        concat_ws(' ', current_database(), d.oid, pg_postmaster_start_time()) as database,
        array_remove(array[case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
          case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end], null) as powers,
        pg_has_role($1, 'usage') as serves,
        array(select rolname::text from pg_roles where pg_has_role(oid, 'member')) as roles
       from pg_roles, pg_database d where rolname = current_user and d.datname = current_database()`,
    [serviceRole],
  );
  const [session] = rows;
  if (session === undefined) throw new StartupFault(`The database does not say who is connected to it.`);
  return session;
}

function requireSameDatabase(owner: Session, service: Session): void {
  if (owner.database === service.database) return;
  throw new StartupFault(
    `${serviceSetting} and ${ownerSetting} name different databases. Let both name the same one.`,
  );
}

function requireServiceRole(owner: Session, service: Session): void {
  if (service.powers.length > 0)
    throw new StartupFault(
      `The role "${service.user}" is to serve requests but has ${service.powers.join(', ')}, which defeats row security. ` +
        `Run "alter role ${service.user} no${service.powers.join(' no')}".`,
    );
  if (service.user === owner.user || service.roles.includes(owner.user))
    throw new StartupFault(
      `The role "${service.user}" is to serve requests but has the rights of the owner "${owner.user}", which defeats row security. ` +
        `Name another role in ${serviceSetting}.`,
    );
  if (!service.serves)
    throw new StartupFault(
      `The role "${service.user}" is no member of ${serviceRole}. Run "grant ${serviceRole} to ${service.user}".`,
    );
}

const attempts = 5;
/** duplicate role, duplicate key, "tuple concurrently updated": another program was a moment quicker. */
const outrun = ['42710', '23505', 'XX000'];

async function patiently<T>(work: () => Promise<T>, left = attempts): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (left <= 1 || !outrun.includes(errorCode(error) ?? '')) throw error;
    return patiently(work, left - 1);
  }
}
