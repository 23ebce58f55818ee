import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { Case } from './case.entity.js';
import { DateTime } from '../../platform/scalars.js';

/** A note of one party State on a case: for its own central authority alone. */
@Entity({
  tableName: 'case_note',
  comment: "One State's notes on a case: for its own central authority alone.",
})
@ObjectType({ description: 'A note of one party State on a case: for its own central authority alone.' })
@Index({ properties: ['case', 'state', 'createdAt', 'id'] })
export class CaseNote {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id.' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'Whose note it is.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The text.' })
  text!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of the person who wrote it.' })
  author!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was written (UTC).' })
  createdAt!: Date;
}
