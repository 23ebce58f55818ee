import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime, Decimal } from '../../../platform/scalars.js';
import { Case, CaseSubject } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { Asset } from '../asset.entity.js';
import { HolderKind } from './holder.enums.js';

/** That somebody holds an asset, or a part of it, for a time. It is ended, never changed otherwise. */
@Entity({
  tableName: 'asset_holder',
  comment: 'Registered holders and beneficial owners of assets, each for a time.',
})
@ObjectType({
  description: 'That somebody holds an asset, or a part of it, for a time (UNCAC arts 14(1)(a), 52(1)).',
})
@Check({ name: 'asset_holder_named', expression: '(subject_id is null) <> (name is null)' })
@Check({ name: 'asset_holder_percentage', expression: 'percentage > 0 and percentage <= 100' })
@Check({ name: 'asset_holder_time', expression: 'until >= since' })
@Check({ name: 'asset_holder_through', expression: 'through_id <> id' })
@Index({ properties: ['asset', 'createdAt', 'id'] })
@Index({ properties: ['subject'] })
export class AssetHolder {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "AssetHolder:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Asset, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'entered_by' })
  @Field(() => State, { description: 'The State that entered it.' })
  enteredBy!: Rel<State>;

  @Enum({ items: () => HolderKind, type: 'text' })
  @Field(() => HolderKind, { description: 'In what way the asset is theirs.' })
  kind!: HolderKind;

  @ManyToOne({ entity: () => CaseSubject, fieldName: 'subject_id', nullable: true })
  @Field(() => CaseSubject, {
    nullable: true,
    description: 'The person or entity of the case; null where the holder is named in words.',
  })
  subject: Rel<CaseSubject> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The name, where the holder is no person or entity of the case; else null.',
  })
  name: string | null = null;

  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  @Field(() => Decimal, {
    nullable: true,
    description:
      'What part is held, in per cent: of the asset or, through another holder, of what that holds; null if unknown.',
  })
  percentage: string | null = null;

  @ManyToOne({ entity: () => AssetHolder, fieldName: 'through_id', nullable: true })
  @Field(() => AssetHolder, {
    nullable: true,
    description: 'The holder of the same asset through which it is held; null where it is held directly.',
  })
  through: Rel<AssetHolder> | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The first day; null if unknown.' })
  since: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which it ended, no longer held on it; null while it lasts.',
  })
  until: string | null = null;

  /** Whether the person is a protected subject of the case: kept by triggers. It then exists for the leading State alone. */
  @Property({ type: 'boolean' })
  isProtected: boolean = false;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  createdAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
