import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, secretariat, stranger, supervisorOf } from '../../../support/personas.js';
import type { Answer } from '../../../support/service.js';
import { problemsIn } from '../directory-commands.js';
import { avaloria, cordonia, loadedDirectory } from '../loaded-directory.js';

const senegal = { ...avaloria, code: 'SN' };
const source = 'Labour Code, art. 1';
const first = { timeZone: 'Africa/Dakar', weekendDays: ['SATURDAY', 'SUNDAY'], source };
const fields = 'timeZone weekendDays source version updatedAt holidays { day name source }';

beforeAll(async () => {
  await loadedDirectory();
});

async function amend(viewer: Viewer, input: object): Promise<Answer> {
  const { ask } = await loadedDirectory();
  return ask(
    viewer,
    `mutation ($input: AmendStateCalendarInput!) { amendStateCalendar(input: $input) { calendar { ${fields} } } }`,
    { input },
  );
}

async function calendarOfState(code: string): Promise<Record<string, any> | null> {
  const { ask } = await loadedDirectory();
  const { data } = await ask(
    stranger,
    `query ($code: CountryCode!) { state(code: $code) { calendar { ${fields} } } }`,
    { code },
  );
  return data?.['state'].calendar as Record<string, any> | null;
}

describe('who says when the offices of a State work', () => {
  test.each([
    ['a stranger', stranger, 'UNAUTHENTICATED'],
    ['an officer', officerOf(senegal), 'FORBIDDEN'],
    ['the secretariat', secretariat, 'FORBIDDEN'],
  ])('not %s', async (_name, viewer, code) => {
    expect((await amend(viewer, first)).codes).toEqual([code]);
    expect(await calendarOfState('SN')).toBeNull();
  });

  test('a supervisor for the own State; everybody reads it', async () => {
    const kenya = { ...avaloria, code: 'KE' };
    const { codes } = await amend(supervisorOf(kenya), {
      ...first,
      observe: [{ day: '2026-12-12', name: 'Jamhuri Day', source: 'Public Holidays Act' }],
    });
    expect(codes).toEqual([]);
    expect(await calendarOfState('KE')).toMatchObject({
      ...first,
      version: 1,
      holidays: [{ day: '2026-12-12', name: 'Jamhuri Day', source: 'Public Holidays Act' }],
    });
    expect(await calendarOfState('UG')).toBeNull();
  });

  test('row security lets nobody write the calendar of another State', async () => {
    const { sqlAs } = await loadedDirectory();
    const write = (viewer: Viewer): Promise<object[]> =>
      sqlAs(viewer, `update state_calendar set time_zone = 'UTC' where state = 'XC' returning state`);
    expect(await write(supervisorOf(cordonia))).toEqual([{ state: 'XC' }]);
    for (const viewer of [supervisorOf(avaloria), officerOf(cordonia), secretariat])
      expect(await write(viewer)).toEqual([]);
    await expect(
      sqlAs(
        supervisorOf(avaloria),
        `insert into state_holiday (id, calendar_id, state, day, name, source)
         select gen_random_uuid(), id, 'XA', '2026-12-30', 'x', 'x' from state_calendar where state = 'XC'`,
      ),
    ).rejects.toThrow('row-level security');
  });
});

describe('what is amended', () => {
  const togo = { ...avaloria, code: 'TG' };
  const day = (date: string, name: string): object => ({ day: date, name, source });

  test('what is not given stays; a struck day counts no more and can be entered anew', async () => {
    await amend(supervisorOf(togo), { ...first, observe: [day('2027-01-13', 'A'), day('2027-04-27', 'B')] });
    await amend(supervisorOf(togo), {
      expectedVersion: 1,
      weekendDays: ['FRIDAY'],
      strike: ['2027-01-13'],
      source: 'Decree',
    });
    expect(await calendarOfState('TG')).toMatchObject({
      timeZone: 'Africa/Dakar',
      weekendDays: ['FRIDAY'],
      source: 'Decree',
      version: 2,
      holidays: [{ day: '2027-04-27' }],
    });
    const { codes } = await amend(supervisorOf(togo), {
      expectedVersion: 2,
      observe: [day('2027-01-13', 'C')],
      source,
    });
    expect(codes).toEqual([]);
    expect((await calendarOfState('TG'))?.['holidays'].map(({ name }: any) => name)).toEqual(['C', 'B']);
  });

  test('not what was changed since it was read', async () => {
    expect((await amend(supervisorOf(avaloria), { ...first })).codes).toEqual(['CONFLICT']);
    expect((await amend(supervisorOf(avaloria), { ...first, expectedVersion: 7 })).codes).toEqual([
      'CONFLICT',
    ]);
  });

  test('one of two who make the first at once is told', async () => {
    const mali = supervisorOf({ ...avaloria, code: 'ML' });
    const both = await Promise.all([amend(mali, first), amend(mali, first)]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });

  test.each([
    ['nothing known of it', { source }, ['input.timeZone', 'input.weekendDays']],
    ['no time zone of the world', { ...first, timeZone: 'Mars/Olympus' }, ['input.timeZone']],
    ['an offset', { ...first, timeZone: '+01:00' }, ['input.timeZone']],
    ['a day struck that is none', { ...first, strike: ['2026-12-25'] }, ['input.strike[0]']],
    [
      'a day entered and struck',
      { ...first, strike: ['2026-12-25'], observe: [day('2026-12-25', 'A')] },
      ['input.strike[0]'],
    ],
  ])('refused: %s', async (_name, input, problems) => {
    const answer = await amend(supervisorOf(senegal), input);
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    expect(Object.keys(problemsIn(answer))).toEqual(problems);
  });

  test.each([
    [
      'seven days off',
      { weekendDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] },
    ],
    ['a day twice', { observe: [day('2026-12-25', 'A'), day('2026-12-25', 'B')] }],
  ])('refused: %s', async (_name, input) => {
    const { codes } = await amend(supervisorOf(senegal), { ...first, ...input });
    expect(codes).toHaveLength(1);
    expect(await calendarOfState('SN')).toBeNull();
  });
});
