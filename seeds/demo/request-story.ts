import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { mlaRequestCommands as commands } from '../../src/contexts/mla-requests/index.js';
import type { Command, CommandInput } from '../../src/platform/commands/command-runner.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { RequestContext } from '../../src/platform/request-context.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { waitingSince } from './four-eyes.js';
import { demoPerson } from './people.js';

type Commands = typeof commands;
type InputOf<K extends keyof Commands> = Commands[K] extends Command<infer I> ? I : never;
type ContextFor = (viewer: Viewer, requestId: string) => RequestContext;

/** One request's story: the steps count themselves, so each has its own idempotency key. */
export class Story {
  #step = 0;
  #id = '';

  constructor(
    private readonly em: SqlEntityManager,
    private readonly contextFor: ContextFor,
    private readonly name: string,
  ) {}

  async draft(person: string, input: InputOf<'draftMlaRequest'>): Promise<void> {
    const { key } = await this.#run(person, 'draftMlaRequest', input);
    this.#id = globalId('MlaRequest', key);
  }

  async give<K extends Exclude<keyof Commands, 'draftMlaRequest'>>(
    person: string,
    command: K,
    input: Omit<InputOf<K>, 'id'>,
  ): Promise<void> {
    await this.#run(person, command, { ...input, id: this.#id } as unknown as InputOf<K>);
  }

  /** Cordonia accepts: its officer proposes it, its supervisor approves. */
  async accept(expectedVersion: number): Promise<void> {
    await this.give('xc-officer', 'proposeMlaRequestAcceptance', { expectedVersion });
    const proposedAt = await waitingSince(this.em, this.#id, 'XC');
    if (proposedAt === null)
      this.#step += 1; // approved before
    else await this.give('xc-supervisor', 'acceptMlaRequest', { expectedVersion, proposedAt });
  }

  #run<K extends keyof Commands>(
    person: string,
    command: K,
    input: InputOf<K>,
  ): Promise<{ readonly key: string }> {
    this.#step += 1;
    const idempotencyKey = `demo-${this.name}-${String(this.#step)}`;
    const context = this.contextFor(demoPerson(person).viewer, 'demo-world');
    return context.run(
      command,
      { ...(input as CommandInput), idempotencyKey },
      commands[command] as Command<CommandInput>,
    );
  }
}
