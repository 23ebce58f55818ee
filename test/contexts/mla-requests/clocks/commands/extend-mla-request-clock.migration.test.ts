import { expect, test } from 'vitest';
import { NoteClockOfExtensions } from '../../../../../migrations/Migration20261129065000_note-clock-of-extensions.js';
import { officerOf } from '../../../../support/personas.js';
import { world } from '../../../../support/world.js';

test('of an extension that was made before, the migration finds for what it was', async () => {
  const w = await world();
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  const input = {
    ...{ id: request.id, expectedVersion: await request.version(), kind: 'DECISION' },
    ...{ dueOn: '2099-01-31', reason: 'COURT_BACKLOG', text: 'The court sits in January.' },
  };
  const extend = `mutation ($input: ExtendMlaRequestClockInput!) { extendMlaRequestClock(input: $input) { replayed } }`;
  expect((await w.test.ask(officerOf(request.to), extend, { input })).codes).toEqual([]);
  const { owner } = w.test;
  const noted = async (): Promise<unknown[]> => {
    const { rows } = await owner.query(
      `select distinct command, clock_kind from mla_request_event where request_id = $1
       and (command = 'extendMlaRequestClock' or clock_kind is not null)`,
      [request.key],
    );
    return rows;
  };
  const expected = [{ command: 'extendMlaRequestClock', clock_kind: 'DECISION' }];
  expect(await noted()).toEqual(expected);

  const migration = new NoteClockOfExtensions(undefined as never, undefined as never);
  migration.up();
  await owner.query('begin');
  await owner.query('alter table mla_request_event drop column clock_kind cascade');
  for (const statement of migration.getQueries()) await owner.query(statement as string);
  expect(await noted()).toEqual(expected);
  await owner.query('rollback');
});
