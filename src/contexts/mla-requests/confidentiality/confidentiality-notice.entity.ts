import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../../platform/reads/node.js';
import { DateTime } from '../../../platform/scalars.js';
import { MlaRequestRecord } from '../mla-request-record.entity.js';

/** What the requesting State answers when its request cannot be kept confidential. */
export enum ConfidentialityAnswer {
  EXECUTE = 'EXECUTE',
  WITHDRAW = 'WITHDRAW',
}
registerEnumType(ConfidentialityAnswer, {
  name: 'ConfidentialityAnswer',
  description: 'What the requesting State answers when its request cannot be kept confidential.',
  valuesConfig: {
    EXECUTE: { description: 'That the request shall be executed all the same.' },
    WITHDRAW: { description: 'That it takes the request back (UNCAC art. 46(24)).' },
  },
});

/** That the requested State cannot keep a request as confidential as it was asked to (UNCAC art. 46(20)). */
@Entity({
  tableName: 'confidentiality_notice',
  comment: 'Notices of requested States that they cannot keep a request confidential (UNCAC art. 46(20)).',
})
@ObjectType({
  implements: Node,
  description:
    'That the requested State cannot keep fact and substance of a request confidential, as it was asked to; it informs the requesting State promptly, which says whether the request shall be executed all the same (UNCAC art. 46(20)).',
})
@Check({ name: 'confidentiality_notice_answered', expression: '(answer is null) = (answered_at is null)' })
@Index({ properties: ['request', 'reportedAt', 'id'] })
export class ConfidentialityNotice extends MlaRequestRecord {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "ConfidentialityNotice:0199…".' })
  id: string = uuid();

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What cannot be kept confidential, and why.' })
  reason!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the requesting State was informed (UTC).' })
  reportedAt!: Date;

  @Enum({ items: () => ConfidentialityAnswer, type: 'text', nullable: true })
  @Field(() => ConfidentialityAnswer, { nullable: true, description: 'What it answered; null before.' })
  answer: ConfidentialityAnswer | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it said to its answer; null for nothing.' })
  remark: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it answered (UTC); null before.' })
  answeredAt: Date | null = null;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
