import { beforeAll, describe, expect, test } from 'vitest';
import { RefusalGround } from '../../../../src/contexts/mla-requests/index.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let absent: TestState;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  absent = await w.state({ onRepatria: false });
});

const today = new Date().toISOString().slice(0, 10);
const onPaper = { happenedOn: today, reference: 'Letter 77/2026' };
const submitted = (): Promise<TestRequest> => w.request({ from, to: absent, status: 'SUBMITTED' });

/** The last step of a request, as a client reads it. */
async function lastStep(request: TestRequest): Promise<Record<string, unknown>> {
  const query = `query Last($id: ID!) { mlaRequest(id: $id) { requestedReference events(first: 1, orderBy: NEWEST) {
    edges { node { command byState { code } enteredBy { code } happenedOn paperReference irregular irregularities } } } } }`;
  const { data } = await w.test.ask(officerOf(request.from), query, { id: request.id });
  return data?.mlaRequest.events.edges[0].node;
}

describe('a step of a State that does not take part', () => {
  test('is its own, entered by the State that keeps its side, with the paper on which it rests', async () => {
    const request = await submitted();
    await request.give(officerOf(from), 'acknowledgeMlaRequest', { onPaper });
    expect(await lastStep(request)).toEqual({
      command: 'acknowledgeMlaRequest',
      byState: { code: absent.code },
      enteredBy: { code: from.code },
      happenedOn: today,
      paperReference: 'Letter 77/2026',
      irregular: false,
      irregularities: [],
    });
    expect(await request.row()).toMatchObject({
      requested_reference: 'Letter 77/2026',
      acknowledged_at: new Date(`${today}T00:00:00Z`),
    });
  });

  test('may bear a reference that another letter of that State bore, too', async () => {
    for (const request of [await submitted(), await submitted()])
      await request.give(officerOf(from), 'acknowledgeMlaRequest', { onPaper });
  });

  test.each([
    ['2199-01-01', /still to come/],
    ['2001-01-01', /had not been sent/],
  ])('happened neither in the future nor before the request was sent: %s', async (happenedOn, says) => {
    const request = await submitted();
    const error = await refusal(
      request.give(officerOf(from), 'acknowledgeMlaRequest', { onPaper: { ...onPaper, happenedOn } }),
    );
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.extensions).toMatchObject({
      problems: [{ field: 'input.onPaper.happenedOn', message: expect.stringMatching(says) }],
    });
  });

  test('is recorded where it broke the Convention, and marked', async () => {
    const request = await submitted();
    await request.give(officerOf(from), 'acknowledgeMlaRequest', { onPaper });
    await request.give(officerOf(from), 'proposeMlaRequestRefusal', {
      grounds: [RefusalGround.BANK_SECRECY],
    });
    const { rows } = await w.test.owner.query(
      'select proposed_at from mla_request_side where request_id = $1',
      [request.key],
    );
    const proposedAt = (rows[0] as { proposed_at: Date }).proposed_at;
    await request.give(supervisorOf(from), 'refuseMlaRequest', { proposedAt, onPaper });
    expect((await request.row()).refusal_grounds).toEqual(['BANK_SECRECY']);
    expect(await lastStep(request)).toMatchObject({
      command: 'refuseMlaRequest',
      byState: { code: absent.code },
      irregular: true,
      irregularities: [expect.stringContaining('UNCAC art. 46(8)')],
    });
  });
});

describe('a paper is refused', () => {
  test('for a step of the own State', async () => {
    const request = await submitted();
    const error = await refusal(request.give(officerOf(from), 'withdrawMlaRequest', { onPaper }));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.onPaper' }] });
  });

  test('between two States that take part', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    const error = await refusal(request.give(officerOf(request.to), 'acknowledgeMlaRequest', { onPaper }));
    expect(error.code).toBe('BAD_USER_INPUT');
  });
});

test('what the Convention forbids stays forbidden to a State that takes part', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  const error = await refusal(
    request.give(officerOf(request.to), 'proposeMlaRequestRefusal', {
      grounds: [RefusalGround.BANK_SECRECY],
    }),
  );
  expect(error.code).toBe('BAD_USER_INPUT');
});
