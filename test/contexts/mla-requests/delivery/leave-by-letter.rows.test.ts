import { describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditor,
  auditorOf,
  officerOf,
  prosecutorOf,
  starStaff,
  supervisorOf,
} from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { letterWorld } from './letter-world.js';

/** Who reads and writes the letters of steps, by row security alone. */
const { w, own, absent, today, onPaper, seen, last, taken } = await letterWorld();

describe('in plain SQL', () => {
  const tables = ['mla_request_delivery', 'mla_request_letter'] as const;
  const count = async (viewer: Viewer | null, table: string, request: TestRequest): Promise<number> =>
    (
      await w.test.sqlAs(viewer, `select 1 from ${table} where request_id = $1 and subject <> 'REQUEST'`, [
        request.key,
      ])
    ).length;

  test('letters of steps are for the central authority alone, that they go out for its auditors, too', async () => {
    const request = await taken();
    await request.assignIn(own);
    const third = await w.state();
    const counts: Record<string, readonly number[]> = {};
    const viewers = {
      officer: officerOf(own),
      prosecutor: prosecutorOf(own),
      auditor: auditorOf(own),
      systemAuditor: auditor,
      counterpart: supervisorOf(absent),
      third: supervisorOf(third),
      starStaff,
      nobody: null,
    };
    for (const [name, viewer] of Object.entries(viewers))
      counts[name] = [await count(viewer, tables[0], request), await count(viewer, tables[1], request)];
    expect(counts).toEqual({
      officer: [1, 1],
      prosecutor: [0, 0],
      auditor: [1, 0],
      systemAuditor: [1, 0],
      counterpart: [0, 0],
      third: [0, 0],
      starStaff: [0, 0],
      nobody: [0, 0],
    });
    // The same in the API: the auditor sees what went out, and not what it says.
    const [, audited] = (await seen(request, auditorOf(own))).deliveries;
    expect(audited).toMatchObject({ subject: 'ANSWER', letter: null });
    expect(await seen(request, prosecutorOf(own))).toMatchObject({ deliveries: null });
    expect(await seen(request, supervisorOf(third))).toBeNull();
  });

  test('what waits is sent once, and otherwise nobody changes it', async () => {
    const request = await taken();
    const send = (viewer: Viewer, medium: string) =>
      w.test.sqlAs(
        viewer,
        `update mla_request_delivery set medium = $2 where request_id = $1 and medium is null returning 1`,
        [request.key, medium],
      );
    await expect(send(officerOf(own), 'REPATRIA')).rejects.toMatchObject({ code: '42501' });
    expect(await send(auditorOf(own), 'POST')).toEqual([]);
    for (const column of ['digest', 'letter_id', 'event_id', 'subject', 'recorded_outcome'])
      await expect(
        w.test.sqlAs(officerOf(own), `update mla_request_delivery set ${column} = null`),
      ).rejects.toMatchObject({ code: '42501' });
    const { id } = await last(request);
    await w.give(officerOf(own), 'dispatchMlaRequest', {
      ...{ id: request.id, deliveryId: id, medium: 'POST' as never, dispatchedOn: today, source: 'R' },
    });
    const again = `update mla_request_delivery set medium = 'COURIER' where request_id = $1 returning 1`;
    expect(await w.test.sqlAs(officerOf(own), again, [request.key])).toEqual([]);
  });

  test('nobody writes a letter for a step of the other State, or where that reads here', async () => {
    const write = (viewer: Viewer, { key }: TestRequest, command: string, from: string) =>
      w.test
        .sqlAs(
          viewer,
          `insert into mla_request_letter (id, request_id, subject, event_id, case_id, from_state, text, digest, composed_at)
           select $1, e.request_id, 'ANSWER', e.id, (select case_id from mla_request r where r.id = e.request_id), $4, 'x',
             repeat('0', 64), now()
           from mla_request_event e where e.request_id = $2 and e.command = $3`,
          [uuid(), key, command, from],
        )
        .then(
          () => 'written',
          (error: unknown) => (error as { code?: string }).code,
        );
    const request = await taken();
    await request.give(officerOf(own), 'examineMlaRequest');
    await request.give(officerOf(own), 'withdrawMlaRequest', { onPaper });
    expect(await write(officerOf(own), request, 'examineMlaRequest', own.code)).toBe('written');
    expect(await write(officerOf(own), request, 'withdrawMlaRequest', absent.code)).toBe('42501');
    expect(await write(officerOf(own), request, 'withdrawMlaRequest', own.code)).toBe('42501');
    const both = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
    expect(await write(officerOf(both.to), both, 'acknowledgeMlaRequest', both.to.code)).toBe('42501');
  });
});
