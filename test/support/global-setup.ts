import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { startEmbedded } from '../../src/platform/database/embedded.js';
import type { migrate } from '../../src/app/migrate.js';
import type { provisionServiceRole } from '../../src/platform/database/provision.js';
import type { requireServer } from '../../src/platform/database/server.js';
import type { TestServer } from './test-server.js';

declare global {
  /** Ends what the set-up has started; called by global-teardown.ts. */
  var stopTestServer: (() => Promise<void>) | undefined;
}

interface Program {
  readonly migrate: typeof migrate;
  readonly provisionServiceRole: typeof provisionServiceRole;
  readonly requireServer: typeof requireServer;
  readonly startEmbedded: typeof startEmbedded;
}

const minutesKept = 24 * 60;

/** One server for the whole run, with one migrated database that each test file copies: see database.ts. */
export default async function globalSetup(): Promise<void> {
  const program = await builtProgram();
  const directory = path.join(tmpdir(), `repatria-test-${randomUUID()}`);
  const { adminUrl, stop } = await server(program, directory);
  const minute = Math.floor(Date.now() / 60_000);
  const prefix = `repatria_test_${String(minute)}_${String(process.pid)}`;
  globalThis.stopTestServer = async () => {
    await dropDatabases(adminUrl, (name) => name.startsWith(`${prefix}_`)).finally(stop);
  };
  try {
    await dropDatabases(adminUrl, (name) => minuteOf(name) < minute - minutesKept);
    const published: TestServer = {
      adminUrl,
      appUrl: await program.provisionServiceRole(adminUrl),
      template: `${prefix}_template`,
      prefix,
      directory,
    };
    await asAdmin(adminUrl, (client) => client.query(`create database ${published.template}`));
    const template = new URL(adminUrl);
    template.pathname = `/${published.template}`;
    await program.migrate(template.href);
    process.env.REPATRIA_TEST_SERVER = JSON.stringify(published);
  } catch (error) {
    await globalThis.stopTestServer();
    throw error;
  }
}

/** Jest runs this file outside its own module system, so the program is that of dist/, brought up to date first. */
async function builtProgram(): Promise<Program> {
  const load = createRequire(import.meta.filename);
  const { build } = load('../../scripts/build.mjs') as { build: () => Promise<void> };
  await build();
  load('reflect-metadata');
  const modules = [
    'app/migrate',
    'platform/database/embedded',
    'platform/database/provision',
    'platform/database/server',
  ];
  const loaded = modules.map((name): unknown => load(`../../dist/src/${name}.js`));
  return Object.assign({}, ...loaded) as Program;
}

interface RunningServer {
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
}

async function server(program: Program, directory: string): Promise<RunningServer> {
  const given = process.env.DATABASE_URL;
  if (given === undefined || given === '') {
    const { ownerUrl, stop } = await program.startEmbedded(directory, { ephemeral: true });
    return { adminUrl: ownerUrl, stop };
  }
  await program.requireServer(given, 'DATABASE_URL');
  mkdirSync(directory, { mode: 0o711 });
  return {
    adminUrl: given,
    stop: () => {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

async function asAdmin(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

/** Also those of a run that was killed: an embedded server is gone with its run, a given one keeps them. */
async function dropDatabases(adminUrl: string, which: (name: string) => boolean): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like 'repatria\\_test\\_%'`,
    );
    for (const { name } of rows.filter((row) => which(row.name)))
      await client.query(`drop database if exists ${name} with (force)`);
  });
}

function minuteOf(name: string): number {
  return Number(name.split('_')[2] ?? Number.POSITIVE_INFINITY);
}
