import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { textArray } from '../../../platform/database/text-array.js';
import { Node } from '../../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { Verification } from '../directory.enums.js';
import { State } from '../state.entity.js';
import { TreatyKind, TreatySubject } from './treaty-kinds.enums.js';

/** A treaty by which States cooperate: what a request may rest on besides the Convention (UNCAC art. 46(6), (30), 59). */
@Entity({ tableName: 'treaty', comment: 'Treaties by which States cooperate, as far as they are recorded.' })
@ObjectType({
  implements: Node,
  description:
    'A treaty by which States cooperate, and on which a request may rest (UNCAC art. 46(1), (6), (7), (30), 59).',
})
@Check({ name: 'treaty_subjects_known', expression: `subjects <@ ${textArray(TreatySubject)}` })
@Check({ name: 'treaty_subjects_given', expression: 'cardinality(subjects) > 0' })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({ name: 'treaty_party_states', properties: ['partyStates'], type: 'gin' })
export class Treaty {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "Treaty:0199…".' })
  id: string = uuid();

  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'Its full name in English.' })
  name!: string;

  @Enum({ items: () => TreatyKind, type: 'text' })
  @Field(() => TreatyKind, { description: 'Between how many States it stands.' })
  kind!: TreatyKind;

  @Property({ type: 'text[]' })
  @Field(() => [TreatySubject], { description: 'On what it lets States cooperate.' })
  subjects!: TreatySubject[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether it is a treaty on mutual legal assistance: between States bound by it its provisions apply, and UNCAC art. 46(9)–(29) only where they agree to apply these instead (art. 46(7)).',
  })
  governsMutualLegalAssistance!: boolean;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'When it was signed or opened for signature; null if not recorded.',
  })
  signedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Its number with a depositary or in a collection, such as "UNTC XVIII-14"; null if not recorded.',
  })
  reference: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'With whom instruments are deposited; null if not recorded.',
  })
  depositary: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Address of its text or its record; null if not recorded.',
  })
  url: string | null = null;

  /** The States recorded as parties, past ones included: for rules and row security. */
  @Property({ type: 'text[]' })
  partyStates!: string[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What is open about its parties, such as that none is recorded; null where all are.',
  })
  partiesRemark: string | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'recorded_for', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'The State that recorded it or changed it last; null for the secretariat and for reference data.',
  })
  recordedFor: Rel<State> | null = null;

  @Enum({ items: () => Verification, type: 'text' })
  @Field(() => Verification, {
    description:
      'How far this may be relied on: what one party recorded is unverified until another or the secretariat confirms it.',
  })
  verification!: Verification;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed (UTC); null if it is not.' })
  verifiedAt: Date | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'verified_for', nullable: true })
  @Field(() => State, {
    nullable: true,
    description: 'The State that confirmed it; null for the secretariat, and while unverified.',
  })
  verifiedFor: Rel<State> | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it was taken from.' })
  source!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the record last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
