import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { AssistanceType } from './assistance-type.js';
import { CentralAuthorityEntry } from './central-authority-entry.entity.js';

/** What a State requires for one type of assistance (UNCAC art. 46(3), (17)). */
@Entity({
  tableName: 'assistance_requirement',
  comment: 'What a central authority requires for one type of assistance, with its directory entry.',
})
@ObjectType({ description: 'What a State requires for one type of assistance (UNCAC art. 46(3), (17)).' })
@Unique({ properties: ['entry', 'type'] })
export class AssistanceRequirement {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => CentralAuthorityEntry, fieldName: 'entry_id' })
  entry!: Rel<CentralAuthorityEntry>;

  @Property({ type: 'text' })
  state!: string;

  @Property({ type: 'text' })
  jurisdiction!: string;

  @Enum({ items: () => AssistanceType, type: 'text' })
  @Field(() => AssistanceType, { description: 'The type of assistance.' })
  type!: AssistanceType;

  /** Place of the type in art. 46(3), from 1. */
  @Property({ type: 'smallint' })
  position!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the request must contain or enclose, in words.' })
  requirements!: string;
}
