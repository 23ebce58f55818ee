import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { MlaRequest } from '../mla-request.entity.js';

/** What was typed wrongly from a paper, and what the paper says: kept beside the corrected value, never changed. */
@Entity({
  tableName: 'mla_request_correction',
  comment: 'What was typed wrongly when requests were entered from paper, and what it was corrected to.',
})
@ObjectType({
  description:
    'The correction of one field that was typed wrongly when a request was entered from paper; what stood there before is kept.',
})
@Index({ properties: ['request', 'correctedAt', 'id'] })
export class MlaRequestCorrection {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'The field, as the input names it, such as "facts" or "requestingReference".',
  })
  field!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What stood there; null for nothing.' })
  before: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the paper says; null for nothing.' })
  after: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why it was corrected.' })
  reason!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Id of the person who corrected it.' })
  correctedBy!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { nullable: true, description: 'When (UTC).' })
  correctedAt!: Date;
}
