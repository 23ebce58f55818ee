import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { State } from '../../directory/index.js';
import { MlaRequestStatus } from '../mla-request.enums.js';

const average = (of: string): string =>
  `${of}, on average, in days; null where there is none, or there are fewer than three and the viewer sees aggregates only.`;
const few = 'null where it is fewer than three, or all but so few, and the viewer sees aggregates only.';

/** A row of statistics, as `app.mla_request_statistics` makes it; it is in no table. */
@Entity({ expression: 'select * from app.mla_request_statistics()' })
@ObjectType({
  description: 'A row of statistics of requests: of all that have the values of its headings in common.',
})
export class MlaRequestStatistics {
  @ManyToOne({ entity: () => State, fieldName: 'state', nullable: true })
  @Field(() => State, {
    nullable: true,
    description: 'The State whose requests they are; null where they are not counted apart by it.',
  })
  state: Rel<State> | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'counterpart', nullable: true })
  @Field(() => State, {
    nullable: true,
    description: 'The other State; null where they are not counted apart by it.',
  })
  counterpart: Rel<State> | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'The year of submission where the requesting State is, of drafts that of their opening; null where they are not counted apart by it.',
  })
  year: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => MlaRequestStatus, {
    nullable: true,
    description: 'Where the requests stand now; null where they are not counted apart by it.',
  })
  status: MlaRequestStatus | null = null;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How many there are.' })
  requests!: number;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: `How many are sent and neither executed, refused, returned, withdrawn, lapsed nor closed; ${few}`,
  })
  underWay: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: `How many were acknowledged; ${few}` })
  acknowledged: number | null = null;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: average('From submission to acknowledgement') })
  daysToAcknowledgement: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: `How many were accepted or refused; ${few}` })
  decided: number | null = null;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: average('From submission to the decision to accept or to refuse'),
  })
  daysToDecision: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: `How many were executed; ${few}` })
  executed: number | null = null;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: average('From submission to execution') })
  daysToExecution: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: `How many were refused (UNCAC art. 46(21)); ${few}`,
  })
  refused: number | null = null;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: average(
      'For how long it was the turn of the central authority of the requesting State, up to now',
    ),
  })
  daysHeldByRequestingState: number | null = null;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: average(
      'For how long it was the turn of the central authority of the requested State, up to now',
    ),
  })
  daysHeldByRequestedState: number | null = null;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: average('For how long it was the turn of executing authorities, up to now'),
  })
  daysHeldByExecutingAuthorities: number | null = null;
}
