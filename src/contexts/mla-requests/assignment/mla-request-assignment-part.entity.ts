import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { MlaRequestAssignment } from '../mla-request-assignment.entity.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';

/** An item or a person that an assignment of part of a request covers: the authority sees no others of the request. */
@Entity({
  tableName: 'mla_request_assignment_part',
  comment: 'Which items and persons an assignment covers that does not cover the whole request.',
})
@ObjectType({
  description:
    'An item, or a person, that an assignment of part of a request covers: the authority sees no others of the request.',
})
@Check({
  name: 'mla_request_assignment_part_one',
  expression: '(item_id is null) <> (person_id is null)',
})
@Unique({ properties: ['assignment', 'item'] })
@Unique({ properties: ['assignment', 'person'] })
@Index({ properties: ['item', 'assignment'] })
@Index({ properties: ['person', 'assignment'] })
export class MlaRequestAssignmentPart {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequestAssignment, fieldName: 'assignment_id' })
  assignment!: Rel<MlaRequestAssignment>;

  @ManyToOne({ entity: () => MlaRequestItem, fieldName: 'item_id', nullable: true })
  @Field(() => MlaRequestItem, { nullable: true, description: 'The item; null where a person is covered.' })
  item: Rel<MlaRequestItem> | null = null;

  @ManyToOne({ entity: () => MlaRequestPerson, fieldName: 'person_id', nullable: true })
  @Field(() => MlaRequestPerson, {
    nullable: true,
    description: 'The person; null where an item is covered, and for those who may not see persons.',
  })
  person: Rel<MlaRequestPerson> | null = null;
}
