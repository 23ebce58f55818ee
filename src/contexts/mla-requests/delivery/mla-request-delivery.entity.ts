import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { SharedDraft } from '../pre-clearance/shared-draft.entity.js';
import { MlaRequestEvent } from '../mla-request-event.entity.js';
import { DeliveryEvidenceKind, DeliveryMedium, DeliveryReason, DeliverySubject } from './delivery.enums.js';
import { MlaRequestLetter } from './mla-request-letter.entity.js';

/**
 * That a request, or what a State says about it on paper, goes on its way once: in Repatria, or as a letter, which waits
 * until it is dispatched. Evidence says what became of it.
 */
@Entity({
  tableName: 'mla_request_delivery',
  comment:
    'Each sending of a request, or of a letter about it, on its way; what became of it is in mla_request_delivery_evidence.',
})
@ObjectType({
  description:
    'That a request, an answer or evidence goes on its way, in Repatria or on paper (UNCAC art. 46(13), (14)): a letter first waits to be dispatched (medium null). Where it stands is a matter of evidence, never a yes or no.',
})
@Index({ properties: ['request', 'openedAt', 'id'] })
@Index({ properties: ['sharedDraft', 'openedAt', 'id'] })
@Check({
  name: 'mla_request_delivery_of_a_step',
  expression: "(subject in ('REQUEST', 'DRAFT', 'DRAFT_REMARK', 'DRAFT_WITHDRAWAL')) = (event_id is null)",
})
@Check({
  name: 'mla_request_delivery_of_a_draft',
  expression: "(subject in ('DRAFT', 'DRAFT_REMARK', 'DRAFT_WITHDRAWAL')) = (shared_draft_id is not null)",
})
@Check({
  name: 'mla_request_delivery_of_a_request',
  expression: "request_id is not null or subject = 'DRAFT_REMARK'",
})
@Check({ name: 'mla_request_delivery_digest', expression: "digest ~ '^[0-9a-f]{64}$'" })
export class MlaRequestDelivery {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequestDelivery:0199…".' })
  id: string = uuid();

  /** Null of a remark on a draft that came on paper, of which no request was made yet. */
  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id', nullable: true })
  request: Rel<MlaRequest> | null = null;

  @Enum({ items: () => DeliverySubject, type: 'text' })
  @Field(() => DeliverySubject, { description: 'What it delivers.' })
  subject!: DeliverySubject;

  @ManyToOne({ entity: () => MlaRequestEvent, fieldName: 'event_id', nullable: true })
  @Field(() => MlaRequestEvent, {
    nullable: true,
    description: 'The step that it tells the other State; null of the request itself, and of its drafts.',
  })
  event: Rel<MlaRequestEvent> | null = null;

  @ManyToOne({ entity: () => SharedDraft, fieldName: 'shared_draft_id', nullable: true })
  @Field(() => SharedDraft, {
    nullable: true,
    description:
      'The draft that it shows the other State for comment, or about which it is; null of the request itself.',
  })
  sharedDraft: Rel<SharedDraft> | null = null;

  @ManyToOne({ entity: () => MlaRequestLetter, fieldName: 'letter_id', nullable: true })
  @Field(() => MlaRequestLetter, {
    nullable: true,
    description: 'The letter that it delivers; null where a paper came in of which the service has no text.',
  })
  letter: Rel<MlaRequestLetter> | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'from_state' })
  @Field(() => State, { description: 'Which State sent it.' })
  fromState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'to_state' })
  @Field(() => State, { description: 'To which State.' })
  toState!: Rel<State>;

  @Enum({ items: () => DeliveryMedium, type: 'text', nullable: true })
  @Field(() => DeliveryMedium, {
    nullable: true,
    description: 'How it travels; null while it waits to be dispatched (dispatchMlaRequest).',
  })
  medium: DeliveryMedium | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number by which the carrier knows it; null for none.',
  })
  trackingNumber: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of exactly what is delivered: of the letter's text in UTF-8, in hexadecimal; null where a paper came in of which the service has no text.",
  })
  digest: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, {
    description:
      'When it was sent on its way (UTC); of a paper, the beginning of the day; while it waits to be dispatched, since when.',
  })
  openedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when word of the relay is awaited (UTC); null where none is.',
  })
  relayDueAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when word of the delivery is awaited (UTC); null where none is.',
  })
  deliveryDueAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when word is awaited that the other central authority has taken up what was delivered (UTC); null where none is. In Repatria as long as it has for its acknowledgement, by the target that held at submission (Directive 2014/41/EU art. 16(1): a week, where no State set another); e-CODEX and ETSI REM know the evidence and set no time for it.',
  })
  retrievalDueAt: Date | null = null;

  /** The highest evidence that there is; the database keeps it. */
  @Enum({ items: () => DeliveryEvidenceKind, type: 'text', nullable: true })
  @Field(() => DeliveryEvidenceKind, {
    nullable: true,
    description: 'The highest evidence recorded, which overrules all others; null before the first.',
  })
  recordedOutcome: DeliveryEvidenceKind | null = null;

  @Field(() => DeliveryEvidenceKind, {
    nullable: true,
    description:
      'Where the delivery stands now: the highest evidence recorded, or failure where none came in time; null before both.',
  })
  outcome!: DeliveryEvidenceKind | null;

  @Field(() => DeliveryReason, {
    nullable: true,
    description: 'The time-out by which it stands where it does; null where evidence speaks.',
  })
  timedOut!: DeliveryReason | null;
}
