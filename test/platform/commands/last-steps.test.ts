import { beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import { world, type World } from '../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const conflict = { code: 'CONFLICT' };

test('who read a request in an earlier version is told what became of it since, and what to do', async () => {
  const request = await w.request({ from, to, status: 'SUBMITTED' });
  const expectedVersion = await request.version();
  await request.give(officerOf(to), 'acknowledgeMlaRequest');
  const error = await refusal(
    w.give(officerOf(from), 'withdrawMlaRequest', { id: request.id, expectedVersion, outcome: 'Solved.' }),
  );
  const current = await request.version();
  expect(error.extensions).toMatchObject({
    ...conflict,
    currentVersion: current,
    lastSteps: [{ command: 'acknowledgeMlaRequest', byState: to.code, at: expect.any(String) }],
  });
  expect(error.message).toMatch(
    new RegExp(
      `^The record has changed since you read it. Its latest steps: acknowledgeMlaRequest by ${to.code} at .*Z. Read it again and see whether the command is still right; then repeat it with expectedVersion ${String(current)}.$`,
    ),
  );
});

test('of steps of which the viewer does not know it is told nothing, and they are in nobody’s way', async () => {
  const request = await w.request({ from, to, status: 'ACCEPTED' });
  await request.assignIn(to);
  const [expectedVersion, ofAuthority] = [await request.version(), await request.version(prosecutorOf(to))];
  await request.give(officerOf(from), 'inquireMlaRequestStatus');
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_item where request_id = $1',
    [request.key],
  );
  const begin = { id: request.id, expectedVersion, itemId: `MlaRequestItem:${rows[0]?.id ?? ''}` };
  const told = async (viewer: Viewer, version: number) =>
    (await refusal(w.give(viewer, 'beginMlaRequestItem', { ...begin, expectedVersion: version }))).extensions;
  expect(await told(supervisorOf(to), expectedVersion)).toMatchObject({
    lastSteps: [{ command: 'inquireMlaRequestStatus' }],
  });
  const stale = await told(prosecutorOf(to), ofAuthority - 1);
  expect(stale).toMatchObject({ ...conflict, currentVersion: ofAuthority });
  expect(JSON.stringify(stale)).not.toContain('inquireMlaRequestStatus');
  await w.give(prosecutorOf(to), 'beginMlaRequestItem', { ...begin, expectedVersion: ofAuthority });
});

test('a version that never was tells nothing of steps', async () => {
  const request = await w.request({ from, to, status: 'SUBMITTED' });
  const ahead = { id: request.id, expectedVersion: 99 };
  const { extensions } = await refusal(w.give(officerOf(to), 'acknowledgeMlaRequest', ahead));
  expect(extensions).toMatchObject(conflict);
  expect(extensions).not.toHaveProperty('lastSteps');
});
