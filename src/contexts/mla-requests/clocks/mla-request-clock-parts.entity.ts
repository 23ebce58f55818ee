import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { DelayReason } from './ball.enums.js';
import { MlaRequestClock } from './mla-request-clock.entity.js';

/** That a clock stood still for a while. */
@Entity({ tableName: 'mla_request_clock_pause', comment: 'When clocks of requests stood still.' })
@ObjectType({ description: 'That a clock stood still for a while, such as while information was asked for.' })
@Index({ properties: ['clock', 'pausedAt', 'id'] })
export class MlaRequestClockPause {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => MlaRequestClock, fieldName: 'clock_id' })
  clock!: Rel<MlaRequestClock>;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'From when (UTC).' })
  pausedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when (UTC); null while it does.' })
  resumedAt: Date | null = null;
}

/** That the State that is bound gave itself more time, with a reason and an estimate (Directive 2014/41/EU art. 12(6)). */
@Entity({
  tableName: 'mla_request_clock_extension',
  comment: 'Extensions of clocks of requests, with their reasons.',
})
@ObjectType({
  description:
    'That the State that is bound needs more time: why, and until when (as in Directive 2014/41/EU art. 12(6)). Both States read it.',
})
@Index({ properties: ['clock', 'extendedAt', 'id'] })
export class MlaRequestClockExtension {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => MlaRequestClock, fieldName: 'clock_id' })
  clock!: Rel<MlaRequestClock>;

  @ManyToOne({ entity: () => State, fieldName: 'by_state' })
  @Field(() => State, { description: 'Which State extended it.' })
  byState!: Rel<State>;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When (UTC).' })
  extendedAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the clock was due before (UTC).' })
  dueBefore!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it is due by the estimate (UTC).' })
  dueAfter!: Date;

  @Enum({ items: () => DelayReason, type: 'text' })
  @Field(() => DelayReason, { description: 'Why.' })
  reason!: DelayReason;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why, in words.' })
  text!: string;
}
