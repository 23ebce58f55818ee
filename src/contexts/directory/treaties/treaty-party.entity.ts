import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate } from '../../../platform/scalars.js';
import { State } from '../state.entity.js';
import { Treaty } from './treaty.entity.js';

/** That a State is, or was, bound by a treaty. */
@Entity({ tableName: 'treaty_party', comment: 'Which States are or were bound by which treaty.' })
@ObjectType({ description: 'That a State is, or was, bound by a treaty.' })
@Unique({ properties: ['treaty', 'state'] })
@Index({ properties: ['state', 'treaty'] })
@Check({
  name: 'treaty_party_period',
  expression: 'until is null or in_force_from is null or until >= in_force_from',
})
export class TreatyParty {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id.' })
  id: string = uuid();

  @ManyToOne({ entity: () => Treaty, fieldName: 'treaty_id' })
  treaty!: Rel<Treaty>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State or organization.' })
  state!: Rel<State>;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'From when the treaty is in force for it; null if not recorded, and then taken to be in force.',
  })
  inForceFrom: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From when it is no longer in force for it; null while it is.',
  })
  until: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'By what it ended, such as a note of denunciation; null while it is in force.',
  })
  endSource: string | null = null;
}
