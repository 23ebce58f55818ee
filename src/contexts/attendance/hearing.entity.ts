import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { DateTime } from '../../platform/scalars.js';
import { CompetentAuthority } from '../directory/index.js';
import { MlaRequestRecord } from '../mla-requests/index.js';
import { AttendanceCapacity, HearingModality, HearingStatus as Status } from './attendance.enums.js';
import { AttendingPerson } from './attending-person.entity.js';

/** The hearing of a witness, expert or other person for a request (UNCAC art. 46(3)(a), (17), (18)). */
@Entity({
  tableName: 'hearing',
  comment: 'Hearings of witnesses, experts and others for requests (UNCAC art. 46(17), (18)).',
})
@ObjectType({
  implements: Node,
  description:
    'The hearing of a witness, expert or other person for a request, in person, by video conference or by telephone (UNCAC art. 46(17), (18)).',
})
@Check({
  name: 'hearing_not_in_person_for_a_reason',
  expression: "modality = 'IN_PERSON' or not_in_person_because is not null",
})
@Check({ name: 'hearing_held', expression: "(status = 'HELD') = (held_at is not null)" })
@Index({ properties: ['request', 'createdAt', 'id'] })
export class Hearing extends MlaRequestRecord {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "Hearing:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => AttendingPerson, fieldName: 'attendee_id' })
  @Field(() => AttendingPerson, { nullable: true, description: 'Who is heard.' })
  attendee!: Rel<AttendingPerson>;

  @Enum({ items: () => AttendanceCapacity, type: 'text' })
  @Field(() => AttendanceCapacity, { description: 'As what the person is heard.' })
  capacity!: AttendanceCapacity;

  @Enum({ items: () => HearingModality, type: 'text' })
  @Field(() => HearingModality, { description: 'How the person is heard.' })
  modality!: HearingModality;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Why it is not possible or desirable that the person appears in person (art. 46(18)); null for a hearing in person.',
  })
  notInPersonBecause: string | null = null;

  @Enum({ items: () => Status, type: 'text' })
  @Field(() => Status, { description: 'Where the hearing stands.' })
  status: Status = Status.PLANNED;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'For when it is planned (UTC).' })
  plannedAt!: Date;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Time zone of the requesting State for this hearing (IANA).' })
  requestingTimeZone!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Time zone of the requested State for this hearing (IANA).' })
  requestedTimeZone!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'In which language the person is heard (ISO 639-1).' })
  language!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether an interpreter is needed.' })
  needsInterpreter = false;

  @ManyToOne({ entity: () => CompetentAuthority, fieldName: 'conducted_by', nullable: true })
  @Field(() => CompetentAuthority, {
    nullable: true,
    description:
      'The authority that conducts it, of the requesting State where so agreed (art. 46(18)); null if not said.',
  })
  conductedBy: Rel<CompetentAuthority> | null = null;

  @ManyToOne({ entity: () => CompetentAuthority, fieldName: 'attended_by', nullable: true })
  @Field(() => CompetentAuthority, {
    nullable: true,
    description:
      'The judicial authority of the requested State that attends (art. 46(18)); null if none was named.',
  })
  attendedBy: Rel<CompetentAuthority> | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was held (UTC); null before.' })
  heldAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was last moved to another time, or cancelled; null if it was not.',
  })
  changeReason: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was first planned (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the record last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
