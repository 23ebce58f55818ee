import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf, stranger, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const see = `query See($id: ID!) { mlaRequest(id: $id) { status } }`;

test('makes the request exist for the requested State, which did not know of it before', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'IN_REVIEW' });
  const before = await w.test.ask(officerOf(request.to), see, { id: request.id });
  expect(before.data).toEqual({ mlaRequest: null });
  await request.give(supervisorOf(request.from), 'submitMlaRequest');
  const after = await w.test.ask(officerOf(request.to), see, { id: request.id });
  expect(after.data).toEqual({ mlaRequest: { status: 'SUBMITTED' } });
  expect((await w.test.ask(stranger, see, { id: request.id })).codes).toEqual(['UNAUTHENTICATED']);
});

test('sends every part along, and shows the requested State nothing of the case beyond the request', async () => {
  const { from, to } = await w.pair();
  const of = await w.case({ leadBy: from });
  const subject = await w.subject(of);
  const request = await w.request({ from, to, of, contents: { persons: [subject] }, status: 'SUBMITTED' });
  const query = `query Parts($id: ID!) { mlaRequest(id: $id) {
    content { facts } persons { name subject { id } } case { id } requestedAuthorityEntry { institution }
    events { edges { node { command status byState { code } } } } } }`;
  const { data } = await w.test.ask(officerOf(to), query, { id: request.id });
  expect(data?.mlaRequest).toEqual({
    content: { facts: expect.stringContaining('Facts') },
    persons: [{ name: expect.stringContaining('Person'), subject: null }],
    case: null,
    requestedAuthorityEntry: { institution: `Central authority of ${to.code}` },
    events: {
      edges: [{ node: { command: 'submitMlaRequest', status: 'SUBMITTED', byState: { code: from.code } } }],
    },
  });
});

test('keeps the entries of the directory under which it was sent, whatever the directory says later', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
  const { requested_authority_entry_id: entry } = await request.row();
  await w.test.owner.query(
    'update central_authority_entry set valid_to = now(), current_for = null where id = $1',
    [entry],
  );
  await request.give(officerOf(request.to), 'acknowledgeMlaRequest');
  expect((await request.row()).requested_authority_entry_id).toBe(entry);
});

test('goes to a State whose central authority the directory does not know', async () => {
  const { from, to } = await w.pair();
  await w.test.owner.query(
    'update central_authority_entry set valid_to = now(), current_for = null where state = $1',
    [to.code],
  );
  const request = await w.request({ from, to, status: 'SUBMITTED' });
  expect((await request.row()).requested_authority_entry_id).toBeNull();
});

test('gives the request its place in lists: when it was submitted', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'IN_REVIEW' });
  const { listed_at: opened } = await request.row();
  await request.give(supervisorOf(request.from), 'submitMlaRequest');
  const row = await request.row();
  expect(row.listed_at).toEqual(row.submitted_at);
  expect(row.listed_at.getTime()).toBeGreaterThan(opened.getTime());
});

describe('four eyes', () => {
  test('the supervisor who proposed it cannot submit it; another can', async () => {
    const request = await w.request(await w.pair());
    const proposer = supervisorOf(request.from, 'first');
    await request.give(proposer, 'proposeMlaRequestSubmission');
    const before = await request.row();
    const error = await refusal(request.give(proposer, 'submitMlaRequest'));
    expect(error.extensions).toEqual({
      code: 'FORBIDDEN',
      requires: expect.stringContaining('another than who proposed it'),
    });
    expect(await request.row()).toEqual(before);
    await request.give(supervisorOf(request.from, 'second'), 'submitMlaRequest');
    expect((await request.row()).status).toBe('SUBMITTED');
  });

  test('one person with two offices is one pair of eyes', async () => {
    const request = await w.request(await w.pair());
    await request.give(officerOf(request.from, 'both'), 'proposeMlaRequestSubmission');
    const error = await refusal(request.give(supervisorOf(request.from, 'both'), 'submitMlaRequest'));
    expect(error.code).toBe('FORBIDDEN');
  });

  test('whoever proposes it anew after a change is the proposer', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'IN_REVIEW' });
    const supervisor = supervisorOf(request.from);
    await request.give(supervisor, 'returnMlaRequestToDraft');
    await request.give(supervisor, 'amendMlaRequest');
    await request.give(supervisor, 'proposeMlaRequestSubmission');
    expect((await refusal(request.give(supervisor, 'submitMlaRequest'))).code).toBe('FORBIDDEN');
    await request.give(supervisorOf(request.from, 'another'), 'submitMlaRequest');
  });

  test('nothing is submitted that nobody proposed, and no review can be skipped', async () => {
    const request = await w.request(await w.pair());
    const error = await refusal(request.give(supervisorOf(request.from), 'submitMlaRequest'));
    expect(error.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      status: 'DRAFT',
      allowedFrom: ['IN_REVIEW'],
    });
  });
});
