import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { Case, ValueVisibility } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { Asset } from '../asset.entity.js';
import { AssetIdentifierKind, Chain } from './asset-identifier.js';

/** A number or code of an asset. Its whole value stands in a table of its own (AssetIdentifierValue). */
@Entity({
  tableName: 'asset_identifier',
  comment: 'Numbers and codes of assets, with their last four characters.',
})
@ObjectType({ description: 'A number, code or address by which an asset is told from every other.' })
@Check({ name: 'asset_identifier_on_chain', expression: `(kind = 'CRYPTO_ADDRESS') = (chain is not null)` })
@Index({ properties: ['asset', 'createdAt', 'id'] })
export class AssetIdentifier {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "AssetIdentifier:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Asset, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'entered_by' })
  @Field(() => State, { description: 'The State that entered it.' })
  enteredBy!: Rel<State>;

  @Enum({ items: () => AssetIdentifierKind, type: 'text' })
  @Field(() => AssetIdentifierKind, { description: 'What kind of identifier it is.' })
  kind!: AssetIdentifierKind;

  @Enum({ items: () => Chain, type: 'text', nullable: true })
  @Field(() => Chain, {
    nullable: true,
    description: 'The blockchain of an address on one; null of all else.',
  })
  chain: Chain | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'issued_in', nullable: true })
  @Field(() => State, {
    nullable: true,
    description: 'The State in whose register or by whose institution it was given; null if unknown or none.',
  })
  issuedIn: Rel<State> | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The value, whole, in the normal form of its standard: for the State that entered it and the State in which the asset lies.',
  })
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

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  createdAt!: Date;
}
