import { insertRequest } from '../../support/plain-request.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  peopleOf,
  secretariat,
  supervisorOf,
  type TestState,
} from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

/** A request to a State that does not take part in Repatria: the requesting State keeps both sides of it. */
let w: World;
let from: TestState;
let absent: TestState;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  absent = await w.state({ onRepatria: false });
});

const submitted = (): Promise<TestRequest> => w.request({ from, to: absent, status: 'SUBMITTED' });

const idsIn = async (viewer: Viewer, list: string): Promise<string[]> => {
  const { data } = await w.test.ask(viewer, `{ list: ${list}(first: 100) { edges { node { id } } } }`);
  return (data?.list?.edges ?? []).map(({ node }: { node: { id: string } }) => node.id);
};

describe('a request to a State that does not take part', () => {
  test('names who keeps each side, fixed when the draft is opened', async () => {
    const request = await w.request({ from, to: absent });
    const both = await w.request(await w.pair());
    expect(await request.row()).toMatchObject({
      requesting_keeper: from.code,
      requested_keeper: from.code,
    });
    expect(await both.row()).toMatchObject({
      requesting_keeper: both.from.code,
      requested_keeper: both.to.code,
    });
  });

  test('lives its whole life by the commands of the State that keeps it', async () => {
    const request = await submitted();
    for (const command of [
      'acknowledgeMlaRequest',
      'acceptMlaRequest',
      'executeMlaRequest',
      'closeMlaRequest',
    ] as const)
      await request.by(from, command);
    expect((await request.row()).status).toBe('CLOSED');
  });

  test('stands in the outbox of its State, and not in the inbox', async () => {
    const request = await submitted();
    expect(await idsIn(officerOf(from), 'outgoingMlaRequests')).toContain(request.id);
    expect(await idsIn(auditorOf(from), 'outgoingMlaRequests')).toContain(request.id);
    expect(await idsIn(officerOf(from), 'incomingMlaRequests')).toEqual([]);
  });

  test('does not exist for people of the other State, also when that State takes part later', async () => {
    const late = await w.state({ onRepatria: false });
    const request = await w.request({ from, to: late, status: 'SUBMITTED' });
    const look = async (): Promise<unknown[]> => {
      const seen: unknown[] = [];
      for (const viewer of Object.values(peopleOf(late))) {
        seen.push(...(await idsIn(viewer, 'mlaRequests')));
        for (const table of ['mla_request', 'mla_request_content', 'mla_request_event', 'mla_request_side'])
          seen.push(...(await w.test.sqlAs(viewer, `select 1 from ${table}`)));
      }
      return seen;
    };
    expect(await look()).toEqual([]);
    await w.test.owner.query('update state set on_repatria_since = now() where code = $1', [late.code]);
    expect(await look()).toEqual([]);
    await expect(request.give(officerOf(late), 'acknowledgeMlaRequest')).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    await request.give(officerOf(from), 'acknowledgeMlaRequest');
  });
});

describe('once the secretariat has recorded that a State takes part', () => {
  const join = async ({ code }: TestState): Promise<void> => {
    const { codes } = await w.test.ask(
      secretariat,
      `mutation ($input: RecordStateOnRepatriaInput!) { recordStateOnRepatria(input: $input) { replayed } }`,
      { input: { state: code, source: 'Note verbale of a test' } },
    );
    expect(codes).toEqual([]);
  };
  const mediaOf = async ({ key }: TestRequest): Promise<unknown[]> =>
    (await w.test.owner.query('select medium from mla_request_delivery where request_id = $1', [key])).rows;

  test('a request of the next moment is delivered in Repatria, and stands in its inbox; its own go the same way', async () => {
    const joining = await w.state({ onRepatria: false });
    await join(joining);
    const request = await w.request({ from, to: joining, status: 'SUBMITTED' });
    expect(await request.row()).toMatchObject({ requested_keeper: joining.code });
    expect(await mediaOf(request)).toEqual([{ medium: 'REPATRIA' }]);
    // What was sent on paper before is not there: its inbox begins here.
    expect(await idsIn(officerOf(joining), 'incomingMlaRequests')).toEqual([request.id]);
    await request.give(officerOf(joining), 'acknowledgeMlaRequest');
    const own = await w.request({ from: joining, to: from, status: 'SUBMITTED' });
    expect(await idsIn(officerOf(from), 'incomingMlaRequests')).toContain(own.id);
  });

  test('one that was sent on paper goes on there to its end, and the State that joined does not find it', async () => {
    const joining = await w.state({ onRepatria: false });
    const request = await w.request({ from, to: joining, status: 'SUBMITTED' });
    await join(joining);
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest', 'executeMlaRequest'] as const) {
      await expect(request.by(joining, command)).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
      await request.by(from, command);
    }
    expect(await request.row()).toMatchObject({ status: 'EXECUTED', requested_keeper: from.code });
    expect(await idsIn(officerOf(joining), 'mlaRequests')).toEqual([]);
  });

  test('a draft that was opened before goes on paper; withdrawn and opened again, it is delivered', async () => {
    const joining = await w.state({ onRepatria: false });
    const draft = await w.request({ from, to: joining, status: 'IN_REVIEW' });
    const given = await w.request({ from, to: joining });
    await join(joining);
    await draft.give(supervisorOf(from), 'submitMlaRequest');
    expect(await mediaOf(draft)).toEqual([{ medium: null }]);
    expect(await draft.row()).toMatchObject({ status: 'SUBMITTED', requested_keeper: from.code });
    await given.give(officerOf(from), 'withdrawMlaRequest');
    await given.give(officerOf(from), 'redraftMlaRequest');
    const { rows } = await w.test.owner.query(
      'select requested_keeper, status from mla_request where resubmits_id = $1',
      [given.key],
    );
    expect(rows).toEqual([{ requested_keeper: joining.code, status: 'DRAFT' }]);
  });
});

describe('in plain SQL nobody', () => {
  const insert = (viewer: Viewer, columns: Readonly<Record<string, unknown>>): Promise<unknown> =>
    w.test
      .sqlAs(
        viewer,
        insertRequest({
          id: '$1',
          case_id: '$2',
          requesting_state: '$3',
          requested_state: '$4',
          requesting_keeper: '$5',
          requested_keeper: '$6',
          requesting_reference: '$7',
          is_sent: '$8',
        }),
        [
          uuid(),
          columns['of'],
          columns['from'],
          columns['to'],
          columns['requesting'],
          columns['requested'],
          uuid(),
          columns['sent'] ?? false,
        ],
      )
      .then(
        () => 'written',
        (error: unknown) => (error as { code?: string }).code,
      );

  test('keeps the side of a State that takes part, nor lets it keep what it does not', async () => {
    const to = await w.state();
    const third = await w.state();
    const { key: of } = await w.case({ leadBy: from });
    const me = supervisorOf(from);
    const [a, b, c, x] = [from.code, to.code, third.code, absent.code];
    const attempts: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
      ['written', { from: a, to: b, requesting: a, requested: b }],
      ['written', { from: a, to: x, requesting: a, requested: a }],
      ['written', { from: x, to: a, requesting: a, requested: a }],
      // In the name of one that takes part, or for one that does.
      ['42501', { from: b, to: a, requesting: a, requested: a }],
      ['42501', { from: a, to: b, requesting: a, requested: a }],
      ['42501', { from: b, to: c, requesting: b, requested: c }],
      ['42501', { from: b, to: x, requesting: b, requested: b }],
      // Left to one that is not there to enter anything.
      ['42501', { from: a, to: x, requesting: a, requested: x }],
      // A third State keeps nothing.
      ['23514', { from: x, to: b, requesting: a, requested: b }],
      // As if it had been sent.
      ['42501', { from: x, to: a, requesting: a, requested: a, sent: true }],
    ];
    for (const [result, columns] of attempts)
      expect([columns, await insert(me, { of, ...columns })]).toEqual([columns, result]);
  });

  test('changes who keeps a request, the owner included', async () => {
    const request = await submitted();
    for (const set of ['requesting_keeper = requested_state', 'requested_keeper = requested_state']) {
      const statement = `update mla_request set ${set} where id = $1`;
      await expect(w.test.sqlAs(officerOf(from), statement, [request.key])).rejects.toMatchObject({
        code: '42501',
      });
      await expect(w.test.owner.query(statement, [request.key])).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('enters a step for a State whose side another keeps', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    const kept = await submitted();
    const step = (viewer: Viewer, { key }: TestRequest, by: string): Promise<unknown> =>
      w.test
        .sqlAs(
          viewer,
          `insert into mla_request_event
             (id, request_id, by_state, entered_by, command, status, occurred_at, irregularities)
           values ($1, $2, $3, $4, 'x', 'CLOSED', now(), '{}')`,
          [uuid(), key, by, by === viewer.state ? null : viewer.state],
        )
        .then(
          () => 'written',
          (error: unknown) => (error as { code?: string }).code,
        );
    expect(await step(officerOf(from), kept, absent.code)).toBe('written');
    expect(await step(officerOf(from), kept, from.code)).toBe('written');
    expect(await step(officerOf(request.from), request, request.to.code)).toBe('42501');
    expect(await step(officerOf(request.to), request, request.from.code)).toBe('42501');
    expect(await step(officerOf(request.to), kept, absent.code)).toBe('42501');
  });
});
