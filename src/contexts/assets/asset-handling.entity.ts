import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { State } from '../directory/index.js';
import { Asset } from './asset.entity.js';

/** Who in the recording State recorded an asset and last changed it: that State's own matter. */
@Entity({
  tableName: 'asset_handling',
  comment: 'Who in the recording State recorded an asset and last changed it; for that State alone.',
})
export class AssetHandling {
  @OneToOne({ entity: () => Asset, primary: true, owner: true, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  recordedBy!: string;

  @Property({ type: 'text' })
  lastAmendedBy!: string;
}
