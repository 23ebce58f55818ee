import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { projectPath } from '../../../src/platform/project-path.js';
import { loadedDirectory, reload } from '../../contexts/directory/loaded-directory.js';
import { stranger } from '../../support/personas.js';
import type { TestService } from '../../support/service.js';

type FileRow = Record<string, string>;

async function fileRows(name: string): Promise<FileRow[]> {
  return parse(await readFile(projectPath('seeds', 'data', name), 'utf8'), { columns: true });
}

const tables = [
  'currency',
  'language',
  'state',
  'treaty_participation',
  'convention_provision',
  'central_authority',
  'central_authority_entry',
];

let directory: TestService;

async function rows(sql: string): Promise<Record<string, any>[]> {
  return (await directory.owner.query<Record<string, any>>(sql)).rows;
}

/** One figure from the database. */
async function figure(sql: string): Promise<number> {
  return Number(Object.values((await rows(sql))[0] ?? {})[0]);
}

/** A digest of everything in each table. */
async function digests(): Promise<unknown> {
  const all = tables.map(
    (table) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t) as ${table}`,
  );
  return rows(`select ${all.join(', ')}`);
}

beforeAll(async () => {
  directory = await loadedDirectory();
});

describe('what is loaded is all that the files hold', () => {
  test('every code of ISO 3166-1 and the European Union', async () => {
    const listed = await fileRows('country_codes.csv');
    expect(await figure('select count(*) from state where not fictitious')).toBe(listed.length + 1);
    const held = await rows(
      `select code, iso3, numeric_code from state where not fictitious and iso3 is not null`,
    );
    const expected = listed.map((row) => ({
      code: row['ISO3166-1-Alpha-2'],
      iso3: row['ISO3166-1-Alpha-3'],
      numeric_code: (row['ISO3166-1-numeric'] ?? '').padStart(3, '0'),
    }));
    expect(held).toHaveLength(249);
    expect(new Set(held.map((row) => JSON.stringify(row)))).toEqual(
      new Set(expected.map((row) => JSON.stringify(row))),
    );
  });

  test('names in all six languages, everywhere', async () => {
    const incomplete = await rows(`
      select code from state s, unnest(array['ar', 'zh', 'en', 'fr', 'ru', 'es']) language
      where not fictitious and coalesce(s.names -> language ->> 'short', '') = ''`);
    expect(incomplete).toEqual([]);
  });

  test('the regional groups have their members, Türkiye in two and voting in one', async () => {
    const held = await rows(
      'select one as group, count(*)::int from state, unnest(regional_groups) one group by one order by one',
    );
    expect(held).toEqual([
      { group: 'AFRICAN', count: 54 },
      { group: 'ASIA_PACIFIC', count: 55 },
      { group: 'EASTERN_EUROPEAN', count: 23 },
      { group: 'LATIN_AMERICAN_AND_CARIBBEAN', count: 33 },
      { group: 'WESTERN_EUROPEAN_AND_OTHERS', count: 29 },
    ]);
    expect(await figure('select count(*) from state where regional_group is not null')).toBe(193);
    const inTwo = await rows(
      'select code, regional_group, regional_groups from state where cardinality(regional_groups) > 1',
    );
    expect(inTwo).toEqual([
      {
        code: 'TR',
        regional_group: 'WESTERN_EUROPEAN_AND_OTHERS',
        regional_groups: ['ASIA_PACIFIC', 'WESTERN_EUROPEAN_AND_OTHERS'],
      },
    ]);
  });

  test('members of the United Nations and other participants in treaties are States, the rest territories', async () => {
    const kinds = await rows(
      'select kind, count(*)::int from state where not fictitious group by kind order by kind',
    );
    expect(kinds).toEqual([
      { kind: 'ORGANIZATION', count: 1 },
      { kind: 'STATE', count: 197 },
      { kind: 'TERRITORY', count: 52 },
    ]);
    const administered = await rows(
      `select code, administered_by from state where code in ('JE', 'GG', 'KY', 'HK', 'MO', 'CK', 'PS') order by code`,
    );
    expect(administered.map((row) => [row['code'], row['administered_by']])).toEqual([
      ['CK', null],
      ['GG', 'GB'],
      ['HK', 'CN'],
      ['JE', 'GB'],
      ['KY', 'GB'],
      ['MO', 'CN'],
      ['PS', null],
    ]);
  });

  test('treaties by which States cooperate, with parties where they were read in a source', async () => {
    const { data } = await directory.ask(
      stranger,
      `{ treaties(filter: { between: ["PH", "CH"] }) { edges { node { name verification parties { totalCount { count } } } } }
         unread: treaties(filter: { kind: [REGIONAL] }, first: 100) { edges { node {
           partiesRemark verification source parties { totalCount { count } } } } } }`,
    );
    expect(
      data?.['treaties'].edges.map(({ node }: any) => [node.name, node.parties.totalCount.count]),
    ).toEqual([
      ['United Nations Convention against Corruption', 190],
      ['United Nations Convention against Transnational Organized Crime', 179],
    ]);
    const unread = data?.['unread'].edges.map(({ node }: any) => node);
    expect(unread.length).toBeGreaterThan(5);
    for (const one of unread) {
      expect(one).toMatchObject({ verification: 'UNVERIFIED', parties: { totalCount: { count: 0 } } });
      expect(one.partiesRemark).toContain('ask the depositary');
    }
  });

  test('every row of the treaty file, with the parties that the depositary counts', async () => {
    const listed = await fileRows('treaty_status.csv');
    expect(await figure('select count(*) from treaty_participation')).toBe(listed.length);
    const parties = await rows(
      'select treaty, count(*) filter (where is_party)::int as parties, count(*)::int as all from treaty_participation group by treaty order by treaty',
    );
    expect(parties).toEqual([
      { treaty: 'UNCAC', parties: 190, all: 191 },
      { treaty: 'UNTOC', parties: 179, all: 185 },
      { treaty: 'UNTOC_FIREARMS', parties: 109, all: 123 },
      { treaty: 'UNTOC_SOM', parties: 138, all: 152 },
      { treaty: 'UNTOC_TIP', parties: 159, all: 167 },
    ]);
    const dated = (column: string) => listed.filter((row) => row[column] !== '').length;
    const held = await rows(
      'select count(signed_on)::int as signed, count(deposited_on)::int as deposited, count(action)::int as action, count(in_force_on)::int as in_force from treaty_participation',
    );
    expect(held).toEqual([
      {
        signed: dated('signature_date'),
        deposited: dated('deposit_date'),
        action: dated('action'),
        in_force: dated('entry_into_force_computed'),
      },
    ]);
  });

  test('142 States and the European Union were party to UNCAC by the end of 2009', async () => {
    const early = `select count(*) from treaty_participation where treaty = 'UNCAC' and deposited_on < '2010-01-01'`;
    expect(await figure(`${early} and state <> 'EU'`)).toBe(142);
    expect(await figure(`${early} and state = 'EU'`)).toBe(1);
  });

  test('UNCAC entered into force thirty days after deposit, not before 14 December 2005 (art. 68)', async () => {
    const wrong = await rows(`
      select state, deposited_on, in_force_on from treaty_participation
      where treaty = 'UNCAC' and is_party and in_force_on <> greatest(deposited_on + 30, date '2005-12-14')`);
    expect(wrong).toEqual([]);
  });

  test('former names are placed and kept', async () => {
    const former = await rows(`
      select state, name_in_source from treaty_participation p join state s on s.code = p.state
      where treaty = 'UNCAC' and name_in_source = any(s.other_names) and state in ('SZ', 'CZ', 'MK', 'TR') order by state`);
    expect(former).toEqual([
      { state: 'CZ', name_in_source: 'Czech Republic' },
      { state: 'MK', name_in_source: 'The former Yugoslav Republic of Macedonia' },
      { state: 'SZ', name_in_source: 'Swaziland' },
      { state: 'TR', name_in_source: 'Turkey' },
    ]);
  });

  test('what was not read in a source is unverified, and what is doubtful says why', async () => {
    const listed = await fileRows('treaty_status.csv');
    const count = (word: string) => listed.filter((row) => row['verified'] === word).length;
    expect(await figure(`select count(*) from treaty_participation where verification = 'FROM_FILE'`)).toBe(
      count('file'),
    );
    const own = await figure(
      `select count(*) from treaty_participation where verification = 'UNVERIFIED' and doubt is null`,
    );
    expect(own).toBe(count('own-knowledge'));
    const doubts = await rows(`
      select state, verification, doubt from treaty_participation where doubt is not null order by state`);
    expect(doubts).toEqual([
      { state: 'BT', verification: 'UNVERIFIED', doubt: 'page-derived, conflicting' },
      { state: 'DE', verification: 'FROM_PAGE', doubt: 'page-derived' },
      { state: 'TO', verification: 'UNVERIFIED', doubt: 'page, day own-knowledge' },
    ]);
  });

  test('every row of the file of provisions, and every article', async () => {
    const parts = await fileRows('convention_provisions.csv');
    const articles = await fileRows('convention_articles.csv');
    const cited = (row: FileRow): string =>
      `${row['treaty'] ?? ''} art. ${row['article'] ?? ''}` +
      ['paragraph', 'subparagraph', 'item'].map((part) => (row[part] ? `(${row[part]})` : '')).join('');
    const expected = new Set([...articles, ...parts].map(cited));
    const held = await rows('select citation from convention_provision order by position');
    expect(expected.size).toBe(797);
    expect(new Set(held.map((row) => row['citation']))).toEqual(expected);
    expect(held).toHaveLength(797);
    expect(held[0]).toEqual({ citation: 'UNCAC art. 1' });
  });

  test('the articles on offences are UNCAC 15 to 25 and UNTOC 5, 6, 8 and 23', async () => {
    const held = await rows(
      'select treaty, article::int from convention_provision where criminalization group by 1, 2 order by 1, 2',
    );
    expect(held.filter((row) => row['treaty'] === 'UNCAC').map((row) => row['article'])).toEqual([
      15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    ]);
    expect(held.filter((row) => row['treaty'] === 'UNTOC').map((row) => row['article'])).toEqual([
      5, 6, 8, 23,
    ]);
  });

  test('every currency once, with all who use or used it', async () => {
    const listed = (await fileRows('currency_codes_all.csv')).filter((row) => row['AlphabeticCode'] !== '');
    const codes = new Set(listed.map((row) => row['AlphabeticCode']));
    expect(await figure('select count(*) from currency')).toBe(codes.size);
    const users = new Set(
      listed
        .filter((row) => !row['Entity']?.startsWith('ZZ'))
        .map((row) => `${row['AlphabeticCode'] ?? ''} ${row['Entity']?.trim() ?? ''}`),
    );
    const held = await rows(
      `select code || ' ' || one as pair from currency, unnest(entities || former_entities) one`,
    );
    expect(new Set(held.map((row) => row['pair']))).toEqual(users);
    expect(held).toHaveLength(users.size);
    const known = await rows(
      `select code, minor_units, withdrawn, withdrawal from currency where code in ('DEM', 'JPY', 'USD', 'XAU', 'TND') order by code`,
    );
    expect(known).toEqual([
      { code: 'DEM', minor_units: null, withdrawn: true, withdrawal: '2002-03' },
      { code: 'JPY', minor_units: 0, withdrawn: false, withdrawal: null },
      { code: 'TND', minor_units: 3, withdrawn: false, withdrawal: null },
      { code: 'USD', minor_units: 2, withdrawn: false, withdrawal: null },
      { code: 'XAU', minor_units: null, withdrawn: false, withdrawal: null },
    ]);
  });

  test('every central authority with one entry in force, the unverified ones saying so', async () => {
    const listed = await fileRows('central_authorities_seed.csv');
    const real = `central_authority_entry e join state s on s.code = e.jurisdiction where not s.fictitious`;
    expect(await figure(`select count(*) from ${real} and current_for is not null`)).toBe(listed.length);
    expect(await figure(`select count(*) from ${real} and e.verification = 'UNVERIFIED'`)).toBe(30);
    expect(await figure(`select count(*) from ${real} and e.verification = 'FROM_PAGE'`)).toBe(3);
    const territories = await rows(
      'select territory, state from central_authority where territory is not null order by territory',
    );
    expect(territories).toEqual([
      { territory: 'GG', state: 'GB' },
      { territory: 'HK', state: 'CN' },
      { territory: 'JE', state: 'GB' },
    ]);
    const canada = await rows(`select designated_under, institution from ${real} and jurisdiction = 'CA'`);
    expect(canada).toEqual([
      { designated_under: 'UNTOC-18-13', institution: 'Department of Justice Canada' },
    ]);
  });

  test('languages of ISO 639-1, the six of the United Nations marked', async () => {
    expect(await figure('select count(*) from language')).toBe(183);
    const official = await rows('select code from language where united_nations order by code');
    expect(official.map((row) => row['code'])).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
  });
});

describe('loading again', () => {
  test('changes nothing', async () => {
    const before = await digests();
    const reports = await reload();
    expect(reports.filter(({ inserted, updated }) => inserted + updated > 0)).toEqual([]);
    expect(reports.every(({ unchanged }) => unchanged > 0)).toBe(true);
    expect(await digests()).toEqual(before);
  });

  test('mends what differs from the files, and says so', async () => {
    await directory.owner.query(`update state set name = 'Elsewhere' where code = 'PH'`);
    await directory.owner.query(`delete from treaty_participation where state = 'PH' and treaty = 'UNCAC'`);
    const reports = await reload();
    const changed = reports.filter(({ inserted, updated }) => inserted + updated > 0);
    expect(changed).toEqual([
      { table: 'state', inserted: 0, updated: 1, unchanged: 249 },
      { table: 'treaty_participation', inserted: 1, updated: 0, unchanged: 817 },
    ]);
    expect(await rows(`select name from state where code = 'PH'`)).toEqual([{ name: 'Philippines' }]);
  });

  test('leaves a central authority alone whose State has said something else', async () => {
    await directory.owner.query(
      `update central_authority_entry set valid_to = now(), current_for = null where jurisdiction = 'CH'`,
    );
    const reports = await reload();
    expect(reports.at(-1)).toEqual({
      table: 'central_authority',
      inserted: 0,
      updated: 0,
      unchanged: 33,
    });
    expect(await figure(`select count(*) from central_authority_entry where jurisdiction = 'CH'`)).toBe(1);
  });
});
