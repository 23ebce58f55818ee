import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { bodyOf } from '../../../src/contexts/audit/record.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { auditorOf, officerOf, stranger, supervisorOf, type TestState } from '../../support/personas.js';
import { world, type World } from '../../support/world.js';

let w: World;
let state: TestState;

beforeAll(async () => {
  w = await world();
  state = await w.state();
});

/** Appends an entry in the name of one viewer, as another. */
function appended(by: Viewer | null, inTheNameOf: Viewer): Promise<unknown> {
  const entry = { action: 'noteOnCase', subjectType: 'Case', subjectKey: randomUUID(), details: {} };
  const body = bodyOf(inTheNameOf, entry, null, new Date());
  return w.test.sqlAs(by, `select app.append_audit_event($1::uuid, $2) as place`, [randomUUID(), body]);
}

describe('who appends to the trail', () => {
  test('whoever does something, in the own name', async () => {
    expect(await appended(officerOf(state), officerOf(state))).toEqual([{ place: 1 }]);
  });

  test.each([
    ['in the name of another', () => officerOf(state), () => supervisorOf(state)],
    [
      'in another role',
      () => officerOf(state),
      () => ({ ...auditorOf(state), userId: officerOf(state).userId }),
    ],
    ['for another State', () => officerOf(state), () => ({ ...officerOf(state), state: 'XX' })],
    ['as nobody', () => stranger, () => stranger],
    ['on a connection that names no viewer', () => null, () => stranger],
  ])('%s: refused', async (_, by, inTheNameOf) => {
    await expect(appended(by(), inTheNameOf())).rejects.toThrow(/an audit event/);
  });
});

test('no viewer reads the key of the digests, which the program reads as it starts', async () => {
  const keys = (viewer: Viewer | null) => w.test.sqlAs(viewer, 'select key from audit_key');
  for (const viewer of [officerOf(state), supervisorOf(state), auditorOf(state), stranger])
    expect(await keys(viewer)).toEqual([]);
  expect(await keys(null)).toEqual([{ key: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});
