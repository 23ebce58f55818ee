import { beforeAll, describe, expect, test } from 'vitest';
import { ConflictDecision } from '../../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { transferFor } from '../../attendance/attendance-world.js';
import { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const cousin = () => officerOf(to, 'cousin');
const declare = (viewer: Viewer, request: TestRequest, officer?: string) =>
  w.give(viewer, 'declareMlaRequestConflict', {
    id: request.id,
    officer: officer ?? null,
    reason: 'A cousin of the accused.',
  });
const decide = (
  viewer: Viewer,
  request: TestRequest,
  conflictId: string,
  decision = ConflictDecision.DISMISSED,
) =>
  w.give(viewer, 'decideMlaRequestConflict', { id: request.id, conflictId, decision, reason: 'Looked at.' });

const query = `query ($id: ID!) { mlaRequest(id: $id) { status ownSide { assignee proposal }
  conflicts { id officer reason declaredBy decision decidedBy decisionReason } } }`;
const read = async (viewer: Viewer, request: TestRequest) =>
  (await w.test.ask(viewer, query, { id: request.id })).data?.['mlaRequest'];
const knows = async (viewer: Viewer, request: TestRequest) => (await read(viewer, request)) !== null;
const conflictsOf = async (request: TestRequest) => (await read(supervisorOf(to), request)).conflicts;

describe('a conflict of interest', () => {
  test('hides the request from whoever declares it, until another, who supervises, dismisses it', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    const input = { id: request.id, reason: 'A cousin of the accused.' };
    const { data } = await w.mutate(cousin(), 'declareMlaRequestConflict', input);
    expect(data?.['declareMlaRequestConflict']).toEqual({ replayed: false, mlaRequest: null });
    expect(await knows(cousin(), request)).toBe(false);
    expect(await refusal(request.give(cousin(), 'acknowledgeMlaRequest'))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await knows(officerOf(to), request)).toBe(true);
    const [{ id }] = await conflictsOf(request);
    expect(await refusal(decide(officerOf(to), request, id))).toMatchObject({ code: 'FORBIDDEN' });
    await decide(supervisorOf(to), request, id, ConflictDecision.UPHELD);
    expect(await knows(cousin(), request)).toBe(false);
    await decide(supervisorOf(to), request, id);
    expect(await knows(cousin(), request)).toBe(true);
    expect(await refusal(decide(supervisorOf(to), request, id))).toMatchObject({ code: 'CONFLICT' });
    // It can arise anew.
    await declare(cousin(), request);
    expect(await conflictsOf(request)).toHaveLength(2);
    expect(await knows(cousin(), request)).toBe(false);
  });

  test('of another is declared by a supervisor, and is upheld at once', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    const who = `${to.code}-cousin`;
    expect(await refusal(declare(officerOf(to), request, who))).toMatchObject({ code: 'FORBIDDEN' });
    await declare(supervisorOf(to), request, who);
    expect(await knows(cousin(), request)).toBe(false);
    expect(await refusal(declare(supervisorOf(to), request, who))).toMatchObject({ code: 'CONFLICT' });
    const supervisor = `${to.code}-supervisor`;
    expect(await conflictsOf(request)).toMatchObject([
      { officer: who, declaredBy: supervisor, decision: 'UPHELD', decidedBy: supervisor },
    ]);
  });

  test('bars supervisors and people of an assigned authority, too; nobody decides on the own', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await request.assignIn(to);
    for (const viewer of [supervisorOf(to, 'first'), prosecutorOf(to)]) {
      await declare(viewer, request);
      expect(await knows(viewer, request)).toBe(false);
    }
    const [own] = await conflictsOf(request);
    expect(await refusal(decide(supervisorOf(to, 'first'), request, own.id))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const sql = `update mla_request_conflict set decision = 'DISMISSED', decided_by = $2 where id = $1 returning id`;
    const done = (viewer: Viewer) => w.test.sqlAs(viewer, sql, [own.id.split(':')[1], viewer.userId]);
    expect(await done(supervisorOf(to, 'first'))).toEqual([]);
    expect(await done(officerOf(to))).toEqual([]);
    expect(await done(supervisorOf(to))).toHaveLength(1);
  });

  test('is told to colleagues, its reasons to those who decide and audit, nothing to the other State', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await request.assignIn(to);
    await declare(cousin(), request);
    const told = { officer: `${to.code}-cousin`, declaredBy: `${to.code}-cousin`, decision: null };
    const rest = { decidedBy: null, decisionReason: null, id: expect.any(String) };
    const conflict = { ...told, ...rest };
    expect(await conflictsOf(request)).toEqual([{ ...conflict, reason: 'A cousin of the accused.' }]);
    expect((await read(auditorOf(to), request)).conflicts).toEqual(await conflictsOf(request));
    expect((await read(officerOf(to), request)).conflicts).toEqual([{ ...conflict, reason: null }]);
    expect((await read(officerOf(from), request)).conflicts).toEqual([]);
    expect((await read(prosecutorOf(to), request)).conflicts).toBeNull();
    const { rows } = await w.test.owner.query('select body from audit_event where subject_key = $1', [
      request.key,
    ]);
    expect(JSON.stringify(rows)).not.toContain('A cousin of the accused.');
  });

  test('is of the request that puts it again as well', async () => {
    const request = await w.request({ from, to, status: 'REFUSED' });
    await declare(supervisorOf(to), request, `${to.code}-cousin`);
    const { key } = await request.give(officerOf(from), 'redraftMlaRequest');
    const again = new TestRequest(w, key, request.of, from, to);
    await again.give(officerOf(from), 'proposeMlaRequestSubmission');
    await again.give(supervisorOf(from), 'submitMlaRequest');
    expect([await knows(cousin(), again), await knows(officerOf(to), again)]).toEqual([false, true]);
  });
});

describe('whoever is barred', () => {
  test('no longer works on the request, and what they proposed is taken back', async () => {
    const request = await w.request({ from, to, status: 'ACKNOWLEDGED' });
    await request.give(cousin(), 'setMlaRequestInternalStep', { assignee: `${to.code}-cousin` });
    await request.give(cousin(), 'proposeMlaRequestRefusal');
    await declare(cousin(), request);
    expect((await read(officerOf(to), request)).ownSide).toEqual({ assignee: null, proposal: null });
  });

  test('has the steps taken back that they proposed on records of the request, and no others', async () => {
    const request = await w.request({ from, to, status: 'ACCEPTED' });
    const transfer = await transferFor(w, request);
    const propose = (viewer: Viewer, command: 'agreeToHandOverPerson' | 'consentToEarlierActsProceedings') =>
      w.propose(viewer, command, { id: transfer.id, expectedVersion: 1, acts: 'A forgery' });
    const theirs = await propose(cousin(), 'agreeToHandOverPerson');
    const others = await propose(officerOf(to), 'consentToEarlierActsProceedings');
    await declare(supervisorOf(to), request, `${to.code}-cousin`);
    const stepOf = ({ key }: { readonly key: string }) => w.recordOf('mla_request_proposed_step', key);
    expect(await stepOf(theirs)).toMatchObject({
      ...{ status: 'DISMISSED', decided_by: `${to.code}-supervisor` },
    });
    expect(await stepOf(others)).toMatchObject({ status: 'WAITING' });
    await propose(officerOf(to), 'agreeToHandOverPerson');
  });

  test('leaves what others do and proposed', async () => {
    const request = await w.request({ from, to, status: 'ACKNOWLEDGED' });
    await request.give(officerOf(to), 'setMlaRequestInternalStep', { assignee: `${to.code}-officer` });
    await request.give(officerOf(to), 'proposeMlaRequestRefusal');
    await declare(cousin(), request);
    expect((await read(officerOf(to), request)).ownSide).toEqual({
      assignee: `${to.code}-officer`,
      proposal: 'REFUSAL',
    });
  });

  test('leaves a draft that they proposed to be proposed by another', async () => {
    const request = await w.request({ from, to });
    const own = officerOf(from, 'cousin');
    await request.give(own, 'proposeMlaRequestSubmission');
    await declare(own, request);
    expect(await read(officerOf(from), request)).toMatchObject({
      status: 'DRAFT',
      ownSide: { proposal: null },
    });
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(from), 'submitMlaRequest');
  });

  test('is not named in a team', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await declare(cousin(), request);
    const officers = [`${to.code}-officer`, `${to.code}-cousin`];
    const said = await refusal(
      w.give(supervisorOf(to), 'restrictMlaRequest', { id: request.id, officers, reason: 'x' }),
    );
    expect(said).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('input.officers[1]'),
    });
  });
});

test('by plain SQL, nobody declares for another or in another’s name, nor what is upheld', async () => {
  const request = await w.request({ from, to, status: 'SUBMITTED' });
  const insert = async (
    viewer: Viewer,
    officer: string,
    by: string,
    decision: string | null,
    state = to.code,
  ) => {
    const sql = `insert into mla_request_conflict (id, request_id, state, officer, reason, declared_by, declared_at, decision, decided_by)
      values (gen_random_uuid(), $1, $2, $3, 'x', $4, now(), $5, $6)`;
    const values = [request.key, state, officer, by, decision, decision === null ? null : viewer.userId];
    return w.test.sqlAs(viewer, sql, values).then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    );
  };
  const own = `${to.code}-cousin`;
  expect(await insert(cousin(), own, own, null)).toBe('done');
  expect(await insert(cousin(), own, own, null, from.code)).toBe('42501');
  expect(await insert(cousin(), `${to.code}-officer`, own, null)).toBe('42501');
  expect(await insert(cousin(), `${to.code}-officer`, own, 'UPHELD')).toBe('42501');
  expect(await insert(cousin(), own, own, 'DISMISSED')).toBe('42501');
  const supervisor = `${to.code}-supervisor`;
  expect(await insert(supervisorOf(to), own, supervisor, 'UPHELD')).toBe('done');
  expect(await insert(supervisorOf(to), own, own, 'UPHELD')).toBe('42501');
});

/** What waits all the same: where the conflict was declared with a token by which the person proposes nothing. */
describe('what somebody proposed who has a conflict of interest since', () => {
  const prosecutor = () => ({ ...prosecutorOf(to), userId: cousin().userId });
  const told = (dropWith: string) => ({
    code: 'CONFLICT',
    conflictOfInterest: { proposedBy: `${to.code}-cousin` },
    dropWith,
  });
  const offered = async (viewer: Viewer, id: string, type: string, path?: 'plain') => {
    const text = `query O($id: ID!) { node(id: $id) { ... on ${type} { availableCommands { command missing } } } }`;
    const { data } = await w.test.ask(viewer, text, { id }, path);
    return data?.node.availableCommands as readonly { command: string; missing: string[] }[];
  };

  test('is not approved of the request: it is dropped, and proposed anew', async () => {
    const request = await w.request({ from, to, status: 'ACKNOWLEDGED' });
    await request.assignIn(to);
    await request.give(cousin(), 'proposeMlaRequestAcceptance');
    const approval = async (path?: 'plain') =>
      (await offered(supervisorOf(to), request.id, 'MlaRequest', path)).find(
        ({ command }) => command === 'acceptMlaRequest',
      );
    expect(await approval()).toMatchObject({ missing: [] });
    await declare(prosecutor(), request);
    const refused = await refusal(request.give(supervisorOf(to), 'acceptMlaRequest'));
    expect(refused.extensions).toEqual(told('dismissMlaRequestProposal'));
    expect(refused.message).toContain('let somebody else propose it anew');
    for (const path of [undefined, 'plain'] as const)
      expect(await approval(path)).toMatchObject({ missing: ['a proposal'] });
    const accept = `update mla_request set status = 'ACCEPTED', decided_at = now() where id = $1`;
    await expect(w.test.sqlAs(supervisorOf(to), accept, [request.key])).rejects.toThrow(
      'as somebody else proposed',
    );
    await request.give(supervisorOf(to), 'dismissMlaRequestProposal');
    await request.by(to, 'acceptMlaRequest');
  });

  test('is not sent, where it is a draft: that returns to be proposed anew', async () => {
    const request = await w.request({ from, to });
    await request.assignIn(from);
    const own = officerOf(from, 'cousin');
    await request.give(own, 'proposeMlaRequestSubmission');
    await declare({ ...prosecutorOf(from), userId: own.userId }, request);
    const refused = await refusal(request.give(supervisorOf(from), 'submitMlaRequest'));
    expect(refused.extensions).toMatchObject({ code: 'CONFLICT', dropWith: 'returnMlaRequestToDraft' });
    await request.give(supervisorOf(from), 'returnMlaRequestToDraft');
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(from), 'submitMlaRequest');
  });

  test('is not approved of a record: it is dropped, and proposed anew', async () => {
    const request = await w.request({ from, to, status: 'ACCEPTED' });
    await request.assignIn(to);
    const transfer = await transferFor(w, request);
    const propose = (viewer: Viewer) =>
      w.propose(viewer, 'agreeToHandOverPerson', { id: transfer.id, expectedVersion: 1 });
    const { key } = await propose(cousin());
    await declare(prosecutor(), request);
    const id = globalId('MlaRequestProposedStep', key);
    const step = { id, expectedVersion: 1 };
    const refused = await refusal(w.propose(supervisorOf(to), 'approveMlaRequestStep', step));
    expect(refused.extensions).toEqual(told('dismissMlaRequestStep'));
    for (const path of [undefined, 'plain'] as const)
      expect(await offered(supervisorOf(to), id, 'MlaRequestProposedStep', path)).toEqual([
        { command: 'dismissMlaRequestStep', missing: [] },
      ]);
    await w.propose(supervisorOf(to), 'dismissMlaRequestStep', step);
    await w.approve(officerOf(to), (await propose(officerOf(to))).key);
    expect((await transfer.row()).holding_agreed_at).not.toBeNull();
  });
});
