import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';

/** That the receiving State asks to use the information beyond its restrictions, and what the sending State decides. */
@Entity({
  tableName: 'disclosure_consent',
  comment:
    'Consents asked and decided to use disclosed information beyond its restrictions (UNCAC art. 46(5)).',
})
@ObjectType({
  description:
    'That the receiving State asks for consent to use the information beyond its restrictions, and what the sending State decides (UNCAC art. 46(5)).',
})
@Index({ properties: ['disclosure', 'askedAt', 'id'] })
export class DisclosureConsent {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Id, by which it is decided and relied on.' })
  id: string = uuid();

  @ManyToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id' })
  disclosure!: Rel<SpontaneousDisclosure>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State that asks: the receiving one.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'For which use consent is asked.' })
  purpose!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was asked (UTC).' })
  askedAt!: Date;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the sending State consents; null while it has not decided.',
  })
  granted: boolean | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Terms of the consent, or why it is not given; null for none.',
  })
  terms: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was decided (UTC); null before.' })
  decidedAt: Date | null = null;
}
