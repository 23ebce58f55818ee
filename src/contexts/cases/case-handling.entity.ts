import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { State } from '../directory/index.js';
import { Case } from './case.entity.js';

/** Who in the leading State last worked on what would be published: its own matter, for the second pair of eyes. */
@Entity({
  tableName: 'case_handling',
  comment: 'Who in the leading State last changed a case; for that State alone.',
})
export class CaseHandling {
  @OneToOne({ entity: () => Case, primary: true, owner: true, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  lastAmendedBy!: string;
}
