import { beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { auditor, officerOf, prosecutorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';
import { enter, type TestEvidence } from '../evidence-world.js';

let w: World;
let item: TestEvidence;

beforeAll(async () => {
  w = await world();
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  await request.assignIn(request.from);
  await request.assignIn(request.to);
  item = await enter(w, request, { by: prosecutorOf(request.to) });
  await item.handOver();
});

const note = (by: Viewer, holder: string, since?: Date) =>
  w.give(by, 'noteEvidenceCustody', { id: item.id, holder, ...(since && { since }) });

async function chainFor(viewer: Viewer): Promise<string[]> {
  const query = `query C($id: ID!) { evidenceItem(id: $id) { custody { holder } } }`;
  const { data } = await w.test.ask(viewer, query, { id: item.id });
  return data?.evidenceItem.custody.map(({ holder }: { holder: string }) => holder);
}

test('each State has its own chain, in the order of time; the auditor of the system sees both', async () => {
  const { from, to } = item.request;
  await note(officerOf(to), 'The courier', new Date('2026-02-01'));
  await note(prosecutorOf(to), 'The investigating judge', new Date('2026-01-01'));
  await note(officerOf(from), 'The registry', new Date('2026-03-01'));
  expect(await chainFor(officerOf(to))).toEqual(['The investigating judge', 'The courier']);
  expect(await chainFor(prosecutorOf(from))).toEqual(['The registry']);
  expect(await chainFor(auditor)).toEqual(['The investigating judge', 'The courier', 'The registry']);
});

test('is noted by the central authorities and the authority that obtained it, when it has begun', async () => {
  const { from, to } = item.request;
  expect((await refusal(note(prosecutorOf(from), 'The prosecutor'))).code).toBe('FORBIDDEN');
  const late = await refusal(note(officerOf(to), 'The registry', new Date('2199-01-01')));
  expect(late.extensions).toMatchObject({ problems: [{ field: 'input.since' }] });
});
