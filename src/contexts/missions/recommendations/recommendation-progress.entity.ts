import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MissionRecommendation } from './mission-recommendation.entity.js';
import { RecommendationStatus } from './mission-recommendation.enums.js';

/** What the host State or StAR noted of how a recommendation is carried out; only added. */
@Entity({
  tableName: 'recommendation_progress',
  comment: 'How recommendations of missions are carried out: for the host State, StAR and the auditors.',
})
@ObjectType({ description: 'What the host State or StAR noted of how a recommendation is carried out.' })
@Index({ properties: ['recommendation', 'notedAt', 'id'] })
export class RecommendationProgress {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "RecommendationProgress:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MissionRecommendation, fieldName: 'recommendation_id' })
  recommendation!: Rel<MissionRecommendation>;

  @ManyToOne({ entity: () => State, fieldName: 'noted_by', nullable: true })
  @Field(() => State, { nullable: true, description: 'The host State, if it noted this; null if StAR did.' })
  notedBy: Rel<State> | null = null;

  @Enum({ items: () => RecommendationStatus, type: 'text' })
  @Field(() => RecommendationStatus, { description: 'Where the recommendation stood from then on.' })
  status!: RecommendationStatus;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What was done, or why not, in words.' })
  text!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was noted (UTC).' })
  notedAt!: Date;
}
