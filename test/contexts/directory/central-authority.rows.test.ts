import { beforeAll, describe, expect, test } from 'vitest';
import {
  auditor,
  dashboard,
  officerOf,
  prosecutorOf,
  secretariat,
  starStaff,
  stranger,
  supervisorOf,
  systemAdmin,
} from '../../support/personas.js';
import type { TestService } from '../../support/service.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { avaloria, cordonia, loadedDirectory } from './loaded-directory.js';

let directory: TestService;

const referenceTables = [
  'state',
  'currency',
  'language',
  'treaty_participation',
  'convention_provision',
  'competent_authority',
];
const keptTables = [
  'central_authority',
  'central_authority_entry',
  'central_authority_contact',
  'assistance_requirement',
];

const everybody: Record<string, Viewer | null> = {
  'nobody at all': null,
  stranger,
  officer: officerOf(avaloria),
  supervisor: supervisorOf(avaloria),
  prosecutor: prosecutorOf(avaloria),
  starStaff,
  auditor,
  secretariat,
  systemAdmin,
  dashboard,
};

/** Who keeps Avaloria's entry. */
const keepers = ['supervisor', 'secretariat'];
const notKeepers = {
  ...Object.fromEntries(Object.entries(everybody).filter(([name]) => !keepers.includes(name))),
  'the supervisor of another State': supervisorOf(cordonia),
};

beforeAll(async () => {
  directory = await loadedDirectory();
  await directory.owner.query(
    `with past as (
       insert into central_authority_entry (id, institution, central_authority_id, state, jurisdiction, valid_from, valid_to,
         accepted_languages, accepted_channels, functions, verification, source)
       values (gen_random_uuid(), 'Former ministry', $1, 'XA', 'XA', '2025-01-01', '2026-01-01', '{}', '{}', '{}', 'UNVERIFIED', 'a test')
       returning id)
     insert into central_authority_contact (entry_id, state, jurisdiction, contact_person) select id, 'XA', 'XA', 'Former' from past`,
    [avaloria.centralAuthority],
  );
});

/** The state (SQLSTATE) with which the database refuses a statement of this viewer; null when it does not. */
async function refusedWith(
  viewer: Viewer | null,
  sql: string,
  values: readonly unknown[] = [],
): Promise<unknown> {
  return directory.sqlAs(viewer, sql, values).then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

/** How many rows a statement touches, or the SQLSTATE with which it is refused. */
async function touched(viewer: Viewer | null, sql: string): Promise<unknown> {
  try {
    return (await directory.sqlAs(viewer, `${sql} returning 1 as touched`)).length;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

/** Ends the entry of Avaloria in force and writes the next in the name of a viewer, as the command does. */
function replaceEntry(
  viewer: Viewer | null,
  columns: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const authority = `'${avaloria.centralAuthority}'`;
  const values: Record<string, string> = {
    id: 'gen_random_uuid()',
    institution: `'Ministry'`,
    central_authority_id: authority,
    state: `'XA'`,
    jurisdiction: `'XA'`,
    current_for: authority,
    valid_from: 'now()',
    accepted_languages: `'{}'`,
    accepted_channels: `'{}'`,
    functions: `'{}'`,
    verification: `'CONFIRMED'`,
    source: `'a test'`,
    last_verified_by: `'${viewer?.userId ?? 'nobody'}'`,
    ...columns,
  };
  return refusedWith(
    viewer,
    `update central_authority_entry set valid_to = now(), current_for = null where current_for = ${authority};
     insert into central_authority_entry (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')})`,
  );
}

describe('reading', () => {
  test.each(Object.entries(everybody))('%s reads the directory', async (_name, viewer) => {
    for (const table of [...referenceTables, 'central_authority', 'assistance_requirement']) {
      const [row] = await directory.sqlAs(viewer, `select count(*)::int as count from ${table}`);
      const { rows } = await directory.owner.query<{ count: number }>(
        `select count(*)::int as count from ${table}`,
      );
      expect([table, row?.['count']]).toEqual([table, rows[0]?.count]);
    }
    const past = await directory.sqlAs(
      viewer,
      `select institution from central_authority_entry where valid_to is not null`,
    );
    expect(past).toEqual([{ institution: 'Former ministry' }]);
  });

  test.each(Object.entries(everybody))(
    '%s reads contact persons and the telephones of contact points only as correspondent or keeper',
    async (name, viewer) => {
      const mayRead = ['officer', 'supervisor', 'secretariat'].includes(name);
      const contacts = 'from central_authority_contact where';
      for (const column of ['contact_person', 'urgent_contact_phone'])
        expect(
          await directory.sqlAs(viewer, `select ${column} ${contacts} ${column} is not null`),
        ).toHaveLength(mayRead ? 3 : 0);
    },
  );
});

describe('reference data', () => {
  test.each(referenceTables)('%s is written by nobody but the owner', async (table) => {
    for (const viewer of [null, supervisorOf(avaloria), secretariat, systemAdmin]) {
      expect(await refusedWith(viewer, `insert into ${table} default values`)).toBe('42501');
      expect(await refusedWith(viewer, `delete from ${table}`)).toBe('42501');
      expect(await refusedWith(viewer, `truncate ${table} cascade`)).toBe('42501');
    }
    const [column] = (
      await directory.owner.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 order by attnum limit 1`,
        [table],
      )
    ).rows;
    const name = column?.name ?? '';
    expect(await refusedWith(secretariat, `update ${table} set ${name} = ${name}`)).toBe('42501');
  });
});

describe('entries', () => {
  test.each(keepers)('the %s writes the next', async (name) => {
    expect(await replaceEntry(everybody[name] ?? null)).toBeNull();
  });

  test.each(Object.entries(notKeepers))('%s writes none', async (_name, viewer) => {
    expect(await replaceEntry(viewer)).toBe('42501');
  });

  const supervisor = supervisorOf(avaloria);

  test.each([
    [
      'of the authority of another State under the own name',
      {
        central_authority_id: `'${cordonia.centralAuthority}'`,
        current_for: `'${cordonia.centralAuthority}'`,
      },
    ],
    ['of another State', { state: `'XC'`, jurisdiction: `'XC'` }],
    ['that is past already', { current_for: 'null', valid_to: 'now()' }],
    ['in the name of another', { last_verified_by: `'XA-officer'` }],
  ])('the supervisor writes none %s', async (_name, columns) => {
    expect(await replaceEntry(supervisor, columns)).toBe('42501');
  });

  test('there are never two in force', async () => {
    await expect(
      directory.owner.query(
        `insert into central_authority_entry (id, institution, central_authority_id, state, jurisdiction, current_for, valid_from,
           accepted_languages, accepted_channels, functions, verification, source)
         select gen_random_uuid(), institution, central_authority_id, state, jurisdiction, current_for, now(),
           accepted_languages, accepted_channels, functions, verification, source
         from central_authority_entry where current_for is not null limit 1`,
      ),
    ).rejects.toMatchObject({ code: '23505' });
  });

  test('what an entry says is changed by nobody, the owner included', async () => {
    for (const viewer of Object.values(everybody)) {
      expect(await touched(viewer, `update central_authority_entry set institution = 'Elsewhere'`)).toBe(
        '42501',
      );
      expect(await touched(viewer, `update central_authority_contact set contact_person = 'Me'`)).toBe(
        '42501',
      );
      expect(await touched(viewer, `update assistance_requirement set requirements = 'Nothing'`)).toBe(
        '42501',
      );
    }
    for (const sql of [
      `update central_authority_entry set institution = 'Elsewhere'`,
      `update central_authority_contact set contact_person = 'Me'`,
      `update assistance_requirement set requirements = 'Nothing'`,
      `update central_authority set state = 'CH', jurisdiction = 'CH' where state = 'XA'`,
    ])
      await expect(directory.owner.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('a past entry is not touched at all, not even its verification, by nobody', async () => {
    const reopen = `update central_authority_entry set verification = 'CONFIRMED' where valid_to is not null`;
    for (const viewer of Object.values(everybody))
      expect([0, '42501']).toContain(await touched(viewer, reopen));
    expect(await touched(supervisor, reopen)).toBe('42501');
    expect(await touched(secretariat, reopen)).toBe('42501');
    await expect(directory.owner.query(reopen)).rejects.toMatchObject({ code: '42501' });
  });

  test.each(keptTables)('nothing is deleted from %s, by nobody', async (table) => {
    for (const viewer of Object.values(everybody))
      expect(await touched(viewer, `delete from ${table}`)).toBe('42501');
    await expect(directory.owner.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  test('an officer confirms in the own name, and ends nothing', async () => {
    const officer = officerOf(avaloria);
    const confirm = (by: string, state: string) =>
      `update central_authority_entry set last_verified_at = now(), last_verified_by = '${by}', last_verified_for = '${state}',
         verification = 'CONFIRMED' where current_for = '${avaloria.centralAuthority}'`;
    expect(await touched(officer, confirm('XA-officer', 'XA'))).toBe(1);
    expect(await touched(officer, confirm('XA-supervisor', 'XA'))).toBe('42501');
    expect(await touched(officer, confirm('XA-officer', 'XC'))).toBe('42501');
    const end = `update central_authority_entry set valid_to = now(), current_for = null`;
    expect(await touched(officer, `${end} where current_for = '${avaloria.centralAuthority}'`)).toBe('42501');
    expect(await touched(officer, `${end} where current_for = '${cordonia.centralAuthority}'`)).toBe(0);
  });

  test('nothing is added to an entry after it was written', async () => {
    const requirement = `
      insert into assistance_requirement (id, entry_id, state, jurisdiction, type, position, requirements)
      select gen_random_uuid(), id, state, jurisdiction, 'TAKING_EVIDENCE', 1, 'More' from central_authority_entry where jurisdiction = 'XA'`;
    const contact = `
      insert into central_authority_contact (entry_id, state, jurisdiction, contact_person)
      select id, state, jurisdiction, 'More' from central_authority_entry where jurisdiction = 'CH'`;
    expect(await touched(supervisor, requirement)).toBe('42501');
    expect(await touched(secretariat, requirement)).toBe('42501');
    expect(await touched(secretariat, contact)).toBe('42501');
  });

  test('an authority is entered by the supervisor of its State or by the secretariat', async () => {
    const insert = (state: string) =>
      `insert into central_authority (id, state, jurisdiction, created_at, updated_at) values (gen_random_uuid(), '${state}', '${state}', now(), now())`;
    const sweden = supervisorOf({ ...avaloria, code: 'SE' });
    expect(await touched(sweden, insert('SE'))).toBe(1);
    expect(await touched(sweden, insert('NO'))).toBe('42501');
    expect(await touched(secretariat, insert('NO'))).toBe(1);
    expect(await touched(officerOf({ ...avaloria, code: 'SE' }), insert('SE'))).toBe('42501');
    expect(await touched(stranger, insert('SE'))).toBe('42501');
  });
});
