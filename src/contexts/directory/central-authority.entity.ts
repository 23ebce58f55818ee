import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { State } from './state.entity.js';
import { DateTime } from '../../platform/scalars.js';

/**
 * The central authority of a State, or of a territory with a legal system of its own (UNCAC art. 46(13)). What the
 * directory says of it stands in entries, one after the other: none is ever changed, so that a request keeps the one
 * under which it was sent.
 */
@Entity({
  tableName: 'central_authority',
  comment: 'Central authorities for mutual legal assistance: one a State or territory.',
})
@ObjectType({
  implements: Node,
  description:
    'The central authority of a State, or of a territory with a separate system of mutual legal assistance: it receives requests and executes them or transmits them for execution (UNCAC art. 46(13)).',
})
@Check({
  name: 'central_authority_jurisdiction',
  expression: 'jurisdiction = coalesce(territory, state) and territory is distinct from state',
})
@Index({ properties: ['state'] })
@Index({ properties: ['updatedAt', 'id'] })
export class CentralAuthority {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "CentralAuthority:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State that designated it.' })
  state!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'territory', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'The special region or territory for which it acts (UNCAC art. 46(13)); null when it acts for the State.',
  })
  territory: Rel<State> | null = null;

  /** Code of the territory, or else of the State: one authority each. */
  @Property({ type: 'text', unique: true })
  jurisdiction!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'Since when the directory has it (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When its entry last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
