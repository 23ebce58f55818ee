import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { ClockTarget } from './clock-target.entity.js';
import { MlaRequestLetter } from '../delivery/mla-request-letter.entity.js';
import { ClockKind, ClockResult, ClockUnit } from './clock.enums.js';

/** By when a State is to do something with a request: what it binds to, under which target, paused, met or late. */
@Entity({
  tableName: 'mla_request_clock',
  comment: 'By when a State is to do something with a request.',
})
@ObjectType({
  description:
    'By when a State is to do something with a request, under the target that held when it began. The central authorities and auditors of both States see it; a competent authority sees those of what it may know (see docs/access.md). It is overdue when it runs, does not stand still and dueAt has passed.',
})
@Check({ name: 'mla_request_clock_ended', expression: '(stopped_at is null) = (result is null)' })
@Check({ name: 'mla_request_clock_running', expression: 'is_running = (stopped_at is null)' })
@Index({ properties: ['request', 'startedAt', 'id'] })
@Index({ properties: ['request', 'kind'] })
@Index({
  name: 'mla_request_clock_condition_expiry',
  properties: ['dueAt', 'request'],
  where: "is_running and kind = 'CONDITION_EXPIRY'",
})
@Index({
  name: 'mla_request_clock_due',
  properties: ['state', 'dueAt', 'request'],
  where: 'is_running and paused_at is null',
})
export class MlaRequestClock {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id.' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @Enum({ items: () => ClockKind, type: 'text' })
  @Field(() => ClockKind, { description: 'For what.' })
  kind!: ClockKind;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State that is bound.' })
  state!: Rel<State>;

  @ManyToOne({ entity: () => ClockTarget, fieldName: 'target_id', nullable: true })
  @Field(() => ClockTarget, {
    nullable: true,
    description:
      'The target under which it began; null where a day was fixed, and for those who do not see targets.',
  })
  target: Rel<ClockTarget> | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many of the unit; null where a day was fixed.' })
  amount: number | null = null;

  @Enum({ items: () => ClockUnit, type: 'text' })
  @Field(() => ClockUnit, { description: 'In what it is counted.' })
  unit!: ClockUnit;

  @Property({ type: 'text' })
  @Field(() => String, {
    description:
      'The source of the target, as it was when the clock began; of one that a State keeps (ClockTarget.keptBy), that it is one.',
  })
  source!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'The time zone in which its days end, by its IANA name: that of the State that is bound.',
  })
  timeZone!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether the State had said no calendar, and the default was taken: see State.calendar.',
  })
  isDefaultCalendar!: boolean;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it began (UTC); see startedByDay.' })
  startedAt!: Date;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether the day alone is known on which it began, such as that of a paper: startedAt is then no earlier than the beginning of that day, and a period in hours is counted from its end.',
  })
  startedByDay = false;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was due at first (UTC), before pauses and extensions.' })
  firstDueAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, {
    description: 'When it is due (UTC). While it stands still: when it was due before it did.',
  })
  dueAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when it stands still (UTC), by the status of the request, or since the letter that tells the bound State of it has not left; null while it runs.',
  })
  pausedAt: Date | null = null;

  /** The letter by which the State that is bound hears of it: while that lies, the clock stands still. Null where it heard otherwise. */
  @ManyToOne({ entity: () => MlaRequestLetter, fieldName: 'letter_id', nullable: true })
  letter: Rel<MlaRequestLetter> | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it ended (UTC); null while it has not.' })
  stoppedAt: Date | null = null;

  @Enum({ items: () => ClockResult, type: 'text', nullable: true })
  @Field(() => ClockResult, { nullable: true, description: 'How it ended; null while it has not.' })
  result: ClockResult | null = null;

  /** Whether it has not ended: for lists, which compare no empty values. */
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it has not ended; it may stand still.' })
  isRunning = true;
}
