import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, print, separateOperations } from 'graphql';
import { projectPath } from '../../../../src/platform/project-path.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { ownWorld, type World } from '../../../support/world.js';
import { toldWorld, type ToldWorld } from './barred-world.js';

let w: World;
let it: ToldWorld;
let tables: readonly string[];
/** The keys of everything that says something of the requests. */
let secrets: ReadonlySet<string>;

beforeAll(async () => {
  w = await ownWorld();
  it = await toldWorld(w);
  tables = await tablesAboutRequests();
  for (const state of [it.from, it.to]) {
    const handled = await idsFor(supervisorOf(state));
    for (const id of handled)
      await w.give(supervisorOf(state), 'restrictMlaRequest', {
        id: `MlaRequest:${id}`,
        officers: [`${state.code}-insider`],
        reason: 'A source inside the bank.',
      });
    const [first] = handled;
    const conflict = {
      id: `MlaRequest:${first ?? ''}`,
      officer: `${state.code}-nobody`,
      reason: 'A house there.',
    };
    await w.give(supervisorOf(state), 'declareMlaRequestConflict', conflict);
    const toOfficer = `${state.code}-insider`;
    await w.give(supervisorOf(state), 'handOverMlaRequest', {
      id: conflict.id,
      toOfficer,
      reason: 'A long leave.',
    });
  }
  secrets = await keysOf(tables);
}, 180_000);

const idsFor = async (viewer: Viewer): Promise<readonly string[]> =>
  (await w.test.sqlAs(viewer, 'select id from mla_request')).map(({ id }) => id as string);

/** Every table that says something of a request: those that refer to one, and those that refer to these. */
async function tablesAboutRequests(): Promise<readonly string[]> {
  const { rows } = await w.test.owner.query<{ name: string }>(
    `with recursive about (name) as (
       select 'mla_request'::regclass::oid
       union select f.conrelid from pg_constraint f join about a on f.confrelid = a.name where f.contype = 'f')
     select name::regclass::text as name from about order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function keysOf(of: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const table of of) {
    const { rows } = await w.test.owner.query<{ key: string | null }>(
      `select to_jsonb(t) ->> 'id' as key from ${table} t`,
    );
    for (const { key } of rows) if (key !== null) keys.add(key);
  }
  return keys;
}

/** A table that the service reads through a view alone. */
const readThrough: Readonly<Record<string, string>> = { mla_request_search: 'mla_request_whole_words' };

const seenBy = async (viewer: Viewer, table: string): Promise<number> =>
  Number((await w.test.sqlAs(viewer, `select count(*) from ${readThrough[table] ?? table}`))[0]?.['count']);

const people = (state: TestState) => ({
  outsider: officerOf(state, 'outsider'),
  insider: officerOf(state, 'insider'),
  supervisor: supervisorOf(state),
});

/** The views by which the policies of tables ask which requests are whose, and by which all may search who follow a request. */
const views = [
  'mla_request_shared_words',
  ...['app.handled_request', 'app.drafted_request', 'app.answered_request', 'app.executed_request'],
  'app.item_standing',
];

/**
 * Tables in which this world has no rows: nobody imported, extended, delayed, assigned items or could not keep a secret,
 * confirmed anything in writing, and nothing came on paper that would be corrected (see the tests of that).
 */
const empty = [
  'confidentiality_notice',
  'mla_request_assignment_part',
  'mla_request_clock_extension',
  'mla_request_correction',
  'mla_request_delay',
  'mla_request_import',
  'mla_request_written_confirmation',
];

describe('by plain SQL', () => {
  test('the world tells of requests in every table that can', async () => {
    const without: string[] = [];
    for (const table of tables) {
      const { rows } = await w.test.owner.query(`select 1 from ${table} limit 1`);
      if (rows.length === 0) without.push(table);
    }
    expect(without).toEqual(empty);
    expect(tables.length).toBeGreaterThan(35);
  });

  test('an officer outside the team finds nothing in any table; the team and the supervisor find the same as ever', async () => {
    for (const state of [it.from, it.to]) {
      const { outsider, insider, supervisor } = people(state);
      for (const table of [...tables, ...views]) {
        expect({ table, seen: await seenBy(outsider, table) }).toEqual({ table, seen: 0 });
        expect({ table, seen: await seenBy(insider, table) }).toEqual({
          table,
          seen: await seenBy(supervisor, table),
        });
      }
      expect(await seenBy(insider, 'mla_request')).toBeGreaterThan(10);
    }
  });

  test('the other State’s people, competent authorities and auditors see what they saw', async () => {
    expect(await seenBy(prosecutorOf(it.to), 'mla_request')).toBeGreaterThan(5);
    expect(await seenBy(auditorOf(it.to), 'mla_request')).toBe(
      await seenBy(supervisorOf(it.to), 'mla_request'),
    );
  });

  test('whoever has a conflict of interest finds nothing in any table, in whatever office', async () => {
    const { to } = it;
    const auditing = { ...supervisorOf(to, 'cousin'), role: auditorOf(to).role, authorityId: null };
    const cousins = [supervisorOf(to, 'cousin'), officerOf(to, 'cousin'), auditing];
    const prosecutor = prosecutorOf(to);
    expect(await seenBy(cousins[0] as Viewer, 'mla_request')).toBeGreaterThan(10);
    expect(await seenBy(prosecutor, 'mla_request')).toBeGreaterThan(5);
    for (const id of await idsFor(supervisorOf(to)))
      for (const officer of [`${to.code}-cousin`, prosecutor.userId])
        await w.give(supervisorOf(to), 'declareMlaRequestConflict', {
          id: `MlaRequest:${id}`,
          officer,
          reason: 'A cousin of the accused.',
        });
    for (const table of [...tables, ...views])
      for (const viewer of [...cousins, prosecutor])
        expect({ table, role: viewer.role, seen: await seenBy(viewer, table) }).toEqual({
          table,
          role: viewer.role,
          seen: 0,
        });
    for (const path of ['planned', 'plain'] as const)
      for (const viewer of [...cousins, prosecutor]) expect(await toldBy(viewer, path)).toEqual([]);
  }, 180_000);

  test('the views name requests to those who may know them', async () => {
    const seen = async (viewer: Viewer, view: string) => {
      expect(await seenBy(viewer, view)).toBeGreaterThan(0);
    };
    for (const view of ['app.handled_request', 'app.item_standing']) await seen(people(it.to).insider, view);
    await seen(people(it.to).insider, 'app.answered_request');
    await seen(people(it.from).insider, 'app.drafted_request');
  });

  test('nor does the trail tell an officer outside the team of them', async () => {
    for (const state of [it.from, it.to]) {
      const { outsider, insider, supervisor } = people(state);
      const told = async (viewer: Viewer) =>
        (await w.test.sqlAs(viewer, 'select subject_key from audit_event')).filter(({ subject_key: key }) =>
          secrets.has(key as string),
        ).length;
      expect(await told(outsider)).toBe(0);
      expect(await told(insider)).toBe(await told(supervisor));
      expect(await told(insider)).toBeGreaterThan(10);
    }
  });

  test('every table that names a request has the second condition', async () => {
    const { rows } = await w.test.owner.query(
      `select a.attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where a.attname = 'request_id' and a.atttypid = 'uuid'::regtype and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and not exists (select from pg_policy p where p.polrelid = a.attrelid and not p.polpermissive)`,
    );
    expect(rows).toEqual([]);
  });
});

/** The queries that clients use, each with what it needs to run by itself. */
const documents = (() => {
  const folder = projectPath('schema', 'operations');
  const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const trail = `query Trail($id: ID!) {
    case(id: $id) { auditTrail(first: 100) { edges { node { action subjectType subjectKey reason details } } } }
    auditEvents(first: 100) { edges { node { action subjectKey } } }
  }`;
  return separateOperations(parse([...texts, trail].join('\n')));
})();

/** What the answers to all questions say of the secrets. */
async function toldBy(viewer: Viewer, path: 'planned' | 'plain'): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [name, variables] of Object.entries(it.questions)) {
    for (const given of variables) {
      const document = print(documents[name] as NonNullable<(typeof documents)[string]>);
      const { data, errors } = await w.test.ask(viewer, document, given, path);
      const said = JSON.stringify([data, errors.map(({ message, extensions }) => [message, extensions])]);
      for (const key of said.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [])
        if (secrets.has(key)) told.push(`${name}: ${key}`);
    }
  }
  return told;
}

describe('through the service', () => {
  test.each(['planned', 'plain'] as const)(
    'no query of any document tells an officer outside the team of them (%s)',
    async (path) => {
      for (const state of [it.from, it.to]) {
        const { outsider, insider } = people(state);
        expect(await toldBy(outsider, path)).toEqual([]);
        const told = await toldBy(insider, path);
        for (const name of Object.keys(it.questions).filter((one) => one !== 'MlaRequestDeliveries'))
          expect({
            name,
            told: told.some((line) => line.startsWith(`${name}:`)) || mayBeSilent(name, state),
          }).toEqual({
            name,
            told: true,
          });
      }
    },
    120_000,
  );
});

/** What one of the States has nothing of: inbox and outbox, consents that wait for the other, the sender's own disclosure. */
const mayBeSilent = (name: string, state: TestState): boolean =>
  (state === it.from
    ? ['MlaRequestInbox', 'PendingUseConsents']
    : ['MlaRequestOutbox', 'DisclosureDossier']
  ).includes(name);
