import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MissionFinding } from '../findings/mission-finding.entity.js';
import { Mission } from '../mission.entity.js';
import { RecommendationStatus } from './mission-recommendation.enums.js';

/** What a mission recommends: to whom in the host State, until when. */
@Entity({
  tableName: 'mission_recommendation',
  comment: 'Recommendations of missions: for the host State, StAR and the auditors.',
})
@ObjectType({
  description:
    'What a mission recommends to the host State, with its owner and the day until which it is due.',
})
@Index({ properties: ['mission', 'dueOn', 'id'] })
@Index({ properties: ['mission', 'overdueFrom'] })
@Index({ properties: ['finding'] })
export class MissionRecommendation {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MissionRecommendation:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Mission, fieldName: 'mission_id' })
  mission!: Rel<Mission>;

  /** The State of the mission. */
  @ManyToOne({ entity: () => State, fieldName: 'host_state' })
  hostState!: Rel<State>;

  @ManyToOne({ entity: () => MissionFinding, fieldName: 'finding_id', nullable: true })
  @Field(() => MissionFinding, {
    nullable: true,
    description: 'The finding from which it follows; null if it follows from no single one.',
  })
  finding: Rel<MissionFinding> | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The institution of the host State that is to carry it out.' })
  owner!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What is recommended, in words.' })
  text!: string;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'The day until which it is to be carried out.' })
  dueOn!: string;

  @Enum({ items: () => RecommendationStatus, type: 'text' })
  @Field(() => RecommendationStatus, { description: 'Where it stands.' })
  status: RecommendationStatus = RecommendationStatus.OPEN;

  @Field(() => Boolean, {
    description: 'Whether the day has passed everywhere on earth while it is open or under way.',
  })
  overdue?: boolean;

  /** When its day has passed everywhere on earth; null once nothing is awaited. Kept by a trigger. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  overdueFrom: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
