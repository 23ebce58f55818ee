import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { MlaRequestPerson, MlaRequestRecord } from '../mla-requests/index.js';

/** Who is to be moved, protected or heard: for the authorities of the two States alone. */
@Entity({
  tableName: 'attending_person',
  comment:
    'Who is to be transferred, protected by safe conduct or heard: for the authorities of the two States alone.',
})
@ObjectType({
  description:
    'Who is to be transferred, protected by safe conduct or heard: for the authorities of the two States alone.',
})
@Check({ name: 'attending_person_named', expression: '(person_id is null) <> (name is null)' })
export class AttendingPerson extends MlaRequestRecord {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => State, fieldName: 'entered_by' })
  enteredBy!: Rel<State>;

  @ManyToOne({ entity: () => MlaRequestPerson, fieldName: 'person_id', nullable: true })
  @Field(() => MlaRequestPerson, {
    nullable: true,
    description: 'The person as the request names them; null for somebody whom it does not name.',
  })
  person: Rel<MlaRequestPerson> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The name of somebody whom the request does not name; null for others.',
  })
  name: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where the person is, or is held, in words; null if not said.',
  })
  whereabouts: string | null = null;
}
