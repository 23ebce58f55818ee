import { beforeAll, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { changes as changesAs } from '../../../support/rows.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;
let draft: TestRequest;
let sent: TestRequest;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  const of = await w.case({ leadBy: from });
  draft = await w.request({ from, to, of });
  sent = await w.request({ from, to, of, status: 'ACKNOWLEDGED' });
  await sent.assignIn(from);
  await sent.assignIn(to);
});

const changes = (viewer: Viewer, statement: string, values: readonly unknown[] = []): Promise<unknown> =>
  changesAs(w.test, viewer, statement, values);

const item = (viewer: Viewer, set: string, request: TestRequest): Promise<unknown> =>
  changes(viewer, `update mla_request_item set ${set} where request_id = $1`, [request.key]);

const asked = ["type = 'OTHER_ASSISTANCE'", 'is_listed = false', 'coercive = true'];
const answered = ["status = 'EXECUTED'", "result = 'x'", "procedure_followed = 'x'", 'executed_at = now()'];

test.each(asked)('what is asked is for the requesting State to say, before it is sent: %s', async (set) => {
  expect(await item(officerOf(from), set, draft)).toBe(1);
  for (const viewer of [officerOf(from), supervisorOf(from), officerOf(to)])
    expect(await item(viewer, set, sent)).toBe('42501');
  for (const viewer of [officerOf(to), auditorOf(from)]) expect(await item(viewer, set, draft)).toBe(0);
});

test.each(answered)(
  'what became of it is for the requested State to say, once it is sent: %s',
  async (set) => {
    expect(await item(officerOf(to), set, sent)).toBe(1);
    for (const request of [draft, sent]) expect(await item(officerOf(from), set, request)).toBe('42501');
    for (const viewer of [prosecutorOf(from), auditorOf(to)]) expect(await item(viewer, set, sent)).toBe(0);
    // The authority to which it was assigned, only in its own name.
    expect(await item(prosecutorOf(to), set, sent)).toBe('42501');
  },
);

test('the executing authority says what itself did, and neither refuses nor asks', async () => {
  const own = `executing_authority_id = '${to.prosecutionService}'`;
  expect(await item(prosecutorOf(to), `${own}, status = 'EXECUTED', result = 'x'`, sent)).toBe(1);
  for (const set of ["status = 'REFUSED'", "status = 'WITHDRAWN'", "status = 'EXECUTED', coercive = true"])
    expect(await item(prosecutorOf(to), `${own}, ${set}`, sent)).toBe('42501');
  expect(await item(prosecutorOf(from), `${own}, status = 'EXECUTED'`, sent)).toBe(0);
});

test('that it is no longer needed is for the requesting State to say', async () => {
  expect(await item(officerOf(from), "status = 'WITHDRAWN'", sent)).toBe(1);
});

test.each(['position = 2', 'id = gen_random_uuid()', 'request_id = gen_random_uuid()'])(
  'what identifies an item stays, also before the owner: %s',
  async (set) => {
    for (const viewer of [officerOf(from), officerOf(to)])
      expect(await item(viewer, set, sent)).toBe('42501');
    const asOwner = w.test.owner.query(`update mla_request_item set ${set} where request_id = $1`, [
      draft.key,
    ]);
    await expect(asOwner).rejects.toMatchObject({ code: '42501' });
  },
);

test('particulars are written by the requesting State alone, and before they are sent', async () => {
  const set = "update mla_request_item_particulars set questions = 'x' where request_id = $1";
  expect(await changes(officerOf(from), set, [draft.key])).toBe(1);
  expect(await changes(officerOf(from), set, [sent.key])).toBe(0);
  for (const viewer of [officerOf(to), prosecutorOf(from), prosecutorOf(to)])
    for (const request of [draft, sent]) expect(await changes(viewer, set, [request.key])).toBe(0);
});

test('an item is added to a draft of the own State alone, asked and not answered', async () => {
  const insert = (viewer: Viewer, request: TestRequest, status = 'REQUESTED') =>
    changes(
      viewer,
      `insert into mla_request_item (id, request_id, position, type, coercive, status)
       values ($1, $2, 9, 'OTHER_ASSISTANCE', false, $3)`,
      [uuid(), request.key, status],
    );
  expect(await insert(officerOf(from), draft)).toBe(1);
  expect(await insert(officerOf(from), draft, 'EXECUTED')).toBe('42501');
  expect(await insert(officerOf(from), sent)).toBe('42501');
  for (const viewer of [officerOf(to), prosecutorOf(from), auditorOf(from)])
    for (const request of [draft, sent]) expect(await insert(viewer, request)).toBe('42501');
});

test('particulars are those of an item of the same request', async () => {
  const insert = (of: TestRequest, item: TestRequest) =>
    changes(
      officerOf(from),
      `insert into mla_request_item_particulars (id, item_id, request_id, case_id, requesting_state, documents)
       select $1, i.id, $2, $3, $4, '{}' from mla_request_item i where i.request_id = $5`,
      [uuid(), of.key, of.of.key, from.code, item.key],
    );
  expect(await insert(draft, sent)).toBe('42501');
  expect(await insert(sent, sent)).toBe('42501');
  // Of its own item there are particulars already.
  expect(await insert(draft, draft)).toBe('23505');
});
