import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestTranslation } from './mla-request-translation.entity.js';

/** Who made a translation: for the central authority of the State that had it made. */
@Entity({
  tableName: 'mla_request_translator',
  comment: "Who made translations: for the own State's central authority alone.",
})
@ObjectType({ description: 'Who made a translation: for the State that had it made.' })
export class MlaRequestTranslator {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => MlaRequestTranslation, fieldName: 'translation_id', owner: true })
  translation!: Rel<MlaRequestTranslation>;

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name and means of contact; null if not given.' })
  name: string | null = null;
}
