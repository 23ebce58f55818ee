import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../../src/platform/database/embedded.js';
import { provisionServiceRole, serviceRole } from '../../../src/platform/database/provision.js';
import { withConnection } from '../../../src/platform/database/server.js';
import { freshDirectory } from '../../support/directory.js';

// Roles belong to a whole server: these tests have one of their own.
let server: EmbeddedServer;

beforeAll(async () => {
  server = await startEmbedded(freshDirectory(), { ephemeral: true });
});
afterAll(() => server.stop());

function query<T extends object>(url: string, sql: string): Promise<readonly T[]> {
  return withConnection(url, 'DATABASE_URL', async (client) => (await client.query<T>(sql)).rows);
}

function loginUrl(user: string, database = 'repatria'): string {
  const url = new URL(server.ownerUrl);
  url.username = user;
  url.password = 'word';
  url.pathname = `/${database}`;
  return url.href;
}

describe('provisionServiceRole', () => {
  test('makes the role once, however many programs start at a time', async () => {
    const urls = await Promise.all(Array.from({ length: 8 }, () => provisionServiceRole(server.ownerUrl)));
    expect(new Set(urls).size).toBe(1);
    const roles = await query(
      server.ownerUrl,
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolcanlogin from pg_roles where rolname = '${serviceRole}'`,
    );
    expect(roles).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        rolcanlogin: true,
      },
    ]);
  });

  test('answers with the address for the role, which can make no table, not even a temporary one', async () => {
    const url = await provisionServiceRole(server.ownerUrl);
    expect(await query(url, 'select current_user, current_database()')).toEqual([
      { current_user: serviceRole, current_database: 'repatria' },
    ]);
    await expect(query(url, 'create table t ()')).rejects.toThrow('permission denied for schema public');
    await expect(query(url, 'create temporary table t ()')).rejects.toThrow(
      'permission denied to create temporary',
    );
  });

  test('sets the password anew when it is not the one that all instances come to', async () => {
    await query(server.ownerUrl, `alter role ${serviceRole} password 'other' nologin`);
    const url = await provisionServiceRole(server.ownerUrl);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('takes a given login that is a member of the role', async () => {
    await query(server.ownerUrl, `create role service login password 'word' in role ${serviceRole}`);
    expect(await provisionServiceRole(server.ownerUrl, loginUrl('service'))).toBe(loginUrl('service'));
  });

  test.each([
    ['is no member', 'stranger', '', /"stranger" is no member of repatria_app/u],
    [
      'bypasses row security',
      'bypasser',
      `bypassrls in role ${serviceRole}`,
      /has bypassrls, which defeats/u,
    ],
    ['is a superuser', 'almighty', `superuser in role ${serviceRole}`, /has superuser/u],
    [
      'has the rights of the owner',
      'heir',
      `in role ${serviceRole}, repatria_owner`,
      /has the rights of the owner/u,
    ],
  ])('refuses a given login that %s', async (_what, user, attributes, fault) => {
    await query(server.ownerUrl, `create role ${user} login password 'word' ${attributes}`);
    await expect(provisionServiceRole(server.ownerUrl, loginUrl(user))).rejects.toThrow(fault);
  });

  test('refuses the owner itself as the service', async () => {
    await expect(provisionServiceRole(server.ownerUrl, server.ownerUrl)).rejects.toThrow(/has superuser/u);
  });

  test('refuses a given login to another database', async () => {
    await query(server.ownerUrl, `create role elsewhere login password 'word' in role ${serviceRole}`);
    await expect(provisionServiceRole(server.ownerUrl, loginUrl('elsewhere', 'postgres'))).rejects.toThrow(
      /name different databases/u,
    );
  });

  test('says what to run when the owner may not make roles', async () => {
    await query(server.ownerUrl, `create role plain login password 'word'`);
    await query(server.ownerUrl, `alter role ${serviceRole} rename to ${serviceRole}_kept`);
    try {
      await expect(provisionServiceRole(loginUrl('plain'))).rejects.toThrow(
        /As an administrator run "create role/u,
      );
    } finally {
      await query(server.ownerUrl, `alter role ${serviceRole}_kept rename to ${serviceRole}`);
    }
  });
});
