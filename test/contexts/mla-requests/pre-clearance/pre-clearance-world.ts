import type { sharedDraftCommands } from '../../../../src/contexts/mla-requests/index.js';
import { SharedDraftVerdict } from '../../../../src/contexts/mla-requests/pre-clearance/shared-draft.enums.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../../src/platform/reads/records.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeContents, type CommandName, type InputOf, type World } from '../../../support/world.js';

type DraftCommand = keyof typeof sharedDraftCommands;

const usual: Readonly<Record<DraftCommand, object>> = {
  commentOnSharedDraft: { text: 'Which account is meant?' },
  judgeSharedDraft: { verdict: SharedDraftVerdict.NEEDS_CHANGES, text: 'The court order (art. 55(3)(b)).' },
  withdrawSharedDraft: { reason: 'It was the wrong version.' },
  registerSharedDraft: {},
  dispatchSharedDraftLetter: {},
};

/** A draft that came in on paper, and of which no request was made yet. */
export class ArrivedDraft {
  constructor(
    private readonly world: World,
    readonly key: string,
  ) {}

  get id(): string {
    return globalId('SharedDraft', this.key);
  }

  row(): Promise<Record<string, any>> {
    return this.world.recordOf('shared_draft', this.key);
  }

  /** Gives a command on it as it stands; what is not said is filled in. */
  async give(viewer: Viewer, command: DraftCommand, more: object = {}): Promise<CommandOutcome> {
    const own = { id: this.id, expectedVersion: await this.world.versionOf('shared_draft', this.key) };
    const input: InputOf<CommandName> = { ...own, ...usual[command], ...more };
    return this.world.give<CommandName>(viewer, command, input);
  }

  /** The id of the last comment on it, as the API gives it. */
  async lastComment(): Promise<string> {
    const { rows } = await this.world.test.owner.query<{ id: string }>(
      'select id from shared_draft_comment where draft_id = $1 order by id desc limit 1',
      [this.key],
    );
    return globalId('SharedDraftComment', rows[0]?.id ?? '00000000-0000-7000-8000-000000000000');
  }
}

/** A shared draft of a request of a test's own. */
export class TestDraft extends ArrivedDraft {
  constructor(
    world: World,
    key: string,
    readonly request: TestRequest,
  ) {
    super(world, key);
  }
}

let made = 0;

/** What the draft of a State that does not take part says, as it is entered when it comes in. */
export const draftPaper = (from: TestState, more: object = {}) => ({
  requestingState: from.code,
  requestingReference: `MJ-D/${String((made += 1))}`,
  receivedOn: new Date().toISOString().slice(0, 10),
  contents: completeContents(),
  ...more,
});

/** A draft that came in on paper from a State that does not take part. */
export async function arrivedDraft(
  world: World,
  {
    from,
    to,
    ...more
  }: { readonly from: TestState; readonly to: TestState; readonly [field: string]: unknown },
): Promise<ArrivedDraft> {
  const paper = draftPaper(from, more) as unknown as InputOf<'registerSharedDraft'>;
  const { key } = await world.give(officerOf(to), 'registerSharedDraft', paper);
  return new ArrivedDraft(world, key);
}

/** The draft of a request as it stands, proposed for sharing and not yet shared. */
export async function proposedDraft(
  world: World,
  request: TestRequest,
  more: object = {},
): Promise<TestDraft> {
  await request.give(officerOf(request.from), 'proposeMlaRequestSharing', more);
  const { rows } = await world.test.owner.query<{ id: string }>(
    'select id from shared_draft where request_id = $1 and not is_shared and not is_dropped',
    [request.key],
  );
  return new TestDraft(world, rows[0]?.id ?? '', request);
}

/** The draft of a request as it stands, shared with the requested State. */
export async function sharedDraft(world: World, request: TestRequest, more: object = {}): Promise<TestDraft> {
  const draft = await proposedDraft(world, request, more);
  await request.give(supervisorOf(request.from), 'shareMlaRequestDraft');
  return draft;
}
