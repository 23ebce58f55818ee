import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { MissionAddressee } from './mission.enums.js';
import { Mission } from './mission.entity.js';

/** The official request of the host State, as its letter says it: for that State, StAR and the auditors; never changed. */
@Entity({
  tableName: 'mission_letter',
  comment: 'The letters by which States ask for missions: for the host State, StAR and the auditors.',
})
export class MissionLetter {
  @OneToOne({ entity: () => Mission, primary: true, owner: true, fieldName: 'mission_id' })
  mission!: Rel<Mission>;

  @Property({ type: 'text' })
  requestedByName!: string;

  @Property({ type: 'text' })
  requestedByOffice!: string;

  @Property({ type: 'text' })
  letterReference!: string;

  @Enum({ items: () => MissionAddressee, type: 'text' })
  addressedTo!: MissionAddressee;

  @Property({ type: 'text' })
  counterpart!: string;

  @Property({ type: 'text' })
  helpAsked!: string;
}
