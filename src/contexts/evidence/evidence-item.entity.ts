import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { v4 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { Case } from '../cases/index.js';
import { CompetentAuthority, State } from '../directory/index.js';
import { MlaRequest, MlaRequestItem } from '../mla-requests/index.js';
import { EvidenceClassification, EvidenceForm, EvidenceKind, EvidenceStatus } from './evidence.enums.js';

/** A piece of evidence that the requested State obtained for a request, and hands over bound to what it was asked for. */
@Entity({
  tableName: 'evidence_item',
  comment:
    'Evidence obtained for requests, and what the requesting State may do with it (UNCAC art. 46(19)).',
})
@ObjectType({
  implements: Node,
  description:
    'A piece of evidence obtained for a request for mutual legal assistance. It says by itself what it may be used for: UNCAC art. 46(19) (speciality).',
})
@Check({ name: 'evidence_item_sha256', expression: `sha256 ~ '^[0-9a-f]{64}$'` })
@Check({
  name: 'evidence_item_handed_over',
  expression: `(handed_over_at is not null) = (status in ('HANDED_OVER', 'RETURNED'))`,
})
@Check({ name: 'evidence_item_returned', expression: `(returned_at is not null) = (status = 'RETURNED')` })
@Check({ name: 'evidence_item_original', expression: `form = 'ORIGINAL' or return_due_on is null` })
@Index({ properties: ['request', 'listedAt', 'id'] })
@Index({ properties: ['requestingKeeper', 'listedAt', 'id'] })
@Index({ properties: ['requestedKeeper', 'listedAt', 'id'] })
@Index({ name: 'evidence_item_prepared', properties: ['requestedKeeper'], where: "status = 'PREPARED'" })
export class EvidenceItem {
  /** Of version 4: one of version 7 would tell the requesting State when the evidence was entered. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "EvidenceItem:8f14…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  @Field(() => MlaRequest, { nullable: true, description: 'The request for which it was obtained.' })
  request!: Rel<MlaRequest>;

  @ManyToOne({
    entity: () => MlaRequestItem,
    fieldName: 'request_item_id',
    nullable: true,
    deleteRule: 'no action',
  })
  @Field(() => MlaRequestItem, {
    nullable: true,
    description:
      'Which of the things that the request asks for it answers; null where it answers all or none.',
  })
  requestItem: Rel<MlaRequestItem> | null = null;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  /** The States whose central authorities enter the steps of either side. */
  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;

  @Enum({ items: () => EvidenceStatus, type: 'text' })
  @Field(() => EvidenceStatus, { description: 'Where it stands between the two States.' })
  status: EvidenceStatus = EvidenceStatus.PREPARED;

  @Enum({ items: () => EvidenceKind, type: 'text' })
  @Field(() => EvidenceKind, { description: 'What it is.' })
  kind!: EvidenceKind;

  @Enum({ items: () => EvidenceForm, type: 'text' })
  @Field(() => EvidenceForm, { description: 'Whether it is the original or a copy.' })
  form!: EvidenceForm;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'What it is called; for the authorities of the two States.',
  })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'What it is and whence it comes; null where the title says it all; for the authorities of the two States.',
  })
  description: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, {
    description:
      'SHA-256 of the file, in 64 small hexadecimal digits: both States can prove that it is the same.',
  })
  sha256!: string;

  @Property({ type: 'double' })
  @Field(() => Float, { description: 'Size of the file in bytes.' })
  sizeBytes!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Media type of the file (RFC 6838), such as "application/pdf".' })
  mediaType!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether it is available to the general public in the requested State: such records are given, others may be, also under conditions (UNCAC art. 46(29)).',
  })
  isPublicRecord = false;

  @Enum({ items: () => EvidenceClassification, type: 'text' })
  @Field(() => EvidenceClassification, { description: 'How closely it is to be kept.' })
  classification: EvidenceClassification = EvidenceClassification.RESTRICTED;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What to mind when handling it, such as names to be kept from the file; null for nothing.',
  })
  handlingCaveat: string | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description:
      'The conditions under which it was handed over (UNCAC art. 46(26), (29)(b)); whoever enters a use says that each is kept.',
  })
  conditions: string[] = [];

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description:
      'For what it may be used without further consent: the purposes stated in the request, as they were at the handing over (UNCAC art. 46(19)); empty before.',
  })
  allowedPurposes: string[] = [];

  @ManyToOne({ entity: () => CompetentAuthority, fieldName: 'obtained_by', nullable: true })
  @Field(() => CompetentAuthority, {
    nullable: true,
    description: 'The executing authority that obtained it; null where none is named.',
  })
  obtainedBy: Rel<CompetentAuthority> | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'When it was obtained; null where not said.' })
  obtainedOn: string | null = null;

  /** Who entered it, and so cannot hand it over (four eyes). */
  @Property({ type: 'text' })
  enteredBy!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was entered (UTC); for the requested State.',
  })
  enteredAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was handed over (UTC); null before.' })
  handedOverAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'By when an original is to be returned; null where it need not be.',
  })
  returnDueOn: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was sent back (UTC); null before.' })
  returnedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How it was sent back, such as by which courier; null before.',
  })
  returnNote: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the requested State said that it has it back (UTC); null before.',
  })
  returnAcknowledgedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  listedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
