import type { Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';

/** The letter of request, as it was put together from the contents when the request was submitted; never changed. */
@Entity({
  tableName: 'mla_request_letter',
  comment: 'Letters of request as they were submitted: for the authorities of the two States alone.',
})
@ObjectType({
  description:
    'The letter of request, to be printed, signed and sent: put together from the contents in the order of UNCAC art. 46(15) when the request was submitted, and not changed since.',
})
@Check({ name: 'mla_request_letter_digest', expression: "digest ~ '^[0-9a-f]{64}$'" })
export class MlaRequestLetter {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => MlaRequest, fieldName: 'request_id', owner: true })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'The letter, in Markdown; readable as plain text, too.',
  })
  text!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the text in UTF-8, in hexadecimal: what each delivery says was delivered.',
  })
  digest!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { nullable: true, description: 'When it was put together (UTC).' })
  composedAt!: Date;
}
