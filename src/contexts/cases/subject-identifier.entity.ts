import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { Case } from './case.entity.js';
import { CaseSubject } from './case-subject.entity.js';
import { IdentifierKind, ValueVisibility } from './case-subject.enums.js';

/** A number or code that identifies a subject. Its value stands in a table of its own, for the leading State alone. */
@Entity({
  tableName: 'subject_identifier',
  comment: 'Numbers and codes of subjects, with their last four characters.',
})
@ObjectType({ description: 'A number or code that identifies a person or entity.' })
@Index({ properties: ['subject'] })
export class SubjectIdentifier {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => CaseSubject, fieldName: 'subject_id' })
  subject!: Rel<CaseSubject>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'lead_state', nullable: true })
  leadState: Rel<State> | null = null;

  @Enum({ items: () => IdentifierKind, type: 'text' })
  @Field(() => IdentifierKind, { description: 'What kind of number or code it is.' })
  kind!: IdentifierKind;

  @ManyToOne({ entity: () => State, fieldName: 'issuing_state', nullable: true })
  @Field(() => State, { nullable: true, description: 'The State that issued it; null if none or unknown.' })
  issuingState: Rel<State> | null = null;

  @Field(() => String, { nullable: true, description: 'The value, whole.' })
  value?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The last four characters; null where the value is so short (under eight) that they would tell it.',
  })
  valueLastFour: string | null = null;

  @Field(() => ValueVisibility, { description: 'How much of the value this viewer reads.' })
  valueVisibility?: ValueVisibility;
}

/** How much of an identifier others than the leading State may read: four characters of eight or more, else nothing. */
export function lastFourOf(value: string): string | null {
  const characters = Array.from(value);
  return characters.length < 8 ? null : characters.slice(-4).join('');
}
