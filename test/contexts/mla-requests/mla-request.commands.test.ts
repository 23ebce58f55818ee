import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { mlaRequestCommands } from '../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, supervisorOf } from '../../support/personas.js';
import { asClientsSee, refusal } from '../../support/refusal.js';
import { prepareFor, type RequestCommand, type TestRequest } from '../../support/world-requests.js';
import { completeContents, world, type RequestWish, type World } from '../../support/world.js';

/** A command that leaves its request as the subject. */
type PlacedCommand = Exclude<RequestCommand, 'redraftMlaRequest'>;

/** In which status each command can be given, and by whom. */
const places: Readonly<
  Record<
    Exclude<RequestCommand, 'redraftMlaRequest'>,
    readonly [RequestWish['status'], (r: TestRequest) => Viewer]
  >
> = {
  amendMlaRequest: ['DRAFT', (r) => officerOf(r.from)],
  proposeMlaRequestSubmission: ['DRAFT', (r) => officerOf(r.from)],
  returnMlaRequestToDraft: ['IN_REVIEW', (r) => officerOf(r.from)],
  submitMlaRequest: ['IN_REVIEW', (r) => supervisorOf(r.from)],
  receiveMlaRequest: ['SUBMITTED', (r) => officerOf(r.to)],
  acknowledgeMlaRequest: ['SUBMITTED', (r) => officerOf(r.to)],
  proposeMlaRequestAcceptance: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  acceptMlaRequest: ['ACKNOWLEDGED', (r) => supervisorOf(r.to)],
  proposeMlaRequestRefusal: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  dismissMlaRequestProposal: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  refuseMlaRequest: ['ACKNOWLEDGED', (r) => supervisorOf(r.to)],
  beginMlaRequestItem: ['ACCEPTED', (r) => officerOf(r.to)],
  executeMlaRequestItem: ['ACCEPTED', (r) => officerOf(r.to)],
  markMlaRequestItemNotPossible: ['ACCEPTED', (r) => officerOf(r.to)],
  proposeMlaRequestItemRefusal: ['ACCEPTED', (r) => officerOf(r.to)],
  refuseMlaRequestItem: ['ACCEPTED', (r) => supervisorOf(r.to)],
  withdrawMlaRequestItem: ['SUBMITTED', (r) => officerOf(r.from)],
  executeMlaRequest: ['ACCEPTED', (r) => officerOf(r.to)],
  askMlaRequestInformation: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  proposeMlaRequestInformation: ['INFORMATION_REQUESTED', (r) => officerOf(r.from)],
  giveMlaRequestInformation: ['INFORMATION_REQUESTED', (r) => supervisorOf(r.from)],
  waiveMlaRequestInformation: ['INFORMATION_REQUESTED', (r) => officerOf(r.to)],
  proposeMlaRequestLapse: ['INFORMATION_REQUESTED', (r) => officerOf(r.to)],
  lapseMlaRequest: ['INFORMATION_REQUESTED', (r) => supervisorOf(r.to)],
  inquireMlaRequestStatus: ['ACKNOWLEDGED', (r) => officerOf(r.from)],
  answerMlaRequestInquiry: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  openMlaRequestConsultation: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  sayInMlaRequestConsultation: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  concludeMlaRequestConsultation: ['ACKNOWLEDGED', (r) => officerOf(r.from)],
  proposeMlaRequestConditions: ['UNDER_EXAMINATION', (r) => officerOf(r.to)],
  sendMlaRequestConditions: ['UNDER_EXAMINATION', (r) => supervisorOf(r.to)],
  withdrawMlaRequestConditions: ['CONDITIONS_PROPOSED', (r) => officerOf(r.to)],
  proposeMlaRequestConditionAnswer: ['CONDITIONS_PROPOSED', (r) => officerOf(r.from)],
  acceptMlaRequestCondition: ['CONDITIONS_PROPOSED', (r) => supervisorOf(r.from)],
  declineMlaRequestCondition: ['CONDITIONS_PROPOSED', (r) => supervisorOf(r.from)],
  fulfilMlaRequestCondition: ['ACCEPTED_WITH_CONDITIONS', (r) => officerOf(r.to)],
  proposeMlaRequestPostponement: ['ACCEPTED', (r) => officerOf(r.to)],
  postponeMlaRequest: ['ACCEPTED', (r) => supervisorOf(r.to)],
  reviewMlaRequestPostponement: ['POSTPONED', (r) => officerOf(r.to)],
  proposeMlaRequestTransmission: ['EXECUTED', (r) => officerOf(r.to)],
  transmitMlaRequestEvidence: ['EXECUTED', (r) => supervisorOf(r.to)],
  resumeMlaRequest: ['POSTPONED', (r) => officerOf(r.to)],
  proposeMlaRequestSharing: ['DRAFT', (r) => officerOf(r.from)],
  shareMlaRequestDraft: ['DRAFT', (r) => supervisorOf(r.from)],
  withdrawMlaRequest: ['SUBMITTED', (r) => officerOf(r.from)],
  closeMlaRequest: ['EXECUTED', (r) => officerOf(r.from)],
  examineMlaRequest: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  proposeMlaRequestReturn: ['ACKNOWLEDGED', (r) => officerOf(r.to)],
  returnMlaRequestAsIncomplete: ['ACKNOWLEDGED', (r) => supervisorOf(r.to)],
  noteOnMlaRequest: ['SUBMITTED', (r) => officerOf(r.from)],
  setMlaRequestInternalStep: ['SUBMITTED', (r) => officerOf(r.from)],
  assignMlaRequest: ['SUBMITTED', (r) => officerOf(r.from)],
  endMlaRequestAssignment: ['SUBMITTED', (r) => officerOf(r.from)],
};
const names = Object.keys(places) as PlacedCommand[];
/** Commands that add to a request, whatever its version. */
const unversioned: readonly RequestCommand[] = [
  'noteOnMlaRequest',
  'setMlaRequestInternalStep',
  'assignMlaRequest',
  'endMlaRequestAssignment',
];
/** Commands that leave the record shared by both States as it is. */
const untold: readonly RequestCommand[] = [
  ...unversioned,
  'proposeMlaRequestAcceptance',
  'proposeMlaRequestReturn',
  'proposeMlaRequestLapse',
  'proposeMlaRequestRefusal',
  'proposeMlaRequestInformation',
  'proposeMlaRequestConditions',
  'proposeMlaRequestConditionAnswer',
  'proposeMlaRequestPostponement',
  'proposeMlaRequestTransmission',
  'proposeMlaRequestItemRefusal',
  'dismissMlaRequestProposal',
];

let w: World;
/** Two States between which most requests of this file go. */
let pair: Awaited<ReturnType<World['pair']>>;
beforeAll(async () => {
  w = await world();
  pair = await w.pair();
});

async function ready(command: PlacedCommand): Promise<{ request: TestRequest; viewer: Viewer }> {
  const [status = 'DRAFT', viewer] = places[command];
  const request = await w.request({ ...pair, status });
  await prepareFor(request, command);
  return { request, viewer: viewer(request) };
}

const standing = new Map<PlacedCommand, ReturnType<typeof ready>>();

/** One request for everything that is refused of a command, since that leaves it as it is. */
function readyForRefusals(command: PlacedCommand): ReturnType<typeof ready> {
  const one = standing.get(command) ?? ready(command);
  standing.set(command, one);
  return one;
}

test('the places name every command but those that make a request', () => {
  expect([...names, 'draftMlaRequest', 'redraftMlaRequest', 'registerMlaRequest'].sort()).toEqual(
    Object.keys(mlaRequestCommands).sort(),
  );
});

describe.each(names)('%s', (command) => {
  test('of an id that never was: NOT_FOUND', async () => {
    const { request, viewer } = await readyForRefusals(command);
    const input = { ...(await request.inputOf(command)), id: globalId('MlaRequest', uuid()) };
    const error = await refusal(w.give(viewer, command, input));
    expect(asClientsSee(error)).toEqual({
      message: 'There is no MlaRequest with this id that you may see.',
      extensions: { code: 'NOT_FOUND' },
    });
  });

  test('of a key that cannot be one: NOT_FOUND', async () => {
    const { request, viewer } = await readyForRefusals(command);
    const input = { ...(await request.inputOf(command)), id: 'MlaRequest:nonsense' };
    expect((await refusal(w.give(viewer, command, input))).code).toBe('NOT_FOUND');
  });

  test.each([
    ['of another type', (r: TestRequest) => r.of.id],
    ['without a type', (r: TestRequest) => r.key],
    ['with what is no id', () => "' or 1=1 --"],
    ['of nothing', () => ''],
  ])('with an id %s: BAD_USER_INPUT that names the field', async (_what, id) => {
    const { request, viewer } = await readyForRefusals(command);
    const input = { ...(await request.inputOf(command)), id: id(request) };
    const error = await refusal(w.give(viewer, command, input));
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ field: 'input.id' }] });
  });

  test('under a key is carried out once, and tells the other State a new version exactly when it tells it something', async () => {
    const { request, viewer } = await ready(command);
    const { from, to, of } = request;
    const standing = async () => ({ row: await request.row(), docket: await request.docket() });
    const before = await standing();
    const input = { ...(await request.inputOf(command)), idempotencyKey: uuid() };
    const nowhere = { ...input, id: globalId('MlaRequest', uuid()) };
    expect((await refusal(w.give(viewer, command, nowhere))).code).toBe('NOT_FOUND');

    // What was refused has left the key free; of two at once one is carried out.
    const outcomes = await Promise.all([w.give(viewer, command, input), w.give(viewer, command, input)]);
    const done = { type: 'MlaRequest', key: request.key };
    expect(outcomes.sort((a, b) => Number(a.replayed) - Number(b.replayed))).toEqual([
      { ...done, replayed: false },
      { ...done, replayed: true },
    ]);
    const after = await standing();
    expect(after.docket.version - before.docket.version).toBe(untold.includes(command) ? 0 : 1);
    if (untold.includes(command)) expect(after).toEqual(before);

    const all = await everything(request);
    expect(await w.give(viewer, command, input)).toEqual({ ...done, replayed: true });
    const other = await w.request({ from, to, of });
    const otherCommand = command === 'noteOnMlaRequest' ? 'setMlaRequestInternalStep' : 'noteOnMlaRequest';
    for (const error of [
      await refusal(w.give(viewer, command, { ...input, id: other.id })),
      await refusal(w.give(viewer, otherCommand, input)),
    ])
      expect(error.extensions).toEqual({ code: 'CONFLICT', field: 'input.idempotencyKey' });
    expect(await everything(request)).toEqual(all);
    const { rows } = await w.test.owner.query(
      'select from audit_event where subject_key = $1 and action = $2',
      [request.key, command],
    );
    expect(rows).toHaveLength(1);
  });
});

describe.each(names.filter((command) => !unversioned.includes(command)))('%s', (command) => {
  test('with a version that is not the current one: CONFLICT with the current one', async () => {
    const { request, viewer } = await readyForRefusals(command);
    const before = await everything(request);
    const current = await request.version();
    for (const expectedVersion of [current - 1, current + 1, 0, -1, 2_147_483_647]) {
      const error = await refusal(request.give(viewer, command, { expectedVersion }));
      // What became of it is told to whoever read it before.
      const { lastSteps = [], ...extensions } = error.extensions;
      expect(extensions).toEqual({ code: 'CONFLICT', currentVersion: current });
      if (expectedVersion > current) expect(lastSteps).toEqual([]);
      expect(error.message).toContain(String(current));
    }
    expect(await everything(request)).toEqual(before);
  });
});

describe('two people at the same moment', () => {
  const decisive = names.filter((command) => !untold.includes(command));

  test.each(decisive)('%s: exactly one is carried out', async (command) => {
    const { request, viewer } = await ready(command);
    const input = await request.inputOf(command);
    const colleague = { ...viewer, userId: `${viewer.userId ?? ''}-colleague` };
    const outcomes = await Promise.allSettled([
      w.give(viewer, command, input),
      w.give(colleague, command, input),
    ]);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason.extensions).toMatchObject({ code: 'CONFLICT' });
  });

  test.each([
    ['withdrawMlaRequest', 'acceptMlaRequest', 'ACKNOWLEDGED', 'WITHDRAWN', 'ACCEPTED'],
    ['withdrawMlaRequest', 'executeMlaRequest', 'ACCEPTED', 'WITHDRAWN', 'EXECUTED'],
  ] as const)('both States: %s or %s, not both', async (theirs, ours, from, withdrawn, gone) => {
    const request = await w.request({ ...(await w.pair()), status: from });
    await prepareFor(request, ours);
    const [first, second] = [await request.inputOf(theirs), await request.inputOf(ours)];
    const outcomes = await Promise.allSettled([
      w.give(officerOf(request.from), theirs, first as never),
      w.give(supervisorOf(request.to), ours, second as never),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await request.row()).status).toBe(outcomes[0].status === 'fulfilled' ? withdrawn : gone);
  });
});

describe('texts beyond their length', () => {
  const long = (length: number): string => 'x'.repeat(length);
  const contents = completeContents();
  const places: readonly [PlacedCommand | 'draftMlaRequest', string, (text: string) => object, number][] = [
    ...(['subjectMatter', 'facts', 'assistanceSought', 'procedureWished'] as const).map(
      (field): [PlacedCommand, string, (text: string) => object, number] => [
        'amendMlaRequest',
        field,
        (text) => ({ contents: { [field]: text } }),
        20_000,
      ],
    ),
    ...(['purpose', 'urgencyReason', 'deadlineReason', 'legalBasisDetail'] as const).map(
      (field): [PlacedCommand, string, (text: string) => object, number] => [
        'amendMlaRequest',
        field,
        (text) => ({ contents: { [field]: text } }),
        2_000,
      ],
    ),
    ['amendMlaRequest', 'offences', (text) => ({ contents: { offences: ['UNCAC art. 17', text] } }), 200],
    ['proposeMlaRequestRefusal', 'reasons', (text) => ({ reasons: text }), 20_000],
    ['askMlaRequestInformation', 'question', (text) => ({ question: text }), 20_000],
    ['proposeMlaRequestInformation', 'answer', (text) => ({ answer: text }), 20_000],
    ['proposeMlaRequestLapse', 'reasons', (text) => ({ reasons: text }), 2_000],
    ['inquireMlaRequestStatus', 'question', (question) => ({ question }), 20_000],
    ['answerMlaRequestInquiry', 'answer', (answer) => ({ answer }), 20_000],
    ['openMlaRequestConsultation', 'text', (text) => ({ text }), 20_000],
    ['sayInMlaRequestConsultation', 'text', (text) => ({ text }), 20_000],
    ['concludeMlaRequestConsultation', 'result', (text) => ({ result: text }), 20_000],
    ['proposeMlaRequestConditions', 'text', (text) => ({ conditions: [{ kind: 'OTHER', text }] }), 20_000],
    ['withdrawMlaRequestConditions', 'reasons', (text) => ({ reasons: text }), 20_000],
    ['proposeMlaRequestConditionAnswer', 'reasons', (text) => ({ answer: 'DECLINE', reasons: text }), 20_000],
    ['proposeMlaRequestPostponement', 'domesticProceeding', (text) => ({ domesticProceeding: text }), 20_000],
    ['executeMlaRequest', 'summary', (text) => ({ summary: text }), 20_000],
    ['proposeMlaRequestReturn', 'missing', (text) => ({ missing: [text] }), 2_000],
    ['proposeMlaRequestReturn', 'reasons', (text) => ({ reasons: text }), 20_000],
    ['withdrawMlaRequest', 'outcome', (text) => ({ outcome: text }), 2_000],
    ['closeMlaRequest', 'outcome', (text) => ({ outcome: text }), 2_000],
    ['noteOnMlaRequest', 'text', (text) => ({ text }), 20_000],
    ['setMlaRequestInternalStep', 'internalStep', (text) => ({ internalStep: text }), 2_000],
    ['setMlaRequestInternalStep', 'assignee', (text) => ({ assignee: text }), 200],
    ['draftMlaRequest', 'facts', (text) => ({ contents: { ...contents, facts: text } }), 20_000],
    ['withdrawMlaRequest', 'idempotencyKey', (text) => ({ idempotencyKey: text }), 200],
  ];

  test.each(places)('%s %s', async (command, _field, more, most) => {
    const { request, viewer } = await ready(command === 'draftMlaRequest' ? 'amendMlaRequest' : command);
    const own =
      command === 'draftMlaRequest'
        ? { caseId: request.of.id, requestedState: request.to.code }
        : await request.inputOf(command);
    const before = await everything(request);
    const refused = await w.mutate(viewer, command, { ...own, ...more(long(most + 1)) });
    expect(refused.codes).toEqual(['BAD_USER_INPUT']);
    expect(await everything(request)).toEqual(before);
    const carriedOut = await w.mutate(viewer, command, { ...own, ...more(long(most)) });
    expect(carriedOut.codes).toEqual([]);
  });
});

test.each([
  'a key\nwith a line break',
  'key\u0007of-a-bell',
  'key-\u202eyek',
  'key-\u200bkey',
  'key of spaces',
])('an idempotencyKey of %j is refused: it cannot be seen as it is', async (idempotencyKey) => {
  const { request, viewer } = await ready('withdrawMlaRequest');
  const before = await everything(request);
  const input = { ...(await request.inputOf('withdrawMlaRequest')), idempotencyKey };
  const { codes, errors } = await w.mutate(viewer, 'withdrawMlaRequest', input);
  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(JSON.stringify(errors)).toContain('visible characters alone');
  expect(await everything(request)).toEqual(before);
});

/** A request with all its parts and its trail, as the owner sees them. */
async function everything(request: TestRequest): Promise<Record<string, unknown>> {
  const parts = [
    'content',
    'person',
    'side',
    'note',
    'event',
    'assignment',
    'information_round',
    'consultation',
    'consultation_message',
    'condition',
  ];
  const found: Record<string, unknown> = { request: await request.row() };
  for (const part of parts) {
    const { rows } = await w.test.owner.query(
      `select * from mla_request_${part} where request_id = $1 order by id`,
      [request.key],
    );
    found[part] = rows;
  }
  const { rows } = await w.test.owner.query(
    'select * from audit_event where subject_key = $1 order by occurred_at, sequence',
    [request.key],
  );
  return { ...found, trail: rows };
}
