import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { caseCommands } from '../../../src/contexts/cases/index.js';
import { disclosureCommands } from '../../../src/contexts/disclosures/index.js';
import { measureCommands } from '../../../src/contexts/measures/index.js';
import {
  clockCommands,
  confidentialityCommands,
  deliveryCommands,
  mlaRequestCommands,
  type MlaRequestContentsInput,
} from '../../../src/contexts/mla-requests/index.js';
import type { Command, CommandInput } from '../../../src/platform/commands/command-runner.js';
import { DomainError } from '../../../src/platform/errors.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { RequestContext } from '../../../src/platform/request-context.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import type { DemoTime } from '../demo-time.js';
import { demoPerson } from '../people.js';

const commands = {
  ...mlaRequestCommands,
  ...clockCommands,
  ...deliveryCommands,
  ...confidentialityCommands,
  ...disclosureCommands,
  ...measureCommands,
};
type Commands = typeof commands;
type InputOf<K extends keyof Commands> = Commands[K] extends Command<infer I> ? I : never;
type Given<K extends keyof Commands> = Omit<
  { [P in keyof InputOf<K>]: InputOf<K>[P] },
  'id' | 'expectedVersion' | 'proposedAt' | 'idempotencyKey'
>;

/** What the demo world is told with. */
export interface Telling {
  /** As the owner of the database: what the stories have left in it so far. */
  readonly em: SqlEntityManager;
  readonly contextFor: (viewer: Viewer, requestId: string) => RequestContext;
  readonly time: DemoTime;
}

/** A step that was taken when the demo world was loaded before. */
interface Taken {
  readonly command: string;
  readonly type: string;
  readonly key: string;
}

/** What hangs on a request and is named by later steps: which of it is meant. */
const partOf = {
  MlaRequestConsultation: 'from mla_request_consultation where request_id = ? order by id desc',
  MlaRequestCondition:
    "from mla_request_condition where request_id = ? and status = 'PROPOSED' order by position",
  MlaRequestStatusInquiry: 'from mla_request_status_inquiry where request_id = ? order by id desc',
  MlaRequestDelivery: 'from mla_request_delivery where request_id = ? order by id desc',
  MlaRequestItem:
    "from mla_request_item where request_id = ? and status in ('REQUESTED', 'IN_EXECUTION') order by position",
} as const;

/** Begins stories; knows which steps were taken when the demo world was loaded before. */
export class Teller {
  private constructor(
    readonly telling: Telling,
    readonly taken: ReadonlyMap<string, Taken>,
  ) {}

  static async of(telling: Telling): Promise<Teller> {
    const rows = await telling.em.execute<{ key: string; command: string; type: string; subject: string }[]>(
      `select idempotency_key as key, command, subject_type as type, subject_key as subject from command_receipt
       where idempotency_key like 'demo-practice-%' and subject_key is not null`,
    );
    return new Teller(
      telling,
      new Map(rows.map(({ key, command, type, subject }) => [key, { command, type, key: subject }])),
    );
  }

  story(name: string): Story {
    return new Story(this, name);
  }
}

/**
 * The story of one request: steps that people take one after the other, each by its command. A step that was taken
 * when the world was loaded before is not taken again, so that an interrupted story goes on where it stopped.
 */
export class Story {
  #step = 0;
  #subject = '';

  constructor(
    private readonly teller: Teller,
    private readonly name: string,
  ) {}

  get #telling(): Telling {
    return this.teller.telling;
  }

  /** What follows is about this request. */
  goesOnWith(request: string): void {
    this.#subject = request;
  }

  /** What follows happens so many days before the day of loading, an hour or so apart. */
  ago(days: number): this {
    this.#telling.time.go(-days);
    return this;
  }

  /** A calendar day so many days from the day of loading. */
  day(days: number): string {
    return this.#telling.time.day(days);
  }

  async openCase(person: string, input: Parameters<typeof caseCommands.openCase>[1]): Promise<string> {
    return this.#run(person, 'openCase', caseCommands.openCase, () => Promise.resolve(input));
  }

  async draft(
    person: string,
    input: { caseId: string; requestedState: string; contents: MlaRequestContentsInput },
  ): Promise<void> {
    this.#subject = await this.take(person, 'draftMlaRequest', input);
  }

  /** Drafts it, has a second person look at it, and submits it. */
  async submit(
    from: 'xa' | 'xc',
    requestedState: string,
    caseId: string,
    contents: MlaRequestContentsInput,
  ): Promise<void> {
    await this.draft(`${from}-officer`, { caseId, requestedState, contents });
    await this.give(`${from}-officer`, 'proposeMlaRequestSubmission');
    await this.give(`${from}-supervisor`, 'submitMlaRequest');
  }

  /** The requested State accepts it: one person proposes, another approves. */
  async accept(requested: 'xa' | 'xc'): Promise<void> {
    await this.give(`${requested}-officer`, 'proposeMlaRequestAcceptance');
    await this.give(`${requested}-supervisor`, 'acceptMlaRequest');
  }

  /** Registers it as it came on paper. */
  async register(person: string, input: Given<'registerMlaRequest'>): Promise<void> {
    this.#subject = await this.take(person, 'registerMlaRequest', input);
  }

  /** Goes on with the new draft that corrects the request. */
  async redraft(person: string): Promise<void> {
    this.#subject = await this.give(person, 'redraftMlaRequest');
  }

  /**
   * A step on the request as it stands: its id, its version and what waits for approval are filled in.
   * @param part the field of the input that names what hangs on the request, and what that is
   */
  async give<K extends keyof Commands>(
    person: string,
    command: K,
    input?: Partial<Given<K>>,
    part?: readonly [field: string, type: keyof typeof partOf],
  ): Promise<string> {
    return this.#run(person, command, commands[command] as unknown as Command<CommandInput>, async () => ({
      ...(await this.#stands(person)),
      ...(part === undefined ? {} : { [part[0]]: await this.#last(part[1]) }),
      ...input,
    }));
  }

  /** A step that is not on the request of this story. */
  async take<K extends keyof Commands>(
    person: string,
    command: K,
    input: { [P in keyof InputOf<K>]: InputOf<K>[P] },
  ): Promise<string> {
    const run = commands[command] as unknown as Command<CommandInput>;
    return this.#run(person, command, run, () => Promise.resolve(input as CommandInput));
  }

  async #run<I extends CommandInput>(
    person: string,
    command: string,
    run: Command<I>,
    input: () => Promise<I>,
  ): Promise<string> {
    this.#step += 1;
    const idempotencyKey = `demo-practice-${this.name}-${String(this.#step)}`;
    const taken = this.teller.taken.get(idempotencyKey);
    if (taken !== undefined) {
      if (taken.command !== command) throw ofEarlierVersion(idempotencyKey);
      return globalId(taken.type, taken.key);
    }
    const context = this.#telling.contextFor(demoPerson(person).viewer, 'demo-world');
    const { type, key } = await context.run(command, { ...(await input()), idempotencyKey }, run);
    return globalId(type, key);
  }

  async #stands(person: string): Promise<object> {
    const { role, state } = demoPerson(person).viewer;
    const [row] = await this.#telling.em.execute<{ version: number; proposed_at: string | Date | null }[]>(
      `select case ? when 'COMPETENT_AUTHORITY' then r.version else d.version end as version, s.proposed_at
       from mla_request r join mla_request_docket d on d.request_id = r.id
         left join mla_request_side s on s.request_id = r.id and s.state = ? where r.id = ?`,
      [role, state, keyIn(this.#subject)],
    );
    const proposedAt = row?.proposed_at ?? null;
    return {
      id: this.#subject,
      expectedVersion: row?.version,
      ...(proposedAt === null ? {} : { proposedAt: new Date(proposedAt) }),
    };
  }

  async #last(type: keyof typeof partOf): Promise<string> {
    const [row] = await this.#telling.em.execute<{ id: string }[]>(`select id ${partOf[type]} limit 1`, [
      keyIn(this.#subject),
    ]);
    return globalId(type, row?.id ?? '');
  }
}

const keyIn = (id: string): string => id.slice(id.indexOf(':') + 1);

function ofEarlierVersion(idempotencyKey: string): DomainError {
  return new DomainError('CONFLICT', `The step ${idempotencyKey} was another in an earlier demo world.`, {
    field: 'input.idempotencyKey',
  });
}
