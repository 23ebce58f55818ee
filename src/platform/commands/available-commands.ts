import { Field, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { definePolicy, mayGive, open, type TypePolicy } from '../policy/policy.js';
import { propertiesOf } from '../policy/rule.js';
import { derived, type FieldRead } from '../reads/read-model.js';
import type { CommandAvailability, Standing, States } from '../states/states.js';
import type { Viewer } from '../viewer.js';

/**
 * The commands that this viewer may give on the record as it stands, each with what is missing: the table of when,
 * narrowed by the table of who. A command without a line in the access table is nobody's.
 */
export function availableCommands<S extends string, C extends string, R extends Standing<S>>(
  states: States<S, C, R>,
  { commands }: TypePolicy,
  record: R,
  viewer: Viewer,
): readonly CommandAvailability<C>[] {
  const facts = record as Readonly<Record<string, unknown>>;
  return states.available(record).filter(({ command }) => mayGive(commands[command], viewer, facts));
}

/**
 * How the field `availableCommands` of a type is read.
 * @param needs the properties that the requirements of the lifecycle look at, besides `status`
 */
export function availableCommandsRead<S extends string, C extends string, R extends Standing<S>>(
  states: States<S, C, R>,
  policy: TypePolicy,
  needs: readonly (keyof R & string)[],
): FieldRead {
  const compared = states.commands.flatMap((command) => {
    const of = policy.commands[command]?.of;
    return of === undefined ? [] : propertiesOf(of);
  });
  return derived([...new Set(['status', ...needs, ...compared])], (record, viewer) =>
    availableCommands(states, policy, record as R, viewer),
  );
}

/** What one command on a record says of itself: the GraphQL type `<Name>CommandAvailability`. */
export interface CommandAvailabilityType {
  readonly type: ClassType;
  /** Its lines of the access policy, for the context's manifest. */
  readonly policy: TypePolicy;
}

/**
 * Makes the GraphQL type in which a record lists its available commands, with the enum of its commands, both from
 * the lifecycle. The enum's values are spelled as the mutations.
 * @param name of the record's type, such as `Case`
 * @param record what the record is called in a sentence, such as `case`
 */
export function commandAvailabilityType<S extends string, C extends string, R extends Standing<S>>(
  name: string,
  record: string,
  states: States<S, C, R>,
): CommandAvailabilityType {
  const commands = Object.fromEntries(states.commands.map((command) => [command, command]));
  registerEnumType(commands, {
    name: `${name}Command`,
    description: `What can be done with a ${record}; each is the mutation of the same name.`,
    valuesConfig: Object.fromEntries(
      states.commands.map((command) => {
        const { from, back, source } = states.transitions[command];
        const after = states.leadsTo(command).join(' or ');
        const leads = after === '' ? 'leaves the status as it is' : `leads ${back ? 'back ' : ''}to ${after}`;
        return [command, { description: `While ${from.join(' or ')}; ${leads} (${source}).` }];
      }),
    ),
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

  return { type: Availability, policy: definePolicy(typeName, { fields: open('command', 'missing') }) };
}
