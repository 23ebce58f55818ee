import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';

/**
 * That a State keeps a request to a team of its central authority: for the other officers the request does not exist. The
 * supervisors are always in the know.
 */
@Entity({
  tableName: 'mla_request_restriction',
  comment: 'Requests that a State keeps to a team of its central authority (need to know).',
})
@ObjectType({
  description:
    'That a State keeps a request to a team of its central authority: for its other officers the request does not exist. Its supervisors always know. The other State never learns of it.',
})
@Check({ name: 'mla_request_restriction_team', expression: 'cardinality(officers) > 0' })
@Unique({
  name: 'mla_request_restriction_in_force_unique',
  properties: ['state', 'request'],
  where: 'lifted_at is null',
})
@Index({ properties: ['request', 'state', 'restrictedAt'] })
export class MlaRequestRestriction {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State that keeps it so.' })
  state!: Rel<State>;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description: 'The team: ids of the officers who know of the request, besides the supervisors.',
  })
  officers!: string[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of the person who named the team.' })
  restrictedBy!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'Since when (UTC).' })
  restrictedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when (UTC): until another team was named, or the request was opened; null while it lasts.',
  })
  liftedAt: Date | null = null;
}
