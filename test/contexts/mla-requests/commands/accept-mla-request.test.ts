import { beforeAll, describe, expect, test } from 'vitest';
import { oneSided } from '../../../support/one-sided.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { registered } from '../../../support/paper-requests.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const acknowledged = async (): Promise<TestRequest> =>
  w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });

const proposed = async (): Promise<TestRequest> => {
  const request = await acknowledged();
  await request.give(officerOf(request.to), 'proposeMlaRequestAcceptance');
  return request;
};

describe('acceptance (UNCAC art. 46(17))', () => {
  test('takes two people: nobody accepts what nobody proposed, what they proposed, or as an officer', async () => {
    const request = await acknowledged();
    expect((await refusal(request.give(supervisorOf(request.to), 'acceptMlaRequest'))).extensions).toEqual({
      code: 'INCOMPLETE',
      missing: [{ missing: 'a proposal', source: 'four eyes' }],
    });
    const proposer = supervisorOf(request.to, 'first');
    await request.give(proposer, 'proposeMlaRequestAcceptance');
    for (const viewer of [proposer, officerOf(request.to)])
      expect((await refusal(request.give(viewer, 'acceptMlaRequest'))).code).toBe('FORBIDDEN');
    expect((await request.row()).status).toBe('ACKNOWLEDGED');
    await request.give(supervisorOf(request.to, 'second'), 'acceptMlaRequest');
    expect(await request.row()).toMatchObject({ status: 'ACCEPTED', decided_at: expect.any(Date) });
  });

  test('is of what the supervisor read, and of nothing that was proposed in its place', async () => {
    const request = await proposed();
    const input = await request.inputOf('acceptMlaRequest');
    await request.give(officerOf(request.to), 'proposeMlaRequestAcceptance');
    expect((await refusal(w.give(supervisorOf(request.to), 'acceptMlaRequest', input as never))).code).toBe(
      'CONFLICT',
    );
    await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
    expect((await refusal(request.give(supervisorOf(request.to), 'acceptMlaRequest'))).code).toBe(
      'INCOMPLETE',
    );
  });

  test('gives up the conditions that were prepared instead of it', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
    await request.give(officerOf(request.to), 'proposeMlaRequestConditions');
    await request.by(request.to, 'acceptMlaRequest');
    const { rows } = await w.test.owner.query(
      'select is_sent, is_dropped from mla_request_condition where request_id = $1',
      [request.key],
    );
    expect(rows).toEqual([{ is_sent: false, is_dropped: true }]);
  });

  test('of a State that does not take part is entered by one and checked by another, with its paper', async () => {
    const { own, absent, onPaper, today } = await oneSided();
    const request = await w.request({ from: own, to: absent, status: 'SUBMITTED' });
    await request.give(officerOf(own), 'acknowledgeMlaRequest', { onPaper });
    await request.give(officerOf(own), 'proposeMlaRequestAcceptance');
    const proposedAt = await request.proposedAt(own);
    const alone = request.give(officerOf(own), 'acceptMlaRequest', { proposedAt, onPaper });
    expect((await refusal(alone)).code).toBe('FORBIDDEN');
    await request.give(supervisorOf(own), 'acceptMlaRequest', { proposedAt, onPaper });
    const { rows } = await w.test.owner.query(
      `select by_state, entered_by, happened_on::text from mla_request_event
       where request_id = $1 and command = 'acceptMlaRequest'`,
      [request.key],
    );
    expect(rows).toEqual([{ by_state: absent.code, entered_by: own.code, happened_on: today }]);
    const came = await registered(w, { from: absent, to: own });
    await came.give(officerOf(own), 'acknowledgeMlaRequest');
    await came.by(own, 'acceptMlaRequest');
    expect((await came.row()).status).toBe('ACCEPTED');
  });
});
