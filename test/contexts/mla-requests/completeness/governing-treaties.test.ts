import { beforeAll, describe, expect, test } from 'vitest';
import { LegalBasis } from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, stranger, type TestState } from '../../../support/personas.js';
import { insertTreaty } from '../../../support/world-directory.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query G($id: ID!) { mlaRequest(id: $id) {
  governingTreaties { id name kind reference verification inForceFrom until } completeness { severity subject advice } } }`;

/** What is told of the treaties that govern a request, the same on both read paths. */
async function told(request: TestRequest, viewer: Viewer = officerOf(request.from)) {
  const [planned, plain] = await Promise.all(
    (['planned', 'plain'] as const).map(async (path) => {
      const { data, errors } = await w.test.ask(viewer, query, { id: request.id }, path);
      expect(errors).toEqual([]);
      return data?.mlaRequest;
    }),
  );
  expect(plain).toEqual(planned);
  return planned;
}

const keysOf = async (request: TestRequest): Promise<string[]> =>
  (await told(request)).governingTreaties.map(({ id }: any) => id as string);
const onBasis = async (request: TestRequest): Promise<string[]> =>
  (await told(request)).completeness
    .filter(({ subject }: any) => subject === 'legalBasis')
    .map(({ severity, advice }: any) => `${severity as string} ${advice as string}`);

const insert = async (states: readonly TestState[], kind?: string): Promise<string> =>
  globalId('Treaty', await insertTreaty(w.test.owner, states, kind));
const bind = (treaty: string, { code }: TestState, from: string | null, until: string | null) =>
  w.test.owner.query(
    'update treaty_party set in_force_from = $3, until = $4 where treaty_id = $1 and state = $2',
    [treaty.split(':')[1], code, from, until],
  );

describe('a request on UNCAC between States that a treaty on mutual legal assistance binds', () => {
  test('is told of, with the treaty, and hinders nobody', async () => {
    const pair = await w.pair();
    const request = await w.request(pair);
    expect([await keysOf(request), await onBasis(request)]).toEqual([[], []]);
    const treaty = await insert([pair.from, pair.to]);
    expect(await keysOf(request)).toEqual([treaty]);
    const [found, ...others] = await onBasis(request);
    expect(others).toEqual([]);
    expect(found).toMatch(/^WEAK Between the two States Treaty .* governs mutual legal assistance/);
    await request.give(officerOf(pair.from), 'proposeMlaRequestSubmission');
  });

  test('and that rests on it, is as it should be', async () => {
    const pair = await w.pair();
    const request = await w.request(pair);
    const treatyId = await insert([pair.from, pair.to]);
    expect(await onBasis(request)).toHaveLength(1);
    await request.give(officerOf(pair.from), 'amendMlaRequest', {
      contents: { legalBasis: LegalBasis.BILATERAL_TREATY, treatyId },
    });
    expect(await onBasis(request)).toEqual([]);
  });

  test('finds a regional treaty to which both are parties, and not that of which one is none', async () => {
    const { from, to } = await w.pair();
    const [third, fourth] = [await w.state(), await w.state()];
    await insert([from, third, fourth], 'REGIONAL');
    const request = await w.request({ from, to });
    expect([await keysOf(request), await onBasis(request)]).toEqual([[], []]);
    const treaty = await insert([third, to, from, fourth], 'REGIONAL');
    expect(await keysOf(request)).toEqual([treaty]);
    expect(await onBasis(request)).toHaveLength(1);
  });

  test.each([
    ['not yet in force for one', '2100-01-01', null, 0],
    ['denounced by one', '2001-01-01', '2020-01-31', 0],
    ['denounced for a day ahead', '2001-01-01', '2100-01-01', 1],
  ])('%s', async (_what, from, until, count) => {
    const pair = await w.pair();
    const request = await w.request(pair);
    await bind(await insert([pair.from, pair.to]), pair.to, from, until);
    expect(await keysOf(request)).toHaveLength(count);
    expect(await onBasis(request)).toHaveLength(count);
  });

  test('does not take a treaty on something else for one that governs', async () => {
    const pair = await w.pair();
    const request = await w.request(pair);
    const treaty = await insert([pair.from, pair.to]);
    await w.test.owner.query('update treaty set governs_mutual_legal_assistance = false where id = $1', [
      treaty.split(':')[1],
    ]);
    expect([await keysOf(request), await onBasis(request)]).toEqual([[], []]);
  });
});

test('once sent, those are told that were in force on the day, and what was found then', async () => {
  const pair = await w.pair();
  const treaty = await insert([pair.from, pair.to]);
  const request = await w.request({ ...pair, status: 'SUBMITTED' });
  const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const ended = [null, today] as const;
  await bind(treaty, pair.to, ...ended);
  for (const viewer of [officerOf(pair.from), officerOf(pair.to)])
    expect((await told(request, viewer)).governingTreaties).toMatchObject([
      { id: treaty, kind: 'BILATERAL', verification: 'UNVERIFIED', inForceFrom: null, until: today },
    ]);
  await bind(treaty, pair.to, null, '2020-01-31');
  expect(await keysOf(request)).toEqual([]);
  expect(await onBasis(request)).toHaveLength(1);
});

test('a competent authority knows of them as of the legal basis; who does not see the request, of nothing', async () => {
  const pair = await w.pair();
  const treaty = await insert([pair.from, pair.to]);
  const request = await w.request({ ...pair, status: 'SUBMITTED' });
  await request.assignIn(pair.to);
  expect((await told(request, prosecutorOf(pair.to))).governingTreaties).toMatchObject([{ id: treaty }]);
  for (const viewer of [stranger, officerOf(await w.state())]) {
    const { data } = await w.test.ask(viewer, query, { id: request.id });
    expect(data?.mlaRequest ?? null).toBeNull();
  }
  const rows = 'select 1 from mla_request_governing_treaty where request_id = $1';
  expect(await w.test.sqlAs(officerOf(await w.state()), rows, [request.key])).toEqual([]);
  expect(await w.test.sqlAs(officerOf(pair.to), rows, [request.key])).toHaveLength(1);
});
