import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Asset } from './asset.entity.js';

/** With whom an asset is held: for central authorities, and for the competent authorities of the recording State and of the State in which it lies. */
@Entity({
  tableName: 'asset_institution',
  comment:
    'With whom an asset is held: for central authorities, and the competent authorities of the States concerned.',
})
export class AssetInstitution {
  @OneToOne({ entity: () => Asset, primary: true, owner: true, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @Property({ type: 'text', nullable: true })
  institution: string | null = null;
}
