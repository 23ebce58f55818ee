import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { Case } from '../cases/index.js';
import { State } from '../directory/index.js';
import { AssetClass, AssetStatus } from './asset.enums.js';

/**
 * Property that may be proceeds of an offence, as all who know of it share it. What fewer may know stands in tables of
 * their own: in words (AssetNarrative), where exactly it lies (AssetLocation), with whom it is held (AssetInstitution).
 */
@Entity({
  tableName: 'asset',
  comment: 'Assets of cases: what whoever knows of an asset may know of it.',
})
@ObjectType({
  implements: Node,
  description:
    'Property that may be proceeds of an offence, or stands for them (UNCAC arts 2(d), (e), 31): recorded in a case by one of its party States.',
})
@Check({ name: 'asset_identified', expression: `status <> 'IDENTIFIED' or identified_on is not null` })
@Check({ name: 'asset_suspected', expression: `status <> 'SUSPECTED' or identified_on is null` })
@Check({ name: 'asset_dissipated', expression: `(status = 'DISSIPATED') = (dissipated_on is not null)` })
@Index({ properties: ['case', 'createdAt', 'id'] })
@Index({ properties: ['case', 'updatedAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({ properties: ['assetClass', 'createdAt', 'id'] })
@Index({ properties: ['status', 'createdAt', 'id'] })
@Index({ properties: ['locatedIn', 'createdAt', 'id'] })
@Index({ properties: ['recordingState', 'createdAt', 'id'] })
export class Asset {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "Asset:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  @Field(() => Case, {
    nullable: true,
    description: 'The case in which it was recorded; null where this viewer may not see that.',
  })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'recording_state' })
  @Field(() => State, { description: 'The party State that recorded it.' })
  recordingState!: Rel<State>;

  @Enum({ items: () => AssetClass, type: 'text' })
  @Field(() => AssetClass, { description: 'What it is.' })
  assetClass!: AssetClass;

  @ManyToOne({ entity: () => State, fieldName: 'located_in', nullable: true })
  @Field(() => State, {
    nullable: true,
    description: 'The State or territory in which it lies; null if unknown, or if it lies nowhere.',
  })
  locatedIn: Rel<State> | null = null;

  @Enum({ items: () => AssetStatus, type: 'text' })
  @Field(() => AssetStatus, { description: 'Where it stands.' })
  status: AssetStatus = AssetStatus.SUSPECTED;

  @Field(() => String, {
    nullable: true,
    description: 'What it is, in words; for the authorities that work on the case.',
  })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where exactly it lies, in words, such as an address; null if unknown. For the State that recorded it and the State in which it lies; for the other party States once it is identified.',
  })
  exactLocation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The bank, register, custodian or other institution that holds or lists it; null if none is known.',
  })
  institution?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'On which day it was found; null if it was not.',
  })
  identifiedOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'On which day it was gone, as far as known; null if it is not gone.',
  })
  dissipatedOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What happened to it when it was gone, in words; null if it is not gone.',
  })
  dissipation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the person who recorded it; for the State that recorded it alone.',
  })
  recordedBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the person there who last changed it; for the State that recorded it alone.',
  })
  lastAmendedBy?: string | null;

  /** The State that keeps its ledger: that in which it lies where it is a party of the case, else the recording one; kept by triggers. */
  @ManyToOne({ entity: () => State, fieldName: 'ledger_keeper', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'The State that keeps its ledger: the one in which it lies, where that is a party of the case, else the one that recorded it.',
  })
  ledgerKeeper: Rel<State> | null = null;

  /** The party States of its case, by code: kept by triggers, for row security and the access policy. */
  @Property({ type: 'text[]' })
  partyStates: string[] = [];

  /** The competent authorities to which its case is assigned for the time being: kept by triggers. */
  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  assignedAuthorities: string[] = [];

  /** Whether it was ever found: from then on the other party States know where it lies. */
  @Property({ type: 'boolean', nullable: true, generated: '(identified_on is not null) stored' })
  wasIdentified?: boolean;

  /** Its key as the audit trail names it. */
  @Property({ type: 'text', nullable: true, generated: '(id::text) stored' })
  trailKey?: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was recorded (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
