import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAuditTrail } from '../../../src/contexts/audit/index.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { RequestCommand, Status, TestRequest } from '../../support/world-requests.js';
import { completeContents, world, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
beforeAll(async () => {
  w = await world();
});

/** The trail of a request, the oldest entry first, as the owner sees it. */
async function trailOf(request: TestRequest): Promise<Record<string, any>[]> {
  const { rows } = await w.test.owner.query(
    'select * from audit_event where subject_key = $1 order by occurred_at, sequence',
    [request.key],
  );
  return rows;
}

/** What clocks and turns follow from a step by themselves: see the tests of the clocks. */
const time = {
  types: ['MlaRequestClock', 'MlaRequestBall'],
  fields: ['ballHolder', 'ballSince', 'nextDueAt', 'answerDueAt', 'heldByRequesting', 'heldByRequested'],
};

/** `Type kind: fields` of everything else that an entry says was changed. */
function changesIn(event: Record<string, any> | undefined): string[] {
  const changes: { type: string; kind: string; fields: object }[] = event?.details.changes ?? [];
  return changes
    .filter(({ type }) => !time.types.includes(type))
    .map(({ type, kind, fields }) => {
      const names = Object.keys(fields).filter((name) => !time.fields.includes(name));
      return `${type} ${kind}: ${names.sort().join(' ')}`;
    })
    .sort();
}

describe('each command appends exactly one entry', () => {
  const lines: readonly (readonly [RequestCommand, Status, (r: TestRequest) => Viewer, readonly string[]])[] =
    [
      ['amendMlaRequest', 'DRAFT', (r) => officerOf(r.from), [`MlaRequest changed: purpose updatedAt`]],
      [
        'proposeMlaRequestSubmission',
        'DRAFT',
        (r) => officerOf(r.from),
        [
          'MlaRequest changed: status updatedAt',
          'MlaRequestSide created: id proposal proposedAt proposedBy proposedGrounds request state',
        ],
      ],
      [
        'returnMlaRequestToDraft',
        'IN_REVIEW',
        (r) => officerOf(r.from),
        ['MlaRequest changed: status updatedAt', 'MlaRequestSide changed: proposal proposedAt proposedBy'],
      ],
      [
        'submitMlaRequest',
        'IN_REVIEW',
        (r) => supervisorOf(r.from),
        [
          'MlaRequest changed: isSent listedAt requestedAuthorityEntry requestingAuthorityEntry sentFindings status submittedAt updatedAt',
          'MlaRequestContent changed: isSent',
          'MlaRequestDelivery created: digest fromState id letter medium openedAt request retrievalDueAt subject toState',
          'MlaRequestDeliveryEvidence created: delivery happenedAt id kind recordedAt recordedFor request',
          'MlaRequestDeliveryEvidence created: delivery happenedAt id kind recordedAt recordedFor request',
          'MlaRequestEvent created: byState command id occurredAt request status',
          'MlaRequestLetter created: case composedAt digest fromState id request subject text',
          'MlaRequestSide changed: proposal proposedAt proposedBy',
        ],
      ],
      [
        'acknowledgeMlaRequest',
        'SUBMITTED',
        (r) => officerOf(r.to),
        [
          'MlaRequest changed: acknowledgedAt deliveredAt requestedReference status updatedAt',
          'MlaRequestDeliveryEvidence created: delivery happenedAt id kind recordedAt recordedFor request',
          'MlaRequestEvent created: byState command id occurredAt request status',
        ],
      ],
      [
        'proposeMlaRequestRefusal',
        'ACKNOWLEDGED',
        (r) => officerOf(r.to),
        [
          'MlaRequestPreparation created: id proposedReasons request side state',
          'MlaRequestSide created: id proposal proposedAt proposedBy proposedGrounds request state',
        ],
      ],
      [
        'executeMlaRequest',
        'ACCEPTED',
        (r) => officerOf(r.to),
        [
          'MlaRequest changed: executedAt executionSummary status updatedAt',
          'MlaRequestEvent created: byState command id occurredAt request status',
          'MlaRequestItem changed: executedAt result status',
        ],
      ],
      [
        'withdrawMlaRequest',
        'ACCEPTED',
        (r) => officerOf(r.from),
        [
          'MlaRequest changed: outcome status updatedAt',
          'MlaRequestEvent created: byState command id occurredAt request status',
        ],
      ],
      [
        'closeMlaRequest',
        'EXECUTED',
        (r) => officerOf(r.from),
        [
          'MlaRequest changed: outcome outcomeKind status updatedAt',
          'MlaRequestEvent created: byState command id occurredAt request status',
        ],
      ],
      [
        'noteOnMlaRequest',
        'SUBMITTED',
        (r) => officerOf(r.to),
        ['MlaRequestNote created: author createdAt id kind request state text'],
      ],
      [
        'setMlaRequestInternalStep',
        'SUBMITTED',
        (r) => officerOf(r.to),
        ['MlaRequestSide created: assignee id internalStep proposedGrounds request state'],
      ],
      [
        'assignMlaRequest',
        'SUBMITTED',
        (r) => officerOf(r.from),
        ['MlaRequestAssignment created: assignedAt authority coversAll id request state'],
      ],
    ];

  test.each(lines)('%s', async (command, status, by, changes) => {
    const request = await w.request({ ...(await w.pair()), status });
    const before = await trailOf(request);
    const viewer = by(request);
    await request.give(viewer, command);
    const after = await trailOf(request);
    const event = after.at(-1);
    expect(after).toHaveLength(before.length + 1);
    expect(event).toMatchObject({
      action: command,
      chain: request.of.key,
      subject_type: 'MlaRequest',
      actor: viewer.userId,
      actor_role: viewer.role,
      on_behalf_of: viewer.state,
      request_id: expect.stringMatching(/^world-/),
    });
    expect(changesIn(event)).toEqual(changes);
  });

  test('a refused one appends none', async () => {
    const request = await w.request(await w.pair());
    const before = await trailOf(request);
    await expect(request.give(supervisorOf(request.from), 'submitMlaRequest')).rejects.toThrow();
    await expect(request.give(supervisorOf(request.to), 'acceptMlaRequest')).rejects.toThrow();
    expect(await trailOf(request)).toEqual(before);
  });
});

test('the trail holds no value that is guarded, only its digest', async () => {
  const contents = completeContents();
  const { from, to } = await w.pair();
  const request = await w.request({ from, to, status: 'ACKNOWLEDGED', contents });
  await request.give(officerOf(to), 'proposeMlaRequestRefusal', { reasons: 'A secret reason' });
  await request.give(officerOf(to), 'setMlaRequestInternalStep', {
    internalStep: 'A secret step',
    assignee: 'Secretive',
  });
  await request.give(officerOf(to), 'noteOnMlaRequest', { text: 'A secret note' });
  const text = JSON.stringify(await trailOf(request));
  const { subjectMatter, facts, assistanceSought, procedureWished, purpose, urgencyReason, deadlineReason } =
    contents;
  const secrets = [
    subjectMatter,
    facts,
    assistanceSought,
    procedureWished,
    purpose,
    urgencyReason,
    deadlineReason,
  ];
  for (const secret of [...secrets, 'A secret reason', 'A secret step', 'Secretive', 'A secret note'])
    expect(text).not.toContain(secret);
  expect(text).toContain('digest');
});

describe('reading', () => {
  const query = `query Dossier($id: ID!) { mlaRequest(id: $id) {
    status purpose urgent outcome refusalGrounds refusalReasons executionSummary
    content { facts procedureWished } persons { name subject { kind } } ownSide { internalStep } events { totalCount { count } } } }`;

  const reads = async (request: TestRequest): Promise<unknown[]> =>
    (await trailOf(request))
      .filter(({ action }) => action === 'read')
      .map(({ actor, on_behalf_of: state, details }) => ({ actor, state, ...details }));

  test('values of another State is entered: which fields, and no values', async () => {
    const { from, to } = await w.pair();
    const of = await w.case({ leadBy: from });
    const request = await w.request({
      from,
      to,
      of,
      status: 'SUBMITTED',
      contents: { persons: [await w.subject(of)] },
    });
    await w.test.ask(officerOf(to), query, { id: request.id });
    expect(await reads(request)).toEqual([
      {
        actor: officerOf(to).userId,
        state: to.code,
        fields: [
          'MlaRequest.purpose',
          'MlaRequest.urgent',
          'MlaRequestContent.facts',
          'MlaRequestContent.procedureWished',
          'MlaRequestPerson.name',
        ],
      },
    ]);
  });

  test('values of the own State is not, nor what is not there', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    for (const viewer of [officerOf(request.from), supervisorOf(request.from), auditorOf(request.from)])
      await w.test.ask(viewer, query, { id: request.id });
    expect(await reads(request)).toEqual([]);
  });

  test('what the requested State decided is entered when the requesting State reads it', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'REFUSED' });
    await w.test.ask(officerOf(request.from), query, { id: request.id });
    await w.test.ask(officerOf(request.to), `query R($id: ID!) { mlaRequest(id: $id) { refusalReasons } }`, {
      id: request.id,
    });
    expect(await reads(request)).toEqual([
      {
        actor: officerOf(request.from).userId,
        state: request.from.code,
        fields: ['MlaRequest.refusalGrounds', 'MlaRequest.refusalReasons'],
      },
    ]);
  });

  test('by the auditor of the system, by prosecutors and by auditors counts as by anybody else', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    await request.assignIn(request.to);
    const readers = [people.auditor, auditorOf(request.to), prosecutorOf(request.to)];
    for (const viewer of readers) await w.test.ask(viewer, query, { id: request.id });
    expect((await reads(request)).map((read: any) => read.actor)).toEqual(
      readers.map(({ userId }) => userId),
    );
  });

  test('what is hidden, and what everybody who sees the request sees, is not entered', async () => {
    const { from, to } = await w.pair();
    const of = await w.case({ leadBy: from });
    await w.grant(of, from);
    const request = await w.request({ from, to, of, status: 'SUBMITTED' });
    await w.test.ask(people.starStaff, query, { id: request.id });
    await w.test.ask(officerOf(to), 'query S($id: ID!) { mlaRequest(id: $id) { status types offences } }', {
      id: request.id,
    });
    expect(await reads(request)).toEqual([]);
  });

  test('a page is entered request by request, each in the chain of its case, and only what was given out', async () => {
    const to = await w.state();
    const requests: TestRequest[] = [];
    for (let count = 0; count < 3; count += 1)
      requests.push(await w.request({ from: await w.state(), to, status: 'SUBMITTED' }));
    const page = `query P { incomingMlaRequests(first: 2, orderBy: OLDEST) { edges { node { purpose } } } }`;
    await w.test.ask(officerOf(to), page);
    const [first, second, third] = requests as [TestRequest, TestRequest, TestRequest];
    for (const request of [first, second]) {
      expect(await reads(request)).toHaveLength(1);
      expect((await trailOf(request)).at(-1)).toMatchObject({ action: 'read', chain: request.of.key });
    }
    // The one record too many, by which the page knows that there is a next one, was not given out.
    expect(await reads(third)).toEqual([]);
  });

  test('a payload is a reading too', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
    const mutation = `mutation A($input: MlaRequestStepInput!) { acknowledgeMlaRequest(input: $input) { mlaRequest { purpose } } }`;
    const input = { id: request.id, expectedVersion: await request.version() };
    await w.test.ask(officerOf(request.to), mutation, { input });
    expect(await reads(request)).toMatchObject([{ fields: ['MlaRequest.purpose'] }]);
  });
});

test('all of it together is a trail that holds', async () => {
  expect(await verifyAuditTrail(w.test.owner)).toMatchObject({ broken: null });
});
