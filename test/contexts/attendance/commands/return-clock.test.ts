import { beforeAll, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';
import { agreedTransfer, day } from '../attendance-world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

test('a person who was handed over is due back on the day agreed first, and later when that is agreed, until they are back', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  const clocks = async (): Promise<string[]> => {
    const { rows } = await w.test.owner.query<{ said: string }>(
      `select concat_ws(' ', state, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD'), coalesce(result, 'RUNS')) as said
       from mla_request_clock where request_id = $1 and kind = 'PERSON_RETURN'`,
      [request.key],
    );
    return rows.map(({ said }) => said);
  };
  const transfer = await agreedTransfer(w, request);
  expect(await clocks()).toEqual([]);
  await transfer.give(officerOf(request.to), 'transferDetainedPerson');
  expect(await clocks()).toEqual([`${request.from.code} ${day(30)} RUNS`]);
  await transfer.give(officerOf(request.to), 'extendDetainedPersonTransfer');
  expect(await clocks()).toEqual([`${request.from.code} ${day(60)} RUNS`]);
  await transfer.give(officerOf(request.from), 'returnDetainedPerson');
  expect(await clocks()).toEqual([`${request.from.code} ${day(60)} MET`]);
});
