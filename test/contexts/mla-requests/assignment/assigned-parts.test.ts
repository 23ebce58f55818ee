import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;
let request: TestRequest;
/** Keys in their order. */
let items: readonly string[];
let persons: readonly string[];
let second: string;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  const of = await w.case({ leadBy: from });
  const subjects = [await w.subject(of), await w.subject(of)];
  request = await w.request({
    from,
    to,
    of,
    status: 'SUBMITTED',
    contents: {
      persons: subjects,
      items: ['Bank', 'House', 'Witness'].map((what) => ({
        type: AssistanceType.DOCUMENTS_AND_RECORDS,
        particulars: { description: what },
      })),
    },
  });
  items = await keysIn('mla_request_item', 'position');
  persons = await keysIn('mla_request_person', 'id');
  second = await w.authority(to);
  await assign(to.prosecutionService, { items: [idOf(1)], persons: [personAt(1)] });
  await assign(second);
});

async function keysIn(table: string, order: string): Promise<string[]> {
  const { rows } = await w.test.owner.query<{ id: string }>(
    `select id from ${table} where request_id = $1 order by ${order}`,
    [request.key],
  );
  return rows.map(({ id }) => id);
}

const idOf = (index: number): string => globalId('MlaRequestItem', items[index] ?? '');
const personAt = (index: number): string => globalId('MlaRequestPerson', persons[index] ?? '');

const assign = (authority: string, parts: object = {}, state = to) =>
  request.give(officerOf(state), 'assignMlaRequest', {
    authorityId: globalId('CompetentAuthority', authority),
    ...parts,
  });

const query = `query ($id: ID!) { mlaRequest(id: $id) { items { position particulars { description } } persons { name }
  assignments { coversAll parts { item { position } person { name } } } } }`;

/** Positions of the items, and the number of persons, that a viewer sees; alike on both read paths. */
async function seen(viewer: Viewer): Promise<unknown> {
  const { data, codes } = await w.test.ask(viewer, query, { id: request.id });
  const plain = await w.test.ask(viewer, query, { id: request.id }, 'plain');
  expect(codes).toEqual([]);
  expect(JSON.parse(JSON.stringify(plain.data))).toEqual(JSON.parse(JSON.stringify(data)));
  const found = data?.mlaRequest;
  return [
    found.items.map(({ position, particulars }: any) => `${position} ${particulars?.description ?? '-'}`),
    found.persons?.length ?? null,
  ];
}

const all = ['1 Bank', '2 House', '3 Witness'];

test('an authority with items of a request sees these, their particulars, and the persons named with them', async () => {
  expect(await seen(prosecutorOf(to))).toEqual([['2 House'], 1]);
});

test('an authority with the whole request sees everything, as central authorities do', async () => {
  for (const viewer of [prosecutorOf(to, second), officerOf(to), supervisorOf(to), officerOf(from)])
    expect(await seen(viewer)).toEqual([all, 2]);
  expect(await seen(auditorOf(to))).toEqual([['1 -', '2 -', '3 -'], null]);
});

test('by plain SQL, too', async () => {
  const rows = async (viewer: Viewer, table: string, column = 'id'): Promise<unknown[]> =>
    (
      await w.test.sqlAs(viewer, `select ${column} as key from ${table} where request_id = $1`, [request.key])
    ).map(({ key }) => key as string);
  for (const [viewer, seenItems, seenPersons] of [
    [prosecutorOf(to), [items[1]], [persons[1]]],
    [prosecutorOf(to, second), items, persons],
    [prosecutorOf(from), [], []],
    [prosecutorOf(from, to.prosecutionService), [], []],
    [officerOf(to), items, persons],
  ] as const) {
    expect((await rows(viewer, 'mla_request_item')).sort()).toEqual([...seenItems].sort());
    expect((await rows(viewer, 'mla_request_item_particulars', 'item_id')).sort()).toEqual(
      [...seenItems].sort(),
    );
    expect((await rows(viewer, 'mla_request_person')).sort()).toEqual([...seenPersons].sort());
  }
});

test('what an assignment covers is told to its State, and to its authority', async () => {
  const partsOf = async (viewer: Viewer): Promise<number> =>
    (await w.test.sqlAs(viewer, 'select 1 from mla_request_assignment_part')).length;
  expect(await partsOf(officerOf(to))).toBe(2);
  expect(await partsOf(prosecutorOf(to))).toBe(2);
  for (const viewer of [prosecutorOf(to, second), officerOf(from), supervisorOf(from), people.starStaff])
    expect(await partsOf(viewer)).toBe(0);
  await expect(w.test.sqlAs(officerOf(to), 'delete from mla_request_assignment_part')).rejects.toMatchObject({
    code: '42501',
  });
});

test('another part is given by another assignment: the former ends first', async () => {
  const authority = await w.authority(to);
  await assign(authority, { items: [idOf(0)] });
  expect(await seen(prosecutorOf(to, authority))).toEqual([['1 Bank'], 0]);
  expect((await refusal(assign(authority, { items: [idOf(2)] }))).code).toBe('CONFLICT');
  await request.give(officerOf(to), 'endMlaRequestAssignment', {
    authorityId: globalId('CompetentAuthority', authority),
  });
  await assign(authority, { items: [idOf(1), idOf(2)] });
  expect(await seen(prosecutorOf(to, authority))).toEqual([['2 House', '3 Witness'], 0]);
});

describe('is refused', () => {
  test.each([
    [
      'an item that the request has not',
      () => ({ items: [globalId('MlaRequestItem', uuid())] }),
      'input.items[0]',
    ],
    [
      'a person that the request has not',
      () => ({ items: [idOf(0)], persons: [globalId('MlaRequestPerson', uuid())] }),
      'input.persons[0]',
    ],
    ['persons without items', () => ({ persons: [personAt(0)] }), 'input.persons'],
  ])('%s', async (_what, parts, field) => {
    const error = await refusal(assign(await w.authority(to), parts()));
    expect([error.code, error.extensions['problems']]).toEqual([
      'BAD_USER_INPUT',
      [expect.objectContaining({ field })],
    ]);
  });

  test('a part of another request, by plain SQL', async () => {
    const other = await w.request({ from, to, status: 'SUBMITTED' });
    const { rows } = await w.test.owner.query('select id from mla_request_item where request_id = $1', [
      other.key,
    ]);
    const assignment = await w.test.owner.query(
      'select id from mla_request_assignment where request_id = $1 and not covers_all',
      [request.key],
    );
    const insert = 'insert into mla_request_assignment_part (id, assignment_id, item_id) values ($1, $2, $3)';
    await expect(
      w.test.sqlAs(officerOf(to), insert, [uuid(), assignment.rows[0].id, rows[0].id]),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
