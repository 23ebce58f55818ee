import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { definePolicy, open, type TypePolicy } from '../policy/policy.js';
import { largestPage, usualPage } from './page-arguments.js';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list (GraphQL Cursor Connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are entries after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are entries before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry; null on an empty page.' })
  endCursor!: string | null;
}

/** How many records a list has, as far as they were counted. */
@ObjectType({
  description:
    'How many records a list has for this viewer, counted up to a cap so that counting stays cheap.',
})
export class TotalCount {
  @Field(() => Int, { description: 'The number counted, at most 1000.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether there are more than were counted.' })
  capped!: boolean;
}

/** The arguments by which a client walks through a list. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many entries from the beginning, or after the cursor: 1 to ${String(largestPage)}; ${String(usualPage)} when neither first nor last is given.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Begin after the entry with this cursor.' })
  after?: string;

  @Field(() => Int, {
    nullable: true,
    description: `How many entries from the end, or before the cursor: 1 to ${String(largestPage)}.`,
  })
  last?: number;

  @Field(() => String, { nullable: true, description: 'End before the entry with this cursor.' })
  before?: string;
}

const connections = new Map<string, string>();
const payloads = new Map<string, { readonly field: string; readonly type: string }>();
const structural: TypePolicy[] = [
  definePolicy('PageInfo', {
    fields: open('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),
  }),
  definePolicy('TotalCount', { fields: open('count', 'capped') }),
];

/**
 * The lines of the access policy for connections and payloads: who may read a list reads its page data, who may give a
 * command reads its outcome; the records in them keep their own rules.
 */
export const structuralPolicies: readonly TypePolicy[] = structural;

/** The type of a connection's nodes; undefined for a type that is no connection. */
export const nodeTypeOf = (connectionType: string): string | undefined => connections.get(connectionType);

/** Makes the Relay connection type of a type. */
export function connectionOf<T extends object>(
  name: string,
  type: () => ClassType<T>,
  plural: string,
): ClassType {
  const connectionName = `${name}Connection`;
  connections.set(connectionName, name);
  structural.push(
    definePolicy(`${name}Edge`, { fields: open('cursor', 'node') }),
    definePolicy(connectionName, { fields: open('edges', 'pageInfo', 'totalCount') }),
  );

  @ObjectType(`${name}Edge`, { description: `One entry in a list of ${plural}.` })
  class Edge {
    @Field(() => String, { description: 'Where the entry stands: send it as after or before.' })
    cursor!: string;

    @Field(type, { description: 'The entry itself.' })
    node!: T;
  }

  @ObjectType(connectionName, { description: `A page of ${plural}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The entries of this page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => TotalCount, { description: 'How many entries the whole list has for this viewer.' })
    totalCount!: TotalCount;
  }

  return Connection;
}

/** Which record a payload carries, under which field; undefined for a type that is no payload. */
export const payloadOf = (type: string): { readonly field: string; readonly type: string } | undefined =>
  payloads.get(type);

/** Makes the payload type of a command: the record as it is afterwards, as far as the viewer may see it. */
export function commandPayload<T extends object>(
  command: string,
  field: string,
  name: string,
  type: () => ClassType<T>,
): ClassType {
  const payloadName = `${command.charAt(0).toUpperCase()}${command.slice(1)}Payload`;
  payloads.set(payloadName, { field, type: name });
  structural.push(definePolicy(payloadName, { fields: open(field, 'replayed') }));

  @ObjectType(payloadName, { description: `What ${command} answers.` })
  class Payload {
    @Field(() => Boolean, {
      description:
        'Whether the command had been carried out before under the same idempotencyKey, and nothing was done now.',
    })
    replayed!: boolean;
  }
  Field(type, {
    nullable: true,
    description: 'The record as it is now; null when the viewer no longer sees it.',
  })(Payload.prototype, field);
  return Payload;
}
