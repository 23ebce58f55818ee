import type { Rel } from '@mikro-orm/core';
import { Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { AssetIdentifier } from './asset-identifier.entity.js';

/** The whole value of an identifier in normal form, for the State that entered it and the State in which the asset lies. */
@Entity({
  tableName: 'asset_identifier_value',
  comment:
    'Whole values of identifiers: for the State that entered them and the State in which the asset lies.',
})
@Index({
  name: 'asset_identifier_value_matched',
  expression: 'create index asset_identifier_value_matched on asset_identifier_value (lower(value))',
})
export class AssetIdentifierValue {
  @OneToOne({ entity: () => AssetIdentifier, primary: true, owner: true, fieldName: 'identifier_id' })
  identifier!: Rel<AssetIdentifier>;

  @Property({ type: 'text' })
  value!: string;
}
