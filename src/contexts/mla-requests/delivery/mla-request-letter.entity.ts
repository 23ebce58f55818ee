import type { Rel } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequestEvent } from '../mla-request-event.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { SharedDraft } from '../pre-clearance/shared-draft.entity.js';
import { DeliverySubject } from './delivery.enums.js';

/**
 * A letter about a request: the letter of request itself, what a State says to one that does not take part in Repatria by one
 * of its steps, or what it shows that State of a draft. Put together with the step; never changed.
 */
@Entity({
  tableName: 'mla_request_letter',
  comment:
    'Letters of request as they were submitted, letters by which steps are told on paper, and drafts shown for comment: for the authorities of the two States alone.',
})
@ObjectType({
  description:
    'A letter to be printed, signed and sent, and not changed since it was put together: the letter of request, in the order of UNCAC art. 46(15), when it was submitted; what a State says to one that does not take part in Repatria, with the step by which it does; a draft that it shows that State for comment.',
})
@Unique({ name: 'mla_request_letter_of_request', properties: ['request'], where: "subject = 'REQUEST'" })
@Unique({
  name: 'mla_request_letter_of_draft',
  properties: ['sharedDraft', 'subject'],
  where: "subject in ('DRAFT', 'DRAFT_WITHDRAWAL')",
})
@Index({ properties: ['request'] })
@Check({
  name: 'mla_request_letter_of_a_step',
  expression: "(subject in ('REQUEST', 'DRAFT', 'DRAFT_REMARK', 'DRAFT_WITHDRAWAL')) = (event_id is null)",
})
@Check({
  name: 'mla_request_letter_of_a_draft',
  expression: "(subject in ('DRAFT', 'DRAFT_REMARK', 'DRAFT_WITHDRAWAL')) = (shared_draft_id is not null)",
})
@Check({
  name: 'mla_request_letter_of_a_request',
  expression:
    "(request_id is null) = (case_id is null) and (request_id is not null or subject = 'DRAFT_REMARK')",
})
@Check({ name: 'mla_request_letter_digest', expression: "digest ~ '^[0-9a-f]{64}$'" })
export class MlaRequestLetter {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  /** Null of a remark on a draft that came on paper, of which no request was made yet. */
  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id', nullable: true })
  request: Rel<MlaRequest> | null = null;

  @Enum({ items: () => DeliverySubject, type: 'text' })
  subject!: DeliverySubject;

  /** The step that it tells; null of the letter of request, and of those about a draft. */
  @OneToOne({ entity: () => MlaRequestEvent, fieldName: 'event_id', owner: true, nullable: true })
  event: Rel<MlaRequestEvent> | null = null;

  /** The draft that it shows for comment, or about which it is; null of every letter about the request. */
  @ManyToOne({ entity: () => SharedDraft, fieldName: 'shared_draft_id', nullable: true })
  sharedDraft: Rel<SharedDraft> | null = null;

  /** Null where there is no request. */
  @ManyToOne({ entity: () => Case, fieldName: 'case_id', nullable: true })
  case: Rel<Case> | null = null;

  /** Whose letter it is. */
  @ManyToOne({ entity: () => State, fieldName: 'from_state' })
  fromState!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'The letter, in Markdown; readable as plain text, too.',
  })
  text!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the text in UTF-8, in hexadecimal: what each delivery says was delivered.',
  })
  digest!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { nullable: true, description: 'When it was put together (UTC).' })
  composedAt!: Date;
}
