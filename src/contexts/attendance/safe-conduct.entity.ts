import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { MlaRequestRecord } from '../mla-requests/index.js';
import { AttendanceCapacity, SafeConductEnd, SafeConductStatus as Status } from './attendance.enums.js';
import { AttendingPerson } from './attending-person.entity.js';
import { usualLeavingDays } from './leaving-period.js';

/** Protection of somebody who consents to come to the requesting State to give evidence (UNCAC art. 46(27)). */
@Entity({
  tableName: 'safe_conduct',
  comment:
    'Safe conduct of witnesses, experts and others who come to the requesting State (UNCAC art. 46(27)).',
})
@ObjectType({
  implements: Node,
  description:
    'Protection of a witness, expert or other person who consents to come to the requesting State: there they are not prosecuted, detained, punished or restricted for what happened before they left the requested State (UNCAC art. 46(27)).',
})
@Check({ name: 'safe_conduct_leaving_days', expression: 'leaving_days >= 1 and leaving_days <= 365' })
@Check({
  name: 'safe_conduct_period_known',
  expression:
    "status <> 'LEAVING' or (informed_at is not null and leave_by is not null and leave_by_at is not null)",
})
@Index({ properties: ['request', 'createdAt', 'id'] })
export class SafeConduct extends MlaRequestRecord {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "SafeConduct:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => AttendingPerson, fieldName: 'attendee_id' })
  @Field(() => AttendingPerson, { nullable: true, description: 'Who is protected.' })
  attendee!: Rel<AttendingPerson>;

  @Enum({ items: () => AttendanceCapacity, type: 'text' })
  @Field(() => AttendanceCapacity, { description: 'As what the person comes.' })
  capacity!: AttendanceCapacity;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'In which proceeding or investigation the person helps.' })
  purpose!: string;

  @Enum({ items: () => Status, type: 'text' })
  @Field(() => Status, { description: 'Where it stands.' })
  status: Status = Status.GRANTED;

  @Property({ type: 'int' })
  @Field(() => Int, {
    description:
      'How many consecutive days the person has for leaving: 15, or the period agreed by the States (art. 46(27)).',
  })
  leavingDays: number = usualLeavingDays;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'The period that the requesting State proposes instead; null where none waits for agreement.',
  })
  proposedLeavingDays: number | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the requested State agreed to another period than 15 days (UTC); null if it did not.',
  })
  periodAgreedAt: Date | null = null;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'Time zone of the place where the person is (IANA), in which days are counted.',
  })
  timeZone!: string;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the person was officially informed that their presence is no longer required (UTC); null before.',
  })
  informedAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which the person can leave under protection, where they are; null before.',
  })
  leaveBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'The end of that day (UTC); null before.' })
  leaveByAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the period began anew: what kept the person from leaving; null if it did not.',
  })
  restartReason: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'On which day the person left; null before.' })
  leftOn: string | null = null;

  @Enum({ items: () => SafeConductEnd, type: 'text', nullable: true })
  @Field(() => SafeConductEnd, { nullable: true, description: 'Why it is over; null while it is not.' })
  end: SafeConductEnd | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Since which day it is over; null while it is not.',
  })
  endedOn: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was granted (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the record last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
