import { beforeAll, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query C($id: ID!) { mlaRequest(id: $id) {
  purpose deadline urgencyReason version content { subjectMatter facts assistanceSought procedureWished } } }`;

test('changes what is given and leaves the rest', async () => {
  const request = await w.request(await w.pair());
  const officer = officerOf(request.from);
  const { data: before } = await w.test.ask(officer, query, { id: request.id });
  await request.give(officer, 'amendMlaRequest', {
    contents: { facts: 'Other facts', purpose: 'Another purpose' },
  });
  const { data: after } = await w.test.ask(officer, query, { id: request.id });
  expect(after?.mlaRequest).toEqual({
    ...before?.mlaRequest,
    purpose: 'Another purpose',
    version: Number(before?.mlaRequest.version) + 1,
    content: { ...before?.mlaRequest.content, facts: 'Other facts' },
  });
});

test('counts as a change of the record that both share even when only a part of it changes', async () => {
  const request = await w.request(await w.pair());
  const before = await request.row();
  await request.give(officerOf(request.from), 'amendMlaRequest', { contents: { facts: 'Other facts' } });
  const after = await request.row();
  expect(after.version).toBe(Number(before.version) + 1);
  expect(after.updated_at.getTime()).toBeGreaterThanOrEqual(before.updated_at.getTime());
});

test('keeps the reference, whatever changes', async () => {
  const request = await w.request(await w.pair());
  const { requesting_reference: reference } = await request.row();
  await request.give(officerOf(request.from), 'amendMlaRequest', {
    contents: { items: [{ type: 'ASSET_RECOVERY' }] },
  });
  expect(await request.row()).toMatchObject({ requesting_reference: reference, types: ['ASSET_RECOVERY'] });
});
