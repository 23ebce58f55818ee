import { expect, onTestFinished, test } from 'vitest';
import pg from 'pg';
import { DEMO_PEOPLE } from '../../../seeds/demo/people.js';
import { openIdentity } from '../../../src/app/identity.js';
import { issueDevelopmentToken } from '../../../src/contexts/access/index.js';
import { loadConfig } from '../../../src/platform/config.js';
import { startEmbedded } from '../../../src/platform/database/embedded.js';
import { freshDirectory } from '../../support/directory.js';
import { startReplica } from '../../support/replica.js';
import { start } from '../../support/service-program.js';

const patienceMs = 10_000;

/** A person of the demo world, who asks a service, each time over a connection of their own. */
type Asks = (url: string, query: string, headers?: Readonly<Record<string, string>>) => Promise<any>;

async function asker(key: string, directory: string): Promise<Asks> {
  const person = DEMO_PEOPLE.find((one) => one.key === key);
  const { developmentKeys } = await openIdentity(loadConfig({ REPATRIA_DATA_DIR: directory }));
  if (developmentKeys === null || person === undefined) throw new Error(`There is no ${key}.`);
  const token = await issueDevelopmentToken(developmentKeys, person.viewer, { lifetimeSeconds: 3600 });
  return async (url, query, headers = {}) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', authorization: `Bearer ${token}`, connection: 'close' },
        ...headers,
      },
      body: JSON.stringify({ query }),
      // What was handed to a worker that is killed in that moment is never answered.
      signal: AbortSignal.timeout(patienceMs),
    });
    const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
}

const openCase = (number: number): string => `mutation { openCase(input: {
  title: "Matter ${String(number)}", neutralTitle: "Matter ${String(number)}", idempotencyKey: "case-number-${String(number)}"
}) { case { id } } }`;
const caseOf = (id: string): string => `{ case(id: "${id}") { id neutralTitle } }`;

test('two programs serve from a database and its replica; a State always reads what it wrote, whoever is killed meanwhile', async () => {
  const [of, at, directory] = [freshDirectory(), freshDirectory(), freshDirectory()];
  const server = await startEmbedded(of, { ephemeral: true });
  const replica = await startReplica(server.ownerUrl, { of, at });
  const onReplica = new pg.Client({ connectionString: replica.urlOf(server.ownerUrl) });
  onReplica.on('error', () => undefined);
  await onReplica.connect();
  onTestFinished(async () => {
    await onReplica.end().catch(() => undefined);
    await replica.stop();
    await server.stop();
  });
  const settings = {
    ...{ DATABASE_URL: server.ownerUrl, REPLICA_URL: replica.urlOf(server.ownerUrl) },
    ...{ REPATRIA_DATA_DIR: directory, DEMO: 'true' },
  };
  const [officer, supervisor] = [
    await asker('xa-officer', directory),
    await asker('xa-supervisor', directory),
  ];
  const several = start(settings, '--workers', '2');
  const [first = ''] = await several.said(/Repatria serves (\S+) /u);
  const [victim = ''] = await several.said(/"worker":(\d+),"msg":"a worker serves"/u, 2);
  const [second = ''] = await start(settings).said(/Repatria serves (\S+) /u);
  await replica.caughtUp();

  // The replica is behind; whichever worker is asked knows of the command.
  await replica.pause();
  const opened = (await officer(first, openCase(0))).openCase.case.id as string;
  for (let time = 0; time < 10; time += 1)
    for (const asks of [officer, supervisor])
      expect((await asks(first, caseOf(opened))).case?.id).toBe(opened);
  // The other program does not, and reads from the database when it is told to.
  expect((await officer(second, caseOf(opened), { 'cache-control': 'no-cache' })).case?.id).toBe(opened);
  await replica.resume();
  await replica.caughtUp();
  expect((await officer(second, caseOf(opened))).case?.id).toBe(opened);

  const reading = await onReplica.query(
    `select from pg_stat_activity where application_name = 'repatria reads'`,
  );
  expect(reading.rowCount).toBeGreaterThan(0);

  /** Until it is answered, under one key, as a client does. */
  const insistent = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (;;) {
      const answer = await ask().catch((error: unknown) => {
        if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return null;
        throw error;
      });
      if (answer !== null) return answer;
    }
  };
  const acknowledged: string[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: 6 }, async (_, place) => {
      const url = place % 2 === 0 ? first : second;
      while (next < 90) {
        next += 1;
        const number = next;
        if (number === 30) process.kill(Number(victim), 'SIGKILL');
        if (number === 60) await replica.kill();
        const { id } = (await insistent(() => officer(url, openCase(number)))).openCase.case as {
          id: string;
        };
        acknowledged.push(id);
        // A worker that was killed has forgotten what it did, and the others have not.
        expect((await insistent(() => supervisor(url, caseOf(id)))).case?.id).toBe(id);
      }
    }),
  );
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  await replica.restart();
  await replica.caughtUp();
  const { rows } = await onReplicaAgain(replica.urlOf(server.ownerUrl));
  expect(new Set(rows)).toEqual(new Set([opened, ...acknowledged]));
}, 300_000);

/** The cases of the test as the replica has them in the end. */
async function onReplicaAgain(url: string): Promise<{ readonly rows: readonly string[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `select 'Case:' || id as id from case_file where neutral_title like 'Matter %'`,
  );
  await client.end();
  return { rows: rows.map(({ id }) => id) };
}
