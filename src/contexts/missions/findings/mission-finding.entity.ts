import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { ConventionProvision } from '../../directory/index.js';
import { Mission } from '../mission.entity.js';
import { FindingSeverity } from './mission-finding.enums.js';

/** What a mission found, by the provision of the Convention that it is about. */
@Entity({
  tableName: 'mission_finding',
  comment: 'Findings of missions: for the host State, StAR and the auditors.',
})
@ObjectType({ description: 'What a mission found, by the provision of the Convention that it is about.' })
@Index({ properties: ['mission', 'createdAt', 'id'] })
export class MissionFinding {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MissionFinding:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Mission, fieldName: 'mission_id' })
  mission!: Rel<Mission>;

  @ManyToOne({ entity: () => ConventionProvision, fieldName: 'provision' })
  @Field(() => ConventionProvision, { description: 'The provision that it is about.' })
  provision!: Rel<ConventionProvision>;

  @Enum({ items: () => FindingSeverity, type: 'text' })
  @Field(() => FindingSeverity, { description: 'How much it weighs.' })
  severity!: FindingSeverity;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What was found, in words.' })
  text!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  createdAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
