import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v4 as uuid } from 'uuid';
import { textArray } from '../../platform/database/text-array.js';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { Case } from '../cases/index.js';
import { AssistanceType, Treaty } from '../directory/index.js';
import type { MlaRequestFinding } from './completeness/finding.type.js';
import type { ItemFacts } from './items/item-facts.js';
import { MlaRequestCourse } from './mla-request-course.entity.js';
import { LegalBasis, RefusalGround, TransmissionChannel } from './mla-request.enums.js';

/**
 * A request for mutual legal assistance: the one record that two States share. What belongs to one of them alone is
 * in tables of its own (MlaRequestSide, MlaRequestNote); what only authorities may read in MlaRequestContent.
 */
@Entity({
  tableName: 'mla_request',
  comment: 'Requests for mutual legal assistance: what both States share.',
})
@ObjectType({
  implements: Node,
  description:
    'A request for mutual legal assistance (UNCAC art. 46): the one record that the requesting and the requested State share.',
})
@Check({ name: 'mla_request_two_states', expression: 'requesting_state <> requested_state' })
@Check({ name: 'mla_request_types_given', expression: 'cardinality(types) > 0' })
@Check({ name: 'mla_request_types_known', expression: `types <@ ${textArray(AssistanceType)}` })
@Check({
  name: 'mla_request_refusal_grounds_known',
  expression: `refusal_grounds <@ ${textArray(RefusalGround)}`,
})
@Check({
  name: 'mla_request_keepers',
  expression:
    'requesting_keeper = requesting_state and requested_keeper = requested_state or requesting_keeper = requested_keeper and (requesting_keeper = requesting_state or requesting_keeper = requested_state)',
})
@Unique({ properties: ['requestingKeeper', 'requestingState', 'requestingReference'] })
@Unique({
  name: 'mla_request_requested_reference_unique',
  properties: ['requestedState', 'requestedReference'],
  where: 'requested_keeper = requested_state',
})
@Index({ properties: ['listedAt', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({ properties: ['requestingState', 'listedAt', 'id'] })
@Index({ properties: ['requestedState', 'listedAt', 'id'] })
@Index({ properties: ['requestingState', 'ballHolder', 'listedAt', 'id'] })
@Index({ properties: ['requestedState', 'ballHolder', 'listedAt', 'id'] })
@Index({ properties: ['requestingReference'] })
@Index({ properties: ['requestedReference'] })
@Index({ properties: ['case'] })
@Index({ properties: ['resubmits'] })
@Index({ properties: ['followsUp'] })
export class MlaRequest extends MlaRequestCourse {
  /** Of version 4: one of version 7 would tell the requested State when the draft was opened. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequest:8f14…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  @Field(() => Case, {
    nullable: true,
    description: 'The case that the request serves; null for those who may not see the case.',
  })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'resubmits_id', nullable: true })
  @Field(() => MlaRequest, {
    nullable: true,
    description:
      'The request that was refused, returned, withdrawn or closed without execution, and that this one puts again, corrected; null for none.',
  })
  resubmits: Rel<MlaRequest> | null = null;

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'follows_up_id', nullable: true })
  @Field(() => MlaRequest, {
    nullable: true,
    description:
      'The urgent request, made orally or sent incomplete, that this one follows up in full (UNCAC art. 46(14), art. 55(2)); null for none.',
  })
  followsUp: Rel<MlaRequest> | null = null;

  /** Whether the request has left the requesting State: from then on it exists for the requested State. */
  @Property({ type: 'boolean' })
  isSent = false;

  @Property({ type: 'text[]' })
  @Field(() => [AssistanceType], {
    description:
      'The assistance sought: those of the eleven types of UNCAC art. 46(3) that its items name, in that order.',
  })
  types!: AssistanceType[];

  /** What the items ask and which particulars they give, without what these say; in their order. */
  @Property({ type: 'jsonb', default: '[]' })
  itemFacts: ItemFacts[] = [];

  @Enum({ items: () => LegalBasis, type: 'text' })
  @Field(() => LegalBasis, { description: 'On what the request rests.' })
  legalBasis!: LegalBasis;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The treaty or law relied on, in words; null where the legal basis says it all.',
  })
  legalBasisDetail: string | null = null;

  @ManyToOne({ entity: () => Treaty, fieldName: 'treaty_id', nullable: true })
  @Field(() => Treaty, {
    nullable: true,
    description: 'The treaty of the registry on which it rests (UNCAC art. 46(6)); null where it names none.',
  })
  treaty: Rel<Treaty> | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description: 'The offences, as citations such as "UNCAC art. 17" or of domestic law.',
  })
  offences!: string[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'For what the evidence, information or action is sought (UNCAC art. 46(15)(f)); binds its use (art. 46(19)).',
  })
  purpose: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Whether the request is urgent.' })
  urgent = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it is urgent; null where it is not.' })
  urgencyReason: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'By when assistance is wished (UNCAC art. 46(24)); null for no deadline.',
  })
  deadline: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Why that deadline (UNCAC art. 46(24): preferably indicated in the request); null without one.',
  })
  deadlineReason: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the requesting State requires that fact and substance be kept confidential (UNCAC art. 46(20)).',
  })
  confidential = false;

  @Enum({ items: () => TransmissionChannel, type: 'text' })
  @Field(() => TransmissionChannel, { nullable: true, description: 'How the request travels.' })
  channel: TransmissionChannel = TransmissionChannel.CENTRAL_AUTHORITY;

  @Property({ type: 'text' })
  @Field(() => String, {
    description:
      'Language of the request (ISO 639-1); acceptable to the requested State (UNCAC art. 46(14)).',
  })
  language!: string;

  /** The languages into which the request itself is translated. */
  @Property({ type: 'text[]', defaultRaw: `'{}'` })
  translatedInto: string[] = [];

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description:
      'Whether it was brought in from an authority’s register, with the days of the register: no period has run for it here.',
  })
  historical = false;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it lacked what the Convention asks for when it was proposed and sent; false before.',
  })
  sentIncomplete = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it is sent nevertheless; both States see it; null where it lacks nothing.',
  })
  incompleteReason: string | null = null;

  /** What was missing or weak when the request was sent; null before. */
  @Property({ type: 'jsonb', nullable: true })
  sentFindings: readonly MlaRequestFinding[] | null = null;

  /** What the contents hold, for the lifecycle; the contents themselves are for the authorities alone. */
  @Property({ type: 'boolean' })
  hasSubjectMatter = false;

  @Property({ type: 'boolean', default: false })
  hasConductingAuthority = false;

  @Property({ type: 'boolean', default: false })
  hasConductingAuthorityFunctions = false;

  @Property({ type: 'boolean' })
  hasFacts = false;

  @Property({ type: 'boolean' })
  hasAssistanceSought = false;

  /** Whether it names whom it concerns. */
  @Property({ type: 'boolean' })
  hasPersons = false;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { nullable: true, description: 'When the draft was opened (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, {
    description:
      'Its place in lists (UTC): when the draft was opened; from submission on, when it was submitted.',
  })
  listedAt!: Date;

  /** The year under which it is counted: of `listedAt`, where the requesting State is; the database sets it. */
  @Property({ type: 'smallint', default: 0 })
  listedYear = 0;

  /** By what everybody who sees it may know; to whoever may know more, `MlaRequestDocket` says it. */
  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it last changed, as far as the viewer may know (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, {
    description:
      'Grows with every change of which the viewer may know, so that the same request has other versions for others; commands say which version they saw.',
  })
  version: number = 1;
}
