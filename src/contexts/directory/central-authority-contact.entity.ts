import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { CentralAuthorityEntry } from './central-authority-entry.entity.js';

/**
 * The person behind a directory entry, and how the contact point for urgent requests is reached. A table of its own, so
 * that row security keeps these telephones and addresses from everybody but the central authorities and the secretariat.
 */
@Entity({
  tableName: 'central_authority_contact',
  comment:
    'Contact persons and urgent contacts of directory entries: for central authorities and the secretariat alone.',
})
export class CentralAuthorityContact {
  @OneToOne({ entity: () => CentralAuthorityEntry, primary: true, owner: true, fieldName: 'entry_id' })
  entry!: Rel<CentralAuthorityEntry>;

  @Property({ type: 'text' })
  state!: string;

  @Property({ type: 'text' })
  jurisdiction!: string;

  @Property({ type: 'text', nullable: true })
  contactPerson: string | null = null;

  @Property({ type: 'text', nullable: true })
  contactPhone: string | null = null;

  @Property({ type: 'text', nullable: true })
  contactEmail: string | null = null;

  /** Of the contact point for urgent requests: it answers authorities, not everybody. */
  @Property({ type: 'text', nullable: true })
  urgentContactPhone: string | null = null;

  @Property({ type: 'text', nullable: true })
  urgentContactEmail: string | null = null;
}
