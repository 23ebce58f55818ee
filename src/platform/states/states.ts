import { DomainError, incomplete } from '../errors.js';

/** Something a command needs of the record, with the provision that asks for it. */
export interface Requirement<R> {
  /** What is missing when it is absent, as a clerk would say it. */
  readonly says: string;
  /** The provision, such as `UNCAC art. 46(15)(d)`. */
  readonly source: string;
  /** The rule that asks for it, by its name in docs/rules.md; absent where it is none of those. */
  readonly rule?: string;
  readonly isMet: (record: R) => boolean;
  /** Where it binds somebody whose steps others record: then its absence is recorded, too, and keeps nobody from it. */
  readonly isWaived?: (record: R) => boolean;
}

/** What must hold of a record besides its status for a command to be in turn. */
export interface Turn<R> {
  /** As a clerk would say what it is that holds. */
  readonly says: string;
  readonly isMet: (record: R) => boolean;
}

/** A command that leaves the status of the record as it is: while it may be given, and what must be there. */
export interface Step<S extends string, R> {
  readonly from: readonly S[];
  /** What else must hold for the command to be in turn; absent where the status alone decides. */
  readonly while?: Turn<R>;
  readonly needs?: readonly Requirement<R>[];
  /** The provision on which the step rests. */
  readonly source: string;
  /** The rule that this line holds, by its name in docs/rules.md; absent where it is none of those. */
  readonly rule?: string;
}

/** One line of a lifecycle: a step, and what the command does to the status. */
export interface Transition<S extends string, R> extends Step<S, R> {
  /** The status afterwards; several where the command finds out which; absent where it leaves it as it is. */
  readonly to?: S | readonly S[];
  /** Leads back to the status that the record had before it came to this one, instead of `to`. */
  readonly back?: true;
}

/** A lifecycle as its documentation reads it, whatever its statuses, commands and records are. */
export interface Lifecycle {
  readonly initial: string;
  readonly transitions: Readonly<Record<string, LifecycleLine>>;
}

/** A line of a lifecycle as its documentation reads it. */
export interface LifecycleLine extends Omit<Transition<string, never>, 'needs' | 'while'> {
  readonly while?: Pick<Turn<never>, 'says'>;
  readonly needs?: readonly Omit<Requirement<never>, 'isMet' | 'isWaived'>[];
}

/** Where a line of a lifecycle begins and ends. */
type Way<S extends string> = Pick<Transition<S, never>, 'from' | 'to' | 'back'>;

/** The statuses to which a command can lead; none where it leaves the status as it is. */
export function leadsTo<S extends string, C extends string>(
  ways: Readonly<Record<C, Way<S>>>,
  command: C,
): readonly S[] {
  const { from, back } = ways[command];
  if (!back) return namedIn(ways[command]);
  const into = Object.values<Way<S>>(ways).filter((way) =>
    namedIn(way).some((status) => from.includes(status)),
  );
  return [...new Set(into.flatMap((way) => way.from))];
}

function namedIn<S extends string>({ to = [] }: Way<S>): readonly S[] {
  return typeof to === 'string' ? [to] : to;
}

/** What a client may be told of a command on a record. */
export interface CommandAvailability<C extends string> {
  readonly command: C;
  /** What is missing before the command can be given; empty when it can be given now. */
  readonly missing: readonly string[];
}

/** What a lifecycle looks at in every record. */
export interface Standing<S extends string> {
  status: S;
  /** For statuses that are left for where the record stood before; null or absent in all others. */
  readonly statusBefore?: S | null;
}

/** What can be done with records that have a status, as a table by command. */
export class Steps<
  S extends string,
  C extends string,
  R extends Standing<S>,
  L extends Step<S, R> = Step<S, R>,
> {
  constructor(readonly transitions: Readonly<Record<C, L>>) {}

  get commands(): readonly C[] {
    return Object.keys(this.transitions) as C[];
  }

  /** What a command needs that is absent and waived: what was done without it is recorded as it was done. */
  waived(record: R, command: C): readonly Requirement<R>[] {
    return this.#absent(record, command).filter(({ isWaived }) => isWaived?.(record) === true);
  }

  /** The commands whose turn it is as the record stands, each with what is missing. */
  available(record: R): readonly CommandAvailability<C>[] {
    return this.commands
      .filter((command) => this.transitions[command].from.includes(record.status))
      .filter((command) => this.transitions[command].while?.isMet(record) ?? true)
      .map((command) => ({ command, missing: this.#missing(record, command).map(({ says }) => says) }));
  }

  /**
   * Checks a command.
   * @throws DomainError INVALID_TRANSITION (with what is allowed) or INCOMPLETE (with what is missing and its source)
   */
  check(record: R, command: C): void {
    const { from, while: turn } = this.transitions[command];
    if (!from.includes(record.status) || turn?.isMet(record) === false) {
      const allowed = this.available(record).map((line) => line.command);
      const besides = turn === undefined ? '' : ` and ${turn.says}`;
      throw new DomainError(
        'INVALID_TRANSITION',
        `${command} is not possible while the status is ${record.status}; it needs ${from.join(' or ')}${besides}.`,
        { status: record.status, allowedFrom: from, allowedCommands: allowed },
      );
    }
    const missing = this.#missing(record, command).map(({ says, source, rule }) => ({
      missing: says,
      source,
      ...(rule === undefined ? {} : { rule }),
    }));
    if (missing.length > 0) throw incomplete(command, missing);
  }

  #missing(record: R, command: C): readonly Requirement<R>[] {
    return this.#absent(record, command).filter(({ isWaived }) => isWaived?.(record) !== true);
  }

  #absent(record: R, command: C): readonly Requirement<R>[] {
    return (this.transitions[command].needs ?? []).filter((requirement) => !requirement.isMet(record));
  }
}

/** Declares what can be done with records beside their lifecycle, which it leaves as it is; by command. */
export function defineSteps<S extends string, R extends Standing<S>>() {
  return <C extends string>(lines: Readonly<Record<C, Step<S, R>>>): Steps<S, C, R> => new Steps(lines);
}

/** A lifecycle as a table by command; the documentation's diagrams and the SQL check are held against it. */
export class States<S extends string, C extends string, R extends Standing<S>> extends Steps<
  S,
  C,
  R,
  Transition<S, R>
> {
  constructor(
    readonly initial: S,
    transitions: Readonly<Record<C, Transition<S, R>>>,
  ) {
    super(transitions);
  }

  /** The statuses to which a command can lead; none where it leaves the status as it is. */
  leadsTo(command: C): readonly S[] {
    return leadsTo<S, C>(this.transitions, command);
  }

  /**
   * What a record that comes to a status keeps in mind: where it stood before, if commands lead back there from the
   * new status; null if none does.
   */
  remembered({ status, statusBefore = null }: R, next: S): S | null {
    if (!this.commands.some((one) => this.transitions[one].back && this.transitions[one].from.includes(next)))
      return null;
    return status === next ? statusBefore : status;
  }

  /**
   * Checks a command and gives the status that it leads to.
   * @param found which one, for a command that leads to one of several
   * @throws DomainError as {@link check}
   */
  next(record: R, command: C, found?: S): S {
    this.check(record, command);
    return this.#led(record, command, found);
  }

  #led({ status, statusBefore }: R, command: C, found?: S): S {
    const { to, back } = this.transitions[command];
    if (back) {
      if (statusBefore == null) throw new Error(`${command} leads back, and the record does not know where.`);
      return statusBefore;
    }
    if (to === undefined || typeof to === 'string') return to ?? status;
    if (found === undefined || !to.includes(found))
      throw new Error(`${command} leads to ${to.join(' or ')}, not to ${String(found)}.`);
    return found;
  }
}

/**
 * Declares a lifecycle: the initial status and the table by command.
 * Throws when a status can never be reached, a command can never be given, or a line names what is no status.
 */
export function defineStates<S extends string, R extends Standing<S>>() {
  return <C extends string>(
    initial: S,
    statuses: readonly S[],
    transitions: Readonly<Record<C, Transition<S, R>>>,
  ): States<S, C, R> => {
    const reached = new Set<S>([initial]);
    const lines = Object.entries(transitions) as [C, Transition<S, R>][];
    for (let grew = true; grew;) {
      const before = reached.size;
      for (const [, line] of lines)
        if (line.from.some((s) => reached.has(s))) for (const status of namedIn(line)) reached.add(status);
      grew = reached.size > before;
    }
    const named = [initial, ...lines.flatMap(([, line]) => [...line.from, ...namedIn(line)])];
    const strange = named.filter((status) => !statuses.includes(status));
    if (strange.length > 0)
      throw new Error(`The lifecycle does not know ${[...new Set(strange)].join(', ')}.`);
    const idle = lines.filter(([, { from }]) => from.length === 0).map(([command]) => command);
    if (idle.length > 0) throw new Error(`No status allows ${idle.join(', ')}.`);
    const both = lines.filter(([, { to, back }]) => back && to !== undefined).map(([command]) => command);
    if (both.length > 0) throw new Error(`${both.join(', ')} cannot lead both back and to a status.`);
    const lost = statuses.filter((status) => !reached.has(status));
    if (lost.length > 0) throw new Error(`No command leads to ${lost.join(', ')}.`);
    return new States(initial, transitions);
  };
}
