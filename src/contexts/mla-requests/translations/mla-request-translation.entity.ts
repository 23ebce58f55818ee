import type { Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { textArray } from '../../../platform/database/text-array.js';
import { MlaRequest } from '../mla-request.entity.js';
import { TranslatedPart } from './translation.enums.js';

/** A translation that goes with a request. Who made it stands in a table of its own, for the own side alone. */
@Entity({
  tableName: 'mla_request_translation',
  comment: 'Translations that go with requests (UNCAC art. 46(14)).',
})
@ObjectType({ description: 'A translation that goes with a request (UNCAC art. 46(14)).' })
@Unique({ properties: ['request', 'position'] })
@Check({ name: 'mla_request_translation_position', expression: 'position >= 1 and position <= 20' })
@Check({ name: 'mla_request_translation_parts_known', expression: `parts <@ ${textArray(TranslatedPart)}` })
@Check({ name: 'mla_request_translation_parts_given', expression: 'cardinality(parts) > 0' })
export class MlaRequestTranslation {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  /** Whether the draft still counts on it; nothing is deleted. */
  @Property({ type: 'boolean' })
  isListed = true;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  position!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Into which language (ISO 639-1).' })
  language!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether a sworn or certified translator made it.' })
  isCertified!: boolean;

  @Property({ type: 'text[]' })
  @Field(() => [TranslatedPart], { description: 'Of what.' })
  parts!: TranslatedPart[];
}
