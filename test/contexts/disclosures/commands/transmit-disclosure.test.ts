import { beforeAll, expect, test } from 'vitest';
import { DisclosureBasis } from '../../../../src/contexts/disclosures/index.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { disclosure } from '../../../support/world-disclosures.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const read = `query ($id: ID!) { disclosure(id: $id) { status subject content { information } persons { name }
  restrictions { kind } ownSide { state { code } internalStep } createdAt } }`;

test('four eyes: a supervisor transmits what another person proposed', async () => {
  const one = await disclosure(w, { from, to });
  await one.give(supervisorOf(from), 'proposeDisclosureTransmission');
  expect((await refusal(one.give(supervisorOf(from), 'transmitDisclosure'))).code).toBe('FORBIDDEN');
  expect((await refusal(one.give(officerOf(from), 'transmitDisclosure'))).code).toBe('FORBIDDEN');
  await one.give(supervisorOf(from, 'other'), 'transmitDisclosure');
  expect(await one.row()).toMatchObject({ status: 'TRANSMITTED', is_sent: true, is_opened: false });
});

test('the receiving State knows nothing of it before', async () => {
  const one = await disclosure(w, { from, to, status: 'IN_REVIEW' });
  const { data } = await w.test.ask(officerOf(to), read, { id: one.id });
  expect(data).toEqual({ disclosure: null });
  expect((await refusal(one.give(officerOf(to), 'acknowledgeDisclosure'))).code).toBe('NOT_FOUND');
});

test('the receiving State reads the restrictions first, and the information once it has acknowledged (art. 46(5))', async () => {
  const one = await disclosure(w, { from, to, status: 'TRANSMITTED' });
  const before = await w.test.ask(officerOf(to), read, { id: one.id });
  expect(before.data?.disclosure).toMatchObject({
    status: 'TRANSMITTED',
    subject: expect.stringContaining('Subject'),
    content: null,
    persons: null,
    restrictions: [{ kind: 'NOT_AS_EVIDENCE' }],
    ownSide: null,
    createdAt: null,
  });
  expect(before.redactions.map(({ field }) => field).sort()).toEqual(['content', 'createdAt', 'persons']);
  await one.give(officerOf(to), 'acknowledgeDisclosure');
  const after = await w.test.ask(officerOf(to), read, { id: one.id });
  expect(after.data?.disclosure).toMatchObject({
    content: { information: expect.stringContaining('Information') },
    persons: [{ name: expect.stringContaining('Person') }],
  });
});

test('what is declined was never read', async () => {
  const one = await disclosure(w, { from, to, status: 'TRANSMITTED' });
  expect((await refusal(one.give(officerOf(to), 'declineDisclosure'))).code).toBe('FORBIDDEN');
  await one.give(supervisorOf(to), 'declineDisclosure');
  const { data } = await w.test.ask(officerOf(to), read, { id: one.id });
  expect(data?.disclosure).toMatchObject({ status: 'DECLINED', content: null, persons: null });
});

test.each([
  ['the information', { information: '' }],
  ['the offences concerned', { offences: [] }],
  ['the proceeds concerned', { proceeds: null }],
])('nothing is proposed without %s', async (missing, contents) => {
  const one = await disclosure(w, { from, to, contents });
  const error = await refusal(one.give(officerOf(from), 'proposeDisclosureTransmission'));
  expect(error.code).toBe('INCOMPLETE');
  expect(error.extensions['missing']).toEqual([{ missing, source: expect.stringContaining('UNCAC') }]);
});

test('information on criminal matters needs no proceeds (art. 46(4))', async () => {
  const contents = { basis: DisclosureBasis.CRIMINAL_MATTERS, proceeds: null };
  const one = await disclosure(w, { from, to, contents, status: 'TRANSMITTED' });
  expect(await one.row()).toMatchObject({ status: 'TRANSMITTED', has_proceeds: false });
});

test('a discarded draft stays the sending State’s own', async () => {
  const one = await disclosure(w, { from, to, status: 'DISCARDED' });
  expect((await w.test.ask(officerOf(to), read, { id: one.id })).data).toEqual({ disclosure: null });
  expect((await refusal(one.give(officerOf(from), 'amendDisclosure'))).code).toBe('INVALID_TRANSITION');
});
