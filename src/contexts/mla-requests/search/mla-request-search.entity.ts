import type { Rel } from '@mikro-orm/core';
import { Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { MlaRequest } from '../mla-request.entity.js';

/**
 * The words of a request, for search. Kept by the database with every write (migrations/repeatable/27-request-search.sql);
 * the service reads them through two views, by who reads what they are made of.
 */
@Entity({
  tableName: 'mla_request_search',
  comment:
    'Words of requests: those that all may read who may search, and those that both central authorities read.',
})
@Index({ name: 'mla_request_search_shared_index', properties: ['shared'], type: 'gin' })
@Index({ name: 'mla_request_search_whole_index', properties: ['whole'], type: 'gin' })
export class MlaRequestSearch {
  @OneToOne({
    entity: () => MlaRequest,
    fieldName: 'request_id',
    primary: true,
    owner: true,
    deleteRule: 'no action',
    updateRule: 'no action',
  })
  request!: Rel<MlaRequest>;

  /** References and purpose. */
  @Property({ columnType: 'tsvector', type: 'string', lazy: true })
  shared!: string;

  /** With them the contents, the persons listed who are not protected, and the particulars of the items listed. */
  @Property({ columnType: 'tsvector', type: 'string', lazy: true })
  whole!: string;
}
