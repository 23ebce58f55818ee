import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import { insertRequest } from '../../support/plain-request.js';
import type { TestRequest } from '../../support/world-requests.js';
import { changes as changesAs } from '../../support/rows.js';
import { ownWorld, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

/** The tables of the context, with what tells their rows apart: the request's name and, where there is one, the State. */
const tables = {
  mla_request: 'id',
  mla_request_content: 'request_id',
  mla_request_undivided_content: 'request_id',
  mla_request_item: 'request_id',
  mla_request_item_particulars: 'request_id',
  mla_request_offence: 'request_id',
  mla_request_translation: 'request_id',
  mla_request_enclosure: 'request_id',
  mla_request_enclosure_title: 'request_id',
  mla_request_translator: 'request_id, state',
  mla_request_person: 'request_id',
  mla_request_side: 'request_id, state',
  mla_request_note: 'request_id, state',
  mla_request_event: 'request_id',
  mla_request_assignment: 'request_id, state',
  mla_reference_counter: 'state',
} as const;
type Table = keyof typeof tables;

let w: World;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;
let requests: Readonly<Record<'draft' | 'sent' | 'secret' | 'foreign', TestRequest>>;
let viewers: Readonly<Record<string, Viewer | null>>;

beforeAll(async () => {
  w = await ownWorld();
  ({ from, to } = await w.pair());
  third = await w.state();
  const of = await w.case({ leadBy: from, parties: [third] });
  const persons = [await w.subject(of)];
  await w.grant(of, from);
  const make = (status: 'IN_REVIEW' | 'ACCEPTED' | 'SUBMITTED', contents = {}) =>
    w.request({ from, to, of, status, contents: { persons, ...contents } });
  requests = {
    draft: await make('IN_REVIEW'),
    sent: await make('ACCEPTED'),
    secret: await make('SUBMITTED', { confidential: true }),
    // Between two other States of the same case.
    foreign: await w.request({ from: third, to, of, status: 'SUBMITTED', contents: { persons } }),
  };
  const { draft, sent, secret, foreign } = requests;
  await draft.assignIn(from);
  await sent.assignIn(from);
  await sent.assignIn(to);
  for (const request of [draft, sent, secret]) {
    await request.give(officerOf(from), 'noteOnMlaRequest');
    await request.give(officerOf(from), 'setMlaRequestInternalStep');
  }
  for (const request of [sent, secret, foreign]) {
    await request.give(officerOf(to), 'noteOnMlaRequest');
    await request.give(officerOf(to), 'setMlaRequestInternalStep');
  }
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

/** Whose rows exist for whom, read from domain.md 5.3 as in the matrix; `from`, `to`, `third` are the States. */
const expected = {
  mla_request: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestingAuditor: 'draft sent secret',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    requestedAuditor: 'sent secret foreign',
    thirdOfficer: 'foreign',
    // The grant is of one of the two States of these, not of those of the foreign one; and one is confidential.
    starStaff: 'sent',
    auditor: 'draft sent secret foreign',
  },
  mla_request_content: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    thirdOfficer: 'foreign',
  },
  mla_request_undivided_content: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    thirdOfficer: 'foreign',
  },
  mla_request_item: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestingAuditor: 'draft sent secret',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    requestedAuditor: 'sent secret foreign',
    thirdOfficer: 'foreign',
    starStaff: 'sent',
    auditor: 'draft sent secret foreign',
  },
  mla_request_item_particulars: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    thirdOfficer: 'foreign',
  },
  mla_request_offence: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestingAuditor: 'draft sent secret',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    requestedAuditor: 'sent secret foreign',
    thirdOfficer: 'foreign',
    starStaff: 'sent',
    auditor: 'draft sent secret foreign',
  },
  mla_request_translation: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestingAuditor: 'draft sent secret',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    requestedAuditor: 'sent secret foreign',
    thirdOfficer: 'foreign',
    starStaff: 'sent',
    auditor: 'draft sent secret foreign',
  },
  mla_request_enclosure: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestingAuditor: 'draft sent secret',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    requestedAuditor: 'sent secret foreign',
    thirdOfficer: 'foreign',
    auditor: 'draft sent secret foreign',
  },
  mla_request_enclosure_title: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    thirdOfficer: 'foreign',
  },
  mla_request_translator: {
    requestingOfficer: 'draft/from sent/from secret/from',
    thirdOfficer: 'foreign/third',
  },
  mla_request_person: {
    requestingOfficer: 'draft sent secret',
    requestingProsecutor: 'draft sent',
    requestedOfficer: 'sent secret foreign',
    requestedProsecutor: 'sent',
    thirdOfficer: 'foreign',
  },
  mla_request_side: {
    requestingOfficer: 'draft/from sent/from secret/from',
    requestingProsecutor: 'draft/from sent/from',
    requestingAuditor: 'draft/from sent/from secret/from',
    requestedOfficer: 'sent/to secret/to foreign/to',
    requestedProsecutor: 'sent/to',
    requestedAuditor: 'sent/to secret/to foreign/to',
    thirdOfficer: 'foreign/third',
    auditor: 'draft/from sent/from sent/to secret/from secret/to foreign/to foreign/third',
  },
  mla_request_note: {
    requestingOfficer: 'draft/from sent/from secret/from',
    requestedOfficer: 'sent/to secret/to foreign/to',
  },
  mla_request_event: {
    requestingOfficer: 'sent sent sent secret',
    requestingProsecutor: 'sent sent sent',
    requestingAuditor: 'sent sent sent secret',
    requestedOfficer: 'sent sent sent secret foreign',
    requestedProsecutor: 'sent sent sent',
    requestedAuditor: 'sent sent sent secret foreign',
    thirdOfficer: 'foreign',
    starStaff: 'sent sent sent',
    auditor: 'sent sent sent secret foreign',
  },
  mla_request_assignment: {
    requestingOfficer: 'draft/from sent/from',
    requestingProsecutor: 'draft/from sent/from',
    requestingAuditor: 'draft/from sent/from',
    requestedOfficer: 'sent/to',
    requestedProsecutor: 'sent/to',
    requestedAuditor: 'sent/to',
    auditor: 'draft/from sent/from sent/to',
  },
  mla_reference_counter: { requestingOfficer: 'from', requestedOfficer: 'to', thirdOfficer: 'third' },
} as const satisfies Readonly<Record<Table, Readonly<Record<string, string>>>>;

const names = Object.keys(tables) as Table[];

async function rowsFor(viewer: Viewer | null, table: Table): Promise<string> {
  const rows = await w.test.sqlAs(viewer, `select ${tables[table]} from ${table}`);
  const states = { [from.code]: 'from', [to.code]: 'to', [third.code]: 'third' };
  const labels = rows.map((row) => {
    const key = row.request_id ?? row.id;
    const name = Object.entries(requests).find(([, request]) => request.key === key)?.[0];
    const state = states[row.state as string];
    return [name, state].filter((part) => part !== undefined).join('/');
  });
  return labels.sort().join(' ');
}

describe.each(names)('%s, by plain SQL', (table) => {
  test('holds for everybody the rows that are theirs, and no other', async () => {
    const found: Record<string, string> = {};
    for (const [name, viewer] of Object.entries(viewers)) found[name] = await rowsFor(viewer, table);
    const lines: Readonly<Record<string, string>> = expected[table];
    const wanted = Object.keys(viewers).map((name) => {
      const line = lines[name.replace('Supervisor', 'Officer')] ?? '';
      return [name, line.split(' ').sort().join(' ')];
    });
    expect(found).toEqual(Object.fromEntries(wanted));
  });

  test('loses nothing to anybody', async () => {
    for (const viewer of Object.values(viewers)) {
      for (const statement of [`delete from ${table}`, `truncate ${table} cascade`])
        await expect(w.test.sqlAs(viewer, statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('is owned by nobody who serves, and row security holds it', async () => {
    const { rows } = await w.test.owner.query(
      `select c.relrowsecurity as secured, pg_get_userbyid(c.relowner) as owner,
         has_table_privilege('repatria_app', c.oid, 'delete, truncate, trigger, references') as too_much
       from pg_class c where c.relname = $1`,
      [table],
    );
    expect(rows).toEqual([
      { secured: true, owner: expect.not.stringContaining('repatria_app'), too_much: false },
    ]);
  });
});

const changes = (viewer: Viewer, statement: string, values: readonly unknown[] = []): Promise<unknown> =>
  changesAs(w.test, viewer, statement, values);

describe('nobody writes', () => {
  const readers = [
    'requestingProsecutor',
    'requestingAuditor',
    'requestedAuditor',
    'thirdOfficer',
    'impostor',
    'starStaff',
    'auditor',
    'secretariat',
    'systemAdmin',
    'dashboard',
    'stranger',
  ];

  const statements = [
    `update mla_request set updated_at = now() where id = $1`,
    `update mla_request_content set facts = 'x' where request_id = $1`,
    `update mla_request_undivided_content set assistance_sought = 'x' where request_id = $1`,
    `update mla_request_person set is_listed = false where request_id = $1`,
    `update mla_request_offence set text = 'x' where request_id = $1`,
    `update mla_request_translation set language = 'xx' where request_id = $1`,
    `update mla_request_translator set name = 'x' where request_id = $1`,
    `update mla_request_item set coercive = coercive where request_id = $1`,
    `update mla_request_item_particulars set questions = 'x' where request_id = $1`,
    `update mla_request_side set internal_step = 'x' where request_id = $1`,
    `update mla_request_assignment set ended_at = now() where request_id = $1`,
    `update mla_request_enclosure set digest = repeat('a', 64) where request_id = $1`,
    `update mla_request_enclosure_title set title = 'x' where request_id = $1`,
  ];

  test.each(readers)('what is not theirs to write: %s', async (name) => {
    const viewer = viewers[name] as Viewer;
    for (const statement of statements)
      expect([statement, await changes(viewer, statement, [requests.sent.key])]).toEqual([statement, 0]);
  });

  test('what is not theirs to write: an executing authority, which says how far the request is', async () => {
    const viewer = prosecutorOf(to);
    const found: unknown[] = [];
    for (const statement of statements) found.push(await changes(viewer, statement, [requests.sent.key]));
    // Of the items that it was given it may say what itself did, and nothing on the side of its State.
    expect(found).toEqual([1, 0, 0, 0, 0, 0, 0, '42501', 0, '42501', 0, 0, 0]);
  });

  test('a note or a step once it is written', async () => {
    for (const viewer of [officerOf(from), officerOf(to)]) {
      expect(await changes(viewer, "update mla_request_note set text = 'x'")).toBe('42501');
      expect(await changes(viewer, "update mla_request_event set command = 'x'")).toBe('42501');
    }
  });

  test('the other State’s side, notes, assignments or steps', async () => {
    const key = requests.sent.key;
    const officer = officerOf(to);
    expect(
      await changes(officer, "update mla_request_side set internal_step = 'x' where state = $1", [from.code]),
    ).toBe(0);
    expect(
      await changes(officer, 'update mla_request_assignment set ended_at = now() where state = $1', [
        from.code,
      ]),
    ).toBe(0);
    const inserts: readonly (readonly [string, readonly unknown[]])[] = [
      [
        "insert into mla_request_side (id, request_id, state, proposed_grounds) values ($1, $2, $3, '{}')",
        [from.code],
      ],
      [
        "insert into mla_request_note (id, request_id, state, kind, text, author, created_at) values ($1, $2, $3, 'NOTE', 'x', $4, now())",
        [from.code, officer.userId],
      ],
      [
        'insert into mla_request_assignment (id, request_id, state, authority_id, assigned_at) values ($1, $2, $3, $4, now())',
        [from.code, from.prosecutionService],
      ],
      [
        "insert into mla_request_event (id, request_id, by_state, command, status, occurred_at) values ($1, $2, $3, 'x', 'CLOSED', now())",
        [from.code],
      ],
    ];
    for (const [statement, values] of inserts)
      expect([statement, await changes(officer, statement, [uuid(), key, ...values])]).toEqual([
        statement,
        '42501',
      ]);
  });

  test('in another’s name: a note has its author', async () => {
    const statement =
      "insert into mla_request_note (id, request_id, state, kind, text, author, created_at) values ($1, $2, $3, 'NOTE', 'x', $4, now())";
    const values = [uuid(), requests.sent.key, to.code];
    expect(await changes(officerOf(to), statement, [...values, officerOf(to).userId])).toBe(1);
    expect(await changes(officerOf(to), statement, [...values, supervisorOf(to).userId])).toBe('42501');
  });

  test('anything about a request that is neither theirs nor was sent to them', async () => {
    for (const [viewer, request] of [
      [officerOf(third), requests.sent],
      [officerOf(to), requests.draft],
    ] as const) {
      const { state, userId } = viewer;
      const authority = viewer.state === to.code ? to.prosecutionService : third.prosecutionService;
      const { key } = request;
      const attempts: readonly (readonly [string, readonly unknown[]])[] = [
        [
          "insert into mla_request_side (id, request_id, state, proposed_grounds) values ($1, $2, $3, '{}')",
          [],
        ],
        [
          "insert into mla_request_note (id, request_id, state, kind, text, author, created_at) values ($1, $2, $3, 'NOTE', 'x', $4, now())",
          [userId],
        ],
        // An assignment would let the State's prosecutor see the request.
        [
          'insert into mla_request_assignment (id, request_id, state, authority_id, assigned_at) values ($1, $2, $3, $4, now())',
          [authority],
        ],
        [
          "insert into mla_request_event (id, request_id, by_state, command, status, occurred_at) values ($1, $2, $3, 'x', 'CLOSED', now())",
          [],
        ],
        [
          'insert into mla_request_person (id, request_id, requesting_state, requested_state, case_id, subject_id) select $1, $2, $3, $4, $5, subject_id from mla_request_person limit 1',
          [from.code, request.of.key],
        ],
        [
          'insert into mla_request_content (id, request_id, requesting_state, requested_state, case_id) values ($1, $2, $3, $4, $5)',
          [from.code, request.of.key],
        ],
        ['insert into mla_request_undivided_content (id, request_id) values ($1, $2)', []],
      ];
      for (const [statement, values] of attempts)
        expect([statement, await changes(viewer, statement, [uuid(), key, state, ...values])]).not.toEqual([
          statement,
          1,
        ]);
    }
  });
});

describe('the record that both States share', () => {
  const update = (viewer: Viewer, set: string, request = requests.sent) =>
    changes(viewer, `update mla_request set ${set} where id = $1`, [request.key]);

  test.each([
    "requesting_state = 'ZZ'",
    "requested_state = 'ZZ'",
    "requesting_reference = 'x'",
    'case_id = gen_random_uuid()',
    'created_at = now()',
    'id = gen_random_uuid()',
  ])('keeps what identifies it from the service and from the owner: %s', async (set) => {
    for (const viewer of [officerOf(from), officerOf(to)]) expect(await update(viewer, set)).toBe('42501');
    const asOwner = w.test.owner.query(`update mla_request set ${set} where id = $1`, [requests.sent.key]);
    await expect(asOwner).rejects.toMatchObject({ code: '42501' });
  });

  test.each([
    'is_sent = false',
    "purpose = 'x'",
    "types = '{ASSET_RECOVERY}'",
    'confidential = true',
    "facts = 'x'",
    "assistance_sought = 'x'",
    "ad_hoc_agreement_given_by = 'x'",
  ])('stays as it was sent, whoever tries: %s', async (set) => {
    const tableOf: Readonly<Record<string, string>> = {
      facts: 'mla_request_content',
      assistance_sought: 'mla_request_undivided_content',
      ad_hoc_agreement_given_by: 'mla_request_undivided_content',
    };
    const table = tableOf[set.split(' ')[0] ?? ''] ?? 'mla_request';
    const where = `where ${table === 'mla_request' ? 'id' : 'request_id'} = $1`;
    for (const viewer of [officerOf(from), supervisorOf(from), officerOf(to)])
      expect(await changes(viewer, `update ${table} set ${set} ${where}`, [requests.sent.key])).not.toBe(1);
  });

  test('lets the requesting State write what it says, and not what the other decides', async () => {
    expect(await update(officerOf(from), "status = 'WITHDRAWN', outcome = 'x'")).toBe(1);
    expect(await update(officerOf(from), "outcome = 'x'")).toBe('42501');
    for (const set of [
      "status = 'EXECUTED'",
      "status = 'REFUSED'",
      "requested_reference = 'x'",
      'decided_at = now()',
      'executed_at = now()',
      "refusal_grounds = '{DE_MINIMIS}'",
      "refusal_reasons = 'x'",
      "execution_summary = 'x'",
    ])
      expect([set, await update(officerOf(from), set)]).toEqual([set, '42501']);
  });

  test('lets the requested State write what it decides, and not what the other says', async () => {
    expect(
      await update(officerOf(to), "status = 'EXECUTED', executed_at = now(), execution_summary = 'x'"),
    ).toBe(1);
    for (const set of ["status = 'WITHDRAWN'", "status = 'CLOSED'", "outcome = 'x'", 'listed_at = now()'])
      expect([set, await update(officerOf(to), set)]).toEqual([set, '42501']);
  });

  test('is opened by the requesting State as a draft, not as if it had been sent', async () => {
    const statement = (isSent: boolean): string =>
      insertRequest({
        id: '$1',
        case_id: '$2',
        requesting_state: '$3',
        requested_state: '$4',
        requesting_keeper: '$3',
        requested_keeper: '$4',
        requesting_reference: "'x'",
        is_sent: String(isSent),
      });
    const values = [uuid(), requests.sent.of.key, from.code, to.code];
    expect(await changes(officerOf(from), statement(false), values)).toBe(1);
    expect(await changes(officerOf(from), statement(true), values)).toBe('42501');
    expect(await changes(officerOf(to), statement(false), values)).toBe('42501');
    expect(await changes(prosecutorOf(from), statement(false), values)).toBe('42501');
  });
});
