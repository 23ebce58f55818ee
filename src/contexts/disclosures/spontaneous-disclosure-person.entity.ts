import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate } from '../../platform/scalars.js';
import { State } from '../directory/index.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
import { DisclosedPersonKind } from './spontaneous-disclosure.enums.js';

/** A person or entity whom the information concerns, as the sending State names them; no record of any case. */
@Entity({
  tableName: 'spontaneous_disclosure_person',
  comment: 'Persons and entities whom information given without a request concerns.',
})
@ObjectType({
  description:
    'A person or entity whom the information concerns, as the sending State names them: seen as the information itself is.',
})
@Index({ properties: ['disclosure', 'position', 'id'] })
export class SpontaneousDisclosurePerson {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id' })
  disclosure!: Rel<SpontaneousDisclosure>;

  @ManyToOne({ entity: () => State, fieldName: 'sending_state' })
  sendingState!: Rel<State>;

  /** Whether the disclosure names the person still; nothing is deleted. */
  @Property({ type: 'boolean' })
  isListed = true;

  @Property({ type: 'int' })
  @Field(() => Int, { nullable: true, description: 'Place in the list, from 1.' })
  position!: number;

  @Enum({ items: () => DisclosedPersonKind, type: 'text' })
  @Field(() => DisclosedPersonKind, { nullable: true, description: 'A human being or an entity.' })
  kind!: DisclosedPersonKind;

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

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of birth, or of foundation; null if unknown.',
  })
  bornOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Passport, registration or account numbers and the like, in words; null for none.',
  })
  identifiers: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What the person or entity has to do with the matter; null where nothing is said.',
  })
  remark: string | null = null;
}
