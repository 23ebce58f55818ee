import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../../src/platform/database/one-at-a-time.js';
import { testDatabase } from '../../support/database.js';

test('what is done at once is done one after the other, also when one fails', async () => {
  const { ownerUrl } = await testDatabase();
  const steps: string[] = [];
  const work = async (name: string): Promise<string> => {
    steps.push(`${name} begins`);
    for (let turn = 0; turn < 20; turn += 1) await soon();
    steps.push(`${name} ends`);
    if (name === 'b') throw new Error('b fails');
    return name;
  };
  const ended = await Promise.allSettled(
    ['a', 'b', 'c'].map((name) => oneAtATime(ownerUrl, () => work(name))),
  );
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const order = steps.filter((step) => step.endsWith('begins')).map((step) => step.charAt(0));
  expect(steps).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]));
});
