import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { State } from '../directory/index.js';
import { MlaRequestRecord } from '../mla-requests/index.js';
import { DetainedPersonTransferStatus as Status, TransferDeclinedBy } from './attendance.enums.js';
import { AttendingPerson } from './attending-person.entity.js';

/** The transfer of somebody who is detained or serves a sentence, to help in the other State (UNCAC art. 46(10)–(12)). */
@Entity({
  tableName: 'detained_person_transfer',
  comment: 'Transfers of detained persons to the other State, to help there (UNCAC art. 46(10)-(12)).',
})
@ObjectType({
  implements: Node,
  description:
    'The transfer of somebody who is detained or serves a sentence in one State to the other, for identification, testimony or other assistance in obtaining evidence (UNCAC art. 46(10)–(12)).',
})
@Check({ name: 'detained_person_transfer_two_states', expression: 'holding_state <> receiving_state' })
@Check({
  name: 'detained_person_transfer_agreed',
  expression:
    "(status <> 'TRANSFERRED' and status <> 'RETURNED') or (consented_at is not null and holding_agreed_at is not null and receiving_agreed_at is not null and transferred_on is not null and return_due_on is not null)",
})
@Check({
  name: 'detained_person_transfer_credited',
  expression: 'days_credited is null or days_credited >= days_in_custody',
})
@Index({ properties: ['request', 'createdAt', 'id'] })
export class DetainedPersonTransfer extends MlaRequestRecord {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "DetainedPersonTransfer:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => AttendingPerson, fieldName: 'attendee_id' })
  @Field(() => AttendingPerson, { nullable: true, description: 'Who is to be transferred.' })
  attendee!: Rel<AttendingPerson>;

  @ManyToOne({ entity: () => State, fieldName: 'holding_state' })
  @Field(() => State, { description: 'The State in which the person is detained or serves a sentence.' })
  holdingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'receiving_state' })
  @Field(() => State, { description: 'The State to which the person is transferred.' })
  receivingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'holding_keeper' })
  holdingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'receiving_keeper' })
  receivingKeeper!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'For what the presence of the person is asked (art. 46(10)).' })
  purpose!: string;

  @Enum({ items: () => Status, type: 'text' })
  @Field(() => Status, { description: 'Where the transfer stands.' })
  status: Status = Status.PROPOSED;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the person gave informed consent (art. 46(10)(a); UTC); null before.',
  })
  consentedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the holding State agreed (art. 46(10)(b); UTC); null before.',
  })
  holdingAgreedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The conditions of the holding State; null for none.' })
  holdingConditions: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the receiving State agreed (art. 46(10)(b); UTC); null before.',
  })
  receivingAgreedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The conditions of the receiving State; null for none.',
  })
  receivingConditions: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether the receiving State has to keep the person in custody: it has, unless the holding State asks or allows otherwise (art. 46(11)(a)).',
  })
  inCustody = true;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'On which day the person was transferred; null before.',
  })
  transferredOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'By which day the receiving State has to return the person, without delay and without extradition proceedings (art. 46(11)(b), (c)); null before the transfer.',
  })
  returnDueOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'On which day the person was returned; null before.',
  })
  returnedOn: string | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'How many days the person spent in the custody of the receiving State, first and last day included; null before the return.',
  })
  daysInCustody: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'How many days the holding State counts as served: those in custody at least (art. 46(11)(d)); null before it has.',
  })
  daysCredited: number | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the holding State consented to proceedings for what happened before the person left (art. 46(12); UTC); null if it has not.',
  })
  earlierActsConsentedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'For which earlier acts, omissions or convictions it consented; null if it has not.',
  })
  earlierActsConsent: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Which proceedings, punishment or restriction for earlier acts the receiving State brought (art. 46(12)); null for none.',
  })
  earlierActsProceedings: string | null = null;

  @Enum({ items: () => TransferDeclinedBy, type: 'text', nullable: true })
  @Field(() => TransferDeclinedBy, {
    nullable: true,
    description: 'Who did not agree; null where nobody declined.',
  })
  declinedBy: TransferDeclinedBy | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined or cancelled; null where it was not.',
  })
  endReason: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was proposed (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the record last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
