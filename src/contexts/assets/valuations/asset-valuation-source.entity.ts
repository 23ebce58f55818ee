import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { AssetValuation } from './asset-valuation.entity.js';

/** Who says what an asset is worth, in words, which may name people: for those who work on the case. */
@Entity({
  tableName: 'asset_valuation_source',
  comment: 'Who says what an asset is worth: for the authorities that work on the case.',
})
export class AssetValuationSource {
  @OneToOne({ entity: () => AssetValuation, primary: true, owner: true, fieldName: 'valuation_id' })
  valuation!: Rel<AssetValuation>;

  @Property({ type: 'text' })
  source!: string;
}
