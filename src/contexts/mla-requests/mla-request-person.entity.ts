import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, CountryCode } from '../../platform/scalars.js';
import { Case, CaseSubject, IdentifierKind, SubjectKind } from '../cases/index.js';
import { State } from '../directory/index.js';
import { MlaRequest } from './mla-request.entity.js';

/** A number or code of a person as a request gives it. */
@ObjectType({ description: 'A number or code of a person or entity as a request gives it.' })
export class MlaRequestPersonIdentifier {
  @Field(() => IdentifierKind, { description: 'What kind of number or code it is.' })
  kind!: IdentifierKind;

  @Field(() => CountryCode, { nullable: true, description: 'The State that issued it; null if unknown.' })
  issuingState!: string | null;

  @Field(() => String, {
    description: 'The value, or its last four characters where the requesting State knows no more.',
  })
  value!: string;

  @Field(() => Boolean, { description: 'Whether the value is whole.' })
  isWhole!: boolean;
}

/** A person or entity of the case whom a request concerns (UNCAC art. 46(15)(e)). */
@Entity({
  tableName: 'mla_request_person',
  comment: 'Persons and entities whom a request concerns (UNCAC art. 46(15)(e)).',
})
@ObjectType({ description: 'A person or entity whom a request concerns (UNCAC art. 46(15)(e)).' })
@Unique({ properties: ['request', 'subject'] })
export class MlaRequestPerson {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, {
    nullable: true,
    description: 'Stable id, by which other records of the request name the person.',
  })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_state' })
  requestedState!: Rel<State>;

  @Property({ type: 'boolean' })
  isSent = false;

  /** Whether the request names the person still; nothing is deleted. */
  @Property({ type: 'boolean' })
  isListed = true;

  /** As the request names the person, fixed when its submission is proposed: what is approved and sent. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the person or entity as the request gives it, fixed when submission is proposed; null before.',
  })
  name: string | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    nullable: true,
    description: 'Other names as the request gives them, fixed when submission is proposed; empty before.',
  })
  aliases: string[] = [];

  @Enum({ items: () => SubjectKind, type: 'text', nullable: true })
  @Field(() => SubjectKind, {
    nullable: true,
    description: 'A human being or an entity, fixed when submission is proposed; null before.',
  })
  kind: SubjectKind | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'nationality', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'Nationality, or State of registration, as the request gives it; null if unknown, and before.',
  })
  nationality: Rel<State> | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of birth, or of foundation, as the request gives it; null if unknown, and before.',
  })
  bornOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Where the person lives, stays or is seated, as the request gives it; null if unknown, and before.',
  })
  location: string | null = null;

  @Property({ type: 'jsonb', default: '[]' })
  @Field(() => [MlaRequestPersonIdentifier], {
    nullable: true,
    description:
      'Numbers and codes as the request gives them, fixed when submission is proposed; empty before.',
  })
  identifiers: MlaRequestPersonIdentifier[] = [];

  /** The version of the case's record from which name and aliases were taken; null before. */
  @Property({ type: 'int', nullable: true })
  subjectVersion: number | null = null;

  @ManyToOne({ entity: () => CaseSubject, fieldName: 'subject_id' })
  @Field(() => CaseSubject, {
    nullable: true,
    description: 'The person or entity, as the case has it; null for those who may not see it.',
  })
  subject!: Rel<CaseSubject>;

  /** For search in what is said of the person, as the request gives it. */
  @Property({
    columnType: 'tsvector',
    type: 'text',
    nullable: true,
    lazy: true,
    generated: `(app.search_vector(array[name, location, jsonb_path_query_array(identifiers, '$[*]."value"')::text] || aliases)) stored`,
  })
  searchPerson?: string;
}
