import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { MlaRequest } from './mla-request.entity.js';
import { MlaRequestStatus } from './mla-request.enums.js';
import { DateTime } from '../../platform/scalars.js';

/** A step in the life of a request that both States see. */
@Entity({ tableName: 'mla_request_event', comment: 'Steps in the life of requests that both States see.' })
@ObjectType({ description: 'A step in the life of a request that both States see.' })
@Index({ properties: ['request', 'occurredAt', 'id'] })
export class MlaRequestEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The command, spelled as its mutation.' })
  command!: string;

  @Enum({ items: () => MlaRequestStatus, type: 'text' })
  @Field(() => MlaRequestStatus, { description: 'Where the request stood afterwards.' })
  status!: MlaRequestStatus;

  @ManyToOne({ entity: () => State, fieldName: 'by_state' })
  @Field(() => State, { description: 'Which State took the step.' })
  byState!: Rel<State>;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When (UTC).' })
  occurredAt!: Date;
}
