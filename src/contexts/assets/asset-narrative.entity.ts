import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Asset } from './asset.entity.js';

/** What an asset is and what became of it, in words: for the authorities that work on the case, not for auditors and StAR. */
@Entity({
  tableName: 'asset_narrative',
  comment: 'What an asset is and what became of it, in words: for the authorities that work on the case.',
})
export class AssetNarrative {
  @OneToOne({ entity: () => Asset, primary: true, owner: true, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text', nullable: true })
  dissipation: string | null = null;
}
