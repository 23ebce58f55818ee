import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../../src/app/orm.js';
import { Language } from '../../../src/contexts/directory/language.entity.js';
import { testDatabase } from '../../support/database.js';
import { watchQueries } from '../../support/queries.js';

let orm: MikroORM;

beforeAll(async () => {
  const { ownerUrl } = await testDatabase();
  orm = await openOrm(ownerUrl, 2);
});

afterAll(() => orm.close());

const odd = `o'neill \\ "?" $1 العربية 汉字`;

test('what the ORM writes and finds travels beside the text of its statements', async () => {
  const em = orm.em.fork();
  const { bound, statements } = await watchQueries(async () => {
    await em.insert(Language, { code: 'zz', name: odd, nativeName: 'zz', unitedNations: false });
    expect(await em.fork().findOneOrFail(Language, { name: odd })).toMatchObject({
      code: 'zz',
      name: odd,
      nativeName: 'zz',
      unitedNations: false,
    });
    expect(await em.fork().count(Language, { code: { $in: ['zz', 'zy'] } })).toBe(1);
  });
  expect(statements.join('\n')).not.toContain('neill');
  expect(bound.map(({ values }) => values)).toEqual([
    ['zz', odd, 'zz', false],
    [odd, 1],
    ['zz', 'zy'],
  ]);
});

test('raw statements take their values, by place and by name, and say how many rows they changed', async () => {
  const em = orm.em.fork();
  expect(await em.execute('select ?::text as a, ?::int + 1 as b', [odd, 4])).toEqual([{ a: odd, b: 5 }]);
  expect(await em.execute(`update language set name = ? where code = 'zz'`, ['Z'], 'run')).toMatchObject({
    affectedRows: 1,
  });
  expect(await em.execute(`select 1 as one`)).toEqual([{ one: 1 }]);
});
