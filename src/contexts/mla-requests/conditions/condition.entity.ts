import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { Case } from '../../cases/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { ConditionKind, ConditionStatus } from './condition.enums.js';

/** A condition on which the requested State would assist; it binds once the requesting State has accepted (art. 46(26)). */
@Entity({
  tableName: 'mla_request_condition',
  comment:
    'Conditions of assistance: proposed, answered one by one, binding once accepted (UNCAC art. 46(26)).',
})
@ObjectType({
  description:
    'A condition on which the requested State would assist; conditions that the requesting State has accepted bind it (UNCAC art. 46(26)).',
})
@Index({ properties: ['request', 'set', 'position'] })
export class MlaRequestCondition {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequestCondition:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  /** The State that prepares it: before it is sent, it exists for that State alone. */
  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Property({ type: 'boolean' })
  isSent = false;

  /** Whether it was given up before it was sent; nothing is deleted. */
  @Property({ type: 'boolean' })
  isDropped = false;

  @Property({ type: 'int' })
  @Field(() => Int, {
    nullable: true,
    description: 'Conditions that were proposed together have the same number, from 1.',
  })
  set!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { nullable: true, description: 'Its place among those proposed together, from 1.' })
  position!: number;

  @Enum({ items: () => ConditionKind, type: 'text' })
  @Field(() => ConditionKind, { nullable: true, description: 'What it is about.' })
  kind!: ConditionKind;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is to be kept.' })
  text!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Until the end of which day it binds; null for without end.',
  })
  expiresOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'By when an answer was asked to those that were proposed together; null where no day was named, and the usual period runs.',
  })
  answerDueOn: string | null = null;

  @Enum({ items: () => ConditionStatus, type: 'text' })
  @Field(() => ConditionStatus, { nullable: true, description: 'Where it stands.' })
  status: ConditionStatus = ConditionStatus.PROPOSED;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it binds the requesting State: every condition proposed with it was accepted too, it was not fulfilled, and its day has not ended where that State is.',
  })
  binds = false;

  /** With which instant it ends, reckoned where the requesting State is when it comes to bind; null for without end, and before. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  bindsUntil: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the requesting State declined it; null where it did not.',
  })
  declineReasons: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the requesting State answered (UTC); null before.',
  })
  answeredAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was noted as fulfilled (UTC); null before.',
  })
  fulfilledAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the requested State took it back; null where it did not.',
  })
  withdrawalReasons: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the requested State took it back (UTC); null where it did not.',
  })
  withdrawnAt: Date | null = null;
}
