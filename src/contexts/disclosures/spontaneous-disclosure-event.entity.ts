import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../platform/scalars.js';
import { State } from '../directory/index.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
import { DisclosureStatus } from './spontaneous-disclosure.enums.js';

/** A step in the life of a disclosure that both States see. */
@Entity({
  tableName: 'spontaneous_disclosure_event',
  comment: 'Steps in the life of disclosures that both States see.',
})
@ObjectType({ description: 'A step in the life of a disclosure that both States see.' })
@Index({ properties: ['disclosure', 'occurredAt', 'id'] })
export class SpontaneousDisclosureEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id' })
  disclosure!: Rel<SpontaneousDisclosure>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The command, spelled as its mutation.' })
  command!: string;

  @Enum({ items: () => DisclosureStatus, type: 'text' })
  @Field(() => DisclosureStatus, { description: 'Where the disclosure stood afterwards.' })
  status!: DisclosureStatus;

  @ManyToOne({ entity: () => State, fieldName: 'by_state' })
  @Field(() => State, { description: 'Which State took the step.' })
  byState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'entered_by' })
  @Field(() => State, {
    description:
      'The State whose central authority entered it: another than took it where that one does not take part in Repatria.',
  })
  enteredBy!: Rel<State>;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, {
    description: 'When it was taken (UTC): as the paper says, where it was entered by hand.',
  })
  occurredAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The letter or other paper by which the step is known; null where it was taken here.',
  })
  paperReference: string | null = null;
}
