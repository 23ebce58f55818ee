import { beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { openService } from '../../../src/app/service.js';
import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { mlaRequestCommands } from '../../../src/contexts/mla-requests/index.js';
import { officerOf, type TestState } from '../../support/personas.js';
import { world, type TestCase, type World } from '../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const year = new Date().getUTCFullYear();
const reference = (code: string, number: number, ofYear = year): string =>
  `${code}-MLA-${String(ofYear)}-${String(number).padStart(5, '0')}`;
const numbered = (code: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => reference(code, index + 1));

/** What PostgreSQL cannot store: found out only when everything is written, the number drawn. */
const unstorable = 'a text with a \0';

function draft(of: TestCase, to: TestState, purpose: string): Promise<unknown> {
  return w.give(officerOf(of.lead), 'draftMlaRequest', {
    caseId: of.id,
    requestedState: to.code,
    contents: { items: [{ type: AssistanceType.TAKING_EVIDENCE }], purpose },
  });
}

async function references(code: string): Promise<string[]> {
  const { rows } = await w.test.owner.query<{ reference: string }>(
    `select requesting_reference as reference from mla_request where requesting_state = $1
     union all select requested_reference from mla_request where requested_state = $1 and requested_reference is not null
     order by 1`,
    [code],
  );
  return rows.map((row) => row.reference);
}

test('200 drafts of several States at once: each State’s numbers without gaps or duplicates', async () => {
  const { from: first, to: second } = await w.pair();
  const { from: third, to } = await w.pair();
  const cases: TestCase[] = [];
  for (const leadBy of [first, second, third]) cases.push(await w.case({ leadBy }));
  const drafts = Array.from({ length: 200 }, (_, index) => cases[index % 3] as TestCase);
  await Promise.all(drafts.map((of) => draft(of, to, 'Evidence')));
  expect(await references(first.code)).toEqual(numbered(first.code, 67));
  expect(await references(second.code)).toEqual(numbered(second.code, 67));
  expect(await references(third.code)).toEqual(numbered(third.code, 66));
}, 60_000);

test('drafts that come to nothing after their number was drawn leave no gap', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 1 }), fc.boolean()), { minLength: 1, maxLength: 14 }),
      async (attempts) => {
        const { from, to } = await w.pair();
        const cases = [await w.case({ leadBy: from }), await w.case({ leadBy: to })];
        const outcomes = await Promise.allSettled(
          attempts.map(([which, fails]) =>
            draft(cases[which] as TestCase, which === 0 ? to : from, fails ? unstorable : 'Evidence'),
          ),
        );
        expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(
          attempts.map(([, fails]) => fails),
        );
        for (const [which, { code }] of [from, to].entries()) {
          const count = attempts.filter(([of, fails]) => of === which && !fails).length;
          expect(await references(code)).toEqual(numbered(code, count));
        }
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test('acknowledgements draw from the same numbers of the requested State', async () => {
  const { from, to } = await w.pair();
  const of = await w.case({ leadBy: to });
  await Promise.all([
    w.request({ from, to, status: 'ACKNOWLEDGED' }),
    w.request({ from, to, status: 'ACKNOWLEDGED' }),
    draft(of, from, 'Evidence'),
    draft(of, from, 'Evidence'),
  ]);
  expect(await references(to.code)).toEqual(numbered(to.code, 4));
});

test('begin anew with the year (UTC)', async () => {
  const { from, to } = await w.pair();
  const of = await w.case({ leadBy: from });
  const given: string[] = [];
  for (const now of ['2031-12-31T23:59:59.999Z', '2032-01-01T00:00:00.000Z']) {
    const { appUrl } = w.test.database;
    const service = await openService({
      appUrl,
      commandConnections: 1,
      readConnections: 1,
      now: () => new Date(now),
    });
    const { run } = service.contextFor(officerOf(from), 'new-year');
    const input = {
      caseId: of.id,
      requestedState: to.code,
      contents: { items: [{ type: AssistanceType.TAKING_EVIDENCE }] },
    };
    for (let count = 0; count < 2; count += 1) {
      const { key } = await run('draftMlaRequest', input, mlaRequestCommands.draftMlaRequest);
      const { rows } = await w.test.owner.query(
        'select requesting_reference from mla_request where id = $1',
        [key],
      );
      given.push(rows[0].requesting_reference);
    }
    await service.close();
  }
  expect(given).toEqual([
    reference(from.code, 1, 2031),
    reference(from.code, 2, 2031),
    reference(from.code, 1, 2032),
    reference(from.code, 2, 2032),
  ]);
});

test('a State neither reads nor moves the counter of another', async () => {
  const { from, to } = await w.pair();
  await draft(await w.case({ leadBy: from }), to, 'Evidence');
  const theirs = await w.test.sqlAs(officerOf(to), 'select * from mla_reference_counter');
  expect(theirs).toEqual([]);
  const moved = await w.test.sqlAs(
    officerOf(to),
    'update mla_reference_counter set last = 99 where state = $1 returning last',
    [from.code],
  );
  expect(moved).toEqual([]);
  const planted = w.test.sqlAs(officerOf(to), 'insert into mla_reference_counter values ($1, 2040, 7)', [
    from.code,
  ]);
  await expect(planted).rejects.toMatchObject({ code: '42501' });
});
