import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { Case } from '../../cases/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestConsultation } from './consultation.entity.js';

/** What one of the two States says in a consultation. */
@Entity({
  tableName: 'mla_request_consultation_message',
  comment: 'What States say in consultations on requests (UNCAC art. 46(26)).',
})
@ObjectType({ description: 'What one of the two States says in a consultation (UNCAC art. 46(26)).' })
@Index({ properties: ['consultation', 'sentAt', 'id'] })
export class MlaRequestConsultationMessage {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => MlaRequestConsultation, fieldName: 'consultation_id' })
  consultation!: Rel<MlaRequestConsultation>;

  @ManyToOne({ entity: () => State, fieldName: 'by_state' })
  @Field(() => State, { description: 'Which State says it.' })
  byState!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it says.' })
  text!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When (UTC).' })
  sentAt!: Date;
}
