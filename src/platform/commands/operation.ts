import { LockMode, wrap, type EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, forbidden, notFound, staleVersion } from '../errors.js';
import { mayGive, type AccessPolicy } from '../policy/policy.js';
import { holds, propertiesOf, type Rule } from '../policy/rule.js';
import { isUuid, keyOf } from '../reads/global-id.js';
import type { Viewer } from '../viewer.js';

/** A record that commands change: it has an id and a version that grows with every change. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A record as the client read it: in a version that may no longer be the current one. */
export interface Stale {
  readonly type: string;
  readonly key: string;
  readonly read: number;
}

/** Of what a step leaves word in the trail. */
export interface TakenStep {
  readonly type: string;
  readonly key: string;
  readonly chain: string;
  readonly reason?: string | undefined;
}

/** A step that is taken once a second person approves it. */
export type StepOfTwo = (operation: Operation, input: never) => Promise<TakenStep>;

/** When a command happens: not known before it is asked for. */
export interface Instant {
  readonly now: () => Date;
  taken?: Date;
}

/** What every command is given besides its input: one transaction, the viewer, the time, the access policy. */
export class Operation {
  constructor(
    readonly em: EntityManager,
    readonly viewer: Viewer,
    private readonly clock: Instant,
    readonly command: string,
    private readonly policy: AccessPolicy,
    /** What the client sent, for what several commands take in the same way; none where nobody sent anything. */
    readonly input: object = {},
    /** The steps that take two people, by the commands that propose them. */
    private readonly stepsOfTwo: Readonly<Record<string, StepOfTwo>> = {},
    /** What is put off until the command itself is through, in its order. */
    private readonly tasks: (() => Promise<void>)[] = [],
    /** The record of which the access policy was last asked, as its rules compare it. */
    private readonly asked: { facts: Readonly<Record<string, unknown>>; stale?: Stale } = { facts: {} },
  ) {}

  /**
   * The instant of the command, one for all that it does: when it is asked for first. A command asks for it once it has what it
   * changes under lock, so that of two that wait for each other the later one has the later instant.
   */
  get now(): Date {
    this.clock.taken ??= this.clock.now();
    return this.clock.taken;
  }

  /** The record that has changed since the client read it, where the command was refused for that. */
  get stale(): Stale | undefined {
    return this.asked.stale;
  }

  /** Of which records the access policy lets this command be given; undefined where of any. */
  get rule(): Rule | undefined {
    return this.policy.commands.get(this.command)?.of;
  }

  /**
   * Has something done when the command itself is through, in the same transaction: what follows from everything that
   * it changed, such as the periods that a change of status begins.
   */
  afterwards(task: () => Promise<void>): void {
    this.tasks.push(task);
  }

  /** Does what was put off, in its order; what that puts off in turn comes last. */
  async finish(): Promise<void> {
    for (let task = this.tasks.shift(); task !== undefined; task = this.tasks.shift()) await task();
  }

  /** The State for which the viewer acts. Only for commands whose policy lets nobody through who acts for none. */
  get state(): string {
    if (this.viewer.state === null) throw forbidden(this.command, 'acting for a State');
    return this.viewer.state;
  }

  /** The viewer's id. Only for commands whose policy lets nobody through who is not signed in. */
  get userId(): string {
    if (this.viewer.userId === null) throw forbidden(this.command, 'an access token');
    return this.viewer.userId;
  }

  /**
   * The same operation for a step that another command takes by itself as well, under that command's own rules; what that
   * step puts off is done with the rest.
   */
  as(command: string): Operation {
    return this.#with({ command });
  }

  /** The same operation in a transaction that is taken back: what it puts off is never done. */
  rehearsing(em: EntityManager): Operation {
    return this.#with({ em, tasks: [] });
  }

  /** Takes a step that somebody else proposed by its command, under the rules of that command, with what was proposed. */
  takeStep(command: string, input: object): Promise<TakenStep> {
    const step = this.stepsOfTwo[command];
    if (step === undefined) throw new Error(`No step of two people is proposed by ${command}.`);
    return step(this.#with({ command, input }), input as never);
  }

  #with({ em = this.em, command = this.command, input = this.input, tasks = this.tasks }): Operation {
    const { viewer, clock, policy, stepsOfTwo, asked } = this;
    return new Operation(em, viewer, clock, command, policy, input, stepsOfTwo, tasks, asked);
  }

  /**
   * Seen, who: the record under lock until the transaction ends, checked against the version that the client read and
   * against the access policy's line for this command.
   * @throws DomainError NOT_FOUND, CONFLICT (with the current version), FORBIDDEN
   */
  async take<T extends Versioned>(entity: EntityClass<T>, id: string, expectedVersion: number): Promise<T> {
    const record = await this.takeUnversioned(entity, id);
    this.requireVersion({ type: entity.name, key: record.id, read: expectedVersion }, record.version);
    return record;
  }

  /**
   * Refuses a record that has changed since the client read it; for those whose version is not the viewer's to know as it stands
   * in the record.
   * @param current the version that this viewer reads now
   * @throws DomainError CONFLICT (with the current version)
   */
  requireVersion(record: Stale, current: number): void {
    if (record.read === current) return;
    this.asked.stale = record;
    throw staleVersion(current);
  }

  /** As `take`, for commands that add to a record without regard to its version. */
  async takeUnversioned<T extends Versioned>(entity: EntityClass<T>, id: string): Promise<T> {
    const record = await this.#find(entity, id, LockMode.PESSIMISTIC_WRITE);
    this.assertMay(record);
    return record;
  }

  /** A record that the command refers to and does not change. Throws NOT_FOUND when the viewer cannot see it. */
  refer<T extends { readonly id: string }>(entity: EntityClass<T>, id: string, field: string): Promise<T> {
    return this.#find(entity, id, LockMode.NONE, field);
  }

  /** As `refer`, under lock until the transaction ends, so that the record stays meanwhile as it was found. */
  referLocked<T extends { readonly id: string }>(
    entity: EntityClass<T>,
    id: string,
    field: string,
  ): Promise<T> {
    return this.#find(entity, id, LockMode.PESSIMISTIC_WRITE, field);
  }

  /**
   * Waits for a twin of the command that is under way, where there is no row yet to lock; held to the end of the
   * transaction.
   * @param what of which there may be one, such as "calendar of PH"
   */
  async alone(what: string): Promise<void> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [what]);
  }

  /** Checks the access policy's line for this command against a record. Throws FORBIDDEN. */
  assertMay(record: object): void {
    const of = this.rule;
    this.asked.facts = factsOf(record);
    if (of === undefined || holds(of, this.viewer, this.asked.facts)) return;
    const who = this.policy.commands.get(this.command)?.who.says ?? '';
    throw (
      notTheSame(this.command, of, who, this.viewer, this.asked.facts) ?? forbidden(this.command, of.says)
    );
  }

  /** Says what the access policy compares of the record and the record itself does not hold, such as who proposed a step. */
  note(facts: Readonly<Record<string, unknown>>): void {
    this.asked.facts = { ...this.asked.facts, ...facts };
  }

  /**
   * An error as this viewer may read it: of what is possible instead of a command out of turn, only what this viewer may do
   * with the record. What others may do with it is theirs to know; nor is a command named of which nobody has said whether
   * it is this viewer's.
   */
  told(error: unknown): unknown {
    if (!(error instanceof DomainError) || error.code !== 'INVALID_TRANSITION') return error;
    const { allowedCommands } = error.extensions;
    if (!Array.isArray(allowedCommands)) return error;
    const { facts } = this.asked;
    const own = (allowedCommands as readonly string[]).filter((command) => {
      const line = this.policy.commands.get(command);
      const compared = line?.of === undefined ? [] : propertiesOf(line.of);
      return compared.every((property) => property in facts) && mayGive(line, this.viewer, facts);
    });
    return new DomainError(error.code, error.message, { ...error.extensions, allowedCommands: own });
  }

  async #find<T extends { readonly id: string }>(
    entity: EntityClass<T>,
    id: string,
    lockMode: LockMode,
    field = 'input.id',
  ): Promise<T> {
    const key = keyOf(id, entity.name, field);
    if (!isUuid(key)) throw notFound(entity.name);
    const which = { id: key } as never;
    const record = await this.em.findOne(entity, which, { lockMode });
    if (record !== null) return record;
    if (lockMode === LockMode.NONE) throw notFound(entity.name);
    // Row security lets some see a record whom it does not let lock it: to them it is forbidden, not absent.
    const seen = await this.em.findOne(entity, which);
    if (seen === null) throw notFound(entity.name);
    this.assertMay(seen);
    throw forbidden(this.command, 'the right to change the record');
  }
}

/** Four eyes: where nothing forbids the command but that the viewer did the step before, it is for somebody else. */
function notTheSame(
  command: string,
  rule: Rule,
  who: string,
  viewer: Viewer,
  facts: Readonly<Record<string, unknown>>,
): DomainError | undefined {
  const failed = partsOf(rule).filter((part) => !holds(part, viewer, facts));
  const [only, ...others] = failed;
  if (only?.kind !== 'differs' || only.attribute !== 'userId' || others.length > 0) return undefined;
  const message = `${command} requires ${only.says}, and that was you (${String(viewer.userId)}): it needs somebody else of your State, ${who}.`;
  return new DomainError('FORBIDDEN', message, { requires: rule.says });
}

const partsOf = (rule: Rule): readonly Rule[] => (rule.kind === 'all' ? rule.rules.flatMap(partsOf) : [rule]);

/** A record's properties as rules compare them: a relation stands for the key of the other record. */
export function factsOf(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).map(([property, value]) => [
      property,
      isEntity(value) ? keyOfEntity(value) : value,
    ]),
  );
}

function isEntity(value: unknown): value is object {
  return typeof value === 'object' && value !== null && '__helper' in value;
}

function keyOfEntity(entity: object): unknown {
  return wrap(entity, true).getPrimaryKey();
}
