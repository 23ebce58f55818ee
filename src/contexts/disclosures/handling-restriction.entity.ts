import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
import { RestrictionKind } from './spontaneous-disclosure.enums.js';

/** What the sending State asks of those who receive its information; the receiving State complies (UNCAC art. 46(5)). */
@Entity({
  tableName: 'handling_restriction',
  comment: 'Restrictions under which information was given without a request (UNCAC art. 46(5)).',
})
@ObjectType({
  description:
    'A restriction under which the information is given: the receiving State complies with it (UNCAC art. 46(5)).',
})
@Check({ name: 'handling_restriction_other_in_words', expression: `kind <> 'OTHER' or words is not null` })
@Index({ properties: ['disclosure', 'position', 'id'] })
export class HandlingRestriction {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Id, by which the restriction is lifted.' })
  id: string = uuid();

  @ManyToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id' })
  disclosure!: Rel<SpontaneousDisclosure>;

  /** Whether the draft sets it still; nothing is deleted. */
  @Property({ type: 'boolean' })
  isListed = true;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Place in the list, from 1.' })
  position!: number;

  @Enum({ items: () => RestrictionKind, type: 'text' })
  @Field(() => RestrictionKind, { description: 'What it asks.' })
  kind!: RestrictionKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The restriction in words; null where its kind says it all.',
  })
  words: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which it binds (UTC); null for no end.',
  })
  expiresOn: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether the information may nevertheless be quoted in a request for mutual legal assistance to the sending State.',
  })
  permitsRequest = false;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the sending State lifted it (UTC); null while it has not.',
  })
  liftedAt: Date | null = null;
}
