import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Mission } from './mission.entity.js';

/** What the host State and StAR settle between them of a mission: for the two and the auditors. */
@Entity({
  tableName: 'mission_arrangement',
  comment:
    'Terms of reference of missions, and why one was declined or cancelled: for the host State, StAR and the auditors.',
})
export class MissionArrangement {
  @OneToOne({ entity: () => Mission, primary: true, owner: true, fieldName: 'mission_id' })
  mission!: Rel<Mission>;

  @Property({ type: 'text', nullable: true })
  termsOfReference: string | null = null;

  @Property({ type: 'text', nullable: true })
  termsRemark: string | null = null;

  @Property({ type: 'text', nullable: true })
  endingReason: string | null = null;
}
