import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

/** Whether the other State had the opportunity to answer (R2, R14) is not for one officer to write past the commands. */
let w: World;
let request: TestRequest;
beforeAll(async () => {
  w = await world();
  request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
});

/** Does as a viewer what is rolled back, and looks at it as the end of a transaction does. */
const commit = (viewer: Viewer, statement: string) =>
  w.test.sqlAs(viewer, `do $$ begin ${statement}; set constraints all immediate; end $$`);

const time = 'the time that was named to answer';

describe('a consultation that is opened past the commands', () => {
  const opened = (by: string, answerDueOn: string, heldFrom: string, letter = 'null'): string =>
    `insert into mla_request_consultation (id, request_id, about, opened_by, opened_at, answer_due_on, held_from, letter_id)
     values (gen_random_uuid(), '${request.key}', 'REFUSAL', '${by}', now(), ${answerDueOn}, ${heldFrom}, ${letter})`;

  test('gives the other State time until the end of a day that lies ahead', async () => {
    const { to } = request;
    const officer = officerOf(to);
    const ahead = 'current_date + 10';
    for (const heldFrom of ["'2020-01-01'", 'now()', 'current_date + 9'])
      await expect(commit(officer, opened(to.code, ahead, heldFrom))).rejects.toThrow(time);
    await expect(commit(officer, opened(to.code, 'current_date - 3', "'2020-01-01'"))).rejects.toThrow(
      'lies ahead',
    );
    await expect(commit(officer, opened(to.code, ahead, 'current_date + 12'))).resolves.toEqual([]);
    await expect(commit(officer, opened(to.code, ahead, "'9999-12-31T00:00:00Z'"))).resolves.toEqual([]);
  });
});

describe('a consultation that is open', () => {
  const heldFrom = (instant: string): string =>
    `update mla_request_consultation set held_from = ${instant} where request_id = '${request.key}'`;

  test('does not have its time shortened, but by an answer of the other State', async () => {
    const { from, to } = request;
    await request.give(officerOf(to), 'openMlaRequestConsultation');
    for (const officer of [officerOf(to), officerOf(from)])
      for (const instant of ["'2020-01-01'", 'now()', "held_from - interval '2 days'"])
        await expect(commit(officer, heldFrom(instant))).rejects.toThrow(time);
    const said = `insert into mla_request_consultation_message (id, request_id, case_id, consultation_id, by_state, text, sent_at)
      select gen_random_uuid(), request_id, '${request.of.key}', id, '${from.code}', 'x', now()
      from mla_request_consultation where request_id = '${request.key}'`;
    await expect(commit(officerOf(from), `${heldFrom('now()')}; ${said}`)).resolves.toEqual([]);
    await expect(commit(officerOf(to), `${heldFrom('now()')}; ${said}`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});
