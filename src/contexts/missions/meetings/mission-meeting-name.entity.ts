import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { MissionMeeting } from './mission-meeting.entity.js';

/** Which institution a mission met, and whom: for the host State and StAR; auditors see process and not people. */
@Entity({
  tableName: 'mission_meeting_name',
  comment: 'Institutions and persons whom missions met: for the host State and StAR.',
})
export class MissionMeetingName {
  @OneToOne({ entity: () => MissionMeeting, primary: true, owner: true, fieldName: 'meeting_id' })
  meeting!: Rel<MissionMeeting>;

  @Property({ type: 'text' })
  institution!: string;

  @Property({ type: 'text', nullable: true })
  persons: string | null = null;
}
