import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import { disclosure, type TestDisclosure } from '../../support/world-disclosures.js';
import { changes as changesAs, expectNoDeletion, rowsFound } from '../../support/rows.js';
import { ownWorld, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor } = people;

/** The tables of the context, with the column that names the disclosure. */
const tables = {
  spontaneous_disclosure: 'id',
  spontaneous_disclosure_content: 'disclosure_id',
  spontaneous_disclosure_person: 'disclosure_id',
  handling_restriction: 'disclosure_id',
  spontaneous_disclosure_side: 'disclosure_id',
  spontaneous_disclosure_event: 'disclosure_id',
} as const;
type Table = keyof typeof tables;

let w: World;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;
let made: Readonly<Record<'draft' | 'sent' | 'open' | 'paper', TestDisclosure>>;
let viewers: Readonly<Record<string, Viewer | null>>;

beforeAll(async () => {
  w = await ownWorld();
  ({ from, to } = await w.pair());
  third = await w.state({ onRepatria: false });
  const authorityId = globalId('CompetentAuthority', from.prosecutionService);
  made = {
    draft: await disclosure(w, { from, to, status: 'IN_REVIEW', draft: { authorityId } }),
    sent: await disclosure(w, { from, to, status: 'TRANSMITTED' }),
    open: await disclosure(w, { from, to, status: 'ACKNOWLEDGED' }),
    // To a State that does not take part: nobody of it sees the record.
    paper: await disclosure(w, { from, to: third, status: 'TRANSMITTED' }),
  };
  for (const one of [made.sent, made.open])
    await one.give(officerOf(to), 'fileDisclosure', {
      authorityId: globalId('CompetentAuthority', to.prosecutionService),
    });
  viewers = {
    sendingOfficer: officerOf(from),
    sendingSupervisor: supervisorOf(from),
    sendingProsecutor: prosecutorOf(from),
    sendingAuditor: auditorOf(from),
    receivingOfficer: officerOf(to),
    receivingSupervisor: supervisorOf(to),
    receivingProsecutor: prosecutorOf(to),
    receivingAuditor: auditorOf(to),
    thirdOfficer: officerOf(third),
    impostor: prosecutorOf(third, from.prosecutionService),
    auditor,
    starStaff: people.starStaff,
    secretariat: people.secretariat,
    systemAdmin: people.systemAdmin,
    dashboard: people.dashboard,
    stranger: people.stranger,
    nobodyAtAll: null,
  };
});

const all = 'draft open paper sent';
const expected: Readonly<Record<Table, Readonly<Record<string, string>>>> = {
  spontaneous_disclosure: {
    sendingOfficer: all,
    sendingProsecutor: 'draft',
    sendingAuditor: all,
    receivingOfficer: 'open sent',
    receivingProsecutor: 'open sent',
    receivingAuditor: 'open sent',
    auditor: all,
  },
  spontaneous_disclosure_content: {
    sendingOfficer: all,
    sendingProsecutor: 'draft',
    receivingOfficer: 'open',
    receivingProsecutor: 'open',
  },
  spontaneous_disclosure_person: {
    sendingOfficer: all,
    sendingProsecutor: 'draft',
    receivingOfficer: 'open',
    receivingProsecutor: 'open',
  },
  handling_restriction: {
    sendingOfficer: all,
    sendingProsecutor: 'draft',
    sendingAuditor: all,
    receivingOfficer: 'open sent',
    receivingProsecutor: 'open sent',
    receivingAuditor: 'open sent',
    auditor: all,
  },
  spontaneous_disclosure_side: {
    sendingOfficer: all,
    sendingProsecutor: 'draft',
    sendingAuditor: all,
    receivingOfficer: 'open sent',
    receivingProsecutor: 'open sent',
    receivingAuditor: 'open sent',
  },
  spontaneous_disclosure_event: {
    sendingOfficer: 'open open paper sent',
    sendingAuditor: 'open open paper sent',
    receivingOfficer: 'open open sent',
    receivingProsecutor: 'open open sent',
    receivingAuditor: 'open open sent',
    auditor: 'open open paper sent',
  },
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

const changes = (viewer: Viewer, statement: string, values: readonly unknown[] = []): Promise<unknown> =>
  changesAs(w.test, viewer, statement, values);

describe('nobody writes by plain SQL', () => {
  const update = (viewer: Viewer, set: string, one = made.sent): Promise<unknown> =>
    changes(viewer, `update spontaneous_disclosure set ${set} where id = $1`, [one.key]);

  test('what was transmitted otherwise than it was transmitted', async () => {
    for (const set of ["subject = 'x'", 'is_sent = false', "offences = '{}'", 'transmitted_at = now()'])
      expect([set, await update(officerOf(from), set)]).toEqual([set, '42501']);
    const key = [made.sent.key];
    for (const statement of [
      "update spontaneous_disclosure_content set information = 'x' where disclosure_id = $1",
      'update spontaneous_disclosure_person set is_listed = false where disclosure_id = $1',
    ])
      expect([statement, await changes(officerOf(from), statement, key)]).toEqual([statement, 0]);
    expect(
      await changes(
        officerOf(from),
        'update handling_restriction set is_listed = false where disclosure_id = $1',
        key,
      ),
    ).toBe('42501');
    const restrict = `insert into handling_restriction (id, disclosure_id, position, kind) values ($1, $2, 9, 'CONFIDENTIAL')`;
    expect(await changes(officerOf(from), restrict, [uuid(), made.sent.key])).toBe('42501');
  });

  test('what is the other State’s to say', async () => {
    expect(await update(officerOf(from), "status = 'ACKNOWLEDGED', is_opened = true")).toBe('42501');
    expect(await update(officerOf(to), "subject = 'x'")).toBe('42501');
    expect(await update(officerOf(to), "status = 'ACKNOWLEDGED', is_opened = true")).toBe(1);
    expect(
      await changes(
        supervisorOf(to),
        'update handling_restriction set lifted_at = now() where disclosure_id = $1',
        [made.sent.key],
      ),
    ).toBe(0);
  });

  test('the information open without the undertaking', async () => {
    expect(await update(officerOf(to), 'is_opened = true')).toBe('42501');
  });

  test('a transmission without a supervisor, or of the own proposal', async () => {
    const set = "is_sent = true, status = 'TRANSMITTED'";
    expect(await update(officerOf(from), set, made.draft)).toBe('42501');
    expect(await update(supervisorOf(from), set, made.draft)).toBe(1);
    expect(await update(supervisorOf(from, 'officer'), set, made.draft)).toBe('42501');
  });

  test('a restriction away as an officer', async () => {
    const lift = 'update handling_restriction set lifted_at = now() where disclosure_id = $1';
    expect(await changes(officerOf(from), lift, [made.sent.key])).toBe('42501');
    expect(await changes(supervisorOf(from), lift, [made.sent.key])).toBe(1);
  });

  test('a side, or a step, of another State', async () => {
    const side = 'insert into spontaneous_disclosure_side (id, disclosure_id, state) values ($1, $2, $3)';
    expect(await changes(officerOf(to), side, [uuid(), made.sent.key, from.code])).toBe('42501');
    expect(await changes(officerOf(third), side, [uuid(), made.sent.key, third.code])).toBe('42501');
    const step = `insert into spontaneous_disclosure_event (id, disclosure_id, command, status, by_state, entered_by, occurred_at)
      values ($1, $2, 'x', 'TRANSMITTED', $3, $4, now())`;
    expect(await changes(officerOf(to), step, [uuid(), made.sent.key, from.code, to.code])).toBe('42501');
    expect(await changes(officerOf(to), step, [uuid(), made.sent.key, to.code, to.code])).toBe(1);
  });

  test('anything, who only reads', async () => {
    for (const viewer of [prosecutorOf(from), prosecutorOf(to), auditorOf(from), auditor, officerOf(third)])
      expect(await update(viewer, 'updated_at = now()', made.open)).toBe(0);
  });
});

test('nobody writes a proposal over that of somebody else, which is dropped first', async () => {
  const draft = await disclosure(w, { from, to, status: 'IN_REVIEW' });
  const write = (viewer: Viewer, set: string) =>
    w.test.sqlAs(
      viewer,
      `update spontaneous_disclosure_side set ${set} where disclosure_id = $1 returning 1 as done`,
      [draft.key],
    );
  const anew = "proposal = 'TRANSMISSION', proposed_by = app.viewer_id(), proposed_at = now()";
  for (const viewer of [officerOf(from, 'colleague'), supervisorOf(from)])
    await expect(write(viewer, anew)).rejects.toThrow(
      'what somebody else proposed is approved or dropped first',
    );
  expect(await write(officerOf(from), anew)).toEqual([{ done: 1 }]);
  const dropped = 'proposal = null, proposed_by = null, proposed_at = null';
  expect(await write(supervisorOf(from), dropped)).toEqual([{ done: 1 }]);
});
