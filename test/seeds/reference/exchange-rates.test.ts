import { beforeAll, expect, test } from 'vitest';
import { loadedRates, reloadRates } from '../../contexts/money/loaded-rates.js';
import type { TestService } from '../../support/service.js';

let on: TestService;
beforeAll(async () => {
  on = await loadedRates();
});

async function rows(sql: string): Promise<Record<string, any>[]> {
  return (await on.owner.query<Record<string, any>>(sql)).rows;
}

const rates = `(select l.source, l.day, l.base, u.key as currency, u.value::numeric as units
  from exchange_rate_list l cross join lateral jsonb_each_text(l.units) u)`;

test('all that the files hold is loaded', async () => {
  expect(
    await rows(
      `select source, count(distinct day)::int as days, count(*)::int as rates, min(day)::text, max(day)::text
       from ${rates} r group by source order by source`,
    ),
  ).toEqual([
    { source: 'ECB_REFERENCE_RATE', days: 6983, rates: 217_555, min: '1999-01-04', max: '2026-04-13' },
    { source: 'FED_MONTHLY_AVERAGE', days: 666, rates: 17_237, min: '1971-01-01', max: '2026-06-01' },
  ]);
  expect(await rows(`select count(*)::int from quoted_currency where fixed_units is not null`)).toEqual([
    { count: 21 },
  ]);
});

test('every rate is above zero and of a currency that the directory knows and that is said to be quoted then', async () => {
  expect(
    await rows(
      `select r.* from ${rates} r left join currency c on c.code = r.currency
         left join quoted_currency q on (q.source, q.currency, q.base) = (r.source, r.currency, r.base)
       where c.code is null or r.units <= 0 or r.day not between q.since and q.until or q.source is null limit 5`,
    ),
  ).toEqual([]);
});

test('what the Federal Reserve says of a month is what the European Central Bank says of its days, within two in a hundred', async () => {
  const compared = await rows(
    `with central as (
       select date_trunc('month', r.day)::date as month, r.currency, avg(r.units / d.units) as units
       from (select * from ${rates} r union all select source, day, base, 'EUR', 1 from exchange_rate_list) r
       join ${rates} d on d.source = r.source and d.day = r.day and d.currency = 'USD'
       where r.source = 'ECB_REFERENCE_RATE' group by 1, 2)
     select f.currency, count(*)::int as months, max(abs(f.units / c.units - 1)) < 0.02 as agree
     from ${rates} f join central c on c.month = f.day and c.currency = f.currency
     where f.source = 'FED_MONTHLY_AVERAGE' group by 1`,
  );
  expect(compared).toHaveLength(20);
  expect(compared.filter(({ agree, months }) => !agree || months < 200)).toEqual([]);
});

test('the rate at which the euro took the place of a currency is near to the last that was quoted of it', async () => {
  const compared = await rows(
    `select f.currency, abs(r.units / f.fixed_units - 1) < 0.001 as agree
     from quoted_currency f join quoted_currency q on q.currency = f.currency and q.source = 'ECB_REFERENCE_RATE'
     join ${rates} r on r.source = q.source and r.currency = q.currency and r.day = q.until
     where f.source = 'EURO_CONVERSION_RATE' and q.until between f.since - 7 and f.since - 1`,
  );
  expect(compared.map(({ currency }) => currency).sort()).toEqual(
    ['BGN', 'CYP', 'EEK', 'HRK', 'LTL', 'LVL', 'MTL', 'SIT', 'SKK'].sort(),
  );
  expect(compared.filter(({ agree }) => !agree)).toEqual([]);
});

test('each currency of Venezuela has its own months, the bolívar before 2008 its own numbers', async () => {
  expect(
    await rows(
      `select q.currency, q.since::text, q.until::text, l.units ->> q.currency as first
       from quoted_currency q join exchange_rate_list l on l.source = q.source and l.day = q.since
       where q.currency in ('VEB', 'VEF', 'VES', 'VED') order by q.since`,
    ),
  ).toEqual([
    { currency: 'VEB', since: '1995-01-01', until: '2007-12-01', first: '170.0' },
    { currency: 'VEF', since: '2008-01-01', until: '2018-08-01', first: '2.1446' },
    { currency: 'VES', since: '2018-09-01', until: '2021-10-01', first: '61.4953' },
    { currency: 'VED', since: '2021-11-01', until: '2026-06-01', first: '4.4848' },
  ]);
});

test('loading the same files again does nothing; another file is loaded, and nothing changes', async () => {
  expect(await reloadRates()).toEqual([]);
  await on.owner.query(`update exchange_rate_file set digest = 'of another file'`);
  const reports = await reloadRates();
  expect(reports.map(({ inserted, updated, unchanged }) => [inserted, updated, unchanged])).toEqual([
    [0, 0, 7649],
    [0, 0, 99],
  ]);
});
