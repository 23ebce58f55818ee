import { beforeAll, beforeEach, expect, test } from 'vitest';
import fc from 'fast-check';
import { verifyAuditTrail } from '../../../src/contexts/audit/index.js';
import * as people from '../../support/personas.js';
import type { RequestCommand, TestRequest } from '../../support/world-requests.js';
import { ownWorld, type World } from '../../support/world.js';

const { officerOf, supervisorOf } = people;

/** Somebody with all rights over the database, who can even keep triggers from firing, cannot change the trail unseen. */
let w: World;
let events: readonly { readonly chain: string; readonly sequence: number }[];

const commands: readonly RequestCommand[] = [
  'amendMlaRequest',
  'proposeMlaRequestSubmission',
  'returnMlaRequestToDraft',
  'submitMlaRequest',
  'receiveMlaRequest',
  'acknowledgeMlaRequest',
  'proposeMlaRequestAcceptance',
  'acceptMlaRequest',
  'proposeMlaRequestRefusal',
  'refuseMlaRequest',
  'executeMlaRequest',
  'noteOnMlaRequest',
  'withdrawMlaRequest',
  'closeMlaRequest',
];

/** Any command by anybody, as it comes; many are refused. */
async function live(
  requests: readonly TestRequest[],
  steps: readonly (readonly [number, number, number])[],
): Promise<void> {
  await Promise.all(
    steps.map(async ([which, what, who]) => {
      const request = requests[which % requests.length] as TestRequest;
      const { from, to } = request;
      const viewer =
        [officerOf(from), supervisorOf(from), officerOf(to), supervisorOf(to)][who % 4] ?? officerOf(from);
      await request
        .give(viewer, commands[what % commands.length] ?? 'noteOnMlaRequest')
        .catch(() => undefined);
      await w.test.ask(viewer, 'query R($id: ID!) { mlaRequest(id: $id) { purpose executionSummary } }', {
        id: request.id,
      });
    }),
  );
}

beforeAll(async () => {
  w = await ownWorld();
  const states = await w.pair();
  const requests = [
    await w.request({ ...states, status: 'ACKNOWLEDGED' }),
    await w.request({ ...states, status: 'SUBMITTED' }),
    await w.request({ from: states.to, to: states.from }),
  ];
  await live(requests, [
    [0, 5, 2],
    [0, 6, 2],
    [1, 4, 2],
    [2, 1, 0],
    [2, 9, 0],
    [0, 8, 2],
    [1, 9, 3],
  ]);
  const { owner } = w.test;
  await owner.query('create table kept_event as select * from audit_event');
  await owner.query('create table kept_chain as select * from audit_chain');
  events = (await owner.query('select head as chain, sequence from audit_event order by head, sequence'))
    .rows;
});

/** Triggers do not fire for this session any more: they keep the honest, the hashes find the others. */
beforeEach(async () => {
  await w.test.owner.query('set session_replication_role = replica');
});

async function restore(): Promise<void> {
  const { owner } = w.test;
  await owner.query('delete from audit_event');
  await owner.query('delete from audit_chain');
  await owner.query('insert into audit_event select * from kept_event');
  await owner.query('insert into audit_chain select * from kept_chain');
}

/** Changes something, looks, and restores what was. */
async function verdictAfter(statement: string, values: readonly unknown[] = []) {
  try {
    await w.test.owner.query(statement, [...values]);
    return (await verifyAuditTrail(w.test.owner)).broken;
  } finally {
    await restore();
  }
}

const anEvent = () =>
  fc.nat({ max: events.length - 1 }).map((place) => events[place] as { chain: string; sequence: number });

test('whatever is done, and refused, the trail holds', async () => {
  await w.test.owner.query('set session_replication_role = default');
  const step = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: commands.length - 1 }), fc.nat({ max: 3 }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const states = await w.pair();
      const requests = [
        await w.request(states),
        await w.request({ ...states, status: 'SUBMITTED' }),
        await w.request({ ...states, status: 'ACCEPTED' }),
      ];
      await live(requests, steps);
      expect((await verifyAuditTrail(w.test.owner)).broken).toBeNull();
    }),
    { numRuns: 8 },
  );
  await w.test.owner.query('set session_replication_role = replica');
  await restore();
}, 60_000);

test('the untouched trail holds', async () => {
  expect(events.length).toBeGreaterThan(15);
  expect(await verifyAuditTrail(w.test.owner)).toEqual({ chains: 5, events: events.length, broken: null });
});

test('any entry altered is found, at its place', async () => {
  await fc.assert(
    fc.asyncProperty(
      anEvent(),
      fc.nat(),
      fc.constantFrom('x', ' ', '0', '"'),
      async ({ chain, sequence }, at, char) => {
        const broken = await verdictAfter(
          `update audit_event set body = overlay(body placing $4 from (1 + $3::int % length(body)) for 1) || repeat(' ',
           (overlay(body placing $4 from (1 + $3::int % length(body)) for 1) = body)::int)
         where head = $1 and sequence = $2`,
          [chain, sequence, at, char],
        );
        expect(broken).toMatchObject({ chain, sequence });
      },
    ),
    { numRuns: 25 },
  );
});

const columns: Readonly<Record<string, string>> = {
  action: "'other'",
  subject_type: "'other'",
  subject_key: "'other'",
  actor: "'other'",
  actor_role: "'OTHER'",
  on_behalf_of: "'ZZ'",
  occurred_at: "occurred_at + interval '1 millisecond'",
  reason: "'other'",
  request_id: "'other'",
  details: `'{"changes": []}'`,
  id: 'gen_random_uuid()',
  previous_hash: "repeat('a', 64)",
  hash: "repeat('b', 64)",
  sequence: 'sequence + 1000',
};

test('any column that says other than the entry is found', async () => {
  await fc.assert(
    fc.asyncProperty(
      anEvent(),
      fc.constantFrom(...Object.keys(columns)),
      async ({ chain, sequence }, column) => {
        const statement = `update audit_event set ${column} = ${columns[column] ?? ''} where head = $1 and sequence = $2`;
        expect(await verdictAfter(statement, [chain, sequence])).toMatchObject({ chain, sequence });
      },
    ),
    { numRuns: 40 },
  );
});

test('any entry removed is found', async () => {
  await fc.assert(
    fc.asyncProperty(anEvent(), async ({ chain, sequence }) => {
      const statement = 'delete from audit_event where head = $1 and sequence = $2';
      expect(await verdictAfter(statement, [chain, sequence])).toMatchObject({ chain, sequence });
    }),
    { numRuns: 15 },
  );
});

test('any tail cut off is found, and a whole chain gone', async () => {
  await fc.assert(
    fc.asyncProperty(anEvent(), async ({ chain, sequence }) => {
      const cut = 'delete from audit_event where head = $1 and sequence >= $2';
      expect(await verdictAfter(cut, [chain, sequence])).toMatchObject({ chain, sequence });
    }),
    { numRuns: 15 },
  );
  const [{ chain } = { chain: '' }] = events;
  expect(await verdictAfter('delete from audit_chain where id = $1', [chain])).toMatchObject({ chain });
});

test('any two entries swapped are found, within a chain and between chains', async () => {
  const pair = fc
    .tuple(anEvent(), anEvent())
    .filter(([a, b]) => a.chain !== b.chain || a.sequence !== b.sequence);
  await fc.assert(
    fc.asyncProperty(pair, async ([a, b]) => {
      const statement = `with one as (select * from kept_event where head = $1 and sequence = $2),
          other as (select * from kept_event where head = $3::uuid and sequence = $4),
          first as (update audit_event e set (body, hash, action, subject_type, subject_key, actor, actor_role, on_behalf_of,
            occurred_at, reason, request_id, details) = (select o.body, o.hash, o.action, o.subject_type, o.subject_key, o.actor,
            o.actor_role, o.on_behalf_of, o.occurred_at, o.reason, o.request_id, o.details from other o)
            from one where e.id = one.id)
        update audit_event e set (body, hash, action, subject_type, subject_key, actor, actor_role, on_behalf_of,
            occurred_at, reason, request_id, details) = (select o.body, o.hash, o.action, o.subject_type, o.subject_key, o.actor,
            o.actor_role, o.on_behalf_of, o.occurred_at, o.reason, o.request_id, o.details from one o)
            from other where e.id = other.id`;
      const broken = await verdictAfter(statement, [a.chain, a.sequence, b.chain, b.sequence]);
      const [earlier] = [a, b].sort((x, y) =>
        x.chain + String(x.sequence).padStart(9, '0') < y.chain + String(y.sequence).padStart(9, '0')
          ? -1
          : 1,
      );
      expect(broken).toMatchObject({ chain: earlier?.chain, sequence: earlier?.sequence });
    }),
    { numRuns: 20 },
  );
});

test('any entry put in between is found', async () => {
  await fc.assert(
    fc.asyncProperty(anEvent(), async ({ chain, sequence }) => {
      const broken = await verdictAfter(
        `with moved as (update audit_event set sequence = sequence + 1000 where head = $1 and sequence > $2 returning 1)
         insert into audit_event select gen_random_uuid(), chain, head, sequence + 1, action, subject_type, subject_key, actor,
           actor_role, on_behalf_of, occurred_at, reason, request_id, details, hash, hash, body
         from audit_event where head = $1 and sequence = $2 and (select count(*) from moved) >= 0`,
        [chain, sequence],
      );
      expect(broken).toMatchObject({ chain, sequence: sequence + 1 });
    }),
    { numRuns: 10 },
  );
});
