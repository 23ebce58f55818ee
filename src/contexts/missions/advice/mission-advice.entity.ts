import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { Mission } from '../mission.entity.js';

/** Advice on a case that the team of a mission gave the host State: for these two alone; only added. */
@Entity({
  tableName: 'mission_advice',
  comment: 'Advice on cases that teams of missions gave: for the host State and the team alone.',
})
@ObjectType({
  description:
    'Technical advice on a case that the team of a mission gave the host State: for its central authority and the team alone. StAR becomes no party by it.',
})
@Index({ properties: ['mission', 'createdAt', 'id'] })
export class MissionAdvice {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MissionAdvice:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Mission, fieldName: 'mission_id' })
  mission!: Rel<Mission>;

  /** The State of the mission. */
  @ManyToOne({ entity: () => State, fieldName: 'host_state' })
  hostState!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The advice, in words.' })
  text!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Id of the person in the team who gave it.' })
  author!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was given (UTC).' })
  createdAt!: Date;
}
