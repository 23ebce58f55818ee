import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';

/** The information itself: for the authorities of the sending State, and of the receiving one once it has acknowledged. */
@Entity({
  tableName: 'spontaneous_disclosure_content',
  comment:
    'Information given without a request: for authorities alone, of the receiving State once it acknowledged.',
})
@ObjectType({
  description:
    'The information itself: for the authorities of the sending State, and for those of the receiving State once it has undertaken to comply with the handling restrictions (UNCAC art. 46(5)).',
})
export class SpontaneousDisclosureContent {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id', owner: true })
  disclosure!: Rel<SpontaneousDisclosure>;

  @ManyToOne({ entity: () => State, fieldName: 'sending_state' })
  sendingState!: Rel<State>;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The information (UNCAC art. 46(4)); null while a draft does not say it yet.',
  })
  information: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The proceeds of offences concerned, and where they are (UNCAC art. 56); null for none.',
  })
  proceeds: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'What the sending State says of inquiries and proceedings of its own, to which the disclosure is without prejudice (UNCAC art. 46(5)); null where it says nothing of them.',
  })
  ownInquiries: string | null = null;

  /** For search in what only the authorities may read. */
  @Property({
    columnType: 'tsvector',
    type: 'text',
    nullable: true,
    lazy: true,
    generated: `(app.search_vector(array[information, proceeds])) stored`,
  })
  searchContent?: string;
}
