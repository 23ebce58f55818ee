import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../platform/reads/node.js';
import { CountryCode, DateTime } from '../../platform/scalars.js';
import { Currency } from './currency.entity.js';
import { RegionalGroup, StateKind, Verification } from './directory.enums.js';

/** A name of a State in one language. */
@ObjectType({ description: 'A name of a State, territory or organization in one language.' })
export class StateName {
  @Field(() => String, { description: 'The language (ISO 639-1), one of the six of the United Nations.' })
  language!: string;

  @Field(() => String, { description: 'Short name.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Formal name; null where the list gives none.' })
  formal!: string | null;
}

/** A State, territory or organization, by its ISO 3166-1 code. */
@Entity({ tableName: 'state', comment: 'States, territories and organizations by ISO 3166-1 code.' })
@ObjectType({ implements: Node, description: 'A State, territory or organization, by its ISO 3166-1 code.' })
@Index({ properties: ['name', 'code'] })
@Index({ name: 'state_search_names', properties: ['searchNames'], type: 'gin' })
export class State {
  @Field(() => ID, { description: 'Stable id, such as "State:PH".' })
  id!: string;

  @PrimaryKey({ type: 'text' })
  @Field(() => CountryCode, {
    description:
      'ISO 3166-1 alpha-2 code; user-assigned codes (XA…) are fictitious States of the demo world.',
  })
  code!: string;

  @Property({ type: 'text', nullable: true, unique: true })
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-3 code; null where ISO has assigned none.',
  })
  iso3: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 numeric code, three digits; null where ISO has assigned none.',
  })
  numericCode: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name in English.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Formal name in English; null where the list gives none.',
  })
  formalName: string | null = null;

  /** Language → short and formal name; the GraphQL field is derived from it. */
  @Property({ type: 'jsonb' })
  @Field(() => [StateName], {
    description: 'Names in the six languages of the United Nations, as far as known.',
  })
  names: unknown = {};

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description: 'Former and other names in English under which sources list it, such as "Swaziland".',
  })
  otherNames: string[] = [];

  @Enum({ items: () => StateKind, type: 'text' })
  @Field(() => StateKind, { description: 'What kind of entity this is.' })
  kind!: StateKind;

  @ManyToOne({ entity: () => State, fieldName: 'administered_by', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'The State to which the list that the directory was loaded from assigns a territory; null for States, organizations, and where the list names none.',
  })
  administeredBy: Rel<State> | null = null;

  @Enum({ items: () => RegionalGroup, type: 'text', nullable: true })
  @Field(() => RegionalGroup, {
    nullable: true,
    description:
      'Regional group at the United Nations, for electoral purposes where it takes part in two; null for those in none.',
  })
  regionalGroup: RegionalGroup | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [RegionalGroup], {
    description: 'All regional groups in which it takes part: Türkiye takes part in two. Empty for none.',
  })
  regionalGroups: RegionalGroup[] = [];

  @ManyToOne({ entity: () => Currency, fieldName: 'default_currency', nullable: true })
  @Field(() => Currency, {
    nullable: true,
    description: 'Its own currency, or the first that the list names; null where the list names none.',
  })
  defaultCurrency: Rel<Currency> | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether it is invented, for the demo world; nothing said of it is about a real State.',
  })
  fictitious = false;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when its central authority takes part in Repatria (UTC); null while it does not: requests to and from it travel on paper and are kept by the other State.',
  })
  onRepatriaSince: Date | null = null;

  @Enum({ items: () => Verification, type: 'text' })
  @Field(() => Verification, { description: 'How far what is said here may be relied on.' })
  verification!: Verification;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it was taken from.' })
  source!: string;

  /** All names and codes, also without diacritics, for search. */
  @Property({ type: 'text', lazy: true })
  searchText!: string;

  @Property({
    columnType: 'tsvector',
    type: 'text',
    nullable: true,
    lazy: true,
    generated: `(app.search_vector(array[search_text])) stored`,
  })
  searchNames?: string;
}
