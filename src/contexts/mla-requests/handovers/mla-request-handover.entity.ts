import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';

/** What became of a hand-over. */
export enum HandoverStatus {
  OFFERED = 'OFFERED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  REPLACED = 'REPLACED',
}
registerEnumType(HandoverStatus, {
  name: 'HandoverStatus',
  description: 'What became of a hand-over of the work on a request.',
  valuesConfig: {
    OFFERED: {
      description: 'It waits for whom it was offered to; whoever worked on the request still does.',
    },
    ACCEPTED: { description: 'Whom it was offered to works on the request from then on.' },
    DECLINED: { description: 'Whom it was offered to does not take it.' },
    REPLACED: {
      description: 'Another was offered the work, or whom it was offered to has a conflict of interest.',
    },
  },
});

/** That the work on a request is handed from one person of a State's central authority to another, who accepts it. */
@Entity({
  tableName: 'mla_request_handover',
  comment: "Hand-overs of the work on requests between the people of a State's central authority.",
})
@ObjectType({
  description:
    'That the work on a request is handed from one person of a central authority to another, who accepts it. What is open with the request goes along: its periods run on, what waits for approval waits. The other State never learns of it.',
})
@Unique({
  name: 'mla_request_handover_open_unique',
  properties: ['state', 'request'],
  where: "status = 'OFFERED'",
})
@Index({ properties: ['request', 'state', 'offeredAt'] })
@Index({ properties: ['state', 'toOfficer', 'offeredAt', 'id'] })
export class MlaRequestHandover {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Id of the hand-over.' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  @Field(() => MlaRequest, { nullable: true, description: 'The request.' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State in which the work is handed over.' })
  state!: Rel<State>;

  @Enum({ items: () => HandoverStatus, type: 'text' })
  @Field(() => HandoverStatus, { description: 'What became of it.' })
  status: HandoverStatus = HandoverStatus.OFFERED;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Id of the person who worked on the request; null where nobody did.',
  })
  fromOfficer: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of the person to whom the work is offered.' })
  toOfficer!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of who offered it: the person who worked on it, or a supervisor.' })
  offeredBy!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why, and what to know of where the work stands.' })
  reason!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was offered (UTC).' })
  offeredAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was accepted, declined or replaced (UTC); null while it waits.',
  })
  endedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was declined; null where it was not.' })
  declineReason: string | null = null;

  /** Whether the offer itself brought the person into the team that knows of the request. */
  @Property({ type: 'boolean' })
  joinedTeam: boolean = false;
}
