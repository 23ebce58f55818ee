import { Field, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { definePolicy, mayGive, open, type TypePolicy } from '../policy/policy.js';
import { propertiesOf, type Rule } from '../policy/rule.js';
import type { FieldRead } from '../reads/read-model.js';
import type { CommandAvailability, Lifecycle, Standing, States, Step, Steps } from '../states/states.js';
import type { Viewer } from '../viewer.js';

/**
 * The commands that this viewer may give on the record as it stands, each with what is missing: the table of when,
 * narrowed by the table of who. A command without a line in the access table is nobody's.
 */
export function availableCommands<S extends string, C extends string, R extends Standing<S>>(
  states: Pick<Steps<S, C, R>, 'available'>,
  { commands }: Pick<TypePolicy, 'commands'>,
  record: R,
  viewer: Viewer,
): readonly CommandAvailability<C>[] {
  const facts = record as Readonly<Record<string, unknown>>;
  return states.available(record).filter(({ command }) => mayGive(commands[command], viewer, facts));
}

/** Commands on the records of a type, by when and by who. */
export interface CommandTable<S extends string> {
  readonly steps: Pick<Steps<S, string, never>, 'commands' | 'transitions'> & {
    available(record: never): readonly CommandAvailability<string>[];
  };
  readonly policy: Pick<TypePolicy, 'commands'>;
  /** The properties at which the steps look, besides `status`. */
  readonly needs: readonly string[];
}

/**
 * Of records that two parties share: by which property each names who enters the steps of a side, and by which whose steps
 * these are.
 */
export type SidesOfRecord = Readonly<Record<string, string>>;

/** Whether a command is a step of the other party, whose side the viewer's State enters; not where it may be the own one's. */
function isForCounterpart(
  of: Rule | undefined,
  sides: SidesOfRecord,
  record: Readonly<Record<string, unknown>>,
  { state }: Viewer,
): boolean {
  const compared = of === undefined ? [] : propertiesOf(of);
  const kept = Object.entries(sides).filter(([keeper]) => state !== null && record[keeper] === state);
  const named = kept.filter(([keeper]) => compared.includes(keeper));
  const meant = named.length > 0 ? named : kept;
  return meant.length > 0 && meant.every(([, whose]) => record[whose] !== state);
}

/**
 * How the field `availableCommands` of a type is read.
 * @param needs the properties that the requirements of the lifecycle look at, besides `status`
 * @param beside what is done with the records beside their lifecycle, by {@link CommandAvailabilityType.offer}
 * @param sides as in {@link commandAvailabilityType}
 */
export function availableCommandsRead<S extends string, C extends string, R extends Standing<S>>(
  states: States<S, C, R>,
  policy: TypePolicy,
  needs: readonly (keyof R & string)[],
  beside: readonly CommandTable<S>[] = [],
  sides?: SidesOfRecord,
): FieldRead {
  const tables = (): readonly CommandTable<S>[] => [{ steps: states, policy, needs }, ...beside];
  return {
    kind: 'derived',
    // Asked late: later contexts offer theirs when they are loaded.
    get needs() {
      return [...new Set(['status', ...tables().flatMap(lookedAt), ...Object.entries(sides ?? {}).flat()])];
    },
    value: (record, viewer, now) =>
      tables().flatMap((table) =>
        availableCommands(
          table.steps,
          table.policy,
          { ...record, now, viewerId: viewer.userId } as never,
          viewer,
        ).map((line) => ({
          ...line,
          ...(sides && {
            forCounterpart: isForCounterpart(table.policy.commands[line.command]?.of, sides, record, viewer),
          }),
        })),
      ),
  };
}

/** The properties of a record at which its commands look. */
function lookedAt({ steps, policy, needs }: CommandTable<string>): readonly string[] {
  const compared = steps.commands.flatMap((command) => {
    const of = policy.commands[command]?.of;
    return of === undefined ? [] : propertiesOf(of);
  });
  return [...needs, ...compared];
}

/** What one command on a record says of itself: the GraphQL type `<Name>CommandAvailability`. */
export interface CommandAvailabilityType<S extends string = string> {
  readonly type: ClassType;
  /** Its lines of the access policy, for the context's manifest. */
  readonly policy: TypePolicy;
  /** What is done with the records beside their lifecycle, as far as it was offered. */
  readonly beside: readonly CommandTable<S>[];
  /**
   * Lists commands among those that can be given on such records: of the context itself, or of a later one, which says by
   * this what it lets be done with them.
   * @param policies the tables that have the lines of these commands
   * @param needs the properties at which the steps look, besides `status`
   */
  offer<C extends string, R extends Standing<S>>(
    steps: Steps<S, C, R>,
    policies: readonly TypePolicy[],
    needs?: readonly (keyof R & string)[],
  ): Steps<S, C, R>;
}

/** What was offered of the records of a type beside their lifecycle: for the documentation. */
export const besideLifecycles = new Map<string, () => Lifecycle['transitions']>();

/**
 * Makes the GraphQL type in which a record lists its available commands, with the enum of its commands, both from
 * the lifecycle. The enum's values are spelled as the mutations.
 * @param name of the record's type, such as `Case`
 * @param record what the record is called in a sentence, such as `case`
 * @param sides of records that two States share, one of which may enter the other's steps: each then says whose a command is
 */
export function commandAvailabilityType<S extends string, C extends string, R extends Standing<S>>(
  name: string,
  record: string,
  states: States<S, C, R>,
  sides?: SidesOfRecord,
): CommandAvailabilityType<S> {
  const commands: Record<string, string> = {};
  const valuesConfig: Record<string, { description: string }> = {};
  const enter = (command: string, { from, while: turn, source }: Step<S, never>, leads: string): void => {
    if (command in commands) throw new Error(`${name} has the command ${command} twice.`);
    const besides = turn === undefined ? '' : ` and ${turn.says}`;
    commands[command] = command;
    valuesConfig[command] = { description: `While ${from.join(' or ')}${besides}; ${leads} (${source}).` };
  };
  for (const command of states.commands) {
    const line = states.transitions[command];
    const after = states.leadsTo(command).join(' or ');
    enter(command, line, after === '' ? staying : `leads ${line.back ? 'back ' : ''}to ${after}`);
  }
  registerEnumType(commands, {
    name: `${name}Command`,
    description: `What can be done with a ${record}; each is the mutation of the same name.`,
    valuesConfig,
  });
  const typeName = `${name}CommandAvailability`;

  @ObjectType(typeName, {
    description: `A command that this viewer may give on the ${record} as it stands.`,
  })
  class Availability {
    @Field(() => commands, { description: 'The command, spelled as its mutation.' })
    command!: string;

    @Field(() => [String], {
      description: 'What is missing before the command can be given; empty when it can be given now.',
    })
    missing!: string[];
  }

  if (sides !== undefined)
    Field(() => Boolean, {
      description:
        'Whether it is a step of the other State, which does not take part in Repatria and whose steps the own State enters: it then says on what paper it rests (onPaper), where both States see it. Not where it may be a step of the own State as well.',
    })(Availability.prototype, 'forCounterpart');
  const shown = ['command', 'missing', ...(sides === undefined ? [] : ['forCounterpart'])];
  const beside: CommandTable<S>[] = [];
  besideLifecycles.set(name, () =>
    Object.fromEntries(beside.flatMap(({ steps }) => Object.entries(steps.transitions))),
  );
  return {
    type: Availability,
    policy: definePolicy(typeName, { fields: open(...shown) }),
    beside,
    offer(steps, policies, needs = []) {
      for (const command of steps.commands) enter(command, steps.transitions[command], staying);
      const lines = Object.fromEntries(
        policies
          .flatMap((policy) => Object.entries(policy.commands))
          .filter(([command]) => command in steps.transitions),
      );
      beside.push({ steps, policy: { commands: lines }, needs });
      return steps;
    },
  };
}

const staying = 'leaves the status as it is';
