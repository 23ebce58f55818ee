import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { Asset } from '../asset.entity.js';
import { AssetIdentifierKind } from '../identifiers/asset-identifier.js';
import { AssetIdentifier } from '../identifiers/asset-identifier.entity.js';

/** That two assets have the same identifier: kept by a trigger, once from each of the two. */
@Entity({
  tableName: 'asset_match',
  comment: 'Assets with the same identifier, once from each of the two; kept by a trigger.',
})
@ObjectType({ description: 'That another asset has the same identifier, and so may be the same asset.' })
@Unique({ properties: ['identifier', 'otherIdentifier'] })
@Index({ properties: ['asset', 'createdAt', 'id'] })
export class AssetMatch {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "AssetMatch:0199…".' })
  id!: string;

  @ManyToOne({ entity: () => Asset, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => AssetIdentifier, fieldName: 'identifier_id' })
  identifier!: Rel<AssetIdentifier>;

  @ManyToOne({ entity: () => Asset, fieldName: 'other_asset_id' })
  @Field(() => Asset, { nullable: true, description: 'The other asset.' })
  otherAsset!: Rel<Asset>;

  @ManyToOne({ entity: () => Case, fieldName: 'other_case_id' })
  otherCase!: Rel<Case>;

  @ManyToOne({ entity: () => AssetIdentifier, fieldName: 'other_identifier_id' })
  otherIdentifier!: Rel<AssetIdentifier>;

  @Enum({ items: () => AssetIdentifierKind, type: 'text' })
  @Field(() => AssetIdentifierKind, { description: 'The kind of the identifier that both have.' })
  kind!: AssetIdentifierKind;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the second of the two identifiers was entered (UTC).' })
  createdAt!: Date;
}
