import { beforeAll, describe, expect, test } from 'vitest';
import { endedStatuses } from '../../../../src/contexts/mla-requests/mla-request.statuses.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../../src/platform/reads/records.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { opening, transferFor } from '../../attendance/attendance-world.js';
import { costOf, type TestCost } from '../costs/costs-world.js';

/** What waits for a second person can be overtaken: by a change of its record, or by the end of the request. */
let w: World;
beforeAll(async () => {
  w = await world();
});

const accepted = async (): Promise<TestRequest> => w.request({ ...(await w.pair()), status: 'ACCEPTED' });

/** A cost, and the terms that an officer proposed for it. */
async function termsFor(request: TestRequest): Promise<readonly [TestCost, CommandOutcome]> {
  const cost = await costOf(w, request);
  await cost.consult(officerOf(request.to));
  return [cost, await proposeTerms(request, cost)];
}

const proposeTerms = async ({ to }: TestRequest, { id, key }: TestCost): Promise<CommandOutcome> =>
  w.propose(officerOf(to), 'proposeMlaRequestCostTerms', {
    ...{ id, expectedVersion: await w.versionOf('mla_request_cost', key) },
    ...{ bearer: 'SHARED' as never, terms: 'Half each' },
  });

const proposeSafeConduct = ({ id, from }: TestRequest): Promise<CommandOutcome> =>
  w.propose(officerOf(from), 'grantSafeConduct', { requestId: id, ...opening.grantSafeConduct });

const withdraw = (request: TestRequest): Promise<unknown> =>
  request.give(officerOf(request.from), 'withdrawMlaRequest');

const decide = (
  viewer: Viewer,
  { key }: CommandOutcome,
  command: 'approveMlaRequestStep' | 'dismissMlaRequestStep',
  expectedVersion = 1,
) => w.propose(viewer, command, { id: globalId('MlaRequestProposedStep', key), expectedVersion });

async function seen(viewer: Viewer, { id }: TestRequest): Promise<any> {
  const { data } = await w.test.ask(
    viewer,
    `query ($id: ID!) {
      mlaRequest(id: $id) { version updatedAt proposedSteps { id status isOvertaken availableCommands { command } } }
      awaiting: mlaRequests(filter: { awaitingMyApproval: true }) { edges { node { id } } }
      waitingMlaRequestSteps { edges { node { id } } }
    }`,
    { id },
  );
  return data;
}

/** Whether each was overtaken, as the owner sees it. */
const overtaken = (...steps: readonly CommandOutcome[]): Promise<readonly unknown[]> =>
  Promise.all(
    steps.map(async ({ key }) => (await w.recordOf('mla_request_proposed_step', key))['is_overtaken']),
  );

describe('a step whose record has changed', () => {
  test('waits for nobody, and says that it can be dropped alone', async () => {
    const request = await accepted();
    const { to } = request;
    const [cost, step] = await termsFor(request);
    const id = globalId('MlaRequestProposedStep', step.key);
    expect((await seen(supervisorOf(to), request)).waitingMlaRequestSteps.edges).toEqual([{ node: { id } }]);
    await cost.give(officerOf(to, 'colleague'), 'dropMlaRequestCost');
    const { mlaRequest, awaiting, waitingMlaRequestSteps } = await seen(supervisorOf(to), request);
    expect([awaiting.edges, waitingMlaRequestSteps.edges]).toEqual([[], []]);
    expect(mlaRequest.proposedSteps).toEqual([
      {
        ...{ id, status: 'WAITING', isOvertaken: true },
        availableCommands: [{ command: 'dismissMlaRequestStep' }],
      },
    ]);
    expect((await refusal(decide(supervisorOf(to), step, 'approveMlaRequestStep'))).code).toBe('CONFLICT');
    const again = await refusal(decide(supervisorOf(to), step, 'approveMlaRequestStep', 2));
    expect(again.extensions).toMatchObject({
      ...{ code: 'INVALID_TRANSITION', allowedCommands: ['dismissMlaRequestStep'] },
    });
    await decide(officerOf(to), step, 'dismissMlaRequestStep', 2);
    expect((await seen(supervisorOf(to), request)).mlaRequest.proposedSteps).toEqual([]);
  });

  test('makes room for what anybody of the State proposes anew', async () => {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    const id = globalId('DetainedPersonTransfer', transfer.key);
    const propose = (viewer: Viewer, expectedVersion: number) =>
      w.propose(viewer, 'agreeToHandOverPerson', { id, expectedVersion });
    const former = await propose(officerOf(request.to), 1);
    await transfer.give(officerOf(request.from), 'agreeToReceivePerson', { conditions: 'A doctor' });
    const colleague = officerOf(request.to, 'colleague');
    const latter = await propose(colleague, await w.versionOf('detained_person_transfer', transfer.key));
    const { mlaRequest } = await seen(officerOf(request.to), request);
    expect(mlaRequest.proposedSteps).toMatchObject([
      { id: globalId('MlaRequestProposedStep', latter.key), isOvertaken: false },
    ]);
    expect(await w.recordOf('mla_request_proposed_step', former.key)).toMatchObject({ status: 'DISMISSED' });
    await decide(supervisorOf(request.to), latter, 'approveMlaRequestStep');
    expect((await transfer.row()).holding_agreed_at).not.toBeNull();
  });

  test('is overtaken by what the other State does, which learns nothing of it, and by its own approval never', async () => {
    const request = await accepted();
    const [from, to] = [officerOf(request.from), officerOf(request.to)];
    const transfer = await transferFor(w, request);
    const id = globalId('DetainedPersonTransfer', transfer.key);
    const give = { id, expectedVersion: 1 };
    const receive = await w.propose(from, 'agreeToReceivePerson', give);
    const before = await seen(to, request);
    const hand = await w.propose(to, 'agreeToHandOverPerson', give);
    expect(await overtaken(receive, hand)).toEqual([false, false]);
    await decide(supervisorOf(request.to), hand, 'approveMlaRequestStep');
    expect(await overtaken(receive, hand)).toEqual([true, false]);
    const { mlaRequest, waitingMlaRequestSteps } = await seen(supervisorOf(request.to), request);
    expect([mlaRequest.proposedSteps, waitingMlaRequestSteps.edges]).toEqual([[], []]);
    expect(before.mlaRequest.proposedSteps).toEqual([]);
  });
});

describe('the end of the request', () => {
  test('overtakes what is still to come, and not what is left to settle', async () => {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    const id = globalId('DetainedPersonTransfer', transfer.key);
    const hand = await w.propose(officerOf(request.to), 'agreeToHandOverPerson', { id, expectedVersion: 1 });
    const [, terms] = await termsFor(request);
    const conduct = await proposeSafeConduct(request);
    await withdraw(request);
    expect(await overtaken(hand, conduct, terms)).toEqual([true, true, false]);
    expect((await seen(supervisorOf(request.from), request)).waitingMlaRequestSteps.edges).toEqual([]);
    await decide(supervisorOf(request.to), terms, 'approveMlaRequestStep');
  });

  test('leaves to be entered what a State that does not take part said before', async () => {
    const home = await w.state();
    const abroad = await w.state({ onRepatria: false });
    const onPaper = { happenedOn: new Date().toISOString().slice(0, 10), reference: 'Note 7' };
    const request = await w.request({ from: home, to: abroad, status: 'SUBMITTED' });
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
      await request.by(home, command, { onPaper });
    const transfer = await transferFor(w, request);
    const give = { id: globalId('DetainedPersonTransfer', transfer.key), expectedVersion: 1 };
    const handed = await w.propose(officerOf(home), 'agreeToHandOverPerson', { ...give, onPaper });
    const received = await w.propose(officerOf(home), 'agreeToReceivePerson', give);
    await withdraw(request);
    expect(await overtaken(handed, received)).toEqual([false, true]);
    await decide(supervisorOf(home), handed, 'approveMlaRequestStep');
    expect((await transfer.row()).holding_agreed_at).not.toBeNull();
  });

  test('is what the lifecycle says', async () => {
    const { rows } = await w.test.owner.query<{ definition: string }>(
      `select pg_get_triggerdef(oid) as definition from pg_trigger where tgname = 'overtake_steps' and tgrelid = 'mla_request'::regclass`,
    );
    const named = rows[0]?.definition.match(/'[A-Z_]+'/g)?.map((one) => one.slice(1, -1));
    expect(named?.sort()).toEqual([...endedStatuses].sort());
  });
});

describe('at the same moment', () => {
  /** What came of two commands that were sent together: the codes of those that were refused. */
  const together = async (...sent: readonly (() => Promise<unknown>)[]): Promise<readonly unknown[]> =>
    (await Promise.allSettled(sent.map((send) => send()))).map((one) =>
      one.status === 'fulfilled' ? 'DONE' : (one.reason as { code: unknown }).code,
    );

  test.each([false, true])(
    'of an approval and a change of the record one is done (change first: %s)',
    async (first) => {
      const request = await accepted();
      const [cost, step] = await termsFor(request);
      const approve = () => decide(supervisorOf(request.to), step, 'approveMlaRequestStep');
      const drop = () =>
        w.propose(officerOf(request.to), 'dropMlaRequestCost', {
          ...{ id: cost.id, expectedVersion: 1, reason: 'Not done after all.' },
        });
      const came = await together(...(first ? [drop, approve] : [approve, drop]));
      expect([...came].sort()).toEqual(['CONFLICT', 'DONE']);
      const { status } = await cost.row();
      const { status: of, is_overtaken: isOvertaken } = await w.recordOf(
        'mla_request_proposed_step',
        step.key,
      );
      expect([
        ['PROPOSED', 'APPROVED', false],
        ['DROPPED', 'WAITING', true],
      ]).toContainEqual([status, of, isOvertaken]);
    },
  );

  test.each([false, true])(
    'no safe conduct is granted for a request that ends (end first: %s)',
    async (first) => {
      const request = await accepted();
      const step = await proposeSafeConduct(request);
      const approve = () => decide(supervisorOf(request.from), step, 'approveMlaRequestStep');
      const end = () => withdraw(request);
      await together(...(first ? [end, approve] : [approve, end]));
      const { rows } = await w.test.owner.query<{ command: string }>(
        `select command from mla_request_event where request_id = $1 and command in ('grantSafeConduct', 'withdrawMlaRequest')
       order by occurred_at, id`,
        [request.key],
      );
      expect([
        ['grantSafeConduct'],
        ['withdrawMlaRequest'],
        ['grantSafeConduct', 'withdrawMlaRequest'],
      ]).toContainEqual(rows.map(({ command }) => command));
      expect(await overtaken(step)).toEqual([rows[0]?.command === 'withdrawMlaRequest']);
    },
  );

  test('of two people who propose the same step one is heard', async () => {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    const id = globalId('DetainedPersonTransfer', transfer.key);
    const propose = (viewer: Viewer) => () =>
      w.propose(viewer, 'agreeToHandOverPerson', { id, expectedVersion: 1 });
    const people = [officerOf(request.to), officerOf(request.to, 'colleague'), supervisorOf(request.to)];
    const came = await together(...people.map(propose));
    expect([...came].sort()).toEqual(['CONFLICT', 'CONFLICT', 'DONE']);
  });

  test('of two approvals one is done, and of an approval and a dismissal', async () => {
    const request = await accepted();
    for (const other of ['approveMlaRequestStep', 'dismissMlaRequestStep'] as const) {
      const step = await proposeSafeConduct(request);
      const came = await together(
        () => decide(supervisorOf(request.from), step, 'approveMlaRequestStep'),
        () => decide(supervisorOf(request.from, 'second'), step, other),
      );
      expect([...came].sort()).toEqual(['CONFLICT', 'DONE']);
      const { rows } = await w.test.owner.query(
        `select 1 from safe_conduct c join mla_request_proposed_step p on p.record_key = c.id where p.id = $1`,
        [step.key],
      );
      const { status } = await w.recordOf('mla_request_proposed_step', step.key);
      expect(rows).toHaveLength(status === 'APPROVED' ? 1 : 0);
    }
  });
});

test('as many steps can wait on a request as records of their kind can be there, and one more when one is dropped', async () => {
  const request = await accepted();
  const first = await proposeSafeConduct(request);
  await w.test.owner.query(
    `insert into mla_request_proposed_step (id, request_id, case_id, state, command, input, status, proposed_by, proposed_at)
     select gen_random_uuid(), request_id, case_id, state, command, input, status, proposed_by, proposed_at
     from mla_request_proposed_step, generate_series(2, 100) where id = $1`,
    [first.key],
  );
  expect((await refusal(proposeSafeConduct(request))).code).toBe('CONFLICT');
  await decide(officerOf(request.from), first, 'dismissMlaRequestStep');
  await proposeSafeConduct(request);
});
