import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../../platform/reads/node.js';
import { CurrencyCode, DateTime, Decimal } from '../../../platform/scalars.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { MlaRequestRecord } from '../mla-request-record.entity.js';
import { CostBearer, CostKind, CostStatus as Status } from './cost.enums.js';

/** What the execution of a request costs, and who bears it (UNCAC art. 46(28)). */
@Entity({
  tableName: 'mla_request_cost',
  comment: 'What the execution of requests costs, and who bears it (UNCAC art. 46(28)).',
})
@ObjectType({
  implements: Node,
  description: 'What the execution of a request costs, and who bears it (UNCAC art. 46(28)).',
})
@Check({ name: 'mla_request_cost_positive', expression: 'amount > 0' })
@Check({ name: 'mla_request_cost_currency', expression: `currency ~ '^[A-Z]{3}$'` })
@Check({
  name: 'mla_request_cost_terms_agreed',
  expression:
    "borne_by is null or (kind = 'ORDINARY' and borne_by = 'REQUESTED_STATE') or (status = 'AGREED' and terms is not null and agreed_at is not null)",
})
@Index({ properties: ['request', 'createdAt', 'id'] })
export class MlaRequestCost extends MlaRequestRecord {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequestCost:0199…".' })
  id: string = uuid();

  @Enum({ items: () => CostKind, type: 'text' })
  @Field(() => CostKind, { description: 'What kind of cost it is.' })
  kind!: CostKind;

  @Property({ type: 'decimal', columnType: 'numeric' })
  @Field(() => Decimal, { description: 'The amount, in units of the currency; estimated or final.' })
  amount!: string;

  @Property({ type: 'text' })
  @Field(() => CurrencyCode, { description: 'The currency (ISO 4217).' })
  currency!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What for.' })
  purpose!: string;

  @ManyToOne({ entity: () => MlaRequestItem, fieldName: 'item_id', nullable: true })
  @Field(() => MlaRequestItem, {
    nullable: true,
    description: 'The item of the request whose execution costs it; null for the request as a whole.',
  })
  item: Rel<MlaRequestItem> | null = null;

  @Enum({ items: () => Status, type: 'text' })
  @Field(() => Status, { description: 'Where it stands.' })
  status: Status = Status.RECORDED;

  @Enum({ items: () => CostBearer, type: 'text', nullable: true })
  @Field(() => CostBearer, {
    nullable: true,
    description:
      'Who bears it: the requested State where it is ordinary and nothing else is agreed; null while a substantial or extraordinary one is not agreed.',
  })
  borneBy: CostBearer | null = null;

  @Enum({ items: () => CostBearer, type: 'text', nullable: true })
  @Field(() => CostBearer, {
    nullable: true,
    description: 'Who shall bear it by the proposal; null where none was made.',
  })
  proposedBearer: CostBearer | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The terms and conditions proposed or agreed; null where none were proposed.',
  })
  terms: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the requesting State agreed (UTC); null where it has not.',
  })
  agreedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the requesting State declined, or why the cost does not arise; null for neither.',
  })
  reason: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the record last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
