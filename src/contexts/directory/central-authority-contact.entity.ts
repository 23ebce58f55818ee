import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { CentralAuthorityEntry } from './central-authority-entry.entity.js';

/**
 * The person behind a directory entry. A table of its own, so that row security keeps a person's telephone and mail
 * from everybody but the central authorities and the secretariat.
 */
@Entity({
  tableName: 'central_authority_contact',
  comment: 'Contact persons of directory entries: for central authorities and the secretariat alone.',
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
}
