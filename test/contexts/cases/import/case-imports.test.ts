import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { loadReference } from '../../../../seeds/reference/index.js';
import { seedPublicCases } from '../../../../seeds/public-cases.js';
import { openOrm } from '../../../../src/app/orm.js';
import { publicCaseImport, settlementImport } from '../../../../src/contexts/cases/index.js';
import { importCsv } from '../../../../src/platform/import/import-csv.js';
import type { ImportReport } from '../../../../src/platform/import/import-options.js';
import { projectPath } from '../../../../src/platform/project-path.js';
import { testService, type TestService } from '../../../support/service.js';
import { person } from '../case-world.js';

let world: TestService;
let orm: MikroORM;
let directory: string;
let first: readonly string[];

beforeAll(async () => {
  world = await testService();
  orm = await openOrm(world.database.ownerUrl, 2);
  directory = await mkdtemp(path.join(tmpdir(), 'repatria-cases-'));
  await loadReference(orm.em.fork());
  first = await seedPublicCases(orm);
});

afterAll(async () => {
  await orm.close();
  await rm(directory, { recursive: true });
});

const header =
  'case_id,cluster,title,origin_iso3,asset_location_iso3,other_jurisdictions_iso3,year_start,year_confiscated,year_returned,status,amount,currency,amount_kind,mechanism,uncac_articles,end_use_or_note,source_url,source_quality,own_knowledge_fields';

async function importCases(
  rows: readonly string[],
  options: { dryRun?: boolean } = {},
): Promise<ImportReport> {
  const file = path.join(directory, 'register.csv');
  await writeFile(file, [header, ...rows, ''].join('\n'));
  return importCsv({ ...(await publicCaseImport(orm.em)), ...options, file });
}

const row = (key: string, title = 'Somebody (Switzerland)'): string =>
  `${key},Somebody,${title},PHL,CHE,USA;GBR,1986,2003,2004,returned,683000000.50,USD,returned,mutual legal assistance,17;23,to the treasury,https://example.org/${key},press,year_start from memory`;

const count = async (): Promise<{ cases: number; events: number }> =>
  (
    await world.owner.query<any>(
      'select (select count(*)::int from case_file) as cases, (select count(*)::int from audit_event) as events',
    )
  ).rows[0];

describe('the real files', () => {
  test('load whole, and the same again changes nothing', async () => {
    expect(first).toEqual([
      'public cases: 69 new, 0 changed, 0 as before',
      'settlements: 533 new, 0 changed, 0 as before',
    ]);
    const before = await count();
    expect(before).toEqual({ cases: 602, events: 602 });
    expect(await seedPublicCases(orm)).toEqual([
      'public cases: 0 new, 0 changed, 69 as before',
      'settlements: 0 new, 0 changed, 533 as before',
    ]);
    expect(await count()).toEqual(before);
  });

  test('are read by anyone, with status, source, quality and what was not read in the source', async () => {
    const question = `{ cases(first: 1, filter: { search: "Marcos", kind: [CASE] }) { edges { node {
      externalKey kind title neutralTitle status publishedStatus publication sourceQuality unverified leadState { code }
      yearStart yearReturned uncacOffences mechanism
      stateRoles { role state { code } } amounts { kind amount currency year } sources { url quality } parties { entry }
      availableCommands { command }
    } } } }`;
    for (const way of ['planned', 'plain'] as const) {
      const { data, errors, redactions } = await world.ask(person('stranger'), question, {}, way);
      expect(errors).toEqual([]);
      expect(data?.cases.edges[0].node).toEqual({
        externalKey: 'AR-001',
        kind: 'CASE',
        title: 'Ferdinand and Imelda Marcos (Switzerland)',
        neutralTitle: 'Recovery of assets: Philippines – Switzerland (AR-001)',
        status: 'CLOSED',
        publishedStatus: 'returned',
        publication: 'FULL',
        sourceQuality: 'PRIMARY',
        unverified: 'year_start taken from the FDFA release of 16.12.2020 on post2015.admin.ch',
        leadState: null,
        yearStart: 1986,
        yearReturned: 2004,
        uncacOffences: [
          'ARTICLE_15',
          'ARTICLE_16',
          'ARTICLE_17',
          'ARTICLE_18',
          'ARTICLE_19',
          'ARTICLE_20',
          'ARTICLE_23',
        ],
        mechanism:
          'international mutual assistance in criminal matters (IMAC); forfeiture decision of the Philippine Supreme Court',
        stateRoles: [
          { role: 'ASSET_LOCATION', state: { code: 'CH' } },
          { role: 'ORIGIN', state: { code: 'PH' } },
        ],
        amounts: [{ kind: 'RETURNED', amount: '683000000', currency: 'USD', year: 2004 }],
        sources: [{ url: 'https://star.worldbank.org/corruption-cases/node/18497', quality: 'PRIMARY' }],
        parties: null,
        availableCommands: [],
      });
      expect(redactions.map(({ type, field }) => `${type}.${field}`)).toEqual(['Case.parties']);
    }
  });

  test('say of settlements what they are: money of the briber, not assets returned', async () => {
    const question = `{ cases(filter: { kind: [SETTLEMENT], bribedOfficialsState: ["IQ"], decidedFrom: 2008, decidedBefore: 2009, search: "volvo" }) {
      edges { node { title kind status yearConfiscated summary amounts { kind amount currency year } stateRoles { role } } } } }`;
    const { data } = await world.ask(person('stranger'), question);
    expect(data?.cases.edges).toHaveLength(2);
    const volvo = data?.cases.edges
      .map(({ node }: any) => node)
      .find(({ title }: any) => title === 'AB Volvo');
    expect(volvo).toMatchObject({
      kind: 'SETTLEMENT',
      status: 'CLOSED',
      yearConfiscated: 2008,
      amounts: [{ kind: 'SETTLEMENT', amount: '12602649.00', currency: 'USD', year: 2008 }],
      stateRoles: [{ role: 'BRIBED_OFFICIALS' }],
    });
    expect(volvo.summary).toContain('No admission or denial');
  });

  test('name in no neutral title whom the title names', async () => {
    const { rows } = await world.owner.query<any>(
      `select c.neutral_title, n.title from case_file c join case_narrative n on n.case_id = c.id`,
    );
    expect(rows).toHaveLength(602);
    for (const { neutral_title: neutral } of rows)
      expect(neutral).toMatch(/^(Recovery of assets: |Settlement of a foreign bribery matter, )/);
  });
});

describe('rows of a register', () => {
  test('are created, recognized, changed; each change is one entry in the trail of the case', async () => {
    const before = await count();
    expect(await importCases([row('T-1'), row('T-2')])).toMatchObject({
      created: 2,
      updated: 0,
      unchanged: 0,
    });
    expect(await importCases([row('T-1'), row('T-2', 'Somebody else'), row('T-3')])).toMatchObject({
      created: 1,
      updated: 1,
      unchanged: 1,
    });
    expect(await count()).toEqual({ cases: before.cases + 3, events: before.events + 4 });
    const { rows } = await world.owner.query<any>(
      `select n.title, c.version, c.publication,
         (select json_agg(e.action || ' ' || e.actor_role || ' ' || e.sequence order by e.sequence) from audit_event e where e.chain = c.id) as trail,
         (select count(*)::int from case_state_role r where r.case_id = c.id) as roles,
         (select count(*)::int from case_amount a where a.case_id = c.id) as amounts,
         (select count(*)::int from case_source s where s.case_id = c.id) as sources
       from case_file c join case_narrative n on n.case_id = c.id where c.external_key = 'T-2'`,
    );
    expect(rows).toEqual([
      {
        title: 'Somebody else',
        version: 2,
        publication: 'FULL',
        trail: ['importCase OPERATOR 1', 'importCase OPERATOR 2'],
        roles: 4,
        amounts: 1,
        sources: 1,
      },
    ]);
  });

  test('leave the database alone in a dry run that tells the same', async () => {
    const before = await count();
    const report = await importCases([row('T-1', 'Changed'), row('D-1')], { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, created: 1, updated: 1, unchanged: 0 });
    expect(await count()).toEqual(before);
  });

  test('that name what the directory does not know are rejected, the others imported', async () => {
    const wrong = row('W-1').replace('PHL', 'QQQ').replace('USD', 'XXQ');
    const report = await importCases([wrong, row('W-2')]);
    expect(report).toMatchObject({ created: 1, rejected: 1 });
    expect(report.firstProblems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [2, 'origin_iso3', 'QQQ'],
      [2, 'currency', 'XXQ'],
    ]);
  });

  test('that lose their State between reading and writing are rejected, not half written', async () => {
    const { writeBatch } = await settlementImport(orm.em);
    const { reader } = await settlementImport(orm.em);
    const text = await readFile(projectPath('seeds', 'data', 'star_settlements_2017.csv'), 'utf8');
    expect(text).toContain('AB Volvo');
    const cells = {
      ...Object.fromEntries(reader.columns.map((column) => [column, 'x'])),
      ...{
        star_case_id: '9001',
        year: '2008',
        total_usd: '',
        total_usd_raw: '',
        official_jurisdictions: 'Iraq',
      },
      source_url: 'http://star.worldbank.org/corruption-cases/node/9001',
    };
    const { row: read } = reader.read(cells);
    if (read === undefined) throw new Error('The row can be read.');
    const gone = { ...read, key: 'STAR-9002-9002', jurisdictions: ['QQQ'] };
    const outcomes = await writeBatch([
      { line: 2, row: read },
      { line: 3, row: gone },
    ]);
    expect(outcomes).toEqual([
      { line: 2, outcome: 'created' },
      {
        line: 3,
        outcome: 'rejected',
        problems: [
          { column: 'official_jurisdictions', value: 'QQQ', why: 'The directory does not know QQQ.' },
        ],
      },
    ]);
  });

  test('are written once by two imports at the same time', async () => {
    const both = await Promise.all(
      [1, 2].map(async (which) => {
        const file = path.join(directory, `twin-${String(which)}.csv`);
        await writeFile(file, [header, row('P-1'), row('P-2'), ''].join('\n'));
        return importCsv({ ...(await publicCaseImport(orm.em)), file });
      }),
    );
    expect(both.map(({ created }) => created).sort()).toEqual([0, 2]);
    expect(both.map(({ unchanged }) => unchanged).sort()).toEqual([0, 2]);
  });
});
