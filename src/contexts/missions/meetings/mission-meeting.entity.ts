import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { Mission } from '../mission.entity.js';
import { MissionInstitutionKind } from './mission-meeting.enums.js';

/** That a mission met an institution: on which day and of what kind. Which one, and whom, stands in MissionMeetingName. */
@Entity({
  tableName: 'mission_meeting',
  comment: 'Meetings of missions by day and kind of institution: for the host State, StAR and the auditors.',
})
@ObjectType({ description: 'That a mission met an institution of the host State.' })
@Index({ properties: ['mission', 'metOn', 'id'] })
export class MissionMeeting {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MissionMeeting:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Mission, fieldName: 'mission_id' })
  mission!: Rel<Mission>;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'On which day.' })
  metOn!: string;

  @Enum({ items: () => MissionInstitutionKind, type: 'text' })
  @Field(() => MissionInstitutionKind, { description: 'What kind of institution it is.' })
  institutionKind!: MissionInstitutionKind;

  @Field(() => String, {
    nullable: true,
    description: 'Which institution; for the host State and StAR. Auditors read of what kind it is.',
  })
  institution?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who took part, in words; null if that is not said. For the host State and StAR.',
  })
  persons?: string | null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was recorded (UTC).' })
  createdAt!: Date;
}
