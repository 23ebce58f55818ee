import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { testRegister, type Row, type TestRegister } from '../../../support/register.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let register: TestRegister;

beforeAll(async () => {
  w = await world();
  register = await testRegister(w);
});

afterAll(() => register.close());

describe('a deadline, a return and a postponement', () => {
  const more = `query All($search: String!) { mlaRequests(filter: { search: $search }) { edges { node {
    status deadline deadlineReason returnedFor returnReasons postponementGround postponedAt decidedAt
    clocks { edges { node { kind isRunning dueAt } } }
    events { edges { node { command status byState { code } happenedOn irregularities } } } } } } }`;

  async function course(one: Row): Promise<any> {
    const { data, codes } = await w.test.ask(officerOf(register.own), more, {
      search: `"${String(one['key'])}"`,
    });
    expect(codes).toEqual([]);
    return data?.mlaRequests.edges[0].node;
  }
  const steps = ({ events }: any): string[] =>
    events.edges.map(({ node }: any) => `${node.command} ${node.happenedOn}`);

  const clockOf = ({ clocks }: any): any =>
    clocks.edges.map(({ node }: any) => node).find(({ kind }: any) => kind === 'POSTPONEMENT_REVIEW');

  test('a deadline with its reason is brought in', async () => {
    const one = register.row({ deadline: '2019-05-31', deadline_reason: 'The trial begins in June.' });
    await register.imported([one]);
    expect(await course(one)).toMatchObject({
      deadline: '2019-05-31',
      deadlineReason: 'The trial begins in June.',
    });
  });

  test('what was returned as incomplete has what was missing, and can be closed', async () => {
    const returned = {
      direction: 'incoming',
      decided_on: '2019-03-03',
      decision: 'returned',
      returned_for: 'facts; penalties',
      return_reasons: 'Nothing says what happened.',
    };
    const one = register.row({ ...returned, closed_on: '2019-04-04', outcome_kind: 'not-given' });
    await register.imported([one]);
    const found = await course(one);
    expect(found).toMatchObject({
      status: 'CLOSED',
      returnedFor: ['facts', 'penalties'],
      returnReasons: 'Nothing says what happened.',
    });
    expect(steps(found)).toEqual([
      'submitMlaRequest 2019-02-11',
      'returnMlaRequestAsIncomplete 2019-03-03',
      'closeMlaRequest 2019-04-04',
    ]);
  });

  test('what is postponed waits for its review, and goes on with its register', async () => {
    const postponed = {
      direction: 'incoming',
      acknowledged_on: '2019-02-20',
      postponed_on: '2019-03-03',
      postponement_ground: 'ongoing-prosecution',
    };
    const one = register.row({ ...postponed, review_on: '2019-09-01' });
    await register.imported([one]);
    const found = await course(one);
    expect(found).toMatchObject({
      status: 'POSTPONED',
      postponementGround: 'ONGOING_PROSECUTION',
      postponedAt: '2019-03-03T12:00:00.000Z',
    });
    const review = clockOf(found);
    expect(review).toMatchObject({ isRunning: true, dueAt: expect.stringMatching(/^2019-09-0[12]/) });
    const later = { ...one, resumed_on: '2019-10-01', decided_on: '2019-10-01', decision: 'accepted' };
    expect(await register.imported([later])).toMatchObject({ updated: 1 });
    const resumed = await course(one);
    expect(resumed.status).toBe('ACCEPTED');
    expect(steps(resumed).slice(2)).toEqual([
      'postponeMlaRequest 2019-03-03',
      'resumeMlaRequest 2019-10-01',
      'acceptMlaRequest 2019-10-01',
    ]);
    const ended = clockOf(resumed);
    expect(ended.isRunning).toBe(false);
    const undone = { ...later, postponed_on: '', postponement_ground: '', review_on: '', resumed_on: '' };
    const { firstProblems } = await register.imported([undone]);
    expect(firstProblems).toMatchObject([
      { column: 'key', why: expect.stringContaining('what was done stays done') },
    ]);
  });

  test('one that was over before the import, after the acceptance, is a step and no more', async () => {
    const one = register.row({
      ...{ acknowledged_on: '2019-02-20', decided_on: '2019-03-01', decision: 'accepted' },
      ...{
        postponed_on: '2019-04-01',
        review_on: '2019-05-01',
        resumed_on: '2019-06-01',
        executed_on: '2019-07-01',
      },
    });
    await register.imported([one]);
    const found = await course(one);
    expect(found.status).toBe('EXECUTED');
    expect(steps(found).slice(2)).toEqual([
      'acceptMlaRequest 2019-03-01',
      'postponeMlaRequest 2019-04-01',
      'resumeMlaRequest 2019-06-01',
      'executeMlaRequest 2019-07-01',
    ]);
    // The other State gave no ground: that is noted, and the row is not refused.
    expect(found.events.edges[3].node.irregularities).toEqual([expect.stringContaining('46(25)')]);
    const { rows } = await w.test.owner.query(
      `select p.ended_at is not null as over from mla_request_postponement p join mla_request r on r.id = p.request_id
       where r.requesting_reference = $1`,
      [one['key']],
    );
    expect(rows).toEqual([{ over: true }]);
  });

  test('a postponed request of a register is resumed by its command', async () => {
    const one = register.row({
      ...{ direction: 'incoming', acknowledged_on: '2019-02-20', postponed_on: '2019-03-03' },
      postponement_ground: 'ongoing-investigation',
    });
    await register.imported([one]);
    const ask = `query A($search: String!) { mlaRequests(filter: { search: $search }) { edges { node { id version } } } }`;
    const { data } = await w.test.ask(officerOf(register.own), ask, { search: `"${String(one['key'])}"` });
    const { id, version: expectedVersion } = data?.mlaRequests.edges[0].node;
    await w.give(officerOf(register.own), 'resumeMlaRequest', { id, expectedVersion });
    expect((await course(one)).status).toBe('ACKNOWLEDGED');
  });
});
