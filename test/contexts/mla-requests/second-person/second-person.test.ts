import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../../src/platform/reads/records.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type CommandName, type InputOf, type World } from '../../../support/world.js';
import {
  agreedTransfer,
  day,
  opening,
  safeConductFor,
  transferFor,
} from '../../attendance/attendance-world.js';
import { costOf } from '../costs/costs-world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

/** A step that takes two people: on what, which State takes it, and how it would be written past the commands. */
interface Step extends Ready {
  readonly command: CommandName;
}
interface Ready {
  readonly input: object;
  readonly request: TestRequest;
  readonly own: TestState;
  /** The table and key of the record; none where the step opens one. */
  readonly record: readonly [table: string, key: string] | null;
  /** As somebody who says what was proposed, and as somebody who says something else. */
  readonly written: string;
  readonly otherwise: string;
}

const ready: Readonly<Record<string, () => Promise<Ready>>> = {
  async proposeMlaRequestCostTerms() {
    const request = await accepted();
    const cost = await costOf(w, request);
    await cost.consult(officerOf(request.to));
    const set = (terms: string) =>
      `update mla_request_cost set status = 'PROPOSED', proposed_bearer = 'SHARED', terms = '${terms}' where id = $1`;
    return on(request, request.to, 'mla_request_cost', cost, { bearer: 'SHARED', terms: 'Half each' }, [
      set('Half each'),
      set('All'),
    ]);
  },
  async agreeToMlaRequestCost() {
    const request = await accepted();
    const cost = await costOf(w, request);
    await cost.consult(officerOf(request.to));
    await cost.give(officerOf(request.to), 'proposeMlaRequestCostTerms');
    const agreedAt = new Date(Date.now() - 60_000);
    const set = (at: string) =>
      `update mla_request_cost set status = 'AGREED', agreed_at = ${at}, borne_by = 'SHARED' where id = $1`;
    return on(request, request.from, 'mla_request_cost', cost, { agreedAt }, [
      set(`'${agreedAt.toISOString()}'`),
      set('now()'),
    ]);
  },
  async grantSafeConduct() {
    const request = await accepted();
    const insert = (purpose: string) => `with whom as (
        insert into attending_person (id, request_id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper, entered_by, name)
        select gen_random_uuid(), id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper, requesting_state, 'A witness from abroad'
        from mla_request where id = $1 returning *)
      insert into safe_conduct (id, request_id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper, attendee_id, capacity, purpose,
        time_zone, status, leaving_days, created_at, updated_at)
      select gen_random_uuid(), request_id, case_id, requesting_state, requested_state, requesting_keeper, requested_keeper, id, 'WITNESS', '${purpose}',
        'UTC', 'GRANTED', 15, now(), now() from whom`;
    return {
      ...{ request, own: request.from, record: null },
      input: { requestId: request.id, ...opening.grantSafeConduct },
      written: insert(opening.grantSafeConduct.purpose),
      otherwise: insert('Whatever'),
    };
  },
  async proposeLeavingPeriod() {
    const request = await accepted();
    const conduct = await safeConductFor(w, request);
    const set = (days: number) =>
      `update safe_conduct set proposed_leaving_days = ${String(days)} where id = $1`;
    return on(request, request.from, 'safe_conduct', conduct, { days: 30 }, [set(30), set(5)]);
  },
  async agreeToLeavingPeriod() {
    const request = await accepted();
    const conduct = await safeConductFor(w, request);
    await conduct.give(officerOf(request.from), 'proposeLeavingPeriod');
    const set = (days: number) =>
      `update safe_conduct set leaving_days = ${String(days)}, period_agreed_at = now(), proposed_leaving_days = null where id = $1`;
    return on(request, request.to, 'safe_conduct', conduct, { days: 30 }, [set(30), set(5)]);
  },
  async agreeToHandOverPerson() {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    const set = (conditions: string, inCustody = true) =>
      `update detained_person_transfer set holding_agreed_at = now(), holding_conditions = ${conditions}, in_custody = ${String(inCustody)} where id = $1`;
    return on(request, request.to, 'detained_person_transfer', transfer, { conditions: 'Soon' }, [
      set("'Soon'"),
      set("'Soon'", false),
      set('null'),
    ]);
  },
  async agreeToReceivePerson() {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    const set = (conditions: string) =>
      `update detained_person_transfer set receiving_agreed_at = now(), receiving_conditions = ${conditions} where id = $1`;
    return on(request, request.from, 'detained_person_transfer', transfer, { conditions: 'A doctor' }, [
      set("'A doctor'"),
      set('null'),
    ]);
  },
  async extendDetainedPersonTransfer() {
    const request = await accepted();
    const transfer = await agreedTransfer(w, request);
    await transfer.give(officerOf(request.to), 'transferDetainedPerson');
    const set = (on: string) => `update detained_person_transfer set return_due_on = '${on}' where id = $1`;
    const input = { returnDueOn: day(60), reason: 'The trial lasts longer.' };
    return on(request, request.to, 'detained_person_transfer', transfer, input, [set(day(60)), set(day(61))]);
  },
  async consentToEarlierActsProceedings() {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    const set = (acts: string) =>
      `update detained_person_transfer set earlier_acts_consented_at = now(), earlier_acts_consent = '${acts}' where id = $1`;
    return on(request, request.to, 'detained_person_transfer', transfer, { acts: 'A forgery' }, [
      set('A forgery'),
      set('Everything'),
    ]);
  },
};

const accepted = async () => w.request({ ...(await w.pair()), status: 'ACCEPTED' });

async function on(
  request: TestRequest,
  own: TestState,
  table: string,
  { id, key }: { readonly id: string; readonly key: string },
  input: object,
  [written = '', otherwise = '', another]: readonly string[],
): Promise<Ready> {
  const expectedVersion = await w.versionOf(table, key);
  return {
    ...{ request, own, input: { id, expectedVersion, ...input }, record: [table, key], written },
    otherwise: another ?? otherwise,
  };
}

const prepare = async (command: string): Promise<Step> => ({
  ...(await (ready[command] as () => Promise<Ready>)()),
  command: command as CommandName,
});
const propose = ({ command, input }: Step, viewer: Viewer): Promise<CommandOutcome> =>
  w.propose<CommandName>(viewer, command, input as InputOf<CommandName>);
const decide = (
  viewer: Viewer,
  { key }: { readonly key: string },
  command: 'approveMlaRequestStep' | 'dismissMlaRequestStep' = 'approveMlaRequestStep',
) => w.propose(viewer, command, { id: globalId('MlaRequestProposedStep', key), expectedVersion: 1 });

const everything = `query E($id: ID!) {
  mlaRequest(id: $id) { status version updatedAt proposedSteps { id command said { name value } proposedBy }
    costs { status terms agreedAt version } safeConducts { id leavingDays proposedLeavingDays version }
    detainedPersonTransfers { version holdingAgreedAt holdingConditions receivingAgreedAt returnDueOn earlierActsConsent }
    events(last: 100) { edges { cursor node { command } } totalCount { count } } }
  mlaRequests(orderBy: LAST_CHANGED) { edges { cursor node { id } } }
  awaiting: mlaRequests(filter: { awaitingMyApproval: true }) { edges { node { id } } }
  waitingMlaRequestSteps { edges { node { id command record said { name value } proposedBy request { id }
    state { code } status version availableCommands { command missing } } } }
  auditEvents { totalCount { count } } }`;
const look = (viewer: Viewer, { id }: TestRequest) => w.test.ask(viewer, everything, { id });
/** The commands that a viewer is offered on the record of a step. */
async function offered(viewer: Viewer, { input }: Step, path?: 'plain'): Promise<string[]> {
  const { id } = input as { readonly id: string };
  const [type] = id.split(':');
  const query = `query O($id: ID!) { node(id: $id) { ... on ${String(type)} { availableCommands { command } } } }`;
  const { data } = await w.test.ask(viewer, query, { id }, path);
  return data?.node.availableCommands.map(({ command }: any) => command as string);
}
const inWords = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
};
const commandsIn = async (viewer: Viewer, request: TestRequest): Promise<string[]> =>
  (await look(viewer, request)).data?.mlaRequest.events.edges.map(
    ({ node }: any) => node.command as string,
  ) ?? [];

describe.each(Object.keys(ready))('%s', (command) => {
  const prepared = (): Promise<Step> => prepare(command);

  test('is done when a supervisor approves it who did not propose it, and the other State learns of it then', async () => {
    const step = await prepared();
    const { own, request } = step;
    const other = own.code === request.from.code ? request.to : request.from;
    await request.assignIn(other);
    const people = [officerOf(other), supervisorOf(other), prosecutorOf(other), auditorOf(other)];
    const looks = () => Promise.all(people.map((viewer) => look(viewer, request)));
    const before = await looks();
    const proposed = await propose(step, supervisorOf(own, 'first'));
    expect(await looks()).toEqual(before);
    for (const viewer of [supervisorOf(own, 'first'), officerOf(own), supervisorOf(other)])
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await refusal(decide(viewer, proposed))).code);
    const taken = (await commandsIn(officerOf(own), request)).filter((one) => one === command).length;
    await decide(supervisorOf(own, 'second'), proposed);
    for (const viewer of [officerOf(own), officerOf(other)])
      expect((await commandsIn(viewer, request)).filter((one) => one === command)).toHaveLength(taken + 1);
    expect((await refusal(decide(supervisorOf(own), proposed))).code).toBe('CONFLICT');
  });

  test('waits for the supervisors of the own State who did not propose it, with what it would say', async () => {
    const step = await prepared();
    const { own, request } = step;
    const other = own.code === request.from.code ? request.to : request.from;
    const proposer = supervisorOf(own, 'first');
    const { key } = await propose(step, proposer);
    const id = globalId('MlaRequestProposedStep', key);
    const waiting = async (viewer: Viewer) =>
      (await look(viewer, request)).data?.waitingMlaRequestSteps?.edges;
    const edges = await waiting(supervisorOf(own));
    expect(edges).toMatchObject([{ node: { id, command, proposedBy: proposer.userId } }]);
    for (const [name, value] of Object.entries(step.input))
      if (!['id', 'requestId', 'expectedVersion'].includes(name))
        expect(edges[0].node.said).toContainEqual({
          name,
          value: inWords(value),
        });
    expect(edges[0].node).toMatchObject({
      ...{ request: { id: request.id }, state: { code: own.code }, status: 'WAITING', version: 1 },
      record: step.record && (step.input as { id: string }).id,
      availableCommands: [
        { command: 'approveMlaRequestStep', missing: [] },
        { command: 'dismissMlaRequestStep', missing: [] },
      ],
    });
    for (const viewer of [proposer, officerOf(own), supervisorOf(other)])
      expect(await waiting(viewer)).toEqual([]);
    const awaiting = async (viewer: Viewer) => (await look(viewer, request)).data?.awaiting.edges;
    expect(await awaiting(supervisorOf(own))).toEqual([{ node: { id: request.id } }]);
    for (const viewer of [proposer, officerOf(own), supervisorOf(other)])
      expect(await awaiting(viewer)).toEqual([]);
    const may = async (viewer: Viewer) => {
      const query = `query S($id: ID!) { node(id: $id) { ... on MlaRequestProposedStep { availableCommands { command } } } }`;
      const { data } = await w.test.ask(viewer, query, { id });
      return data?.node?.availableCommands.map(({ command: one }: any) => one as string);
    };
    for (const viewer of [proposer, officerOf(own)])
      expect(await may(viewer)).toEqual(['dismissMlaRequestStep']);
    for (const viewer of [supervisorOf(other), officerOf(other), auditorOf(own), prosecutorOf(own)])
      expect(await may(viewer)).toBeUndefined();
    const shown = async (viewer: Viewer) => (await look(viewer, request)).data?.mlaRequest.proposedSteps;
    expect(await shown(officerOf(own))).toMatchObject([{ id }]);
    expect(await shown(officerOf(other))).toEqual([]);
    expect(await shown(auditorOf(own))).toBeNull();
  });

  test('that is dropped leaves nothing; another that the same person proposes on the record takes its place', async () => {
    const step = await prepared();
    const { own, request, record } = step;
    const before = record && (await w.recordOf(...record));
    const dropped = await propose(step, officerOf(own));
    await decide(officerOf(own, 'colleague'), dropped, 'dismissMlaRequestStep');
    expect((await refusal(decide(supervisorOf(own), dropped))).code).toBe('CONFLICT');
    const former = await propose(step, officerOf(own));
    const latter = await propose(step, officerOf(own));
    if (record !== null) {
      expect((await refusal(decide(supervisorOf(own), former))).code).toBe('CONFLICT');
      expect(await w.recordOf(...record)).toEqual(before);
    }
    await decide(supervisorOf(own), latter);
    expect((await commandsIn(officerOf(own), request)).at(-1)).toBe(command);
  });

  test('takes the place of nothing on the record that somebody else proposed, and is not offered, until that is dropped', async () => {
    const step = await prepared();
    const { own, record, request } = step;
    const [proposer, other] = [officerOf(own), supervisorOf(own)];
    const { key } = await propose(step, proposer);
    if (record === null) {
      await propose(step, other);
      return;
    }
    const before = await w.recordOf('mla_request_proposed_step', key);
    const refused = await refusal(propose(step, other));
    const id = globalId('MlaRequestProposedStep', key);
    const proposedAt = (before['proposed_at'] as Date).toISOString();
    expect(refused.extensions).toEqual({
      code: 'CONFLICT',
      waiting: { id, proposal: command, proposedBy: proposer.userId, proposedAt },
      dropWith: 'dismissMlaRequestStep',
    });
    expect(refused.message).toContain(`which ${String(proposer.userId)} proposed at ${proposedAt}`);
    expect(await w.recordOf('mla_request_proposed_step', key)).toEqual(before);
    const counterpart = own.code === request.from.code ? request.to : request.from;
    const offers = async (viewer: Viewer, path?: 'plain') =>
      (await offered(viewer, step, path)).includes(command);
    for (const path of [undefined, 'plain'] as const) {
      expect([await offers(proposer, path), await offers(other, path)]).toEqual([true, false]);
      expect(await offers(supervisorOf(counterpart), path)).toBe(false);
    }
    await decide(other, { key }, 'dismissMlaRequestStep');
    expect([await offers(proposer), await offers(other)]).toEqual([true, true]);
    await propose(step, other);
    expect((await refusal(propose(step, proposer))).code).toBe('CONFLICT');
  });

  test('holds in the database: nobody writes it alone, or as the proposer, or as an officer, or otherwise than proposed', async () => {
    const step = await prepared();
    const { own, request, record } = step;
    const key = record?.[1] ?? request.key;
    const write = (viewer: Viewer, sql = step.written) => w.test.sqlAs(viewer, sql, [key]);
    const refused = 'as somebody else proposed';
    for (const viewer of [officerOf(own), supervisorOf(own)])
      await expect(write(viewer)).rejects.toThrow(refused);
    await propose(step, officerOf(own));
    const asProposer = { ...supervisorOf(own), userId: officerOf(own).userId };
    for (const viewer of [officerOf(own, 'other'), asProposer])
      await expect(write(viewer)).rejects.toThrow(refused);
    await expect(write(supervisorOf(own), step.otherwise)).rejects.toThrow(refused);
    await write(supervisorOf(own));
  });
});

test.each(Object.keys(ready))(
  'in the database, %s is approved by taking it, and not without',
  async (command) => {
    const step = await prepare(command);
    const { own, request, record } = step;
    const { key } = await propose(step, officerOf(own));
    const write = (...statements: readonly string[]) =>
      w.test.sqlAs(supervisorOf(own), [...statements, 'set constraints all immediate'].join(';\n'));
    const opened = `record_type = 'SafeConduct', record_key = (select id from safe_conduct where request_id = '${request.key}')`;
    const approve = `update mla_request_proposed_step set status = 'APPROVED', decided_by = app.viewer_id(), decided_at = now()
    ${record === null ? `, ${opened}` : ''} where id = '${key}'`;
    const take = step.written.replace('$1', `'${record?.[1] ?? request.key}'`);
    const whole = record === null ? take : take.replace(' set ', ' set version = version + 1, ');
    await expect(write(approve)).rejects.toThrow('approved by taking it');
    if (record !== null) {
      await expect(write(take, approve)).rejects.toThrow('approved by taking it');
      const seen = `update ${record[0]} set version = version + 1 where id = '${record[1]}'`;
      await expect(write(seen, approve)).rejects.toThrow('approved by taking it');
    }
    await write(whole, approve);
  },
);

test('a step is judged when it is proposed, and on the record as it stood when it is approved', async () => {
  const request = await accepted();
  const cost = await costOf(w, request);
  const officer = officerOf(request.to);
  const input = { id: cost.id, expectedVersion: 1, bearer: 'SHARED' as never, terms: 'Half each' };
  const early = await refusal(w.propose(officer, 'proposeMlaRequestCostTerms', input));
  expect(early.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ source: 'UNCAC art. 46(28)' }] });
  await cost.consult(officer);
  const proposed = await w.propose(officer, 'proposeMlaRequestCostTerms', input);
  await cost.give(officer, 'dropMlaRequestCost');
  expect((await refusal(decide(supervisorOf(request.to), proposed))).code).toBe('CONFLICT');
  expect((await cost.row()).status).toBe('DROPPED');
});

test('a proposal is made and decided on in one’s own name, and never changes', async () => {
  const request = await accepted();
  const { key } = await w.propose(officerOf(request.from), 'grantSafeConduct', {
    requestId: request.id,
    ...opening.grantSafeConduct,
  });
  const as = (viewer: Viewer, sql: string) => w.test.sqlAs(viewer, sql, [key]);
  const copy = `insert into mla_request_proposed_step (id, request_id, case_id, state, command, input, status, proposed_by, proposed_at)
    select gen_random_uuid(), request_id, case_id, state, command, input, 'WAITING', proposed_by, now() from mla_request_proposed_step where id = $1`;
  await expect(as(supervisorOf(request.from), copy)).rejects.toThrow('row-level security');
  const approve = `update mla_request_proposed_step set status = 'APPROVED', decided_by = app.viewer_id(), decided_at = now() where id = $1`;
  await expect(as(officerOf(request.from), approve)).rejects.toThrow('row-level security');
  await expect(as(officerOf(request.from, 'other'), approve)).rejects.toThrow('row-level security');
  const change = `update mla_request_proposed_step set input = '{}' where id = $1`;
  await expect(as(officerOf(request.from), change)).rejects.toThrow('permission denied');
  for (const viewer of [auditorOf(request.from), officerOf(request.to), prosecutorOf(request.from)])
    expect(await as(viewer, 'select 1 from mla_request_proposed_step where id = $1')).toEqual([]);
});

test('to a State on paper the letter is written with the approval, and of a paper of that State two people enter what it says', async () => {
  const home = await w.state();
  const abroad = await w.state({ onRepatria: false });
  const onPaper = { happenedOn: day(), reference: 'Note 7' };
  const request = await w.request({ from: home, to: abroad, status: 'SUBMITTED' });
  for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
    await request.by(home, command, { onPaper });
  const letters = async () =>
    (
      await w.test.owner.query<{ text: string }>(
        'select text from mla_request_letter where request_id = $1',
        [request.key],
      )
    ).rows.filter(({ text }) => text.includes('A witness from abroad')).length;
  const proposed = await w.propose(officerOf(home), 'grantSafeConduct', {
    requestId: request.id,
    ...opening.grantSafeConduct,
  });
  expect(await letters()).toBe(0);
  await decide(supervisorOf(home), proposed);
  expect(await letters()).toBe(1);
  const transfer = await transferFor(w, request);
  const id = globalId('DetainedPersonTransfer', transfer.key);
  const entered = await w.propose(officerOf(home), 'agreeToHandOverPerson', {
    id,
    expectedVersion: 1,
    onPaper,
  });
  expect((await transfer.row()).holding_agreed_at).toBeNull();
  await decide(supervisorOf(home), entered);
  expect((await transfer.row()).holding_agreed_at).not.toBeNull();
});

describe('a step that is rehearsed', () => {
  /** How many rows each table has, by its name. */
  const rows = async (): Promise<Readonly<Record<string, number>>> => {
    const { rows: found } = await w.test.owner.query<{ name: string; count: string }>(
      `select c.oid::regclass::text as name,
         (xpath('//c/text()', query_to_xml('select count(*) as c from ' || c.oid::regclass, false, true, '')))[1]::text as count
       from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    return Object.fromEntries(found.map(({ name, count }) => [name, Number(count)]));
  };

  test('leaves the proposal and its entry in the trail, and no other row or number', async () => {
    for (const command of Object.keys(ready)) {
      const step = await prepare(command);
      const { own, request, record } = step;
      const numbers = () => w.test.owner.query('select * from mla_reference_counter order by 1, 2');
      const before = [await rows(), await request.row(), record && (await w.recordOf(...record))] as const;
      const counted = (await numbers()).rows;
      await propose(step, officerOf(own));
      const after = await rows();
      const grown = Object.keys(after).filter((table) => after[table] !== before[0][table]);
      expect([command, grown.sort()]).toEqual([command, ['audit_event', 'mla_request_proposed_step']]);
      expect(await request.row()).toEqual(before[1]);
      expect(record && (await w.recordOf(...record))).toEqual(before[2]);
      expect((await numbers()).rows).toEqual(counted);
    }
  });
});

test('what is sent again is proposed once, and approved once', async () => {
  const request = await accepted();
  const proposal = { requestId: request.id, ...opening.grantSafeConduct, idempotencyKey: 'granted-once' };
  const first = await w.propose(officerOf(request.from), 'grantSafeConduct', proposal);
  const again = await w.propose(officerOf(request.from), 'grantSafeConduct', proposal);
  expect(again).toEqual({ ...first, replayed: true });
  const approval = {
    ...{ id: globalId('MlaRequestProposedStep', first.key), expectedVersion: 1 },
    idempotencyKey: 'approved-once',
  };
  const approve = () => w.propose(supervisorOf(request.from), 'approveMlaRequestStep', approval);
  await approve();
  expect(await approve()).toMatchObject({ key: first.key, replayed: true });
  const { rows } = await w.test.owner.query('select id from safe_conduct where request_id = $1', [
    request.key,
  ]);
  expect(rows).toHaveLength(1);
});

test('both people are in the trail, with the record that it was about, and nobody by name', async () => {
  const request = await accepted();
  const { key } = await w.propose(officerOf(request.from), 'grantSafeConduct', {
    requestId: request.id,
    ...opening.grantSafeConduct,
  });
  await decide(supervisorOf(request.from), { key });
  const { rows } = await w.test.owner.query(
    'select action, actor, chain, details from audit_event where subject_key = $1 order by occurred_at',
    [key],
  );
  expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
    ['grantSafeConduct', officerOf(request.from).userId],
    ['approveMlaRequestStep', supervisorOf(request.from).userId],
  ]);
  const { record_key: granted } = await w.recordOf('mla_request_proposed_step', key);
  expect(JSON.stringify(rows[1].details)).toContain(String(granted));
  expect(JSON.stringify(rows)).not.toContain('A witness from abroad');
});

test('a request that is kept from somebody keeps the steps that wait on it, too (need to know)', async () => {
  const request = await accepted();
  const { from } = request;
  const { key } = await w.propose(officerOf(from, 'insider'), 'grantSafeConduct', {
    requestId: request.id,
    ...opening.grantSafeConduct,
  });
  await w.give(supervisorOf(from), 'restrictMlaRequest', {
    ...{ id: request.id, officers: [String(officerOf(from, 'insider').userId)] },
    reason: 'A source inside the bank.',
  });
  await w.give(supervisorOf(from), 'declareMlaRequestConflict', {
    ...{ id: request.id, officer: String(supervisorOf(from, 'cousin').userId) },
    reason: 'A cousin of the accused.',
  });
  const found = (viewer: Viewer) =>
    w.test.sqlAs(viewer, 'select 1 from mla_request_proposed_step where id = $1', [key]);
  for (const viewer of [officerOf(from), supervisorOf(from, 'cousin')]) {
    expect(await found(viewer)).toEqual([]);
    expect((await refusal(decide(viewer, { key }, 'dismissMlaRequestStep'))).code).toBe('NOT_FOUND');
    expect((await look(viewer, request)).data?.waitingMlaRequestSteps.edges).toEqual([]);
  }
  expect(await found(officerOf(from, 'insider'))).toHaveLength(1);
});
