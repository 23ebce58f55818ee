import type { Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { MlaRequest } from '../mla-request.entity.js';

/** One offence to which a request relates. Offences are counted by position, which a draft can fill anew. */
@Entity({
  tableName: 'mla_request_offence',
  comment: 'Offences to which requests relate, with their penalties.',
})
@ObjectType({ description: 'An offence to which a request relates (UNCAC art. 46(1), (15)(b)).' })
@Unique({ properties: ['request', 'position'] })
@Check({ name: 'mla_request_offence_position', expression: 'position >= 1 and position <= 50' })
export class MlaRequestOffence {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  /** Whether the draft still names it; nothing is deleted. */
  @Property({ type: 'boolean' })
  isListed = true;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Its place in the request, from 1.' })
  position!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Citation, such as "UNCAC art. 17" or of domestic law.' })
  citation!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the offence is called; null if not given.' })
  description: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The provision of law in its words, in the language of the request; null if not given.',
  })
  text: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The penalty provided; null if not given.' })
  penalty: string | null = null;
}
