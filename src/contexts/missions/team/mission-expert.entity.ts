import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { Mission } from '../mission.entity.js';
import { MissionExpertRole } from './mission-expert.enums.js';

/** Somebody in the team of a mission: for the host State and StAR. */
@Entity({ tableName: 'mission_expert', comment: 'The teams of missions: for the host State and StAR.' })
@ObjectType({ description: 'Somebody in the team of a mission, for a time (UNCAC art. 60(5)).' })
@Check({ name: 'mission_expert_left', expression: 'left_at >= joined_at' })
@Index({ properties: ['mission', 'joinedAt', 'id'] })
@Index({
  name: 'mission_expert_once',
  expression:
    'create unique index mission_expert_once on mission_expert (mission_id, user_id) where left_at is null',
})
export class MissionExpert {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MissionExpert:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Mission, fieldName: 'mission_id' })
  mission!: Rel<Mission>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The name.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The institution from which the person comes.' })
  organization!: string;

  @Enum({ items: () => MissionExpertRole, type: 'text' })
  @Field(() => MissionExpertRole, { description: 'What the person does in the team.' })
  role!: MissionExpertRole;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Id of the person here, if StAR staff: what only the team reads, is read by it; null for others.',
  })
  userId: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'Since when in the team (UTC).' })
  joinedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when (UTC); null while it lasts.' })
  leftAt: Date | null = null;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
