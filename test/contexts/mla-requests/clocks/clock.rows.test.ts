import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

/** Who is bound by a clock does not turn it, by plain SQL either. */
let w: World;
let request: TestRequest;
beforeAll(async () => {
  w = await world();
  request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
});

const update = (viewer: Viewer, set: string) =>
  w.test.sqlAs(
    viewer,
    `update mla_request_clock set ${set} where request_id = $1 and kind = 'DECISION' returning id`,
    [request.key],
  );

describe.each([
  ['more time', "due_at = due_at + interval '30 days'"],
  ['less time', "due_at = due_at - interval '1 day'"],
  ['a pause', 'paused_at = now()'],
  ['an end', "stopped_at = now(), result = 'MET', is_running = false"],
  ['another beginning', "started_at = started_at + interval '5 days'"],
])('%s without a step', (_what, set) => {
  test.each([
    ['the State that is bound', () => supervisorOf(request.to)],
    ['the other State', () => officerOf(request.from)],
  ])('is not taken by %s', async (_who, viewer) => {
    await expect(update(viewer(), set)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('with a step that both States see', () => {
  const stepped = (viewer: Viewer, set: string) =>
    w.test.sqlAs(
      viewer,
      `do $body$ begin
        insert into mla_request_event (id, request_id, command, status, by_state, occurred_at)
          values (gen_random_uuid(), '${request.key}', 'acknowledgeMlaRequest', 'SUBMITTED', '${viewer.state ?? ''}', now());
        update mla_request_clock set ${set} where request_id = '${request.key}' and kind = 'DECISION';
      end $body$`,
    );

  test('a clock ends, late only when it was', async () => {
    await stepped(officerOf(request.to), "stopped_at = now(), result = 'MET', is_running = false");
    await expect(
      stepped(officerOf(request.to), "stopped_at = now(), result = 'LATE', is_running = false"),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      stepped(
        officerOf(request.to),
        "stopped_at = due_at + interval '1 day', result = 'MET', is_running = false",
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('the State that is bound still takes no more time without an extension; the other may give it', async () => {
    const more = "due_at = due_at + interval '30 days'";
    await expect(stepped(officerOf(request.to), more)).rejects.toMatchObject({ code: '42501' });
    await stepped(officerOf(request.from), more);
  });
});

test('what has ended stays as it ended', async () => {
  const ended = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  await expect(
    w.test.sqlAs(
      officerOf(ended.to),
      "update mla_request_clock set result = 'CANCELLED' where request_id = $1 and not is_running",
      [ended.key],
    ),
  ).rejects.toMatchObject({ code: '42501' });
});
