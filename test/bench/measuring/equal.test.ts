import { expect, test } from 'vitest';
import type { Contender, Prepared } from '../../../bench/contenders/contender.js';
import { requireEqual } from '../../../bench/measuring/equal.js';
import type { Task } from '../../../bench/measuring/rounds.js';

const [ours, theirs] = ['ours', 'theirs'].map((name) => ({ name }) as Contender) as [Contender, Contender];
const request = {} as Prepared;
const task = {
  operation: { name: 'inbox' },
  prepared: new Map([ours, theirs].map((one) => [one, [request, request]])),
};
const saying = (answers: Readonly<Record<string, readonly unknown[]>>): Promise<void> => {
  const asked = new Map<string, number>();
  return requireEqual([task as unknown as Task], 100, ({ name }) => {
    const at = asked.get(name) ?? 0;
    asked.set(name, at + 1);
    return Promise.resolve(answers[name]?.[at]);
  });
};

test('nothing is timed where one contender shows what another hides, in whichever sample', async () => {
  const wanted = [[{ step: 1 }], [{ step: null }]];
  await expect(saying({ ours: wanted, theirs: wanted })).resolves.toBeUndefined();
  const told = [[{ step: 1 }], [{ step: 2 }]];
  await expect(saying({ ours: wanted, theirs: told })).rejects.toThrow('inbox: the answers differ');
});

test('nothing is timed where nobody finds anything', async () => {
  const nothing = [[], null];
  await expect(saying({ ours: nothing, theirs: nothing })).rejects.toThrow('inbox: there is nothing');
  const little = [[], [{ step: 1 }]];
  await expect(saying({ ours: little, theirs: little })).resolves.toBeUndefined();
});
