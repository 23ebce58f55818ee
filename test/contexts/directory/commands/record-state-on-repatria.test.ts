import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditor,
  dashboard,
  officerOf,
  prosecutorOf,
  secretariat,
  starStaff,
  stranger,
  supervisorOf,
  systemAdmin,
  type TestState,
} from '../../../support/personas.js';
import type { Answer } from '../../../support/service.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let absent: TestState;
const source = 'Note verbale 7/2026';

beforeAll(async () => {
  w = await world();
  absent = await w.state({ onRepatria: false });
});

const record = (viewer: Viewer, state: string, more: object = {}): Promise<Answer> =>
  w.test.ask(
    viewer,
    `mutation ($input: RecordStateOnRepatriaInput!) {
       recordStateOnRepatria(input: $input) { replayed state { code onRepatriaSince } } }`,
    { input: { state, source, ...more } },
  );

async function since(code: string): Promise<string | null> {
  const { data } = await w.test.ask(stranger, `{ state(code: "${code}") { onRepatriaSince } }`);
  return data?.['state'].onRepatriaSince;
}

const sqlAs = (viewer: Viewer, sql: string): Promise<unknown> =>
  w.test.sqlAs(viewer, sql).then(
    (rows) => rows.length,
    (error: unknown) => (error as { code?: string }).code,
  );

describe('who may record it', () => {
  const others = (): Readonly<Record<string, Viewer>> => ({
    stranger,
    dashboard,
    starStaff,
    auditor,
    systemAdmin,
    officer: officerOf(absent),
    supervisor: supervisorOf(absent),
    prosecutor: prosecutorOf(absent),
  });

  test('nobody but the secretariat, not the State itself', async () => {
    for (const viewer of Object.values(others()))
      expect((await record(viewer, absent.code)).codes).toEqual([
        viewer.userId === null ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      ]);
    expect(await since(absent.code)).toBeNull();
  });

  test('in plain SQL either, once, and nothing else of a State', async () => {
    const joining = await w.state({ onRepatria: false });
    const of = `where code = '${joining.code}' returning 1`;
    const join = `update state set on_repatria_since = now() ${of}`;
    for (const viewer of Object.values(others())) expect(await sqlAs(viewer, join)).toBe(0);
    expect(await sqlAs(secretariat, `update state set name = 'Elsewhere' ${of}`)).toBe('42501');
    expect(await sqlAs(secretariat, join)).toBe(1);
    await w.test.owner.query(join);
    expect(await sqlAs(secretariat, join)).toBe(0);
    expect(await sqlAs(secretariat, `update state set on_repatria_since = null ${of}`)).toBe(0);
  });
});

describe('the secretariat', () => {
  test('records it for the moment at which it does so, with the paper in the trail', async () => {
    const before = Date.now();
    const joining = await w.state({ onRepatria: false });
    const { codes, data } = await record(secretariat, joining.code);
    expect(codes).toEqual([]);
    const { state, replayed } = data?.['recordStateOnRepatria'];
    expect(replayed).toBe(false);
    expect(Date.parse(state.onRepatriaSince)).toBeGreaterThanOrEqual(before);
    expect(await since(joining.code)).toBe(state.onRepatriaSince);
    const { rows } = await w.test.owner.query(
      'select action, actor, subject_type, subject_key, reason, chain from audit_event where subject_key = $1',
      [joining.code],
    );
    expect(rows).toEqual([
      {
        action: 'recordStateOnRepatria',
        actor: 'secretariat',
        subject_type: 'State',
        subject_key: joining.code,
        reason: source,
        chain: joining.centralAuthority,
      },
    ]);
  });

  test('records it once: again is refused, and repeated under one key is done once', async () => {
    const joining = await w.state({ onRepatria: false });
    const key = { idempotencyKey: 'join-once-0001' };
    const first = await record(secretariat, joining.code, key);
    const again = await record(secretariat, joining.code, key);
    expect(again.data?.['recordStateOnRepatria']).toEqual({
      replayed: true,
      state: first.data?.['recordStateOnRepatria'].state,
    });
    expect((await record(secretariat, joining.code)).codes).toEqual(['INVALID_TRANSITION']);
  });

  test('of two at the same moment, one records it', async () => {
    const joining = await w.state({ onRepatria: false });
    const both = await Promise.all([1, 2].map(() => record(secretariat, joining.code)));
    expect(both.flatMap(({ codes }) => codes)).toEqual(['INVALID_TRANSITION']);
  });

  test('names a State that the directory has, with a central authority, and on what it rests', async () => {
    expect((await record(secretariat, 'ZZ')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await record(secretariat, absent.code, { source: '' })).errors).toHaveLength(1);
    expect((await record(secretariat, absent.code, { source: '   ' })).codes).toEqual(['BAD_USER_INPUT']);
    await w.test.owner.query(
      `insert into state (code, name, names, other_names, kind, regional_groups, fictitious, verification, source, search_text)
       values ('ZX', 'Without', '{}', '{}', 'STATE', '{}', true, 'UNVERIFIED', 'a test', 'x'),
              ('ZY', 'Union', '{}', '{}', 'ORGANIZATION', '{}', true, 'UNVERIFIED', 'a test', 'x')`,
    );
    const without = await record(secretariat, 'ZX');
    expect(without.codes).toEqual(['INCOMPLETE']);
    expect(without.errors[0]?.message).toContain('designateCentralAuthority');
    expect((await record(secretariat, 'ZY')).codes).toEqual(['BAD_USER_INPUT']);
    expect(await since(absent.code)).toBeNull();
  });
});
