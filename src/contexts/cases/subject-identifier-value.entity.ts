import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { State } from '../directory/index.js';
import { SubjectIdentifier } from './subject-identifier.entity.js';

/** The whole value of an identifier, for the central authority of the leading State alone. */
@Entity({
  tableName: 'subject_identifier_value',
  comment: 'Whole values of identifiers: for the central authority of the leading State alone.',
})
export class SubjectIdentifierValue {
  @OneToOne({ entity: () => SubjectIdentifier, primary: true, owner: true, fieldName: 'identifier_id' })
  identifier!: Rel<SubjectIdentifier>;

  @ManyToOne({ entity: () => State, fieldName: 'lead_state' })
  leadState!: Rel<State>;

  @Property({ type: 'text' })
  value!: string;
}
