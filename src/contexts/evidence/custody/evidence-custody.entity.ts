import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { EvidenceItem } from '../evidence-item.entity.js';

/** One link in a State's chain of custody: who has had a piece of evidence since when, and where. Never changed. */
@Entity({
  tableName: 'evidence_custody',
  comment: "Each State's own chain of custody of pieces of evidence; append-only, the other never sees it.",
})
@ObjectType({
  description:
    "One link in a State's own chain of custody: who has had a piece of evidence since when, and where. The other State never sees it.",
})
@Index({ properties: ['item', 'since', 'id'] })
export class EvidenceCustody {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => EvidenceItem, fieldName: 'item_id' })
  item!: Rel<EvidenceItem>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'Whose chain this is.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Which authority or person has it.' })
  holder!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it is kept; null where not said.' })
  place: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'Since when (UTC).' })
  since!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What to know of the passing on, such as the state of the seal; null for nothing.',
  })
  remark: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of the person who noted it.' })
  notedBy!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was noted (UTC).' })
  notedAt!: Date;
}
