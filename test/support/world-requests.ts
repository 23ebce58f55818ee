import type { mlaRequestCommands, MlaRequestStatus } from '../../src/contexts/mla-requests/index.js';
import { NoteKind, RefusalGround } from '../../src/contexts/mla-requests/mla-request.enums.js';
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
  executeMlaRequest: { summary: 'The records were handed over.' },
  withdrawMlaRequest: { outcome: 'No longer needed.' },
  closeMlaRequest: { outcome: 'The records were used.', kind: 'ASSISTANCE_NOT_GIVEN' },
  returnMlaRequestAsIncomplete: { missing: ['The offences (UNCAC art. 46(15)(b))'] },
  noteOnMlaRequest: { kind: NoteKind.NOTE, text: 'A note.' },
  setMlaRequestInternalStep: { internalStep: 'With the prosecutor', assignee: 'somebody' },
};

/** Commands that approve what somebody else of the own State proposed, as it was read. */
const approvals: readonly RequestCommand[] = ['refuseMlaRequest'];

/** A request of a test's own, between two States. */
export class TestRequest {
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

  version(): Promise<number> {
    return this.world.versionOf('mla_request', this.key);
  }

  /** The record as the owner sees it. */
  row(): Promise<Record<string, any>> {
    return this.world.recordOf('mla_request', this.key);
  }

  /** What {@link give} sends. */
  async inputOf(command: RequestCommand, more: object = {}): Promise<RequestInput> {
    const own = { id: this.id, expectedVersion: await this.version() };
    const read = approvals.includes(command) ? { proposedAt: await this.proposedAt() } : {};
    return { ...own, ...read, ...this.#authority(command), ...usual[command], ...more };
  }

  /** When the requested State's waiting refusal was proposed, as its supervisor reads it; long ago when none waits. */
  async proposedAt(): Promise<Date> {
    const { rows } = await this.world.test.owner.query<{ at: Date | null }>(
      'select proposed_at as at from mla_request_side where request_id = $1 and state = $2',
      [this.key, this.to.code],
    );
    return rows[0]?.at ?? new Date(0);
  }

  /** Gives a command on the request as it stands; what is not said is filled in. */
  async give(viewer: Viewer, command: RequestCommand, more: object = {}): Promise<CommandOutcome> {
    return this.world.give(viewer, command, await this.inputOf(command, more));
  }

  /** Assigns the request to the prosecution service of one of its States. */
  async assignIn(state: TestState): Promise<void> {
    const authorityId = globalId('CompetentAuthority', state.prosecutionService);
    await this.give(officerOf(state), 'assignMlaRequest', { authorityId });
  }

  /** Something waits for a second pair of eyes on a State's side, whatever became of the request since. */
  async hasWaiting(state: TestState): Promise<void> {
    await this.give(officerOf(state), 'setMlaRequestInternalStep');
    await this.world.test.owner.query(
      `update mla_request_side set proposal = 'REFUSAL', proposed_by = 'somebody', proposed_at = now()
       where request_id = $1 and state = $2`,
      [this.key, state.code],
    );
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
  ACKNOWLEDGED: { after: 'SUBMITTED', by: (r) => r.give(officerOf(r.to), 'acknowledgeMlaRequest') },
  UNDER_EXAMINATION: { after: 'ACKNOWLEDGED', by: (r) => r.give(officerOf(r.to), 'examineMlaRequest') },
  RETURNED_INCOMPLETE: {
    after: 'ACKNOWLEDGED',
    by: (r) => r.give(officerOf(r.to), 'returnMlaRequestAsIncomplete'),
  },
  ACCEPTED: { after: 'ACKNOWLEDGED', by: (r) => r.give(officerOf(r.to), 'acceptMlaRequest') },
  EXECUTED: { after: 'ACCEPTED', by: (r) => r.give(officerOf(r.to), 'executeMlaRequest') },
  REFUSED: {
    after: 'ACKNOWLEDGED',
    by: async (r) => {
      await r.give(officerOf(r.to), 'proposeMlaRequestRefusal');
      await r.give(supervisorOf(r.to), 'refuseMlaRequest');
    },
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
