import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { DeliveryEvidenceKind, DeliveryReason } from './delivery.enums.js';
import { MlaRequestDelivery } from './mla-request-delivery.entity.js';

/** A piece of evidence of a delivery; never changed, only overruled by a higher one. */
@Entity({
  tableName: 'mla_request_delivery_evidence',
  comment: 'Evidence of deliveries; never changed, only overruled by a higher one.',
})
@ObjectType({
  description: 'A piece of evidence of a delivery; never changed, only overruled by a higher one.',
})
@Index({ properties: ['delivery', 'happenedAt', 'id'] })
export class MlaRequestDeliveryEvidence {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequestDelivery, fieldName: 'delivery_id' })
  delivery!: Rel<MlaRequestDelivery>;

  /** Null where the delivery is of no request. */
  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id', nullable: true })
  request: Rel<MlaRequest> | null = null;

  @Enum({ items: () => DeliveryEvidenceKind, type: 'text' })
  @Field(() => DeliveryEvidenceKind, { description: 'What it says.' })
  kind!: DeliveryEvidenceKind;

  @Enum({ items: () => DeliveryReason, type: 'text', nullable: true })
  @Field(() => DeliveryReason, {
    nullable: true,
    description: 'Why it did not go on; null where it did.',
  })
  reason: DeliveryReason | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When that happened of which it says so (UTC).' })
  happenedAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was recorded (UTC).' })
  recordedAt!: Date;

  @ManyToOne({ entity: () => State, fieldName: 'recorded_for' })
  @Field(() => State, { description: 'For which State it was recorded.' })
  recordedFor!: Rel<State>;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'On what it rests where it was entered by hand, such as the number of a receipt; null where the service saw it itself.',
  })
  source: string | null = null;
}
