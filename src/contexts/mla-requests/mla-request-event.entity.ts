import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { ClockKind } from './clocks/clock.enums.js';
import { MlaRequestItem } from './items/mla-request-item.entity.js';
import { MlaRequest } from './mla-request.entity.js';
import { MlaRequestStatus } from './mla-request.enums.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';

/** A step in the life of a request that both States see. */
@Entity({ tableName: 'mla_request_event', comment: 'Steps in the life of requests that both States see.' })
@ObjectType({ description: 'A step in the life of a request that both States see.' })
@Index({ properties: ['request', 'occurredAt', 'id'] })
export class MlaRequestEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  /** Of which item it says something; null for what it says of the request. An authority with a part knows of its items' steps. */
  @ManyToOne({ entity: () => MlaRequestItem, fieldName: 'item_id', nullable: true })
  item: Rel<MlaRequestItem> | null = null;

  /** The time for what it lengthens; null for every other step. Who does not know of the clock does not know of the step. */
  @Enum({ items: () => ClockKind, type: 'text', nullable: true })
  clockKind: ClockKind | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The command, spelled as its mutation.' })
  command!: string;

  @Enum({ items: () => MlaRequestStatus, type: 'text' })
  @Field(() => MlaRequestStatus, { description: 'Where the request stood afterwards.' })
  status!: MlaRequestStatus;

  @ManyToOne({ entity: () => State, fieldName: 'by_state' })
  @Field(() => State, { description: 'Which State took the step.' })
  byState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'entered_by', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'Which State entered the step for one that does not take part in Repatria; null where the State that took it entered it.',
  })
  enteredBy: Rel<State> | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'On which day the step was taken, by the paper on which it rests; null without a paper.',
  })
  happenedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference and date of the paper on which the step rests; null without a paper.',
  })
  paperReference: string | null = null;

  /** Given where there are some; the database knows of none otherwise. */
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  @Field(() => [String], {
    description:
      'What the Convention asks for such a step and was not kept by a State that does not take part in Repatria, each with its paragraph; empty for a regular step.',
  })
  irregularities?: string[];

  @Field(() => Boolean, {
    description: 'Whether the Convention asks for something that was not kept; see irregularities.',
  })
  irregular!: boolean;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When (UTC); of a step on paper, when it was entered.' })
  occurredAt!: Date;
}
