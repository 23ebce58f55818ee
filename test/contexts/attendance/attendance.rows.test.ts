import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { ownWorld, type World } from '../../support/world.js';
import { agreedTransfer, hearingFor, safeConductFor, transferFor } from './attendance-world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;
let requests: Readonly<Record<'assigned' | 'other', TestRequest>>;
let viewers: Readonly<Record<string, Viewer | null>>;

beforeAll(async () => {
  w = await ownWorld();
  ({ from, to } = await w.pair());
  third = await w.state();
  const of = await w.case({ leadBy: from, parties: [third] });
  await w.grant(of, from);
  requests = {
    assigned: await w.request({ from, to, of, status: 'ACCEPTED' }),
    other: await w.request({ from, to, of, status: 'ACCEPTED', contents: { confidential: true } }),
  };
  for (const request of Object.values(requests)) {
    await agreedTransfer(w, request);
    await safeConductFor(w, request);
    const hearing = await hearingFor(w, request);
    await hearing.give(officerOf(to), 'confirmHearing');
    await hearing.give(officerOf(to), 'recordHearing');
  }
  for (const state of [from, to]) await requests.assigned.assignIn(state);
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
    thirdProsecutor: prosecutorOf(third),
    // Somebody of another State who claims to serve in an authority that has an assignment.
    impostor: prosecutorOf(third, to.prosecutionService),
    starStaff,
    auditor,
    secretariat: people.secretariat,
    systemAdmin: people.systemAdmin,
    dashboard: people.dashboard,
    stranger: people.stranger,
    nobodyAtAll: null,
  };
});

const everybody = 'assigned other';
/** Whose rows exist for whom: the records for whoever follows the request, not for StAR. */
const records: Readonly<Record<string, string>> = {
  requestingOfficer: everybody,
  requestingSupervisor: everybody,
  requestingProsecutor: 'assigned',
  requestingAuditor: everybody,
  requestedOfficer: everybody,
  requestedSupervisor: everybody,
  requestedProsecutor: 'assigned',
  requestedAuditor: everybody,
  auditor: everybody,
};
/** Names and words are for the authorities alone (domain.md 5.1, P10). */
const words: Readonly<Record<string, string>> = {
  requestingOfficer: everybody,
  requestingSupervisor: everybody,
  requestingProsecutor: 'assigned',
  requestedOfficer: everybody,
  requestedSupervisor: everybody,
  requestedProsecutor: 'assigned',
};

const tables = {
  detained_person_transfer: records,
  safe_conduct: records,
  hearing: records,
  attending_person: words,
  transfer_consent: words,
  hearing_record: words,
} as const;
const names = Object.keys(tables) as (keyof typeof tables)[];

describe.each(names)('%s, by plain SQL', (table) => {
  test('holds for everybody the rows that are theirs, and no other', async () => {
    const found: Record<string, string> = {};
    for (const [name, viewer] of Object.entries(viewers)) {
      const rows = await w.test.sqlAs(viewer, `select distinct request_id from ${table}`);
      const labels = rows.map(
        ({ request_id }) => Object.entries(requests).find(([, { key }]) => key === request_id)?.[0],
      );
      found[name] = labels.sort().join(' ');
    }
    const expected = Object.keys(viewers).map((name) => [name, tables[table][name] ?? '']);
    expect(found).toEqual(Object.fromEntries(expected));
  });

  test('loses nothing to anybody', async () => {
    for (const viewer of Object.values(viewers))
      for (const statement of [`delete from ${table}`, `truncate ${table} cascade`])
        await expect(w.test.sqlAs(viewer, statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('is changed by nobody but the two central authorities, and its words by nobody', async () => {
    const set = tables[table] === records ? 'updated_at = now()' : 'request_id = request_id';
    for (const [name, viewer] of Object.entries(viewers)) {
      const done = await w.test.sqlAs(viewer, `update ${table} set ${set} returning 1`).then(
        (rows) => rows.length,
        (error: unknown) => (error as { code?: string }).code,
      );
      const isTheirs = /^request(ing|ed)(Officer|Supervisor)$/.test(name);
      expect([name, done]).toEqual([name, tables[table] === words ? '42501' : isTheirs ? 2 : 0]);
    }
  });
});

describe('neither State writes what is the other’s to say', () => {
  const attempt = (viewer: Viewer, table: string, set: string) =>
    w.test.sqlAs(viewer, `update ${table} set ${set} returning 1`).then(
      (rows) => rows.length,
      (error: unknown) => (error as { code?: string }).code,
    );

  test.each([
    ['safe_conduct', 'from', "left_on = '2026-01-01'"],
    ['hearing', 'to', 'attended_by = conducted_by, change_reason = null'],
  ] as const)('%s: the State %s alone sets %s', async (table, side, set) => {
    const [own, other] = side === 'from' ? [from, to] : [to, from];
    expect(await attempt(officerOf(own), table, set)).toBe(2);
    if (table !== 'hearing') expect(await attempt(officerOf(other), table, set)).toBe('42501');
  });

  // That it is written as somebody else of the own State proposed it: see the tests of the second person.
  test.each([
    ['detained_person_transfer', 'to', 'in_custody = false'],
    ['detained_person_transfer', 'to', 'holding_agreed_at = now()'],
    ['detained_person_transfer', 'to', "earlier_acts_consent = 'x'"],
    ['detained_person_transfer', 'from', 'receiving_agreed_at = now()'],
    ['detained_person_transfer', 'from', "receiving_conditions = 'x'"],
    ['safe_conduct', 'to', 'leaving_days = 30'],
  ] as const)('%s: the State %s sets %s, by two people of it', async (table, side, set) => {
    const [own, other] = side === 'from' ? [from, to] : [to, from];
    const write = (viewer: Viewer) => w.test.sqlAs(viewer, `update ${table} set ${set}`);
    for (const viewer of [officerOf(own), supervisorOf(own)])
      await expect(write(viewer)).rejects.toThrow('as somebody else proposed');
    for (const viewer of [officerOf(other), supervisorOf(other)])
      await expect(write(viewer)).rejects.toThrow('for the other State to say');
  });

  test.each(['id = gen_random_uuid()', 'request_id = null', "requesting_state = 'ZZ'", 'attendee_id = null'])(
    'and nobody changes what identifies a record: %s',
    async (set) => {
      for (const table of ['detained_person_transfer', 'safe_conduct', 'hearing'])
        expect(await attempt(officerOf(to), table, set)).toBe('42501');
    },
  );

  test('R16 broken: by plain SQL, too, no transfer stands as consented to without the record of consent', async () => {
    const request = await w.request({ from, to, status: 'ACCEPTED' });
    const transfer = await transferFor(w, request);
    const write = (...statements: readonly string[]) =>
      w.test.sqlAs(supervisorOf(to), [...statements, 'set constraints all immediate'].join('; '));
    const set = (what: string) => `update detained_person_transfer set ${what} where id = '${transfer.key}'`;
    const consent = (
      givenAt: string,
    ) => `insert into transfer_consent (id, request_id, case_id, requesting_state, requested_state,
        requesting_keeper, requested_keeper, transfer_id, holding_state, given_at, language, given_before, with_counsel, informed_of)
      select gen_random_uuid(), request_id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper,
        id, holding_state, '${givenAt}', 'en', 'x', false, 'x' from detained_person_transfer where id = '${transfer.key}'`;
    const at = '2026-03-01T10:00:00Z';
    const consented = set(`status = 'CONSENTED', consented_at = '${at}'`);
    for (const statements of [
      [set("status = 'CONSENTED'")],
      [consented],
      [set(`consented_at = '${at}'`)],
      [consent(at), set(`consented_at = '${at}'`)],
      [consent('2026-03-02T10:00:00Z'), consented],
      [consent(at), set("status = 'CONSENTED'")],
    ])
      await expect(write(...statements)).rejects.toThrow('without the record of consent');
    await expect(w.test.sqlAs(supervisorOf(from), consented)).rejects.toThrow('for the other State to say');
    await expect(w.test.sqlAs(supervisorOf(from), set("status = 'CONSENTED'"))).rejects.toThrow(
      'for the other State to say',
    );
    for (const statements of [
      [consented, consent(at)],
      [consent(at), consented],
    ])
      await write(...statements);
  });

  test('R16 broken: by plain SQL, too, nobody is transferred without consent, nor is consent entered by the other State', async () => {
    const statement = `insert into transfer_consent (id, request_id, case_id, requesting_state, requested_state,
        requesting_keeper, requested_keeper, transfer_id, holding_state, given_at, language, given_before, with_counsel, informed_of)
      select gen_random_uuid(), request_id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper,
        id, holding_state, now(), 'en', 'x', false, 'x' from detained_person_transfer limit 1 returning 1`;
    await expect(w.test.sqlAs(officerOf(from), statement)).rejects.toMatchObject({ code: '42501' });
  });
});
