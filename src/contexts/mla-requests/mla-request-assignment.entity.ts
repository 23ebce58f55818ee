import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CompetentAuthority, State } from '../directory/index.js';
import { MlaRequest } from './mla-request.entity.js';
import { DateTime } from '../../platform/scalars.js';

/** That a State gave a request to one of its competent authorities, which sees it from then on. */
@Entity({
  tableName: 'mla_request_assignment',
  comment: 'Which competent authority of a State works on a request.',
})
@ObjectType({
  description:
    'That a State gave a request to one of its competent authorities (UNCAC art. 46(13)), which sees it from then on.',
})
@Index({ properties: ['request', 'authority'] })
@Index({ properties: ['authority', 'request'] })
export class MlaRequestAssignment {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id.' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'Which State assigned it.' })
  state!: Rel<State>;

  @ManyToOne({ entity: () => CompetentAuthority, fieldName: 'authority_id' })
  @Field(() => CompetentAuthority, { nullable: true, description: 'To which of its competent authorities.' })
  authority!: Rel<CompetentAuthority>;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether it covers the whole request; otherwise the authority sees only the parts it names.',
  })
  coversAll: boolean = true;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'Since when (UTC).' })
  assignedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when (UTC); null while it lasts.' })
  endedAt: Date | null = null;
}
