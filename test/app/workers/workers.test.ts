import { expect, test } from 'vitest';
import { openIdentity } from '../../../src/app/identity.js';
import { issueDevelopmentToken } from '../../../src/contexts/access/index.js';
import { loadConfig } from '../../../src/platform/config.js';
import { freshDirectory } from '../../support/directory.js';
import { officerOf } from '../../support/personas.js';
import { start } from '../../support/service-program.js';
import { ownWorld } from '../../support/world.js';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('workers serve together; one that is killed under load is replaced, and no command that was acknowledged is lost', async () => {
  const w = await ownWorld();
  const { from, to } = await w.pair();
  const { id: caseId } = await w.case({ leadBy: from });
  const directory = freshDirectory();
  const { developmentKeys } = await openIdentity(loadConfig({ REPATRIA_DATA_DIR: directory }));
  if (developmentKeys === null) throw new Error('No keys.');
  const token = await issueDevelopmentToken(developmentKeys, officerOf(from), { lifetimeSeconds: 3600 });
  const program = start(
    { DATABASE_URL: w.test.database.ownerUrl, REPATRIA_DATA_DIR: directory },
    ...['--workers', '2'],
  );
  const [url = ''] = await program.said(/Repatria serves (\S+) /u);
  const serving = /"worker":(\d+),"msg":"a worker serves"/u;
  const [victim = ''] = await program.said(serving, 2);

  /** Drafts a request, again under the same key for as long as nobody answers, as a client does. */
  const draft = async (number: number): Promise<string> => {
    const body = JSON.stringify({
      query: `mutation ($input: DraftMlaRequestInput!) { draftMlaRequest(input: $input) { mlaRequest { id } } }`,
      variables: {
        input: {
          ...{ caseId, requestedState: to.code, idempotencyKey: `draft-number-${String(number)}` },
          contents: { items: [{ type: 'TAKING_EVIDENCE' }], purpose: `Purpose ${String(number)}` },
        },
      },
    });
    for (;;) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      // What was handed to a worker that is killed in that moment is never answered.
      const signal = AbortSignal.timeout(10_000);
      const answer = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => null);
      if (answer === null) continue;
      const { data, errors } = (await answer.json()) as { data?: any; errors?: unknown };
      expect(errors).toBeUndefined();
      return data.draftMlaRequest.mlaRequest.id as string;
    }
  };
  const acknowledged: string[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      while (next < 60) {
        next += 1;
        if (next === 20) process.kill(Number(victim), 'SIGKILL');
        acknowledged.push(await draft(next));
      }
    }),
  );
  const kept = await w.test.owner.query<{ id: string }>(
    `select 'MlaRequest:' || id as id from mla_request where requesting_state = $1`,
    [from.code],
  );
  expect(acknowledged).toHaveLength(60);
  expect(kept.rows.map(({ id }) => id).sort()).toEqual(acknowledged.sort());

  const pids = (await program.said(serving, 3)).map(Number);
  expect(isAlive(Number(victim))).toBe(false);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(pids.filter(isAlive)).toEqual([]);
}, 120_000);

test('workers that cannot serve are told of once, and end the program', async () => {
  const { ownerUrl } = (await ownWorld()).test.database;
  const taken = start({ DATABASE_URL: ownerUrl, REPATRIA_DATA_DIR: freshDirectory() });
  const [port = ''] = await taken.said(/Repatria serves http:\/\/127\.0\.0\.1:(\d+)/u);
  const program = start(
    { DATABASE_URL: ownerUrl, REPATRIA_DATA_DIR: freshDirectory(), PORT: port },
    ...['--workers', '2'],
  );
  expect(await program.said(/(Port \d+ on 127\.0\.0\.1 is in use)/u)).toHaveLength(1);
  expect(await program.ended).toBe(1);
}, 120_000);

test.each([
  ['64', /(64 workers open up to 1024 connections, and the database takes \d+)/u],
  ['0', /(It must be a whole number from 1 to 64)/u],
  ['many', /(It must be a whole number from 1 to 64)/u],
])(
  '%s workers are refused',
  async (workers, words) => {
    const { ownerUrl } = (await ownWorld()).test.database;
    const program = start(
      { DATABASE_URL: ownerUrl, REPATRIA_DATA_DIR: freshDirectory() },
      ...['--workers', workers],
    );
    await program.said(words);
    expect(await program.ended).toBe(1);
  },
  120_000,
);
