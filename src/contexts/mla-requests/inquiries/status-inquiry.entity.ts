import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequestClock } from '../clocks/mla-request-clock.entity.js';
import { MlaRequest } from '../mla-request.entity.js';

/** A question of the requesting State how its request progresses, and the answer (UNCAC art. 46(24)). */
@Entity({
  tableName: 'mla_request_status_inquiry',
  comment: 'Inquiries into the status of requests and their answers (UNCAC art. 46(24)).',
})
@ObjectType({
  description:
    'A reasonable request of the requesting State for information on the status and progress of its request, which the requested State answers (UNCAC art. 46(24)).',
})
@Unique({ properties: ['request', 'number'] })
export class MlaRequestStatusInquiry {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequestStatusInquiry:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which inquiry into the request this is, from 1.' })
  number!: number;

  @ManyToOne({ entity: () => State, fieldName: 'asking_state' })
  askingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'answering_state' })
  answeringState!: Rel<State>;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What the requesting State wants to know; null where it asks for the status alone.',
  })
  question: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was asked (UTC).' })
  askedAt!: Date;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'By when an answer is wished; null where the usual period applies.',
  })
  answerDueOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the requested State answers; null before.' })
  answer: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was answered (UTC); null before.' })
  answeredAt: Date | null = null;

  /** The period for its answer; null for one that was over before each had its own. */
  @ManyToOne({ entity: () => MlaRequestClock, fieldName: 'clock_id', nullable: true })
  clock: Rel<MlaRequestClock> | null = null;
}
