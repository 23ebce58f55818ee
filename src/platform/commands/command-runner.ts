import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { plannedOnce, viewerSettings, viewerValues } from '../database/read-session.js';
import { isConnectionFault, unavailable } from '../database/unavailable.js';
import { badInput, DomainError, forbidden } from '../errors.js';
import type { AccessPolicy } from '../policy/policy.js';
import { holds } from '../policy/rule.js';
import type { CommandOutcome } from '../reads/records.js';
import type { Viewer } from '../viewer.js';
import { blankTexts } from './blank-texts.js';
import { collectChanges, type Change, type ValueDigest } from './changes.js';
import { staleInWords, type StepLog } from './last-steps.js';
import { Operation, type StepOfTwo } from './operation.js';
import { claimReceipt, type CommandInput } from './receipts.js';

export type { CommandInput } from './receipts.js';

/** The record that a command was about, and the chain of the audit trail in which it is entered. */
export interface Subject {
  readonly type: string;
  readonly key: string;
  readonly chain: string;
  /** Why, where the command takes a reason. */
  readonly reason?: string | undefined;
}

/** What is entered in the audit trail for a command. */
export interface CommandEntry extends Subject {
  readonly action: string;
  readonly changes: readonly Change[];
}

/** Enters a command in the audit trail, in the command's own transaction. */
export type CommandRecorder = (
  em: EntityManager,
  viewer: Viewer,
  entry: CommandEntry,
  requestId: string,
  now: Date,
) => Promise<void>;

/** Does the change: five beats in one function, see CONTRIBUTING.md. */
export type Command<I> = (operation: Operation, input: I) => Promise<Subject>;

/** A command as a context offers it to the composition root: its name is the mutation's. */
export interface CommandRunnerOptions {
  readonly orm: MikroORM;
  readonly policy: AccessPolicy;
  readonly record: CommandRecorder;
  /** What stands in the audit trail for values that its readers may not know. */
  readonly digest: ValueDigest;
  readonly now?: () => Date;
  /** Where the steps of records are noted, by type. */
  readonly steps?: Readonly<Record<string, StepLog>>;
  /** The steps that take two people, by the commands that propose them. */
  readonly stepsOfTwo?: Readonly<Record<string, StepOfTwo>>;
  readonly patience?: Patience;
  /** Told of every command that was carried out, now or before: it is seen where all transactions up to this one have ended. */
  readonly written?: (viewer: Viewer, transaction: bigint) => Promise<void>;
}

/** How long a command waits before it gives up, so that one that hangs cannot hold up the others for ever. */
interface Patience {
  /** For a record that somebody else is changing, in milliseconds. */
  readonly lockMs: number;
  /** For one statement, in milliseconds. */
  readonly statementMs: number;
}

const usualPatience: Patience = { lockMs: 10_000, statementMs: 30_000 };

/**
 * Runs commands, each as one transaction: row, version, audit event and receipt are committed together or not at all.
 */
export class CommandRunner {
  constructor(private readonly options: CommandRunnerOptions) {}

  /**
   * @throws DomainError FORBIDDEN, NOT_FOUND, CONFLICT (stale version or reused key), INVALID_TRANSITION, INCOMPLETE,
   *   BAD_USER_INPUT, SERVICE_UNAVAILABLE
   */
  async run<I extends CommandInput>(
    viewer: Viewer,
    requestId: string,
    name: string,
    input: I,
    command: Command<I>,
  ): Promise<CommandOutcome> {
    const { policy } = this.options;
    const line = policy.commands.get(name);
    if (line === undefined) throw new Error(`The command ${name} has no line in the access policy.`);
    if (!holds(line.who, viewer, {})) throw forbidden(name, line.who.says);
    const blank = blankTexts(input);
    if (blank.length > 0) throw badInput(blank);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(viewer, requestId, name, input, command);
      } catch (error) {
        if (attempt >= attemptsAtMost || !(isCollision(error) || isOutOfSight(error))) throw inWords(error);
      }
    }
  }

  /** An error as the viewer may read it, and of a record that has changed what became of it. */
  async #told(em: EntityManager, operation: Operation, error: unknown): Promise<unknown> {
    const { stale } = operation;
    const current = error instanceof DomainError ? error.extensions['currentVersion'] : undefined;
    if (stale === undefined || typeof current !== 'number') return operation.told(error);
    return staleInWords(em, this.options.steps ?? {}, stale, current);
  }

  async #attempt<I extends CommandInput>(
    viewer: Viewer,
    requestId: string,
    name: string,
    input: I,
    command: Command<I>,
  ): Promise<CommandOutcome> {
    const { orm, patience = usualPatience, written, now = () => new Date() } = this.options;
    const em = orm.em.fork();
    const when = { 'app.instant': now().toISOString() };
    em.setSessionContext({
      variables: { ...settingsOf(viewer), ...when, ...timeouts(patience), ...plannedOnce },
    });
    let number: bigint | undefined;
    const outcome = await em.transactional(async (transaction) => {
      const done = await this.#carryOut(transaction, viewer, requestId, name, input, command);
      if (written) number = await horizonOf(transaction);
      return done;
    });
    if (number !== undefined) await written?.(viewer, number);
    return outcome;
  }

  async #carryOut<I extends CommandInput>(
    transaction: EntityManager,
    viewer: Viewer,
    requestId: string,
    name: string,
    input: I,
    command: Command<I>,
  ): Promise<CommandOutcome> {
    const { policy, record, digest, stepsOfTwo = {}, now = () => new Date() } = this.options;
    const receipt = await claimReceipt(transaction, viewer, name, input, now());
    if (receipt?.subject) return { ...receipt.subject, replayed: true };
    const changes = collectChanges(transaction, policy, digest);
    const operation = new Operation(transaction, viewer, { now }, name, policy, input, stepsOfTwo);
    const subject = await command(operation, input).catch(async (error: unknown) => {
      throw await this.#told(transaction, operation, error);
    });
    await operation.finish();
    await transaction.flush();
    await receipt?.complete(subject);
    await record(transaction, viewer, { ...subject, action: name, changes }, requestId, operation.now);
    return { type: subject.type, key: subject.key, replayed: false };
  }
}

const attemptsAtMost = 3;

/** The viewer as the settings by which row security knows them. */
export function settingsOf(viewer: Viewer): Record<string, string> {
  const values = viewerValues(viewer);
  return Object.fromEntries(
    Object.values(viewerSettings).map((setting, index) => [setting, values[index] ?? '']),
  );
}

/** The greater of this transaction and of those that it sees: one that found a receipt sees what a later one wrote. */
const horizon = `select greatest(pg_current_xact_id()::text::bigint,
  pg_snapshot_xmax(pg_current_snapshot())::text::bigint - 1)::text as number`;

async function horizonOf(em: EntityManager): Promise<bigint> {
  return BigInt((await em.execute<{ number: string }>(horizon, [], 'get')).number);
}

function timeouts({ lockMs, statementMs }: Patience): Record<string, string> {
  return { lock_timeout: `${String(lockMs)}ms`, statement_timeout: `${String(statementMs)}ms` };
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** Two people made the same thing at the same moment; a command that knows the case says it in its own words. */
const uniqueViolation = '23505';

/** Deadlock or serialization failure: the same command again will succeed. */
const isCollision = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/**
 * Row security refused what was written: another command took from the viewer, while this one was under way, what it had
 * found before. The same command again finds nothing, and says so.
 */
const isOutOfSight = (error: unknown): boolean => codeOf(error) === '42501';

/** The lock or the statement took too long. */
const isImpatience = (error: unknown): boolean => ['55P03', '57014'].includes(codeOf(error));

function inWords(error: unknown): unknown {
  if (isConnectionFault(error)) return unavailable(error);
  if (isImpatience(error)) {
    const busy = 'Others are changing the same records. Nothing was done; send the command again shortly.';
    return Object.assign(new DomainError('SERVICE_UNAVAILABLE', busy), { cause: error });
  }
  if (isCollision(error)) {
    return new DomainError(
      'CONFLICT',
      'Others changed the same records at the same time. Send the command again.',
    );
  }
  if (codeOf(error) === uniqueViolation) {
    return new DomainError('CONFLICT', 'There is such a record already. Read it, and change it if need be.');
  }
  return error;
}
