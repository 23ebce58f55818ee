import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import {
  prepareFor,
  proposalOf,
  type RequestCommand,
  type Status,
  type TestRequest,
} from '../../support/world-requests.js';
import { world, type TestCase, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

/** Who asks: a State's people are named by the State's part in the request. */
type Persona =
  | 'requestingOfficer'
  | 'requestingSupervisor'
  | 'requestedOfficer'
  | 'requestedSupervisor'
  | 'partyOfficer'
  | 'partySupervisor'
  | 'strangeSupervisor'
  | 'requestingProsecutor'
  | 'requestedProsecutor'
  | 'requestingAuditor'
  | 'requestedAuditor'
  | 'auditor'
  | 'starStaff'
  | 'secretariat'
  | 'systemAdmin'
  | 'dashboard'
  | 'stranger';

/** Those whom hardly a command on requests knows, whatever the request: they see it or not, but write nothing. */
const neverWriting: readonly Persona[] = [
  'requestingProsecutor',
  'requestedProsecutor',
  'requestingAuditor',
  'requestedAuditor',
  'auditor',
  'starStaff',
  'secretariat',
  'systemAdmin',
  'dashboard',
];

/** Who gives which command, read from domain.md 5.3 (W) and the four eyes of design.md 4. */
const table: Readonly<Record<RequestCommand, readonly [status: TestStatus, givers: readonly Persona[]]>> = {
  amendMlaRequest: ['DRAFT', ['requestingOfficer', 'requestingSupervisor']],
  proposeMlaRequestSubmission: ['DRAFT', ['requestingOfficer', 'requestingSupervisor']],
  returnMlaRequestToDraft: ['IN_REVIEW', ['requestingOfficer', 'requestingSupervisor']],
  submitMlaRequest: ['IN_REVIEW', ['requestingSupervisor']],
  proposeMlaRequestSharing: ['DRAFT', ['requestingOfficer', 'requestingSupervisor']],
  shareMlaRequestDraft: ['DRAFT', ['requestingSupervisor']],
  withdrawMlaRequest: ['SUBMITTED', ['requestingOfficer', 'requestingSupervisor']],
  closeMlaRequest: ['EXECUTED', ['requestingOfficer', 'requestingSupervisor']],
  receiveMlaRequest: ['SUBMITTED', ['requestedOfficer', 'requestedSupervisor']],
  acknowledgeMlaRequest: ['SUBMITTED', ['requestedOfficer', 'requestedSupervisor']],
  proposeMlaRequestAcceptance: ['ACKNOWLEDGED', ['requestedOfficer', 'requestedSupervisor']],
  acceptMlaRequest: ['ACKNOWLEDGED', ['requestedSupervisor']],
  proposeMlaRequestRefusal: ['ACKNOWLEDGED', ['requestedOfficer', 'requestedSupervisor']],
  examineMlaRequest: ['ACKNOWLEDGED', ['requestedOfficer', 'requestedSupervisor']],
  proposeMlaRequestReturn: ['ACKNOWLEDGED', ['requestedOfficer', 'requestedSupervisor']],
  returnMlaRequestAsIncomplete: ['ACKNOWLEDGED', ['requestedSupervisor']],
  redraftMlaRequest: ['WITHDRAWN', ['requestingOfficer', 'requestingSupervisor']],
  dismissMlaRequestProposal: ['ACKNOWLEDGED', bothSides()],
  refuseMlaRequest: ['ACKNOWLEDGED', ['requestedSupervisor']],
  beginMlaRequestItem: ['ACCEPTED', ['requestedOfficer', 'requestedSupervisor', 'requestedProsecutor']],
  executeMlaRequestItem: ['ACCEPTED', ['requestedOfficer', 'requestedSupervisor', 'requestedProsecutor']],
  markMlaRequestItemNotPossible: [
    'ACCEPTED',
    ['requestedOfficer', 'requestedSupervisor', 'requestedProsecutor'],
  ],
  proposeMlaRequestItemRefusal: ['ACCEPTED', ['requestedOfficer', 'requestedSupervisor']],
  refuseMlaRequestItem: ['ACCEPTED', ['requestedSupervisor']],
  withdrawMlaRequestItem: ['SUBMITTED', ['requestingOfficer', 'requestingSupervisor']],
  executeMlaRequest: ['ACCEPTED', ['requestedOfficer', 'requestedSupervisor']],
  inquireMlaRequestStatus: ['ACKNOWLEDGED', ['requestingOfficer', 'requestingSupervisor']],
  answerMlaRequestInquiry: ['ACKNOWLEDGED', ['requestedOfficer', 'requestedSupervisor']],
  askMlaRequestInformation: ['ACKNOWLEDGED', ['requestedOfficer', 'requestedSupervisor']],
  proposeMlaRequestInformation: ['INFORMATION_REQUESTED', ['requestingOfficer', 'requestingSupervisor']],
  giveMlaRequestInformation: ['INFORMATION_REQUESTED', ['requestingSupervisor']],
  waiveMlaRequestInformation: ['INFORMATION_REQUESTED', ['requestedOfficer', 'requestedSupervisor']],
  proposeMlaRequestLapse: ['INFORMATION_REQUESTED', ['requestedOfficer', 'requestedSupervisor']],
  lapseMlaRequest: ['INFORMATION_REQUESTED', ['requestedSupervisor']],
  openMlaRequestConsultation: ['ACKNOWLEDGED', bothSides()],
  sayInMlaRequestConsultation: ['ACKNOWLEDGED', bothSides()],
  // The requesting State opened it, and concludes it.
  concludeMlaRequestConsultation: ['ACKNOWLEDGED', ['requestingOfficer', 'requestingSupervisor']],
  proposeMlaRequestConditions: ['UNDER_EXAMINATION', ['requestedOfficer', 'requestedSupervisor']],
  sendMlaRequestConditions: ['UNDER_EXAMINATION', ['requestedSupervisor']],
  withdrawMlaRequestConditions: ['CONDITIONS_PROPOSED', ['requestedOfficer', 'requestedSupervisor']],
  proposeMlaRequestConditionAnswer: ['CONDITIONS_PROPOSED', ['requestingOfficer', 'requestingSupervisor']],
  acceptMlaRequestCondition: ['CONDITIONS_PROPOSED', ['requestingSupervisor']],
  declineMlaRequestCondition: ['CONDITIONS_PROPOSED', ['requestingSupervisor']],
  fulfilMlaRequestCondition: ['ACCEPTED_WITH_CONDITIONS', ['requestedOfficer', 'requestedSupervisor']],
  proposeMlaRequestPostponement: ['ACCEPTED', ['requestedOfficer', 'requestedSupervisor']],
  postponeMlaRequest: ['ACCEPTED', ['requestedSupervisor']],
  reviewMlaRequestPostponement: ['POSTPONED', ['requestedOfficer', 'requestedSupervisor']],
  proposeMlaRequestTransmission: ['EXECUTED', ['requestedOfficer', 'requestedSupervisor']],
  transmitMlaRequestEvidence: ['EXECUTED', ['requestedSupervisor']],
  resumeMlaRequest: ['POSTPONED', ['requestedOfficer', 'requestedSupervisor']],
  noteOnMlaRequest: ['SUBMITTED', bothSides()],
  setMlaRequestInternalStep: ['SUBMITTED', bothSides()],
  assignMlaRequest: ['SUBMITTED', bothSides()],
  endMlaRequestAssignment: ['SUBMITTED', bothSides()],
};
type TestStatus = Exclude<Status, 'CLOSED'>;

function bothSides(): readonly Persona[] {
  return ['requestingOfficer', 'requestingSupervisor', 'requestedOfficer', 'requestedSupervisor'];
}

/** What a persona is told who may not: by what the persona may know of the request. */
function told(persona: Persona, command: RequestCommand, status: TestStatus): string {
  if (persona === 'stranger') return 'UNAUTHENTICATED';
  const approves = command === 'submitMlaRequest' || proposalOf[command] !== undefined;
  if (neverWriting.includes(persona)) return 'FORBIDDEN';
  if (approves && persona.endsWith('Officer')) return 'FORBIDDEN';
  if (persona.startsWith('party') || persona.startsWith('strange')) return 'NOT_FOUND';
  const isSecret = status === 'DRAFT' || status === 'IN_REVIEW';
  return isSecret && persona.startsWith('requested') ? 'NOT_FOUND' : 'FORBIDDEN';
}

let w: World;
let states: Record<'from' | 'to' | 'party' | 'third', people.TestState>;
let of: TestCase;

beforeAll(async () => {
  w = await world();
  const { from, to } = await w.pair();
  const { from: party, to: third } = await w.pair();
  states = { from, to, party, third };
  of = await w.case({ leadBy: from, parties: [party] });
  await w.grant(of, from);
});

async function requestFor(command: RequestCommand, status: TestStatus): Promise<TestRequest> {
  const request = await w.request({ ...states, of, status });
  await request.assignIn(states.from);
  if (status !== 'DRAFT' && status !== 'IN_REVIEW') await request.assignIn(states.to);
  // Proposed by somebody who is none of the personas, so that each of them is another.
  if (command !== 'endMlaRequestAssignment') await prepareFor(request, command);
  return request;
}

function personas(): Readonly<Record<Persona, Viewer>> {
  const { from, to, party, third } = states;
  return {
    requestingOfficer: officerOf(from, 'second-officer'),
    requestingSupervisor: supervisorOf(from),
    requestedOfficer: officerOf(to, 'second-officer'),
    requestedSupervisor: supervisorOf(to),
    partyOfficer: officerOf(party),
    partySupervisor: supervisorOf(party),
    strangeSupervisor: supervisorOf(third),
    requestingProsecutor: prosecutorOf(from),
    requestedProsecutor: prosecutorOf(to),
    requestingAuditor: auditorOf(from),
    requestedAuditor: auditorOf(to),
    auditor: people.auditor,
    starStaff: people.starStaff,
    secretariat: people.secretariat,
    systemAdmin: people.systemAdmin,
    dashboard: people.dashboard,
    stranger: people.stranger,
  };
}

describe.each(Object.entries(table))('%s', (name, [status, givers]) => {
  const command = name as RequestCommand;

  test('is refused to everybody else, in words that tell no more than they may know', async () => {
    const request = await requestFor(command, status);
    const before = await request.row();
    const input = await request.inputOf(command);
    const others = Object.entries(personas()).filter(([persona]) => !givers.includes(persona as Persona));
    const answers: Record<string, unknown> = {};
    for (const [persona, viewer] of others) answers[persona] = (await w.mutate(viewer, command, input)).codes;
    expect(answers).toEqual(
      Object.fromEntries(others.map(([persona]) => [persona, [told(persona as Persona, command, status)]])),
    );
    expect(await request.row()).toEqual(before);
  });

  test.each(givers)('is given by %s', async (persona) => {
    const request = await requestFor(command, status);
    const own = persona.startsWith('requesting') ? states.from : states.to;
    const authorityId =
      command === 'assignMlaRequest'
        ? `CompetentAuthority:${await w.authority(own)}`
        : `CompetentAuthority:${own.prosecutionService}`;
    const input = await request.inputOf(
      command,
      command.endsWith('ssignMlaRequest') || command === 'endMlaRequestAssignment' ? { authorityId } : {},
      personas()[persona],
    );
    const answer = await w.mutate(personas()[persona], command, input);
    expect(answer.codes).toEqual([]);
    const isAnother = answer.data?.[command].mlaRequest.id !== request.id;
    expect(isAnother).toBe(command === 'redraftMlaRequest');
  });
});

describe('draftMlaRequest', () => {
  const contents = { items: [{ type: 'TAKING_EVIDENCE' }] };

  test('is given by officers and supervisors of a party State of the case, and by nobody else', async () => {
    const answers: Record<string, unknown> = {};
    for (const [persona, viewer] of Object.entries(personas()))
      answers[persona] = (
        await w.mutate(viewer, 'draftMlaRequest', {
          caseId: of.id,
          requestedState: states.third.code,
          contents,
        })
      ).codes;
    expect(answers).toEqual({
      ...Object.fromEntries(neverWriting.map((persona) => [persona, ['FORBIDDEN']])),
      requestingOfficer: [],
      requestingSupervisor: [],
      // A request makes nobody a party of the case.
      requestedOfficer: ['NOT_FOUND'],
      requestedSupervisor: ['NOT_FOUND'],
      partyOfficer: [],
      partySupervisor: [],
      strangeSupervisor: ['NOT_FOUND'],
      stranger: ['UNAUTHENTICATED'],
    });
  });
});

test('whoever may give a command sees it among the available ones, and nobody else does', async () => {
  const request = await requestFor('acceptMlaRequest', 'ACKNOWLEDGED');
  const query = `query Commands($id: ID!) { mlaRequest(id: $id) { availableCommands { command missing } } }`;
  const listed: Record<string, string[]> = {};
  for (const [persona, viewer] of Object.entries(personas())) {
    const { data } = await w.test.ask(viewer, query, { id: request.id });
    const commands: { command: string }[] = data?.mlaRequest?.availableCommands ?? [];
    listed[persona] = commands.map(({ command }) => command).sort();
  }
  const own = [
    'assignMlaRequest',
    'concludeMlaRequestConsultation',
    'declareMlaRequestConflict',
    'dismissMlaRequestProposal',
    'endMlaRequestAssignment',
    'handOverMlaRequest',
    'noteOnMlaRequest',
    'openMlaRequestConsultation',
    'planHearing',
    'proposeDetainedPersonTransfer',
    'recordMlaRequestDeliveryEvidence',
    'restrictMlaRequest',
    'sayInMlaRequestConsultation',
    'setMlaRequestInternalStep',
  ];
  const ofSupervisors = ['decideMlaRequestConflict', 'liftMlaRequestRestriction'];
  const requesting = [
    ...own,
    'answerConfidentialityNotice',
    'confirmMlaRequestInWriting',
    'dispatchMlaRequest',
    'followUpMlaRequest',
    'grantSafeConduct',
    'inquireMlaRequestStatus',
    'requestUseConsent',
    'withdrawMlaRequest',
    'withdrawMlaRequestItem',
  ].sort();
  // Somebody else's proposal waits: nobody proposes anything else before it is approved or dropped.
  const requested = [
    ...own,
    'answerMlaRequestInquiry',
    'askMlaRequestInformation',
    'examineMlaRequest',
    'extendMlaRequestClock',
    'planMeasure',
    'recordMlaRequestCost',
    'recordMlaRequestDelay',
    'reportConfidentialityCannotBeMet',
  ].sort();
  expect(listed).toEqual({
    ...Object.fromEntries(Object.keys(personas()).map((persona) => [persona, []])),
    requestingOfficer: requesting,
    requestingSupervisor: [...requesting, ...ofSupervisors].sort(),
    requestingProsecutor: ['declareMlaRequestConflict'],
    requestedOfficer: requested,
    requestedProsecutor: ['declareMlaRequestConflict'],
    requestedSupervisor: [
      ...requested,
      ...ofSupervisors,
      'acceptMlaRequest',
      'postponeMlaRequest',
      'refuseMlaRequest',
      'returnMlaRequestAsIncomplete',
      'sendMlaRequestConditions',
    ].sort(),
  });
});

test('available commands know of four eyes: who proposed is not offered to approve, and what is missing is named', async () => {
  const { from, to } = states;
  const query = `query Commands($id: ID!) { mlaRequest(id: $id) { availableCommands { command missing } } }`;
  const offered = async (request: TestRequest, viewer: Viewer, command: RequestCommand, path?: 'plain') => {
    const { data } = await w.test.ask(viewer, query, { id: request.id }, path);
    return data?.mlaRequest.availableCommands.find((line: any) => line.command === command)?.missing;
  };
  const draft = await w.request({ from, to });
  await draft.give(supervisorOf(from, 'proposer'), 'proposeMlaRequestSubmission');
  const asked = await w.request({ from, to, status: 'ACKNOWLEDGED' });
  for (const path of [undefined, 'plain'] as const) {
    expect(await offered(draft, supervisorOf(from, 'proposer'), 'submitMlaRequest', path)).toBeUndefined();
    expect(await offered(draft, supervisorOf(from), 'submitMlaRequest', path)).toEqual([]);
    expect(await offered(asked, supervisorOf(to), 'refuseMlaRequest', path)).toEqual([
      'a proposal',
      expect.stringContaining('consultation'),
    ]);
    expect(await offered(asked, officerOf(to), 'dismissMlaRequestProposal', path)).toEqual(['a proposal']);
  }
  await asked.give(supervisorOf(to, 'proposer'), 'proposeMlaRequestRefusal');
  await asked.consultedOn('refuseMlaRequest');
  for (const path of [undefined, 'plain'] as const) {
    expect(await offered(asked, supervisorOf(to, 'proposer'), 'refuseMlaRequest', path)).toBeUndefined();
    expect(await offered(asked, supervisorOf(to), 'refuseMlaRequest', path)).toEqual([]);
    expect(await offered(asked, supervisorOf(to, 'proposer'), 'dismissMlaRequestProposal', path)).toEqual([]);
  }
});
