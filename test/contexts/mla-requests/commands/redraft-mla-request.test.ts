import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf } from '../../../support/personas.js';
import { registered } from '../../../support/paper-requests.js';
import { refusal } from '../../../support/refusal.js';
import { bringTo, TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const said = `query Said($id: ID!) { mlaRequest(id: $id) { id status requestingReference types offences purpose deadline
  content { subjectMatter facts assistanceSought procedureWished } persons { subject { id } }
  resubmits { id } resubmissions { id } } }`;

test('copies what was said to a new draft that points to it; what was sent stays as it was sent', async () => {
  const { from, to } = await w.pair();
  const of = await w.case({ leadBy: from });
  const [named, protectedSince] = [await w.subject(of), await w.subject(of)];
  const contents = { persons: [named, protectedSince], facts: 'Факты. 事实。 الوقائع.' };
  const earlier = await w.request({ from, to, of, contents, status: 'RETURNED_INCOMPLETE' });
  await w.give(officerOf(from), 'amendSubject', {
    id: protectedSince,
    expectedVersion: 1,
    isProtected: true,
  });
  const before = await earlier.row();

  const { key } = await earlier.give(officerOf(from), 'redraftMlaRequest');
  const draft = new TestRequest(w, key, of, from, to);
  expect(await earlier.row()).toEqual(before);
  const look = async (state: typeof from, request: TestRequest) =>
    (await w.test.ask(officerOf(state), said, { id: request.id })).data?.mlaRequest;
  const [asked, again] = [await look(from, earlier), await look(from, draft)];
  for (const field of ['types', 'offences', 'purpose', 'deadline', 'content'])
    expect(again[field]).toEqual(asked[field]);
  expect(again).toMatchObject({
    status: 'DRAFT',
    persons: [{ subject: { id: named } }],
    resubmits: { id: earlier.id },
  });
  expect(again.requestingReference).not.toBe(asked.requestingReference);

  // The requested State learns of the new one, and that it puts the earlier one again, when it is sent.
  expect((await look(to, earlier)).resubmissions).toEqual([]);
  expect(await look(to, draft)).toBeNull();
  await draft.give(officerOf(from), 'amendMlaRequest', { contents: { facts: 'Corrected.' } });
  await bringTo(draft, 'SUBMITTED');
  expect((await look(to, earlier)).resubmissions).toEqual([{ id: draft.id }]);
  expect(await look(to, draft)).toMatchObject({
    resubmits: { id: earlier.id },
    content: { facts: 'Corrected.' },
  });
  expect((await look(to, earlier)).content.facts).toBe(contents.facts);
});

test('is not for what was executed, nor for another State', async () => {
  const executed = await w.request({ ...(await w.pair()), status: 'CLOSED' });
  const error = await refusal(executed.give(officerOf(executed.from), 'redraftMlaRequest'));
  expect(error.extensions).toMatchObject({ code: 'INCOMPLETE' });
  expect(error.message).toContain('a request that was not executed');
  const refused = await w.request({ ...(await w.pair()), status: 'REFUSED' });
  const byOther = await refusal(refused.give(officerOf(refused.to), 'redraftMlaRequest'));
  expect(byOther.code).toBe('FORBIDDEN');
});

test('is not for a request of another State that came on paper: no draft bears a number of one’s own in its name', async () => {
  const own = await w.state();
  const absent = await w.state({ onRepatria: false });
  const request = await registered(w, { from: absent, to: own });
  await request.give(officerOf(own), 'acknowledgeMlaRequest');
  await request.by(own, 'returnMlaRequestAsIncomplete');
  const error = await refusal(request.give(officerOf(own), 'redraftMlaRequest'));
  expect(error.code).toBe('INCOMPLETE');
  expect(error.message).toContain('registerMlaRequest');
  const { rows } = await w.test.owner.query('select 1 from mla_request where resubmits_id = $1', [
    request.key,
  ]);
  expect(rows).toEqual([]);
  // What that State sends again is entered as it came, with its own reference.
  const again = await registered(w, { from: absent, to: own, resubmitsId: request.id });
  expect(await again.row()).toMatchObject({ requesting_state: absent.code, resubmits_id: request.key });
});

test('sent again under the same key makes one draft', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'WITHDRAWN' });
  const input = {
    ...(await request.inputOf('redraftMlaRequest')),
    idempotencyKey: globalId('x', request.key),
  };
  const first = await w.give(officerOf(request.from), 'redraftMlaRequest', input);
  const second = await w.give(officerOf(request.from), 'redraftMlaRequest', input);
  expect(second).toEqual({ ...first, replayed: true });
});
