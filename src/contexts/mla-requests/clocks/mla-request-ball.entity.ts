import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequestLetter } from '../delivery/mla-request-letter.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { BallHolder, DelayReason } from './ball.enums.js';

/** That somebody's turn lasted from one instant to another. */
@Entity({ tableName: 'mla_request_ball', comment: 'Whose turn it was with a request, from when to when.' })
@ObjectType({ description: 'Whose turn it was with a request, from when to when; from submission on.' })
@Index({ properties: ['request', 'heldFrom', 'id'] })
export class MlaRequestBall {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @Enum({ items: () => BallHolder, type: 'text' })
  @Field(() => BallHolder, { description: 'Whose turn it was.' })
  holder!: BallHolder;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'From when (UTC).' })
  heldFrom!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when (UTC); null while it lasts.' })
  heldUntil: Date | null = null;

  /** The letter by which it passes on once that leaves, or by which it has passed here; null where neither. */
  @ManyToOne({ entity: () => MlaRequestLetter, fieldName: 'letter_id', nullable: true })
  letter: Rel<MlaRequestLetter> | null = null;
}

/** Why it takes long, as who has the turn says it to both States. */
@Entity({
  tableName: 'mla_request_delay',
  comment: 'Causes of delay of requests, as who has the turn says them.',
})
@ObjectType({
  description:
    'Why it takes long, as the State whose turn it is says it; both States read it. A proceeding that must stay secret (UNCAC art. 46(25)) is not named here but in notes of the own side.',
})
@Index({ properties: ['request', 'recordedAt', 'id'] })
export class MlaRequestDelay {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'by_state' })
  @Field(() => State, { description: 'The State that says so.' })
  byState!: Rel<State>;

  @Enum({ items: () => BallHolder, type: 'text' })
  @Field(() => BallHolder, { description: 'Whose turn it was.' })
  holder!: BallHolder;

  @Enum({ items: () => DelayReason, type: 'text' })
  @Field(() => DelayReason, { description: 'Why.' })
  reason!: DelayReason;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why, in words.' })
  text!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'When it is expected to go on; null where no estimate was given.',
  })
  expectedOn: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was said (UTC).' })
  recordedAt!: Date;
}

/** For how long somebody has had the turn, over all times. */
@ObjectType({ description: 'For how long somebody has had the turn, over all times, up to now.' })
export class MlaRequestHolding {
  @Field(() => BallHolder, { description: 'Who.' })
  holder!: BallHolder;

  @Field(() => Int, { description: 'Whole days of 24 hours.' })
  days!: number;

  @Field(() => Int, { description: 'Whole hours.' })
  hours!: number;
}
