import { beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { auditorOf, officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { disclosure, disclosureContents, TestDisclosure } from '../../../support/world-disclosures.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let own: TestState;
let other: TestState;
const paper = { happenedOn: new Date('2026-01-15T00:00:00Z'), reference: 'Note verbale 12/2026' };

beforeAll(async () => {
  w = await world();
  own = await w.state();
  other = await w.state({ onRepatria: false });
});

const record = (input: object = {}, viewer = officerOf(own)) =>
  w.give(viewer, 'recordReceivedDisclosure', {
    sendingState: other.code,
    sendingReference: `Letter ${String(Math.floor(performance.now() * 1000))}`,
    paper,
    contents: disclosureContents(other),
    ...input,
  });

const read = `query ($id: ID!) { disclosure(id: $id) { status sendingKeeper { code } content { information }
  events { edges { node { command byState { code } enteredBy { code } occurredAt paperReference } } } } }`;

test('information on paper is entered by who received it, and lives on from there', async () => {
  const { key } = await record();
  const one = new TestDisclosure(w, key, other, own);
  expect(await one.row()).toMatchObject({
    status: 'TRANSMITTED',
    is_sent: true,
    transmitted_at: paper.happenedOn,
  });
  await one.give(officerOf(own), 'acknowledgeDisclosure');
  const { data } = await w.test.ask(officerOf(own), read, { id: one.id });
  expect(data?.disclosure).toMatchObject({
    status: 'ACKNOWLEDGED',
    sendingKeeper: { code: own.code },
    content: { information: expect.any(String) },
  });
  expect(data?.disclosure.events.edges.map(({ node }: any) => node)).toEqual([
    {
      command: 'recordReceivedDisclosure',
      byState: { code: other.code },
      enteredBy: { code: own.code },
      occurredAt: paper.happenedOn.toISOString(),
      paperReference: paper.reference,
    },
    expect.objectContaining({
      command: 'acknowledgeDisclosure',
      byState: { code: own.code },
      enteredBy: { code: own.code },
      paperReference: null,
    }),
  ]);
});

test('nobody of the State that is said to have sent it sees the record', async () => {
  const { key } = await record();
  for (const viewer of [officerOf(other), supervisorOf(other), auditorOf(other)]) {
    const { data } = await w.test.ask(viewer, read, { id: globalId('SpontaneousDisclosure', key) });
    expect(data).toEqual({ disclosure: null });
  }
});

test('the same letter is entered once; what will happen, and what is incomplete, not at all', async () => {
  await record({ sendingReference: 'AB 1' });
  expect((await refusal(record({ sendingReference: 'AB 1' }))).code).toBe('CONFLICT');
  const later = { ...paper, happenedOn: new Date(Date.now() + 86_400_000) };
  expect((await refusal(record({ paper: later }))).code).toBe('BAD_USER_INPUT');
  const contents = { ...disclosureContents(other), information: null };
  expect((await refusal(record({ contents }))).code).toBe('INCOMPLETE');
});

test('an answer on paper is entered by who sent the information', async () => {
  const one = await disclosure(w, { from: own, to: other, status: 'TRANSMITTED' });
  expect((await w.test.ask(officerOf(other), read, { id: one.id })).data).toEqual({ disclosure: null });
  expect((await refusal(one.give(officerOf(own), 'acknowledgeDisclosure'))).code).toBe('BAD_USER_INPUT');
  await one.give(officerOf(own), 'acknowledgeDisclosure', {
    paper: { ...paper, happenedOn: new Date() },
    receivingReference: 'Their 7',
  });
  expect(await one.row()).toMatchObject({ status: 'ACKNOWLEDGED', receiving_reference: 'Their 7' });
});

test('a State that takes part transmits what it discloses itself', async () => {
  const { code } = await w.state();
  expect((await refusal(record({ sendingState: code }))).code).toBe('BAD_USER_INPUT');
});

test('nobody names a paper for a step of the own State', async () => {
  const to = await w.state();
  const one = await disclosure(w, { from: own, to, status: 'TRANSMITTED' });
  expect((await refusal(one.give(officerOf(to), 'acknowledgeDisclosure', { paper }))).code).toBe(
    'BAD_USER_INPUT',
  );
  const numbered = one.give(officerOf(to), 'acknowledgeDisclosure', { receivingReference: 'Mine 7' });
  expect((await refusal(numbered)).code).toBe('BAD_USER_INPUT');
});
