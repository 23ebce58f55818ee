import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';

/** A question of the requested State and what the requesting State answers (UNCAC art. 46(16)). */
@Entity({
  tableName: 'mla_request_information_round',
  comment: 'Additional information asked and given, round by round (UNCAC art. 46(16)).',
})
@ObjectType({
  description:
    'A question of the requested State that it needs answered to execute the request, and the answer (UNCAC art. 46(16)).',
})
@Unique({ properties: ['request', 'number'] })
export class MlaRequestInformationRound {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequestInformationRound:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which round of the request this is, from 1.' })
  number!: number;

  @ManyToOne({ entity: () => State, fieldName: 'asking_state' })
  askingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'answering_state' })
  answeringState!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What the requested State asks.' })
  question!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Id of the person who asked.' })
  askedBy!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was asked (UTC).' })
  askedAt!: Date;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'By when an answer is wished; the request can lapse afterwards. Null for no such day.',
  })
  answerDueOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What the requesting State answers; null before, and where no answer was needed any more.',
  })
  answer: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was answered, or the requested State said that it needs no answer any more (UTC).',
  })
  answeredAt: Date | null = null;
}
