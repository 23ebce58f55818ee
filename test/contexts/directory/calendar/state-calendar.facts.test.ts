import { beforeAll, expect, test } from 'vitest';
import { calendarOf } from '../../../../src/contexts/directory/index.js';
import { isBusinessDay } from '../../../../src/platform/calendar/business-calendar.js';
import { periodEnd } from '../../../../src/platform/calendar/period.js';
import { loadedDirectory } from '../loaded-directory.js';

beforeAll(async () => {
  await loadedDirectory();
});

async function of(code: string) {
  const { service } = await loadedDirectory();
  return calendarOf(service.orm.em.fork(), code);
}

test('a State that said so: its zone, its weekend, its holidays', async () => {
  const { calendar, isDefault } = await of('XD');
  expect(isDefault).toBe(false);
  expect(calendar).toMatchObject({ timeZone: 'Asia/Dubai', weekendDays: ['FRIDAY', 'SATURDAY'] });
  expect(isBusinessDay('2026-12-02', calendar)).toBe(false);
  // From Thursday the 26th: Sunday, Monday and Tuesday, then the holidays, then Friday and Saturday, then Sunday.
  const end = periodEnd(new Date('2026-11-26T08:00:00Z'), { amount: 4, unit: 'BUSINESS_DAYS' }, calendar);
  expect(end.toISOString()).toBe('2026-12-06T19:59:59.999Z');
});

test('a State that did not: UTC, Saturday and Sunday, said to be a default', async () => {
  expect(await of('NR')).toEqual({
    calendar: { timeZone: 'UTC', weekendDays: ['SATURDAY', 'SUNDAY'], holidays: new Set() },
    isDefault: true,
  });
});

test('the time zone of its central authority where the directory has one', async () => {
  const { owner } = await loadedDirectory();
  const entry = `(select id from central_authority_entry where jurisdiction = 'CH' and valid_to is null)`;
  await owner.query('alter table central_authority_entry disable trigger keep_central_authority_entry');
  await owner.query(`update central_authority_entry set time_zone = 'Europe/Zurich' where id = ${entry}`);
  expect(await of('CH')).toMatchObject({ calendar: { timeZone: 'Europe/Zurich' }, isDefault: true });
});
