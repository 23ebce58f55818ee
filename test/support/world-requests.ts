import { competentAuthority } from '../../src/contexts/access/index.js';
import type { mlaRequestCommands, MlaRequestStatus } from '../../src/contexts/mla-requests/index.js';
import { NoteKind, RefusalGround } from '../../src/contexts/mla-requests/mla-request.enums.js';
import { holds } from '../../src/platform/policy/rule.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../src/platform/reads/records.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { officerOf, supervisorOf, type TestState } from './personas.js';
import type { TestCase, World } from './world.js';

/** Where a request may stand. */
export type Status = `${MlaRequestStatus}`;

/** A command on a request that exists. */
export type RequestCommand = Exclude<
  keyof typeof mlaRequestCommands,
  'draftMlaRequest' | 'registerMlaRequest'
>;

/** What every command on a request takes; some take more. */
export interface RequestInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What a command on a request needs besides its id and version, filled in where a test does not care. */
const usual: Readonly<Partial<Record<RequestCommand, object>>> = {
  amendMlaRequest: { contents: { purpose: 'Another purpose' } },
  proposeMlaRequestRefusal: {
    grounds: [RefusalGround.NOT_IN_CONFORMITY],
    reasons: 'The order is not final.',
  },
  askMlaRequestInformation: { question: 'Which accounts are meant?', answerDueOn: '2027-01-31' },
  proposeMlaRequestInformation: { answer: 'The account that ends in 42.' },
  inquireMlaRequestStatus: { question: 'How does it stand?' },
  answerMlaRequestInquiry: { answer: 'It is with the court.' },
  proposeMlaRequestLapse: { reasons: 'No answer came.' },
  openMlaRequestConsultation: { about: 'OTHER', text: 'May we talk?', answerDueOn: '2027-01-31' },
  sayInMlaRequestConsultation: { text: 'Of course.' },
  concludeMlaRequestConsultation: { result: 'Agreed.' },
  proposeMlaRequestConditions: {
    conditions: [{ kind: 'USE_LIMITATION', text: 'For this proceeding alone.' }],
  },
  withdrawMlaRequestConditions: { reasons: 'The law has changed.' },
  proposeMlaRequestConditionAnswer: { answer: 'ACCEPT' },
  proposeMlaRequestPostponement: { ground: 'ONGOING_INVESTIGATION', reviewOn: '2027-01-31' },
  reviewMlaRequestPostponement: { reviewOn: '2027-02-28' },
  executeMlaRequestItem: { result: 'The records are attached.' },
  markMlaRequestItemNotPossible: { reason: 'The bank has closed.' },
  proposeMlaRequestItemRefusal: {
    grounds: [RefusalGround.ESSENTIAL_INTERESTS],
    reasons: 'It would endanger a person.',
  },
  executeMlaRequest: { summary: 'The records were handed over.', summaryIsResult: true },
  withdrawMlaRequest: { outcome: 'No longer needed.' },
  closeMlaRequest: { outcome: 'The records were used.', kind: 'ASSISTANCE_NOT_GIVEN' },
  proposeMlaRequestReturn: { missing: ['The offences (UNCAC art. 46(15)(b))'] },
  noteOnMlaRequest: { kind: NoteKind.NOTE, text: 'A note.' },
  setMlaRequestInternalStep: { internalStep: 'With the prosecutor', assignee: 'somebody' },
};

/** Commands that approve what somebody else of the own State proposed, as it was read. */
const approvals: readonly RequestCommand[] = [
  'acceptMlaRequest',
  'returnMlaRequestAsIncomplete',
  'lapseMlaRequest',
  'acceptMlaRequestCondition',
  'declineMlaRequestCondition',
  'refuseMlaRequest',
  'giveMlaRequestInformation',
  'sendMlaRequestConditions',
  'postponeMlaRequest',
  'transmitMlaRequestEvidence',
  'refuseMlaRequestItem',
  'shareMlaRequestDraft',
];

/** Of these the requesting State proposes what it approves. */
const approvedByRequesting: readonly RequestCommand[] = [
  'giveMlaRequestInformation',
  'shareMlaRequestDraft',
  'acceptMlaRequestCondition',
  'declineMlaRequestCondition',
];

/** Where the requested State has the request and may still say no. */
const undecided = [
  'ACKNOWLEDGED',
  'UNDER_EXAMINATION',
  'INFORMATION_REQUESTED',
  'CONDITIONS_PROPOSED',
  'POSTPONED',
  'ACCEPTED',
  'ACCEPTED_WITH_CONDITIONS',
  'IN_EXECUTION',
];

const tableOfParts = {
  MlaRequestConsultation: 'mla_request_consultation',
  MlaRequestCondition: 'mla_request_condition',
  MlaRequestStatusInquiry: 'mla_request_status_inquiry',
} as const;

/** Where it may be postponed. */
const postponable = [
  'ACKNOWLEDGED',
  'UNDER_EXAMINATION',
  'ACCEPTED',
  'ACCEPTED_WITH_CONDITIONS',
  'IN_EXECUTION',
  'PARTLY_EXECUTED',
];

/** Where a consultation lets what is about to be done go on. */
const consultable = {
  refuseMlaRequest: undecided,
  refuseMlaRequestItem: ['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED'],
  postponeMlaRequest: postponable,
};

/** A request of a test's own, between two States. */
export class TestRequest {
  /** Why it is sent although it lacks something; null where it lacks nothing. */
  incompleteReason: string | null = null;

  constructor(
    private readonly world: World,
    readonly key: string,
    readonly of: TestCase,
    readonly from: TestState,
    readonly to: TestState,
  ) {}

  /** Its id as the API gives it. */
  get id(): string {
    return globalId('MlaRequest', this.key);
  }

  /** Its version as a viewer reads it; a central authority if not said otherwise. */
  async version(viewer = officerOf(this.from)): Promise<number> {
    if (holds(competentAuthority, viewer, {})) return (await this.row()).version as number;
    return (await this.docket()).version as number;
  }

  /** What the central authorities follow of it, as the owner sees it. */
  docket(): Promise<Record<string, any>> {
    return this.world.recordOf('mla_request_docket', this.key, 'request_id');
  }

  /** The record as the owner sees it. */
  row(): Promise<Record<string, any>> {
    return this.world.recordOf('mla_request', this.key);
  }

  /** What {@link give} sends. */
  async inputOf(command: RequestCommand, more: object = {}, viewer?: Viewer): Promise<RequestInput> {
    const own = { id: this.id, expectedVersion: await this.version(viewer) };
    const read = approvals.includes(command)
      ? { proposedAt: await this.proposedAt(approvedByRequesting.includes(command) ? this.from : this.to) }
      : {};
    if (command === 'refuseMlaRequest' || command === 'postponeMlaRequest') await this.consultedOn(command);
    if (command === 'refuseMlaRequestItem') await this.consultedOn(command);
    const reason =
      command === 'proposeMlaRequestSubmission' && this.incompleteReason !== null
        ? { incompleteReason: this.incompleteReason }
        : {};
    return {
      ...reason,
      ...own,
      ...read,
      ...(await this.#part(command)),
      ...this.#authority(command),
      ...usual[command],
      ...more,
    };
  }

  /** When what waits on a State's side was proposed, as its supervisor reads it; long ago when nothing waits. */
  async proposedAt(state: TestState = this.to): Promise<Date> {
    const { rows } = await this.world.test.owner.query<{ at: Date | null }>(
      'select proposed_at as at from mla_request_side where request_id = $1 and state = $2',
      [this.key, state.code],
    );
    return rows[0]?.at ?? new Date(0);
  }

  /** As if the States had consulted in good time on what is about to be done (UNCAC art. 46(26)). */
  async consultedOn(
    command: 'refuseMlaRequest' | 'refuseMlaRequestItem' | 'postponeMlaRequest',
  ): Promise<void> {
    const column =
      command === 'postponeMlaRequest' ? 'postponement_consulted_from' : 'refusal_consulted_from';
    await this.world.test.owner.query(
      `update mla_request_docket d set ${column} = coalesce(d.${column}, r.submitted_at)
       from mla_request r where r.id = $1 and r.id = d.request_id and r.status = any ($2)`,
      [this.key, consultable[command]],
    );
  }

  /** The id of the last part of a kind that stands with the request, as the API gives it. */
  async lastPart(type: keyof typeof tableOfParts): Promise<string> {
    const { rows } = await this.world.test.owner.query<{ id: string }>(
      `select id from ${tableOfParts[type]} where request_id = $1 order by id desc limit 1`,
      [this.key],
    );
    return globalId(type, rows[0]?.id ?? '00000000-0000-7000-8000-000000000000');
  }

  /** The id of its first item of which nothing has been decided, or else of its first, as the API gives it. */
  async openItem(): Promise<string> {
    const { rows } = await this.world.test.owner.query<{ id: string }>(
      `select id from mla_request_item where request_id = $1 and is_listed
       order by status in ('REQUESTED', 'IN_EXECUTION') desc, position limit 1`,
      [this.key],
    );
    return globalId('MlaRequestItem', rows[0]?.id ?? '00000000-0000-7000-8000-000000000000');
  }

  /** As if it had asked for one thing more when it was sent. */
  async asksForMore(): Promise<void> {
    await this.world.test.owner.query(
      `insert into mla_request_item (id, request_id, is_listed, position, type, coercive, status)
       select gen_random_uuid(), $1, true, max(position) + 1, 'TAKING_EVIDENCE', false, 'REQUESTED'
       from mla_request_item where request_id = $1`,
      [this.key],
    );
  }

  /** Gives a command on the request as it stands; what is not said is filled in. */
  async give(viewer: Viewer, command: RequestCommand, more: object = {}): Promise<CommandOutcome> {
    return this.world.give(viewer, command, await this.inputOf(command, more, viewer));
  }

  /** What a proposal must say, beside what is usual, for a command to approve it. */
  proposalFor(command: RequestCommand): object {
    if (command !== 'declineMlaRequestCondition') return {};
    return { answer: 'DECLINE', reasons: 'The court publishes its judgments.' };
  }

  /**
   * A State takes a step: its officer does, or proposes what its supervisor approves (four eyes).
   * @param more what the step says; a paper is that of the approval
   */
  async by(
    state: TestState,
    command: RequestCommand,
    { onPaper, ...more }: { readonly onPaper?: object; readonly [field: string]: unknown } = {},
  ): Promise<CommandOutcome> {
    const paper = onPaper === undefined ? {} : { onPaper };
    const proposal = proposalOf[command];
    if (proposal === undefined) return this.give(officerOf(state), command, { ...more, ...paper });
    await this.give(officerOf(state), proposal, { ...this.proposalFor(command), ...more });
    return this.give(supervisorOf(state), command, { proposedAt: await this.proposedAt(state), ...paper });
  }

  /** Assigns the request to the prosecution service of one of its States. */
  async assignIn(state: TestState): Promise<void> {
    const authorityId = globalId('CompetentAuthority', state.prosecutionService);
    await this.give(officerOf(state), 'assignMlaRequest', { authorityId });
  }

  /** As if the time that the requesting State was given to answer had run out. */
  async waitedInVain(): Promise<void> {
    await this.world.test.owner.query(
      "update mla_request set answer_due_on = '2026-01-01' where id = $1 and status = 'INFORMATION_REQUESTED'",
      [this.key],
    );
    await this.world.test.owner.query(
      `update mla_request_clock set due_at = '2026-01-02' where request_id = $1 and kind = 'INFORMATION' and is_running`,
      [this.key],
    );
  }

  /** Something waits for a second pair of eyes on a State's side, whatever became of the request since. */
  async hasWaiting(state: TestState, proposedBy = 'somebody'): Promise<void> {
    await this.give(officerOf(state), 'setMlaRequestInternalStep');
    await this.world.test.owner.query(
      `update mla_request_side set proposal = 'REFUSAL', proposed_by = $3, proposed_at = now()
       where request_id = $1 and state = $2`,
      [this.key, state.code, proposedBy],
    );
  }

  async #part(command: RequestCommand): Promise<object> {
    if (command === 'sayInMlaRequestConsultation' || command === 'concludeMlaRequestConsultation')
      return { consultationId: await this.lastPart('MlaRequestConsultation') };
    if (command.includes('MlaRequestItem') && command !== 'refuseMlaRequestItem')
      return { itemId: await this.openItem() };
    if (command === 'answerMlaRequestInquiry')
      return { inquiryId: await this.lastPart('MlaRequestStatusInquiry') };
    return command === 'proposeMlaRequestConditionAnswer' || command === 'fulfilMlaRequestCondition'
      ? { conditionId: await this.lastPart('MlaRequestCondition') }
      : {};
  }

  #authority(command: RequestCommand): object {
    const assigns = command === 'assignMlaRequest' || command === 'endMlaRequestAssignment';
    return assigns ? { authorityId: globalId('CompetentAuthority', this.from.prosecutionService) } : {};
  }
}

/** How a request comes to a status: by the last step to it, from the status before. */
const ways: Readonly<
  Record<
    Exclude<Status, 'DRAFT'>,
    { readonly after: Status; readonly by: (request: TestRequest) => Promise<unknown> }
  >
> = {
  IN_REVIEW: { after: 'DRAFT', by: (r) => r.give(officerOf(r.from), 'proposeMlaRequestSubmission') },
  SUBMITTED: { after: 'IN_REVIEW', by: (r) => r.give(supervisorOf(r.from), 'submitMlaRequest') },
  DELIVERED: { after: 'SUBMITTED', by: (r) => r.give(officerOf(r.to), 'receiveMlaRequest') },
  ACKNOWLEDGED: { after: 'SUBMITTED', by: (r) => r.give(officerOf(r.to), 'acknowledgeMlaRequest') },
  UNDER_EXAMINATION: { after: 'ACKNOWLEDGED', by: (r) => r.give(officerOf(r.to), 'examineMlaRequest') },
  RETURNED_INCOMPLETE: {
    after: 'ACKNOWLEDGED',
    by: (r) => r.by(r.to, 'returnMlaRequestAsIncomplete'),
  },
  ACCEPTED: { after: 'ACKNOWLEDGED', by: (r) => r.by(r.to, 'acceptMlaRequest') },
  IN_EXECUTION: { after: 'ACCEPTED', by: (r) => r.give(officerOf(r.to), 'beginMlaRequestItem') },
  PARTLY_EXECUTED: {
    after: 'ACCEPTED',
    by: async (r) => {
      await r.asksForMore();
      await r.give(officerOf(r.to), 'executeMlaRequestItem');
    },
  },
  EXECUTED: { after: 'ACCEPTED', by: (r) => r.give(officerOf(r.to), 'executeMlaRequest') },
  REFUSED: {
    after: 'ACKNOWLEDGED',
    by: (r) => r.by(r.to, 'refuseMlaRequest'),
  },
  INFORMATION_REQUESTED: {
    after: 'ACKNOWLEDGED',
    by: (r) => r.give(officerOf(r.to), 'askMlaRequestInformation'),
  },
  LAPSED: {
    after: 'INFORMATION_REQUESTED',
    by: async (r) => {
      await r.waitedInVain();
      await r.by(r.to, 'lapseMlaRequest');
    },
  },
  CONDITIONS_PROPOSED: {
    after: 'UNDER_EXAMINATION',
    by: (r) => r.by(r.to, 'sendMlaRequestConditions'),
  },
  ACCEPTED_WITH_CONDITIONS: {
    after: 'CONDITIONS_PROPOSED',
    by: (r) => r.by(r.from, 'acceptMlaRequestCondition'),
  },
  POSTPONED: {
    after: 'ACCEPTED',
    by: (r) => r.by(r.to, 'postponeMlaRequest'),
  },
  EVIDENCE_TRANSMITTED: {
    after: 'EXECUTED',
    by: (r) => r.by(r.to, 'transmitMlaRequestEvidence'),
  },
  WITHDRAWN: { after: 'SUBMITTED', by: (r) => r.give(officerOf(r.from), 'withdrawMlaRequest') },
  CLOSED: { after: 'EXECUTED', by: (r) => r.give(officerOf(r.from), 'closeMlaRequest') },
};

/** Lets a draft live up to a status. */
export async function bringTo(request: TestRequest, status: Status): Promise<void> {
  if (status === 'DRAFT') return;
  const { after, by } = ways[status];
  await bringTo(request, after);
  await by(request);
}

/** Which command proposes what another approves (four eyes). */
export const proposalOf: Readonly<Partial<Record<RequestCommand, RequestCommand>>> = {
  acceptMlaRequest: 'proposeMlaRequestAcceptance',
  returnMlaRequestAsIncomplete: 'proposeMlaRequestReturn',
  lapseMlaRequest: 'proposeMlaRequestLapse',
  acceptMlaRequestCondition: 'proposeMlaRequestConditionAnswer',
  declineMlaRequestCondition: 'proposeMlaRequestConditionAnswer',
  refuseMlaRequest: 'proposeMlaRequestRefusal',
  giveMlaRequestInformation: 'proposeMlaRequestInformation',
  sendMlaRequestConditions: 'proposeMlaRequestConditions',
  postponeMlaRequest: 'proposeMlaRequestPostponement',
  transmitMlaRequestEvidence: 'proposeMlaRequestTransmission',
  refuseMlaRequestItem: 'proposeMlaRequestItemRefusal',
  shareMlaRequestDraft: 'proposeMlaRequestSharing',
};

/** What must have happened, by whoever else, before a command that depends on more than the status. */
export async function prepareFor(request: TestRequest, command: RequestCommand): Promise<void> {
  const { from, to } = request;
  if (command.endsWith('MlaRequestItemRefusal') || command === 'refuseMlaRequestItem')
    await request.asksForMore();
  if (command === 'lapseMlaRequest' || command === 'proposeMlaRequestLapse') await request.waitedInVain();
  const proposes = proposalOf[command];
  const proposer = approvedByRequesting.includes(command) ? from : to;
  if (proposes !== undefined)
    await request.give(officerOf(proposer, 'proposer'), proposes, request.proposalFor(command));
  if (
    command === 'refuseMlaRequest' ||
    command === 'refuseMlaRequestItem' ||
    command === 'postponeMlaRequest'
  )
    await request.consultedOn(command);
  if (command === 'sayInMlaRequestConsultation' || command === 'concludeMlaRequestConsultation')
    await request.give(officerOf(from), 'openMlaRequestConsultation');
  if (command === 'concludeMlaRequestConsultation')
    await request.give(officerOf(to), 'sayInMlaRequestConsultation');
  if (command === 'answerMlaRequestInquiry') await request.give(officerOf(from), 'inquireMlaRequestStatus');
  if (command === 'endMlaRequestAssignment') await request.assignIn(from);
  if (command === 'dismissMlaRequestProposal')
    for (const state of (await request.row()).is_sent ? [from, to] : [from]) await request.hasWaiting(state);
}
