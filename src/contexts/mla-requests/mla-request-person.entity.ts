import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Case, CaseSubject } from '../cases/index.js';
import { State } from '../directory/index.js';
import { MlaRequest } from './mla-request.entity.js';

/** A person or entity of the case whom a request concerns (UNCAC art. 46(15)(e)). */
@Entity({
  tableName: 'mla_request_person',
  comment: 'Persons and entities whom a request concerns (UNCAC art. 46(15)(e)).',
})
@ObjectType({ description: 'A person or entity whom a request concerns (UNCAC art. 46(15)(e)).' })
@Unique({ properties: ['request', 'subject'] })
export class MlaRequestPerson {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, {
    nullable: true,
    description: 'Stable id, by which other records of the request name the person.',
  })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_state' })
  requestedState!: Rel<State>;

  @Property({ type: 'boolean' })
  isSent = false;

  /** Whether the request names the person still; nothing is deleted. */
  @Property({ type: 'boolean' })
  isListed = true;

  /** As the request names the person, fixed when its submission is proposed: what is approved and sent. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the person or entity as the request gives it, fixed when submission is proposed; null before.',
  })
  name: string | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    nullable: true,
    description: 'Other names as the request gives them, fixed when submission is proposed; empty before.',
  })
  aliases: string[] = [];

  /** The version of the case's record from which name and aliases were taken; null before. */
  @Property({ type: 'int', nullable: true })
  subjectVersion: number | null = null;

  @ManyToOne({ entity: () => CaseSubject, fieldName: 'subject_id' })
  @Field(() => CaseSubject, {
    nullable: true,
    description: 'The person or entity, as the case has it; null for those who may not see it.',
  })
  subject!: Rel<CaseSubject>;
}
