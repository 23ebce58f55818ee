import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import pg from 'pg';
import { DEMO_PEOPLE } from '../../../seeds/demo/people.js';
import { projectPath } from '../../../src/platform/project-path.js';
import { emptyDatabase, testDatabase, type TestDatabase } from '../../support/database.js';
import { freshDirectory } from '../../support/directory.js';

// Each call is a process that loads the whole program: seconds, and many on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await testDatabase();
  directory = freshDirectory();
  mkdirSync(directory);
});

/** Runs `repatria` as the shell does, on a database of its own. */
const repatria = (...args: readonly string[]) => repatriaOn(database.ownerUrl, ...args);

async function repatriaOn(ownerUrl: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [projectPath('dist/src/main.js'), ...args], {
    cwd: directory,
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: ownerUrl,
      REPATRIA_DATA_DIR: path.join(directory, 'data'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

const count = (table: string): Promise<number> => countIn(database.ownerUrl, table);

const countIn = async (ownerUrl: string, table: string): Promise<number> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client
    .query<{ n: number }>(`select count(*)::int as n from ${table}`)
    .finally(() => client.end());
  return rows[0]?.n ?? -1;
};

describe('repatria', () => {
  test('explains itself, and says what it does not know', async () => {
    const help = await repatria('--help');
    expect(help.code).toBe(0);
    for (const command of ['start', 'migrate', 'seed', 'token', 'import', 'audit', 'schema'])
      expect(help.stdout).toContain(command);
    const wrong = await repatria('fly');
    expect(wrong.code).not.toBe(0);
    expect(wrong.stderr).toMatch(/unknown command 'fly'/);
  });

  test('migrate brings a database to the present schema, and again changes nothing', async () => {
    for (const turn of [1, 2]) {
      const { code, stdout } = await repatria('migrate');
      expect([turn, code, stdout]).toEqual([turn, 0, expect.stringContaining('The schema is current')]);
    }
  });

  test('seed loads the reference data and the public cases once', async () => {
    expect(await repatria('seed')).toMatchObject({ code: 0, stderr: '' });
    const loaded = [await count('state'), await count('case_file')];
    expect(Math.min(...loaded)).toBeGreaterThan(100);
    expect(await repatria('seed')).toMatchObject({ code: 0 });
    expect([await count('state'), await count('case_file')]).toEqual(loaded);
  });

  test('schema emit --check needs no database and finds the committed files current', async () => {
    expect(await repatria('schema', 'emit', '--check')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('repatria token', () => {
  test('lists the people of the demo world', async () => {
    const { code, stdout } = await repatria('token');
    expect(code).toBe(0);
    for (const { key, title } of DEMO_PEOPLE) expect(stdout).toContain(`${key.padEnd(18)} ${title}`);
  });

  test('prints a token that says who bears it', async () => {
    const [{ key, viewer } = { key: '', viewer: null }] = DEMO_PEOPLE;
    const { code, stdout } = await repatria('token', key, '--hours', '1');
    expect(code).toBe(0);
    const claims = JSON.parse(Buffer.from(stdout.split('.')[1] ?? '', 'base64url').toString()) as Record<
      string,
      number | string
    >;
    expect(claims['sub']).toBe(viewer?.userId);
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3_600);
  });

  test.each([
    [['nobody'], /The demo world has no "nobody"/],
    [[DEMO_PEOPLE[0]?.key ?? '', '--hours', 'x'], /--hours is a number/],
    [[DEMO_PEOPLE[0]?.key ?? '', '--hours', '10000'], /--hours is a number/],
  ])('%j is refused in one line', async (args, why) => {
    const { code, stdout, stderr } = await repatria('token', ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toMatch(why);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('repatria import', () => {
  test('of a file that is not there, or none, is refused in one line', async () => {
    const { code, stderr } = await repatria('import', 'cases', path.join(directory, 'none.csv'));
    expect(code).not.toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('none.csv');
  });

  test('--dry-run checks a file and writes nothing', async () => {
    const before = await count('case_file');
    const file = path.join(directory, 'broken.csv');
    writeFileSync(file, 'nothing,that,is,known\n1,2,3,4\n');
    const { code, stdout, stderr } = await repatria('import', 'cases', file, '--dry-run');
    expect(code).not.toBe(0);
    expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /);
    expect(await count('case_file')).toBe(before);
  });
});

describe('repatria import requests', () => {
  const file = (): string => {
    const name = path.join(directory, 'requests.csv');
    const rows = ['key,direction,counterpart_iso3,types,submitted_on', '1/2020,outgoing,PHL,f,2020-02-03'];
    writeFileSync(name, [...rows, '2/2020,incoming,USA,z,2020-02-30', ''].join('\n'));
    return name;
  };

  test('brings in the register of a State, and says what is wrong with the rest', async () => {
    const { code, stdout } = await repatria('import', 'requests', file(), '--for', 'CH');
    expect(code).toBe(3);
    expect(stdout).toContain('2 rows: 1 new, 0 changed, 0 as before, 1 rejected.');
    expect(stdout).toContain('line 3, types');
    expect(await count("mla_request where historical and requesting_state = 'CH'")).toBe(1);
  });

  test('brings in the sample of the documentation whole', async () => {
    const [, sample = ''] =
      /```csv requests\n(.*?)```/su.exec(readFileSync(projectPath('docs/import.md'), 'utf8')) ?? [];
    const name = path.join(directory, 'sample.csv');
    writeFileSync(name, sample);
    const { code, stdout } = await repatria('import', 'requests', name, '--for', 'NO');
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('3 rows: 3 new, 0 changed, 0 as before, 0 rejected.'),
    ]);
  });

  test('twice at once is the same as once', async () => {
    const name = file();
    const both = await Promise.all([1, 2].map(() => repatria('import', 'requests', name, '--for', 'CH')));
    expect(both.map(({ code }) => code)).toEqual([3, 3]);
    expect(both.map(({ stdout }) => stdout)).toEqual(both.map(() => expect.stringContaining('1 as before')));
    expect(await count("mla_request where historical and requesting_state = 'CH'")).toBe(1);
  });

  test('--dry-run makes no tables: it says what to do first', async () => {
    const empty = await emptyDatabase();
    const dry = (): ReturnType<typeof repatria> =>
      repatriaOn(empty, 'import', 'requests', file(), '--for', 'CH', '--dry-run');
    const { code, stderr } = await dry();
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(
      /^repatria: The schema of the database is not current\..* repatria -- migrate$/u,
    );
    expect((await repatriaOn(empty, 'migrate')).code).toBe(0);
    expect(await dry()).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no reference data.* -- seed/u),
    });
    expect(await countIn(empty, 'state')).toBe(0);
  });

  test('asks whose register it is, and knows that State', async () => {
    const nobody = await repatria('import', 'requests', file());
    expect([nobody.code === 0, nobody.stderr]).toEqual([false, expect.stringContaining('--for')]);
    const strange = await repatria('import', 'requests', file(), '--for', 'QQ');
    expect(strange.code).toBe(1);
    expect(strange.stderr).toContain('The directory has no State QQ');
  });
});

describe('repatria audit verify', () => {
  test('finds that the trail holds', async () => {
    const { code, stdout } = await repatria('audit', 'verify');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^The audit trail holds: \d+ entries in \d+ chains\.\n$/),
    ]);
  });

  test('names the first broken link and ends with code 2', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query('alter table audit_event disable trigger user');
    const { rowCount } = await client.query(
      `update audit_event set body = replace(body, '"action"', '"Action"') where sequence = 1`,
    );
    await client.end();
    expect(rowCount).toBeGreaterThan(0);
    const { code, stdout } = await repatria('audit', 'verify');
    expect([code, stdout]).toEqual([2, expect.stringMatching(/^BROKEN: chain [0-9a-f-]{36}, entry 1: /)]);
  });
});
