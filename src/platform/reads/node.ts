import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything that has an id and can be found by it. */
@InterfaceType({
  description: 'Anything that has an id and can be found by it (Relay global object identification).',
})
export abstract class Node {
  @Field(() => ID, { description: 'Stable id: the type and the key.' })
  id!: string;
}
