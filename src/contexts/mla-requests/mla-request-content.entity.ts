import { Check, Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { textArray } from '../../platform/database/text-array.js';
import { Assurance } from './contents.enums.js';
import { Case } from '../cases/index.js';
import { State } from '../directory/index.js';
import { v7 as uuid } from 'uuid';
import { MlaRequest } from './mla-request.entity.js';

/** What a request says of the matter, whichever part of it is meant (the rest: MlaRequestUndividedContent): for the authorities of the two States alone (UNCAC art. 46(15), (20)). */
@Entity({
  tableName: 'mla_request_content',
  comment: 'Contents of requests under UNCAC art. 46(15): for the authorities of the two States alone.',
})
@Check({
  name: 'mla_request_content_assurances_known',
  expression: `assurances <@ ${textArray(Assurance)}`,
})
@ObjectType({
  description:
    'What a request says of the matter (UNCAC art. 46(15)): for the authorities of the two States alone.',
})
export class MlaRequestContent {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => MlaRequest, fieldName: 'request_id', owner: true })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_state' })
  requestedState!: Rel<State>;

  @Property({ type: 'boolean' })
  isSent = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Subject matter and nature of the investigation, prosecution or proceeding (art. 46(15)(b)).',
  })
  subjectMatter: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Summary of the relevant facts (art. 46(15)(c)); not needed where only service of documents is asked.',
  })
  facts: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'A particular procedure that the requesting State wishes to be followed (art. 46(15)(d), (17)); null for none.',
  })
  procedureWished: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The authority that conducts the investigation, prosecution or proceeding (art. 46(15)(a), (b)).',
  })
  conductingAuthority: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The functions of that authority (art. 46(15)(b)).' })
  conductingAuthorityFunctions: string | null = null;

  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  @Field(() => [Assurance], { nullable: true, description: 'What the requesting State assures.' })
  assurances: Assurance[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The assurances in words; null if not said.' })
  assurancesDetail: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Earlier contacts on the matter, with names and references; null for none.',
  })
  previousContacts: string | null = null;

  /** For search in what only the authorities may read. */
  @Property({
    columnType: 'tsvector',
    type: 'text',
    nullable: true,
    lazy: true,
    generated: `(app.search_vector(array[subject_matter, facts, procedure_wished, conducting_authority, conducting_authority_functions, assurances_detail, previous_contacts])) stored`,
  })
  searchContent?: string;
}
