import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import { changes as changesAs, expectNoDeletion, rowsFound } from '../../../support/rows.js';
import { ownWorld, type World } from '../../../support/world.js';
import { arrivedDraft, proposedDraft, sharedDraft, type TestDraft } from './pre-clearance-world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor } = people;

/** The tables, with the column that names the draft. */
const tables = {
  shared_draft: 'id',
  shared_draft_content: 'draft_id',
  shared_draft_comment: 'draft_id',
} as const;
type Table = keyof typeof tables;

let w: World;
let from: people.TestState;
let to: people.TestState;
let made: Readonly<Record<'waiting' | 'shared' | 'withdrawn', TestDraft>>;
let viewers: Readonly<Record<string, Viewer | null>>;

beforeAll(async () => {
  w = await ownWorld();
  ({ from, to } = await w.pair());
  const third = await w.state();
  const of = await w.case({ leadBy: from, parties: [to, third] });
  await w.grant(of, from);
  const request = async () => {
    const one = await w.request({ from, to, of });
    await one.assignIn(from);
    return one;
  };
  made = {
    waiting: await proposedDraft(w, await request()),
    shared: await sharedDraft(w, await request()),
    withdrawn: await sharedDraft(w, await request()),
  };
  for (const draft of [made.shared, made.withdrawn]) await draft.give(officerOf(to), 'commentOnSharedDraft');
  await made.withdrawn.give(officerOf(from), 'withdrawSharedDraft');
  viewers = {
    requestingOfficer: officerOf(from),
    requestingSupervisor: supervisorOf(from),
    requestingProsecutor: prosecutorOf(from),
    requestingAuditor: auditorOf(from),
    requestedOfficer: officerOf(to),
    requestedSupervisor: supervisorOf(to),
    requestedProsecutor: prosecutorOf(to),
    requestedAuditor: auditorOf(to),
    thirdOfficer: officerOf(third),
    impostor: prosecutorOf(third, to.prosecutionService),
    auditor,
    starStaff: people.starStaff,
    secretariat: people.secretariat,
    systemAdmin: people.systemAdmin,
    dashboard: people.dashboard,
    stranger: people.stranger,
    nobodyAtAll: null,
  };
});

const all = 'shared waiting withdrawn';
const sent = 'shared withdrawn';
const expected: Readonly<Record<Table, Readonly<Record<string, string>>>> = {
  shared_draft: {
    requestingOfficer: all,
    requestingAuditor: all,
    requestedOfficer: sent,
    requestedAuditor: sent,
    auditor: all,
  },
  shared_draft_content: { requestingOfficer: all, requestedOfficer: 'shared' },
  shared_draft_comment: { requestingOfficer: sent, requestedOfficer: sent },
};

describe.each(Object.keys(tables) as Table[])('%s, by plain SQL', (table) => {
  test('holds for everybody the rows that are theirs, and no other', async () => {
    const wanted = Object.keys(viewers).map((name) => [
      name,
      expected[table][name.replace('Supervisor', 'Officer')] ?? '',
    ]);
    expect(await rowsFound(w.test, viewers, table, tables[table], made)).toEqual(Object.fromEntries(wanted));
  });

  test('loses nothing to anybody', async () => {
    await expectNoDeletion(w.test, viewers, table);
  });
});

describe('of a draft that came on paper', () => {
  const ofPaper = {
    ...tables,
    mla_request_letter: 'shared_draft_id',
    mla_request_delivery: 'shared_draft_id',
  } as const;
  const forAuditors: readonly string[] = ['shared_draft', 'mla_request_delivery'];

  test('the rows are for the State that received it alone, without the words for auditors', async () => {
    const absent = await w.state({ onRepatria: false });
    const draft = await arrivedDraft(w, { from: absent, to });
    await draft.give(officerOf(to), 'commentOnSharedDraft');
    const everybody = { ...viewers, absentOfficer: officerOf(absent), absentAuditor: auditorOf(absent) };
    const seeing = ['requestedOfficer', 'requestedSupervisor'];
    for (const [table, column] of Object.entries(ofPaper)) {
      const auditors = forAuditors.includes(table) ? ['requestedAuditor', 'auditor'] : [];
      const found = await rowsFound(w.test, everybody, table, column, { arrived: draft });
      const seen = Object.entries(found).flatMap(([name, rows]) => (rows.includes('arrived') ? [name] : []));
      expect([table, seen.sort()]).toEqual([table, [...seeing, ...auditors].sort()]);
    }
  });
});

const changes = (viewer: Viewer, statement: string, values: readonly unknown[] = []): Promise<unknown> =>
  changesAs(w.test, viewer, statement, values);

describe('nobody writes by plain SQL', () => {
  const update = (viewer: Viewer, set: string, one = made.shared): Promise<unknown> =>
    changes(viewer, `update shared_draft set ${set} where id = $1`, [one.key]);
  const share = 'is_shared = true, round = 9, shared_at = now()';

  test('the sharing without two people, or again', async () => {
    expect(await update(officerOf(from), share, made.waiting)).toBe('42501');
    expect(await update(supervisorOf(from), share, made.waiting)).toBe(1);
    expect(await update(supervisorOf(to), share, made.waiting)).toBe(0);
    expect(await update(supervisorOf(from), 'round = 9')).toBe('42501');
    expect(await update(supervisorOf(from), 'is_shared = false, round = null, shared_at = null')).toBe(
      '42501',
    );
  });

  test('what is the other State’s to say, or what was said', async () => {
    const judge = "verdict = 'EXECUTABLE', verdict_at = now()";
    const withdraw = 'is_withdrawn = true, withdrawn_at = now()';
    expect(await update(officerOf(from), judge)).toBe('42501');
    expect(await update(officerOf(to), judge)).toBe(1);
    expect(await update(officerOf(to), judge, made.withdrawn)).toBe('42501');
    expect(await update(officerOf(to), withdraw)).toBe('42501');
    expect(await update(officerOf(from), withdraw)).toBe(1);
    expect(await update(officerOf(from), 'is_withdrawn = false, withdrawn_at = null', made.withdrawn)).toBe(
      '42501',
    );
    expect(await update(officerOf(from), "reference = 'Other'")).toBe('42501');
    const [content] = [`update shared_draft_content set facts = 'Other' where draft_id = $1`];
    expect(await changes(officerOf(from), content, [made.shared.key])).toBe('42501');
    const comment = `update shared_draft_comment set text = 'Other' where draft_id = $1`;
    expect(await changes(officerOf(to), comment, [made.shared.key])).toBe('42501');
  });

  test('a comment in another’s name, of what is not shared, or a verdict of the requesting State', async () => {
    const say = (viewer: Viewer, state: people.TestState, draft: TestDraft, verdict: string | null = null) =>
      changes(
        viewer,
        `insert into shared_draft_comment (id, draft_id, by_state, text, verdict, said_at)
         values (gen_random_uuid(), $1, $2, 'Hm.', $3, now())`,
        [draft.key, state.code, verdict],
      );
    expect(await say(officerOf(to), to, made.shared, 'EXECUTABLE')).toBe(1);
    expect(await say(officerOf(to), from, made.shared)).toBe('42501');
    expect(await say(officerOf(from), from, made.shared, 'EXECUTABLE')).toBe('42501');
    expect(await say(officerOf(from), from, made.waiting)).toBe('42501');
    expect(await say(officerOf(to), to, made.withdrawn)).toBe('42501');
    expect(await say(prosecutorOf(to), to, made.shared)).toBe('42501');
    expect(await say(auditorOf(to), to, made.shared)).toBe('42501');
  });

  test('a copy of another State’s draft, or one that was shared at once', async () => {
    const copy = (viewer: Viewer, set: string) =>
      changes(
        viewer,
        `insert into shared_draft (id, request_id, case_id, requesting_state, requested_state, requesting_keeper,
           requested_keeper, reference, types, language, confidential, listed_at, updated_at, is_shared, round, shared_at)
         select gen_random_uuid(), $1, $2, $3, $4, $3, $4, 'R', '{}', 'en', false, now(), now(), ${set}`,
        [made.waiting.request.key, made.waiting.request.of.key, from.code, to.code],
      );
    expect(await copy(officerOf(from), 'false, null, null')).toBe(1);
    expect(await copy(officerOf(from), 'true, 9, now()')).toBe('42501');
    expect(await copy(officerOf(to), 'false, null, null')).toBe('42501');
  });
});
