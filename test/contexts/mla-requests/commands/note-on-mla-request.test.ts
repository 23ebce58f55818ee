import { beforeAll, expect, test } from 'vitest';
import { auditor, auditorOf, officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query Notes($id: ID!) { mlaRequest(id: $id) { notes { kind text author state { code } } } }`;

test('is for the own central authority alone', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
  await request.assignIn(request.from);
  await request.assignIn(request.to);
  const { from, to } = request;
  await request.give(officerOf(from), 'noteOnMlaRequest', { kind: 'STRATEGY', text: 'Theirs' });
  await request.give(officerOf(to), 'noteOnMlaRequest', { kind: 'LEGAL_OPINION', text: 'Ours' });
  const notesOf = async (viewer: ReturnType<typeof officerOf>) =>
    (await w.test.ask(viewer, query, { id: request.id })).data?.mlaRequest.notes;
  const ours = {
    kind: 'LEGAL_OPINION',
    text: 'Ours',
    author: `${to.code}-officer`,
    state: { code: to.code },
  };
  expect(await notesOf(supervisorOf(to))).toEqual([ours]);
  expect(await notesOf(officerOf(from, 'colleague'))).toEqual([
    { kind: 'STRATEGY', text: 'Theirs', author: `${from.code}-officer`, state: { code: from.code } },
  ]);
  for (const viewer of [prosecutorOf(from), prosecutorOf(to), auditorOf(from), auditorOf(to), auditor])
    expect(await notesOf(viewer)).toBeNull();
});

test('does not enter the audit trail, which auditors read', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
  const words = 'Do not mention the second account';
  await request.give(officerOf(request.to), 'noteOnMlaRequest', { text: words });
  await request.give(officerOf(request.to), 'setMlaRequestInternalStep', {
    internalStep: words,
    assignee: words,
  });
  const { rows } = await w.test.owner.query('select body, details from audit_event where subject_key = $1', [
    request.key,
  ]);
  expect(rows.length).toBeGreaterThan(3);
  expect(JSON.stringify(rows)).not.toContain(words);
});
