import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CASE_ID, DEMO_SUBJECTS } from '../../seeds/demo/cases.js';
import { DEMO_AUTHORITIES } from '../../seeds/demo/people.js';
import * as operations from '../support/generated/operations.js';
import { httpService } from '../support/http-service.js';
import { looksOf, People, type Look } from './onlookers.js';

let people: People;

beforeAll(async () => {
  people = await People.of(await httpService());
}, 120_000);

/** Who sees nothing of any request, and in which words they are told so. */
const outsiders = {
  'xb-officer': 'nothing',
  'xb-auditor': 'nothing',
  'xc-unit': 'nothing',
  'xd-officer': 'nothing',
  'xd-supervisor': 'nothing',
  'xd-prosecutor': 'nothing',
  'xd-auditor': 'nothing',
  secretariat: 'FORBIDDEN',
  'system-admin': 'FORBIDDEN',
  dashboard: 'FORBIDDEN',
  stranger: 'UNAUTHENTICATED',
};

interface Scene {
  readonly status: string;
  /** How many steps both States see. */
  readonly steps: number;
  /** How many of them move the request, where not all do: StAR learns of no others. */
  readonly moves?: number;
  /** Whether the requested State has given its reference. */
  readonly referenced?: boolean;
  readonly said?: string;
  /** What stands on each State's own side. */
  readonly xa?: Partial<Pick<Look, 'notes' | 'side' | 'given'>>;
  readonly xc?: Partial<Pick<Look, 'notes' | 'side' | 'given'>>;
}

/** What everybody sees in a scene, from the domain: who reads the contents, the process, nothing. */
function expected(scene: Scene): Record<string, Look | string> {
  const { status, steps, moves = steps, referenced = false, said = '', xa = {}, xc = {} } = scene;
  const isSent = status !== 'DRAFT' && status !== 'IN_REVIEW';
  const reference = referenced ? ' requestedReference' : '';
  const look = (reads: string, side: Partial<Look>, given = side.given ?? 0): Look => ({
    status,
    reads: reads.trim(),
    notes: side.notes ?? '',
    side: side.side ?? '',
    given,
    said,
    steps,
  });
  const withoutNotes = (side: Partial<Look>): Partial<Look> => ({ ...side, notes: '' });
  const requesting = look(`purpose content persons createdAt${reference}`, xa);
  const requested = isSent ? look(`purpose content persons${reference}`, xc) : 'nothing';
  const xaGiven = (xa.given ?? 0) > 0;
  const xcGiven = isSent && (xc.given ?? 0) > 0;
  return {
    'xa-officer': requesting,
    'xa-second-officer': requesting,
    'xa-supervisor': requesting,
    'xa-prosecutor': xaGiven
      ? look(`purpose content persons createdAt${reference}`, withoutNotes(xa))
      : 'nothing',
    'xa-auditor': look(`purpose createdAt${reference}`, withoutNotes(xa)),
    'xc-officer': requested,
    'xc-supervisor': requested,
    'xc-prosecutor': xcGiven ? look(`purpose content persons${reference}`, withoutNotes(xc)) : 'nothing',
    'xc-auditor': isSent ? look(`purpose${reference}`, withoutNotes(xc)) : 'nothing',
    'star-staff': isSent ? { ...look('', {}), said: '', steps: moves } : 'nothing',
    auditor: look(`purpose createdAt${reference}`, {}),
    ...outsiders,
  };
}

const contents: operations.MlaRequestContentsInput = {
  items: [{ type: 'DOCUMENTS_AND_RECORDS' }, { type: 'TRACING_PROCEEDS_FOR_EVIDENCE' }],
  offences: ['UNCAC art. 17', 'UNCAC art. 23'],
  subjectMatter: 'Investigation of the prosecution service of Avaloria into the road fund (fictitious).',
  conductingAuthority: 'Prosecution Service of Avaloria (fictitious)',
  conductingAuthorityFunctions: 'Investigates corruption, and brings the charge in court.',
  facts: 'Payments for roads that were never built passed through Harbour Lane Holdings (fictitious).',
  assistanceSought: 'Statements of the accounts of Harbour Lane Holdings.',
  purpose: 'Evidence in the criminal proceedings.',
  persons: [`CaseSubject:${DEMO_SUBJECTS.COMPANY}`],
};
const caseId = `Case:${DEMO_CASE_ID}`;
const authority = (key: keyof typeof DEMO_AUTHORITIES) => `CompetentAuthority:${DEMO_AUTHORITIES[key]}`;

async function drafted(): Promise<{ id: string; version: number }> {
  const { draftMlaRequest } = await people.do('xa-officer', operations.DraftMlaRequestDocument, {
    input: { caseId, requestedState: 'XC', contents, idempotencyKey: crypto.randomUUID() },
  });
  const { id = '', version = 0 } = draftMlaRequest.mlaRequest ?? {};
  return { id, version };
}

/** Which requests an officer finds in the inbox or outbox. */
async function boxes(key: string): Promise<{ incoming: string[]; outgoing: string[] }> {
  const inbox = await people.do(key, operations.MlaRequestInboxDocument, { first: 100 });
  const outbox = await people.do(key, operations.MlaRequestOutboxDocument, { first: 100 });
  return {
    incoming: (inbox.incomingMlaRequests?.edges ?? []).map(({ node }) => node.id),
    outgoing: (outbox.outgoingMlaRequests?.edges ?? []).map(({ node }) => node.id),
  };
}

describe('Avaloria asks Cordonia for bank records', () => {
  let id: string;
  let version: number;
  let xa: NonNullable<Scene['xa']> = {};
  let xc: NonNullable<Scene['xc']> = {};

  beforeAll(async () => {
    ({ id, version } = await drafted());
  });

  const seen = async (scene: Omit<Scene, 'xa' | 'xc'>): Promise<void> => {
    expect(await looksOf(people, id)).toEqual(expected({ ...scene, xa, xc }));
  };

  test('an officer of Avaloria drafts: nobody else knows', async () => {
    await seen({ status: 'DRAFT', steps: 0 });
    expect((await boxes('xa-officer')).outgoing).toContain(id);
    expect((await boxes('xc-officer')).incoming).not.toContain(id);
  });

  test('and notes the strategy, and gives it to the prosecutor', async () => {
    await people.do('xa-officer', operations.NoteOnMlaRequestDocument, {
      input: { id, kind: 'STRATEGY', text: 'First the records, then restraint.' },
    });
    await people.do('xa-officer', operations.AssignMlaRequestDocument, {
      input: { id, authorityId: authority('XA_PROSECUTION_SERVICE') },
    });
    xa = { notes: 'STRATEGY', given: 1 };
    await seen({ status: 'DRAFT', steps: 0 });
  });

  test('and proposes to submit it, which the same person cannot do', async () => {
    const { proposeMlaRequestSubmission } = await people.do(
      'xa-officer',
      operations.ProposeMlaRequestSubmissionDocument,
      { input: { id, expectedVersion: version } },
    );
    version = proposeMlaRequestSubmission.mlaRequest?.version ?? 0;
    xa = { ...xa, side: 'SUBMISSION' };
    await seen({ status: 'IN_REVIEW', steps: 0 });
    const input = { id, expectedVersion: version };
    const refused = await people.ask('xa-officer', operations.SubmitMlaRequestDocument, { input });
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('the supervisor submits: now it exists for Cordonia, and for StAR by Avaloria’s grant', async () => {
    const input = { id, expectedVersion: version };
    const { submitMlaRequest } = await people.do('xa-supervisor', operations.SubmitMlaRequestDocument, {
      input,
    });
    version = submitMlaRequest.mlaRequest?.version ?? 0;
    xa = { ...xa, side: '' };
    await seen({ status: 'SUBMITTED', steps: 1 });
    expect((await boxes('xc-officer')).incoming).toContain(id);
  });

  test('Cordonia acknowledges, with a reference of its own', async () => {
    const input = { id, expectedVersion: version };
    const { acknowledgeMlaRequest } = await people.do(
      'xc-officer',
      operations.AcknowledgeMlaRequestDocument,
      {
        input,
      },
    );
    version = acknowledgeMlaRequest.mlaRequest?.version ?? 0;
    expect(acknowledgeMlaRequest.mlaRequest?.requestedReference).toMatch(/^XC-MLA-\d{4}-\d{5}$/);
    await seen({ status: 'ACKNOWLEDGED', steps: 2, referenced: true });
  });

  test('and works on it out of Avaloria’s sight', async () => {
    await people.do('xc-officer', operations.SetMlaRequestInternalStepDocument, {
      input: { id, internalStep: 'With the prosecution service' },
    });
    await people.do('xc-officer', operations.NoteOnMlaRequestDocument, {
      input: { id, kind: 'LEGAL_OPINION', text: 'Dual criminality is given.' },
    });
    xc = { side: 'With the prosecution service', notes: 'LEGAL_OPINION' };
    await seen({ status: 'ACKNOWLEDGED', steps: 2, referenced: true });
  });

  test('and accepts, by two people', async () => {
    const input = { id, expectedVersion: version };
    await people.do('xc-officer', operations.ProposeMlaRequestAcceptanceDocument, { input });
    const before = xc;
    xc = { ...before, side: 'With the prosecution service ACCEPTANCE' };
    await seen({ status: 'ACKNOWLEDGED', steps: 2, referenced: true });
    const { mlaRequest } = await people.do('xc-supervisor', operations.MlaRequestDossierDocument, { id });
    const proposedAt = mlaRequest?.ownSide?.proposedAt ?? '';
    const { acceptMlaRequest } = await people.do('xc-supervisor', operations.AcceptMlaRequestDocument, {
      input: { ...input, proposedAt },
    });
    xc = before;
    version = acceptMlaRequest.mlaRequest?.version ?? 0;
    await seen({ status: 'ACCEPTED', steps: 3, referenced: true });
  });

  test('and gives it to its prosecution service', async () => {
    await people.do('xc-officer', operations.AssignMlaRequestDocument, {
      input: { id, authorityId: authority('XC_PROSECUTION_SERVICE') },
    });
    xc = { ...xc, given: 1 };
    await seen({ status: 'ACCEPTED', steps: 3, referenced: true });
  });

  test('and executes', async () => {
    const { executeMlaRequest } = await people.do('xc-officer', operations.ExecuteMlaRequestDocument, {
      input: {
        id,
        expectedVersion: version,
        summary: 'The statements were handed over.',
        summaryIsResult: true,
      },
    });
    version = executeMlaRequest.mlaRequest?.version ?? 0;
    await seen({ status: 'EXECUTED', steps: 4, referenced: true, said: 'The statements were handed over.' });
  });

  test('Avaloria closes; nothing can be done any more but noting, and saying who works on it and knows of it', async () => {
    await people.do('xa-officer', operations.CloseMlaRequestDocument, {
      input: { id, expectedVersion: version, outcome: 'Used in court.', kind: 'ASSISTANCE_GIVEN' },
    });
    const said = 'The statements were handed over. Used in court.';
    await seen({ status: 'CLOSED', steps: 5, referenced: true, said });
    const { mlaRequest } = await people.do('xc-supervisor', operations.MlaRequestDossierDocument, { id });
    const possible = mlaRequest?.availableCommands.filter(({ missing }) => missing.length === 0);
    expect(possible?.map(({ command }) => command).sort()).toEqual([
      'assignMlaRequest',
      'declareMlaRequestConflict',
      'endMlaRequestAssignment',
      'handOverMlaRequest',
      'noteOnMlaRequest',
      'restrictMlaRequest',
      'setMlaRequestInternalStep',
    ]);
  });
});

describe('Cordonia refuses a request of Avaloria', () => {
  let id: string;
  let version: number;
  let xc: NonNullable<Scene['xc']> = {};

  const seen = async (scene: Omit<Scene, 'xa' | 'xc'>): Promise<void> => {
    expect(await looksOf(people, id)).toEqual(expected({ ...scene, xc }));
  };

  test('it is submitted and acknowledged', async () => {
    ({ id, version } = await drafted());
    const input = () => ({ id, expectedVersion: version++ });
    await people.do('xa-second-officer', operations.ProposeMlaRequestSubmissionDocument, { input: input() });
    await people.do('xa-supervisor', operations.SubmitMlaRequestDocument, { input: input() });
    await people.do('xc-officer', operations.AcknowledgeMlaRequestDocument, { input: input() });
    await seen({ status: 'ACKNOWLEDGED', steps: 2, referenced: true });
  });

  test('an officer proposes to refuse, for a ground that the Convention knows: Avaloria sees nothing of it', async () => {
    const base = { id, expectedVersion: version, reasons: 'The order is not final.' };
    const unlawful = await people.ask('xc-officer', operations.ProposeMlaRequestRefusalDocument, {
      input: { ...base, grounds: ['BANK_SECRECY'] },
    });
    expect(unlawful.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.grounds', message: expect.stringContaining('UNCAC art. 46(8)') }],
    });
    await people.do('xc-officer', operations.ProposeMlaRequestRefusalDocument, {
      input: { ...base, grounds: ['NOT_IN_CONFORMITY'] },
    });
    xc = { side: 'REFUSAL' };
    await seen({ status: 'ACKNOWLEDGED', steps: 2, referenced: true });
  });

  test('without consultation nobody refuses (UNCAC art. 46(26)): Cordonia asks, Avaloria answers', async () => {
    const { mlaRequest } = await people.do('xc-supervisor', operations.MlaRequestDossierDocument, { id });
    const proposedAt = mlaRequest?.ownSide?.proposedAt ?? '';
    const early = await people.ask('xc-supervisor', operations.RefuseMlaRequestDocument, {
      input: { id, expectedVersion: version, proposedAt },
    });
    expect(early.errors[0]?.extensions).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R2' }] });
    await people.do('xc-officer', operations.OpenMlaRequestConsultationDocument, {
      input: {
        id,
        expectedVersion: version++,
        about: 'REFUSAL',
        text: 'The order is not final. Will it be soon?',
        answerDueOn: '2099-12-31',
      },
    });
    const seenBy = await people.do('xa-officer', operations.MlaRequestDossierDocument, { id });
    const consultationId = seenBy.mlaRequest?.consultations?.edges[0]?.node.id ?? '';
    await people.do('xa-officer', operations.SayInMlaRequestConsultationDocument, {
      input: { id, expectedVersion: version++, consultationId, text: 'Not before the autumn.' },
    });
    await seen({ status: 'ACKNOWLEDGED', steps: 4, moves: 2, referenced: true });
  });

  test('the supervisor refuses: Avaloria reads why, and closes', async () => {
    const { mlaRequest } = await people.do('xc-supervisor', operations.MlaRequestDossierDocument, { id });
    const proposedAt = mlaRequest?.ownSide?.proposedAt ?? '';
    const early = { id, expectedVersion: version, proposedAt: '2026-01-01T00:00:00.000Z' };
    const unread = await people.ask('xc-supervisor', operations.RefuseMlaRequestDocument, { input: early });
    expect(unread.errors[0]?.extensions.code).toBe('CONFLICT');
    await people.do('xc-supervisor', operations.RefuseMlaRequestDocument, {
      input: { id, expectedVersion: version, proposedAt },
    });
    version += 1;
    xc = {};
    await seen({ status: 'REFUSED', steps: 5, moves: 3, referenced: true, said: 'The order is not final.' });
    await people.do('xa-officer', operations.CloseMlaRequestDocument, {
      input: { id, expectedVersion: version, outcome: 'Asked anew.', kind: 'ASSISTANCE_NOT_GIVEN' },
    });
    await seen({
      status: 'CLOSED',
      steps: 6,
      moves: 4,
      referenced: true,
      said: 'The order is not final. Asked anew.',
    });
  });
});
