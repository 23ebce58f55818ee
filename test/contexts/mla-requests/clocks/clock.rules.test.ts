import { beforeAll, describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { clockTable } from '../../../../src/contexts/mla-requests/clocks/clock-table.js';
import { ClockKind } from '../../../../src/contexts/mla-requests/clocks/clock.enums.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { ownWorld, type World } from '../../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, auditor, starStaff } = people;

/** Written down from domain.md 5.3 without looking at the access policy. */
const ofEveryPart = [
  // First, and so due last below: by the end of a condition nothing is due.
  'CONDITION_EXPIRY',
  ...['ACKNOWLEDGEMENT', 'DECISION', 'EXECUTION', 'WRITTEN_CONFIRMATION'],
  ...['INFORMATION', 'CONDITIONS', 'POSTPONEMENT_REVIEW'],
];
const ofTheWhole = ['CONSULTATION', 'FOLLOW_UP', 'EVIDENCE_RETURN', 'PERSON_RETURN'];
const ofTheAsking = ['STATUS_INQUIRY', 'USE_CONSENT'];
const all = [...ofEveryPart, ...ofTheWhole, ...ofTheAsking];

const known = {
  requestingOfficer: all,
  requestingAuditor: all,
  requestedSupervisor: all,
  requestedAuditor: all,
  auditor: all,
  starStaff: [],
  asking: all,
  askingPart: ofEveryPart,
  executing: [...ofEveryPart, ...ofTheWhole],
  executingPart: ofEveryPart,
};
type Who = keyof typeof known;
const everybody = Object.keys(known) as Who[];
const authorities = ['asking', 'askingPart', 'executing', 'executingPart'] as const;
const central = [
  'requestingOfficer',
  'requestingAuditor',
  'requestedSupervisor',
  'requestedAuditor',
] as const;

const paths = ['answered', 'planned', 'plain'] as const;

let w: World;
let from: people.TestState;
let to: people.TestState;
let whole: string;
let asking: string;
let viewers: Readonly<Record<Who, Viewer>>;

beforeAll(async () => {
  w = await ownWorld();
  ({ from, to } = await w.pair());
  [whole, asking] = [await w.authority(to), await w.authority(from)];
  viewers = {
    requestingOfficer: officerOf(from),
    requestingAuditor: auditorOf(from),
    requestedSupervisor: supervisorOf(to),
    requestedAuditor: auditorOf(to),
    auditor,
    starStaff,
    asking: prosecutorOf(from, asking),
    askingPart: prosecutorOf(from),
    executing: prosecutorOf(to, whole),
    executingPart: prosecutorOf(to),
  };
});

/** A request that is assigned in both States, to one authority as a whole and to another in part. */
async function assigned(status: 'ACCEPTED' | 'EXECUTED' = 'ACCEPTED'): Promise<TestRequest> {
  const of = await w.case({ leadBy: from });
  await w.grant(of, from);
  const types = [AssistanceType.DOCUMENTS_AND_RECORDS, AssistanceType.TAKING_EVIDENCE];
  const items = types.map((type) => ({ type, particulars: { description: type } }));
  const request = await w.request({ from, to, of, status, contents: { items } });
  const part = { items: [globalId('MlaRequestItem', await itemOf(request, 0))] };
  const assign = (state: people.TestState, authority: string, parts: object = {}) =>
    request.give(officerOf(state), 'assignMlaRequest', {
      authorityId: globalId('CompetentAuthority', authority),
      ...parts,
    });
  await assign(to, to.prosecutionService, part);
  await assign(to, whole);
  await assign(from, from.prosecutionService, part);
  await assign(from, asking);
  return request;
}

async function itemOf(request: TestRequest, position: number): Promise<string> {
  const { rows } = await w.test.owner.query<{ id: string }>(
    'select id from mla_request_item where request_id = $1 order by position offset $2 limit 1',
    [request.key, position],
  );
  return rows[0]?.id ?? '';
}

/** Lets exactly these clocks of a request run, due at these instants, as the owner; kept as every step keeps them. */
async function letRun(request: TestRequest, due: Readonly<Record<string, string>>): Promise<void> {
  const kinds = Object.values(ClockKind).filter((kind) => kind in due);
  const bound = kinds.map((kind) => (clockTable[kind].binds === 'REQUESTING' ? from.code : to.code));
  await w.test.owner.query(`delete from mla_request_clock where request_id = $1`, [request.key]);
  await w.test.owner.query(
    `insert into mla_request_clock (id, request_id, kind, state, unit, source, time_zone, is_default_calendar, started_at, first_due_at, due_at)
     select gen_random_uuid(), $1, kind, state, 'CALENDAR_DAYS', 'a test', 'UTC', true, '2020-01-01', due_at, due_at
     from unnest($2::text[], $3::text[], $4::timestamptz[]) given (kind, state, due_at)`,
    [request.key, kinds, bound, kinds.map((kind) => due[kind])],
  );
}

/** Of which of these requests a viewer learns by a list, in its order; the same on every way of reading. */
async function listed(
  viewer: Viewer,
  among: readonly TestRequest[],
  filter: object = {},
): Promise<readonly string[]> {
  const query = `query ($filter: MlaRequestFilter) { mlaRequests(first: 100, filter: $filter, orderBy: BY_DUE) { edges { node { id } } } }`;
  const found: (readonly string[])[] = [];
  for (const path of paths) {
    const { data, codes } = await w.test.ask(viewer, query, { filter }, path);
    expect(codes).toEqual([]);
    const ids: string[] = data?.mlaRequests.edges.map(({ node }: any) => node.id);
    found.push(ids.filter((id) => among.some((request) => request.id === id)));
  }
  expect(found).toEqual([found[0], found[0], found[0]]);
  return found[0] as readonly string[];
}

/** Those that fewer know of are due first. */
const day = (kind: string): string => `2031-01-${String(30 - all.indexOf(kind))}T00:00:00.000Z`;

test('of every kind of clock it is said who knows of it', () => {
  expect([...all].sort()).toEqual(Object.values(ClockKind).sort());
});

describe('of a request of which every kind of clock runs', () => {
  let request: TestRequest;
  beforeAll(async () => {
    request = await assigned();
    await letRun(request, Object.fromEntries(all.map((kind) => [kind, day(kind)])));
  });

  const dueOf = (kinds: readonly string[]): string | undefined => kinds.map(day).sort()[0];

  const query = `query ($id: ID!) { mlaRequest(id: $id) { nextDueAt
    clocks(first: 100) { totalCount { count } edges { node { kind } } } runningClocks { kind dueAt } } }`;

  test.each(everybody)(
    '%s reads of those that it may know, and the first of them as due next',
    async (who) => {
      const expected = [...known[who]].sort();
      for (const path of paths) {
        const { data } = await w.test.ask(viewers[who], query, { id: request.id }, path);
        const { nextDueAt, clocks, runningClocks } = data?.mlaRequest;
        if (who === 'starStaff') {
          expect([nextDueAt, clocks, runningClocks]).toEqual([null, null, null]);
          continue;
        }
        expect(clocks.edges.map(({ node }: any) => node.kind).sort()).toEqual(expected);
        expect(clocks.totalCount.count).toBe(expected.length);
        expect(runningClocks.map(({ kind }: any) => kind).sort()).toEqual(expected);
        expect(runningClocks[0].dueAt).toBe(dueOf(known[who]));
        expect(nextDueAt).toBe(dueOf(known[who]));
      }
      const rows = await w.test.sqlAs(
        viewers[who],
        'select kind from mla_request_clock where request_id = $1',
        [request.key],
      );
      expect(rows.map(({ kind }) => kind).sort()).toEqual(expected);
    },
  );

  test.each(everybody.filter((who) => who !== 'starStaff'))('%s finds it by those alone', async (who) => {
    const found: string[] = [];
    for (const kind of all)
      if ((await listed(viewers[who], [request], { clockRunning: [kind] })).length > 0) found.push(kind);
    expect(found.sort()).toEqual([...known[who]].sort());
  });

  test('who does not know of a clock does not know of its pauses and extensions either', async () => {
    await w.test.owner.query(
      `insert into mla_request_clock_pause (id, request_id, clock_id, paused_at)
       select gen_random_uuid(), request_id, id, now() from mla_request_clock where request_id = $1`,
      [request.key],
    );
    await w.test.owner.query(
      `insert into mla_request_clock_extension (id, request_id, clock_id, by_state, extended_at, due_before, due_after, reason, text)
       select gen_random_uuid(), request_id, id, state, now(), due_at, due_at, 'OTHER', 'x' from mla_request_clock where request_id = $1`,
      [request.key],
    );
    await w.test.owner.query(
      `insert into mla_request_event (id, request_id, by_state, command, clock_kind, status, occurred_at)
       select gen_random_uuid(), request_id, state, 'extendMlaRequestClock', kind, 'ACCEPTED', now()
       from mla_request_clock where request_id = $1`,
      [request.key],
    );
    const steps = `query ($id: ID!) { mlaRequest(id: $id) { events(first: 100) { edges { node { command } } } } }`;
    for (const who of everybody) {
      for (const table of ['mla_request_clock_pause', 'mla_request_clock_extension']) {
        const rows = await w.test.sqlAs(viewers[who], `select id from ${table} where request_id = $1`, [
          request.key,
        ]);
        expect([who, rows.length]).toEqual([who, known[who].length]);
      }
      const told = await w.test.sqlAs(
        viewers[who],
        `select clock_kind from mla_request_event where request_id = $1 and command = 'extendMlaRequestClock'`,
        [request.key],
      );
      expect([who, told.map(({ clock_kind: kind }) => kind).sort()]).toEqual([who, [...known[who]].sort()]);
      for (const path of paths) {
        const { data } = await w.test.ask(viewers[who], steps, { id: request.id }, path);
        const extended = data?.mlaRequest.events.edges.filter(
          ({ node }: any) => node.command === 'extendMlaRequestClock',
        );
        expect([who, extended.length]).toEqual([who, known[who].length]);
      }
    }
  });
});

describe('of two requests that differ by clocks of which an authority does not know', () => {
  let plain: TestRequest;
  let asked: TestRequest;
  const later = { ACKNOWLEDGEMENT: '2031-02-01T00:00:00.000Z' };
  const sooner = { ACKNOWLEDGEMENT: '2031-01-01T00:00:00.000Z' };
  const overdue = { STATUS_INQUIRY: '2021-01-01T00:00:00.000Z', USE_CONSENT: '2021-01-02T00:00:00.000Z' };
  beforeAll(async () => {
    [plain, asked] = [await assigned(), await assigned()];
    await letRun(plain, sooner);
    await letRun(asked, { ...later, ...overdue });
  });

  test('the order and the filters tell it nothing', async () => {
    for (const who of ['askingPart', 'executing', 'executingPart'] as const) {
      const list = (filter: object) => listed(viewers[who], [plain, asked], filter);
      expect([who, await list({})]).toEqual([who, [plain.id, asked.id]]);
      for (const filter of [{ overdue: true }, { unanswered: true }, { dueWithinDays: 7 }])
        expect([who, filter, await list(filter)]).toEqual([who, filter, []]);
      for (const filter of [{ overdue: false }, { unanswered: false }, { dueWithinDays: 36500 }])
        expect([who, filter, await list(filter)]).toEqual([who, filter, [plain.id, asked.id]]);
    }
  });

  test('the pages of its list go on where they stopped', async () => {
    const query = `query ($after: String) { mlaRequests(first: 1, after: $after, orderBy: BY_DUE) {
      edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
    for (const path of paths) {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await w.test.ask(viewers.executing, query, { after }, path);
        found.push(...data?.mlaRequests.edges.map(({ node }: any) => node.id));
        const { hasNextPage, endCursor } = data?.mlaRequests.pageInfo;
        after = hasNextPage === true ? endCursor : null;
      } while (after !== null);
      expect(found.filter((id) => [plain.id, asked.id].includes(id))).toEqual([plain.id, asked.id]);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  test('the two central authorities, their auditors and the authority that asked still see all of it', async () => {
    for (const who of [...central, 'auditor', 'asking'] as const) {
      const list = (filter: object) => listed(viewers[who], [plain, asked], filter);
      expect([who, await list({})]).toEqual([who, [asked.id, plain.id]]);
      for (const filter of [{ overdue: true }, { unanswered: true }, { dueWithinDays: 7 }])
        expect([who, filter, await list(filter)]).toEqual([who, filter, [asked.id]]);
      expect(await list({ overdue: false })).toEqual([plain.id]);
    }
  });
});

describe('what an executing authority does', () => {
  const due = async (request: TestRequest): Promise<unknown> => {
    const query = `query ($id: ID!) { mlaRequest(id: $id) { nextDueAt status } }`;
    const { data } = await w.test.ask(officerOf(to), query, { id: request.id });
    return data?.mlaRequest;
  };

  test.each(['executing', 'executingPart'] as const)(
    'as %s, leaves what is due to the central authorities as it was, and follows its own clocks',
    async (who) => {
      const request = await assigned();
      // Before the execution is due.
      const answerDueOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
      await request.give(officerOf(from), 'inquireMlaRequestStatus', { answerDueOn });
      const before = (await due(request)) as { nextDueAt: string };
      await request.give(viewers[who], 'beginMlaRequestItem', {
        itemId: globalId('MlaRequestItem', await itemOf(request, 0)),
      });
      expect(await due(request)).toEqual({ nextDueAt: before.nextDueAt, status: 'IN_EXECUTION' });
      expect(await listed(officerOf(to), [request], { clockRunning: ['STATUS_INQUIRY'] })).toEqual([
        request.id,
      ]);
      const { rows } = await w.test.owner.query(
        `select d.next_due_at = min(c.due_at) as next,
           d.answer_due_at = min(c.due_at) filter (where c.kind = 'STATUS_INQUIRY') as answer
         from mla_request_docket d join mla_request_clock c on c.request_id = d.request_id and c.is_running
         where d.request_id = $1 group by d.request_id`,
        [request.key],
      );
      expect(rows).toEqual([{ next: true, answer: true }]);
    },
  );

  test('moves no clock that holds for less than every part, nor opens one, by plain SQL either', async () => {
    const request = await assigned();
    await letRun(request, Object.fromEntries(all.map((kind) => [kind, day(kind)])));
    for (const who of ['executing', 'executingPart'] as const)
      for (const kind of [...ofTheWhole, ...ofTheAsking]) {
        const rows = await w.test.sqlAs(
          viewers[who],
          `update mla_request_clock set due_at = now() where request_id = $1 and kind = $2 returning id`,
          [request.key, kind],
        );
        expect([who, kind, rows.length]).toEqual([who, kind, 0]);
        await expect(
          w.test.sqlAs(
            viewers[who],
            `insert into mla_request_clock (id, request_id, kind, state, unit, source, time_zone, is_default_calendar, started_at, first_due_at, due_at)
             values (gen_random_uuid(), $1, $2, $3, 'CALENDAR_DAYS', 'x', 'UTC', true, now(), now(), now())`,
            [request.key, kind, to.code],
          ),
        ).rejects.toMatchObject({ code: '42501' });
      }
  });

  test('neither reads what is due to the central authorities nor puts it off, by plain SQL either', async () => {
    const request = await assigned();
    await letRun(request, { EXECUTION: '2031-05-01T00:00:00Z', STATUS_INQUIRY: '2031-04-01T00:00:00Z' });
    const read = 'select next_due_at from mla_request_docket where request_id = $1';
    const write = `update mla_request_docket set next_due_at = '2040-01-01' where request_id = $1`;
    for (const who of everybody) {
      const follows = ![...authorities, 'starStaff'].some((one) => one === who);
      const rows = await w.test.sqlAs(viewers[who], read, [request.key]);
      expect([who, rows.length]).toEqual([who, follows ? 1 : 0]);
      await expect(w.test.sqlAs(viewers[who], write, [request.key])).rejects.toMatchObject({ code: '42501' });
    }
  });
});

test('an authority that knows of no running clock reads that nothing is due', async () => {
  const request = await assigned('EXECUTED');
  await letRun(request, { USE_CONSENT: '2021-01-01T00:00:00Z' });
  for (const who of authorities) {
    const { data } = await w.test.ask(
      viewers[who],
      `query ($id: ID!) { mlaRequest(id: $id) { nextDueAt } }`,
      {
        id: request.id,
      },
    );
    expect([who, data?.mlaRequest.nextDueAt]).toEqual([
      who,
      who === 'asking' ? '2021-01-01T00:00:00.000Z' : null,
    ]);
  }
});
