import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { MlaRequestRecord } from '../mla-requests/index.js';
import { Hearing } from './hearing.entity.js';

/** What was said and done in a hearing: for the authorities of the two States alone. */
@Entity({
  tableName: 'hearing_record',
  comment: 'Records of hearings: for the authorities of the two States alone.',
})
@ObjectType({
  description: 'The record of a hearing: for the authorities of the two States alone. Never changed.',
})
export class HearingRecord extends MlaRequestRecord {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => Hearing, fieldName: 'hearing_id', owner: true })
  hearing!: Rel<Hearing>;

  @ManyToOne({ entity: () => State, fieldName: 'entered_by' })
  enteredBy!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What was said, or where the record is kept.' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Which procedure was followed, and how it differed from the one wished (art. 46(17)); null if not said.',
  })
  procedureFollowed: string | null = null;
}
