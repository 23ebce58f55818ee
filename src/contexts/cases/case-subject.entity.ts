import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { State } from '../directory/index.js';
import { Case } from './case.entity.js';
import { SubjectKind, SubjectRole } from './case-subject.enums.js';

/** A person or entity in a case (UNCAC arts 26 and 46(15)(e)). */
@Entity({
  tableName: 'case_subject',
  comment: 'Persons and entities in cases; protected ones for the leading State alone.',
})
@ObjectType({ description: 'A person or entity in a case (UNCAC arts 26 and 46(15)(e)).' })
@Check({ name: 'case_subject_informant_protected', expression: `role <> 'INFORMANT' or is_protected` })
@Check({ name: 'case_subject_witness_protected', expression: `role <> 'PROTECTED_WITNESS' or is_protected` })
@Index({ properties: ['case', 'createdAt', 'id'] })
@Index({ properties: ['enteredFor'] })
export class CaseSubject {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "CaseSubject:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  /** Key of the record that named the subject, where the subject was entered with it: who may not know of that knows of neither. */
  @Property({ type: 'uuid', nullable: true })
  enteredFor: string | null = null;

  /** The leading State of the case, which alone knows of protected subjects and sees identifiers whole. */
  @ManyToOne({ entity: () => State, fieldName: 'lead_state', nullable: true })
  leadState: Rel<State> | null = null;

  @Enum({ items: () => SubjectKind, type: 'text' })
  @Field(() => SubjectKind, { description: 'A human being or an entity.' })
  kind!: SubjectKind;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Full name.' })
  name!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], { nullable: true, description: 'Other names and spellings.' })
  aliases: string[] = [];

  @ManyToOne({ entity: () => State, fieldName: 'nationality', nullable: true })
  @Field(() => State, {
    nullable: true,
    description: 'Nationality, or State of registration of an entity; null if unknown.',
  })
  nationality: Rel<State> | null = null;

  @Enum({ items: () => SubjectRole, type: 'text' })
  @Field(() => SubjectRole, { description: 'What the subject is in the case.' })
  role!: SubjectRole;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the subject is protected (UNCAC arts 32, 33): it then exists for the central authority of the leading State alone.',
  })
  isProtected: boolean = false;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of birth, or of foundation; null if unknown.',
  })
  bornOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where the subject lives, stays or is seated; null if unknown.',
  })
  location: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
