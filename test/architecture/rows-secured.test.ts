import { beforeAll, expect, test } from 'vitest';
import { serviceRole } from '../../src/platform/database/provision.js';
import { testService, type TestService } from '../support/service.js';

let on: TestService;
beforeAll(async () => {
  on = await testService();
});

/** The migrator's own list of what it has done; the service has no right to it. */
const outside = ['migration'];

test('every table is secured: row security with at least one policy, not owned by the service', async () => {
  const { rows } = await on.owner.query(
    `select c.relname as name, c.relrowsecurity as secured, pg_get_userbyid(c.relowner) as owner,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and c.relname <> all ($1) order by 1`,
    [outside],
  );
  expect(rows.length).toBeGreaterThan(25);
  expect(
    rows.filter(({ secured, policies, owner }) => !secured || policies === 0 || owner === serviceRole),
  ).toEqual([]);
});

test('no policy applies to others than the service, and none is for deleting', async () => {
  const { rows } = await on.owner.query(
    `select tablename, policyname, roles, cmd from pg_policies
     where schemaname in ('public', 'app') and (roles <> array['${serviceRole}'::name] or cmd = 'DELETE')`,
  );
  expect(rows).toEqual([]);
});

test('the service owns nothing and passes no row security', async () => {
  const { rows } = await on.owner.query(
    `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
       (select count(*)::int from pg_class where relowner = r.oid) as owned
     from pg_roles r where rolname = $1`,
    [serviceRole],
  );
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, owned: 0 },
  ]);
});

test('the service may delete nothing, nowhere', async () => {
  const { rows } = await on.owner.query(
    `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'app') and c.relkind in ('r', 'p', 'v')
       and (has_table_privilege($1, c.oid, 'DELETE') or has_table_privilege($1, c.oid, 'TRUNCATE'))`,
    [serviceRole],
  );
  expect(rows).toEqual([]);
});

test('the service has no right at all to what only the owner works with', async () => {
  const { rows } = await on.owner.query(
    `select relname from pg_class where relname in ('migration', 'audit_chain')
       and (has_table_privilege($1, oid, 'SELECT') or has_table_privilege($1, oid, 'INSERT') or has_table_privilege($1, oid, 'UPDATE'))`,
    [serviceRole],
  );
  expect(rows).toEqual([]);
});

test('the service makes no large objects, which no row security holds', async () => {
  for (const statement of ['select lo_create(0)', 'select lo_creat(-1)', `select lo_from_bytea(0, 'x')`])
    await expect(on.sqlAs(null, statement)).rejects.toMatchObject({ code: '42501' });
});

test('without the settings of a viewer only what is public is there', async () => {
  for (const table of [
    'mla_request',
    'mla_request_content',
    'mla_request_undivided_content',
    'mla_request_side',
    'mla_request_note',
    'audit_event',
    'case_note',
  ]) {
    expect(await on.sqlAs(null, `select 1 from ${table}`)).toEqual([]);
  }
});

test('helpers that run with the rights of the owner fix where they look', async () => {
  const { rows } = await on.owner.query(
    `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'app' and p.prosecdef and not coalesce(p.proconfig::text like '%search_path%', false)`,
  );
  expect(rows).toEqual([]);
});
