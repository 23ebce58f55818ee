import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuid } from 'uuid';
import { MlaRequest } from '../mla-request.entity.js';

/** That an oral request was confirmed in writing: beside the request, since StAR sees the request, and not how it was made. */
@Entity({
  tableName: 'mla_request_written_confirmation',
  comment: 'That oral requests were confirmed in writing (UNCAC art. 46(14)).',
})
export class MlaRequestWrittenConfirmation {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => MlaRequest, fieldName: 'request_id', owner: true })
  request!: Rel<MlaRequest>;

  @Property({ type: 'datetime', length: 3 })
  confirmedAt!: Date;
}
