import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate } from '../../platform/scalars.js';
import { Case } from './case.entity.js';
import { SourceQuality } from './case.enums.js';

/** Where facts of a case were read. */
@Entity({ tableName: 'case_source', comment: 'Where facts of a case were read.' })
@ObjectType({ description: 'Where facts of a case were read.' })
@Index({ properties: ['case'] })
export class CaseSource {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the source is.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its address on the web; null where it has none.' })
  url: string | null = null;

  @Enum({ items: () => SourceQuality, type: 'text' })
  @Field(() => SourceQuality, { description: 'How far it may be trusted.' })
  quality!: SourceQuality;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'On which day it was read; null if not recorded.',
  })
  readOn: string | null = null;
}
