import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuid } from 'uuid';
import { MlaRequest } from '../mla-request.entity.js';

/** A postponement of a request: beside the request, since StAR sees that it is postponed, and not when it is looked at again. */
@Entity({
  tableName: 'mla_request_postponement',
  comment: 'Postponements of requests (UNCAC art. 46(25)): when each will be looked at again.',
})
@Unique({ name: 'mla_request_postponement_in_force', properties: ['request'], where: 'ended_at is null' })
export class MlaRequestPostponement {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @Property({ type: 'date' })
  reviewOn!: string;

  /** Noted by the database, when the request goes on or ends. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt: Date | null = null;
}
