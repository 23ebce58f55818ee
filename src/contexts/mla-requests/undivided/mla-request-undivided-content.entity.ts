import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuid } from 'uuid';
import { MlaRequest } from '../mla-request.entity.js';

/**
 * What the contents of a request say of the whole: beside the contents, since an authority that was given a part of the request
 * reads those (UNCAC art. 46(13), (20)).
 */
@Entity({
  tableName: 'mla_request_undivided_content',
  comment:
    'What the contents of requests say of the whole: for central authorities, and competent authorities with the whole request.',
})
export class MlaRequestUndividedContent {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => MlaRequest, fieldName: 'request_id', owner: true })
  request!: Rel<MlaRequest>;

  @Property({ type: 'text', nullable: true })
  assistanceSought: string | null = null;

  /** Who agreed to what `adHocAgreement` of the request says. */
  @Property({ type: 'text', nullable: true })
  adHocAgreementGivenBy: string | null = null;

  @Property({
    columnType: 'tsvector',
    type: 'text',
    nullable: true,
    lazy: true,
    generated: `(app.search_vector(array[assistance_sought])) stored`,
  })
  searchSought?: string;
}
