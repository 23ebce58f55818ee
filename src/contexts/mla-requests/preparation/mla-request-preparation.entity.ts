import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuid } from 'uuid';
import { State } from '../../directory/index.js';
import { MlaRequestSide } from '../mla-request-side.entity.js';
import { MlaRequest } from '../mla-request.entity.js';

/**
 * What a State prepares to say in a request, before it says it, and what it never says: beside its own side, since its
 * auditors follow the process there and read no content, and an authority with a part of the request knows its part.
 */
@Entity({
  tableName: 'mla_request_preparation',
  comment: 'What a State prepares to say in a request, and what it never says; for its authorities alone.',
})
@Unique({ properties: ['side'] })
export class MlaRequestPreparation {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequestSide, fieldName: 'side_id' })
  side!: Rel<MlaRequestSide>;

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Property({ type: 'text', nullable: true })
  proposedReasons: string | null = null;

  @Property({ type: 'text[]', nullable: true })
  proposedMissing: string[] | null = null;

  @Property({ type: 'text', nullable: true })
  proposedAnswer: string | null = null;

  @Property({ type: 'text', nullable: true })
  domesticProceeding: string | null = null;
}
