import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Asset } from './asset.entity.js';

/** Where exactly an asset lies: for the recording State and the State in which it lies; for others once it is identified. */
@Entity({
  tableName: 'asset_location',
  comment:
    'Where exactly an asset lies: for the recording State and the State in which it lies; for others once it is identified.',
})
export class AssetLocation {
  @OneToOne({ entity: () => Asset, primary: true, owner: true, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @Property({ type: 'text', nullable: true })
  exactLocation: string | null = null;
}
