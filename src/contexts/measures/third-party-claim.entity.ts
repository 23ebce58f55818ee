import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v4 as uuid } from 'uuid';
import { CalendarDate } from '../../platform/scalars.js';
import { State } from '../directory/index.js';
import { ProvisionalMeasure } from './provisional-measure.entity.js';

/** That a third party claims a right in property under a measure: those in good faith are not harmed (UNCAC art. 55(9)). */
@Entity({
  tableName: 'third_party_claim',
  comment: 'Rights of third parties in property under a measure (UNCAC art. 55(9)).',
})
@ObjectType({
  description: 'A right that a third party claims in property under a measure (UNCAC art. 55(9)).',
})
@Index({ properties: ['measure', 'receivedOn', 'id'] })
export class ThirdPartyClaim {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id.' })
  id: string = uuid();

  @ManyToOne({ entity: () => ProvisionalMeasure, fieldName: 'measure_id' })
  measure!: Rel<ProvisionalMeasure>;

  /** The State that enters the requested State's steps: names stay with it. */
  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who claims it; for the requested State alone.' })
  claimant!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'What is claimed and on what ground; for the authorities of the two States.',
  })
  claim!: string;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'When the claim was received.' })
  receivedOn!: string;
}
