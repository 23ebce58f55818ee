import { beforeAll, expect, test } from 'vitest';
import { auditorOf, officerOf, starStaff, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const postpone = async (request: TestRequest) =>
  w.give(supervisorOf(request.to), 'postponeMlaRequest', {
    id: request.id,
    expectedVersion: await request.version(),
    proposedAt: await request.proposedAt(),
  });

test('R14 broken: without a consultation nothing is postponed (UNCAC art. 46(25), (26))', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  await request.give(officerOf(request.to), 'proposeMlaRequestPostponement');
  const error = await refusal(postpone(request));
  expect(error.extensions).toMatchObject({
    code: 'INCOMPLETE',
    missing: [{ missing: expect.stringContaining('consultation'), rule: 'R14' }],
  });
});

test('R14 broken: without a ground nothing is postponed', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  const { id, expectedVersion } = await request.inputOf('proposeMlaRequestPostponement');
  const input = { id, expectedVersion, reviewOn: '2027-01-31' };
  const { codes } = await w.mutate(officerOf(request.to), 'proposeMlaRequestPostponement', input);
  expect(codes.join()).toContain('ground');
});

test('R14 kept: with ground and consultation it is postponed; the ground is told, the proceeding is not', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  const { from, to } = request;
  await request.give(officerOf(to), 'openMlaRequestConsultation', { about: 'POSTPONEMENT' });
  await request.give(officerOf(from), 'sayInMlaRequestConsultation');
  await request.give(officerOf(to), 'proposeMlaRequestPostponement', {
    ground: 'ONGOING_PROSECUTION',
    domesticProceeding: 'Our case against the accountant.',
  });
  await postpone(request);
  const query = `query P($id: ID!) { mlaRequest(id: $id) { status postponementGround postponementReviewOn postponedAt
    ownSide { domesticProceeding } } }`;
  const told = {
    status: 'POSTPONED',
    postponementGround: 'ONGOING_PROSECUTION',
    postponementReviewOn: '2027-01-31',
    postponedAt: expect.any(String),
  };
  const asked = await w.test.ask(officerOf(to), query, { id: request.id });
  expect(asked.data?.mlaRequest).toEqual({
    ...told,
    ownSide: { domesticProceeding: 'Our case against the accountant.' },
  });
  const asking = await w.test.ask(officerOf(from), query, { id: request.id });
  expect(asking.data?.mlaRequest).toEqual({ ...told, ownSide: { domesticProceeding: null } });
});

test.each(['ACKNOWLEDGED', 'UNDER_EXAMINATION', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS'] as const)(
  'postponed while %s, it is kept up with a new day, and goes on there when nothing stands in the way',
  async (status) => {
    const { from: asking, to: asked } = await w.pair();
    const of = await w.case({ leadBy: asking });
    await w.grant(of, asking);
    const request = await w.request({ from: asking, to: asked, of, status });
    await request.give(officerOf(request.to), 'proposeMlaRequestPostponement');
    await request.give(supervisorOf(request.to), 'postponeMlaRequest');
    await request.give(officerOf(request.to), 'reviewMlaRequestPostponement', { reviewOn: '2027-06-30' });
    expect(await request.row()).toMatchObject({ status: 'POSTPONED', status_before: status });
    const lasting =
      'select review_on::text from mla_request_postponement where request_id = $1 and ended_at is null';
    expect(await w.test.sqlAs(officerOf(request.from), lasting, [request.key])).toEqual([
      { review_on: '2027-06-30' },
    ]);
    expect(await w.test.sqlAs(auditorOf(request.to), lasting, [request.key])).toHaveLength(1);
    expect(await w.test.sqlAs(starStaff, lasting, [request.key])).toEqual([]);
    await request.give(officerOf(request.to), 'resumeMlaRequest');
    expect(await request.row()).toMatchObject({ status, status_before: null });
    const query = 'query P($id: ID!) { mlaRequest(id: $id) { postponementReviewOn } }';
    const { data } = await w.test.ask(officerOf(request.from), query, { id: request.id });
    expect(data?.mlaRequest).toEqual({ postponementReviewOn: null });
  },
);

test('the day of review lies ahead', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'POSTPONED' });
  const reviewOn = new Date().toISOString().slice(0, 10);
  const error = await refusal(
    request.give(officerOf(request.to), 'reviewMlaRequestPostponement', { reviewOn }),
  );
  expect(error.extensions).toMatchObject({ problems: [{ field: 'input.reviewOn' }] });
});
