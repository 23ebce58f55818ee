import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CompetentAuthority, State } from '../directory/index.js';
import { Case } from './case.entity.js';
import { DateTime } from '../../platform/scalars.js';

/** That a party State gave a case to one of its competent authorities, which sees it while the assignment lasts. */
@Entity({
  tableName: 'case_assignment',
  comment: 'Which competent authorities of party States work on a case.',
})
@ObjectType({
  description:
    'That a party State gave a case to one of its competent authorities (UNCAC art. 46(13)), which sees it while the assignment lasts.',
})
@Index({ properties: ['case', 'assignedAt'] })
@Index({
  name: 'case_assignment_once',
  expression:
    'create unique index case_assignment_once on case_assignment (authority_id, case_id) where ended_at is null',
})
export class CaseAssignment {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "CaseAssignment:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State that gave it.' })
  state!: Rel<State>;

  @ManyToOne({ entity: () => CompetentAuthority, fieldName: 'authority_id' })
  @Field(() => CompetentAuthority, { description: 'To which of its competent authorities.' })
  authority!: Rel<CompetentAuthority>;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'Since when (UTC).' })
  assignedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when (UTC); null while it lasts.' })
  endedAt: Date | null = null;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
