import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { Case } from './case.entity.js';
import { DateTime } from '../../platform/scalars.js';

/** That a party State lets the StAR Initiative see a case, for a purpose and a time. */
@Entity({
  tableName: 'case_grant',
  comment: "States' grants of sight of a case to StAR: for a purpose and a time.",
})
@ObjectType({
  description:
    'That a party State lets the StAR Initiative see a case, without names, for a purpose and a time. StAR sees a case only while such a grant is in force.',
})
@Check({
  name: 'case_grant_one_year',
  expression: 'expires_at > granted_at and expires_at <= granted_at + make_interval(hours => 8784)',
})
@Index({ properties: ['case', 'expiresAt'] })
export class CaseGrant {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "CaseGrant:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State that gave it.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'For what it was given; StAR reads it.' })
  purpose!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was given (UTC).' })
  grantedAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it ends by itself (UTC): after a year at most.' })
  expiresAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was revoked (UTC); null if it was not.',
  })
  revokedAt: Date | null = null;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
