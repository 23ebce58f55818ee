import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuid } from 'uuid';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestEnclosure } from './mla-request-enclosure.entity.js';

/** What an enclosure is: for the authorities of the two States, and no auditor. */
@Entity({
  tableName: 'mla_request_enclosure_title',
  comment: 'What the enclosures of requests are: for the authorities of the two States alone.',
})
@Index({ properties: ['request'] })
export class MlaRequestEnclosureTitle {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => MlaRequestEnclosure, fieldName: 'enclosure_id', owner: true })
  enclosure!: Rel<MlaRequestEnclosure>;

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @Property({ type: 'text' })
  title!: string;
}
