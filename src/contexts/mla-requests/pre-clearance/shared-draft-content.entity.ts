import { Check, Entity, Enum, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { textArray } from '../../../platform/database/text-array.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { State, Treaty } from '../../directory/index.js';
import { Assurance } from '../contents.enums.js';
import { LegalBasis, TransmissionChannel } from '../mla-request.enums.js';
import {
  SharedDraftEnclosure,
  SharedDraftItem,
  SharedDraftOffence,
  SharedDraftPerson,
} from './shared-draft-parts.types.js';
import { SharedDraft } from './shared-draft.entity.js';

/** What a shared draft says: for the central authorities of the two States alone (UNCAC art. 46(15), (20)). */
@Entity({
  tableName: 'shared_draft_content',
  comment: 'What shared drafts say (UNCAC art. 46(15)): for the central authorities of the two States alone.',
})
@ObjectType({
  description:
    'What a shared draft says, as the requested State would get it with the request (UNCAC art. 46(15), 55(3)): for the central authorities of the two States alone.',
})
@Check({ name: 'shared_draft_content_assurances_known', expression: `assurances <@ ${textArray(Assurance)}` })
@Check({ name: 'shared_draft_content_digest', expression: "digest ~ '^[0-9a-f]{64}$'" })
export class SharedDraftContent {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => SharedDraft, fieldName: 'draft_id', owner: true })
  draft!: Rel<SharedDraft>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What the requesting State asks about the draft, or says of it; null for nothing.',
  })
  message: string | null = null;

  @Enum({ items: () => LegalBasis, type: 'text' })
  @Field(() => LegalBasis, { nullable: true, description: 'On what the request would rest.' })
  legalBasis!: LegalBasis;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The treaty or law relied on, in words.' })
  legalBasisDetail: string | null = null;

  @ManyToOne({ entity: () => Treaty, fieldName: 'treaty_id', nullable: true })
  @Field(() => Treaty, {
    nullable: true,
    description: 'The treaty of the registry; null where none is named.',
  })
  treaty: Rel<Treaty> | null = null;

  @Property({ type: 'jsonb' })
  @Field(() => [SharedDraftOffence], { nullable: true, description: 'The offences, in their order.' })
  offences!: SharedDraftOffence[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The purpose (art. 46(15)(f)); null if not said yet.' })
  purpose: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Whether the request would be urgent.' })
  urgent!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it would be urgent; null where not.' })
  urgencyReason: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'By when assistance would be wished (art. 46(24)).',
  })
  deadline: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why that deadline.' })
  deadlineReason: string | null = null;

  @Enum({ items: () => TransmissionChannel, type: 'text' })
  @Field(() => TransmissionChannel, { nullable: true, description: 'How the request would travel.' })
  channel!: TransmissionChannel;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    nullable: true,
    description: 'Languages into which it would be translated (ISO 639-1; art. 46(14)).',
  })
  translatedInto!: string[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Subject matter and nature of the proceeding (art. 46(15)(b)); null if not said yet.',
  })
  subjectMatter: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The facts (art. 46(15)(c)); null if not said yet.' })
  facts: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The assistance sought, in words (art. 46(15)(d)).' })
  assistanceSought: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The procedure wished (art. 46(15)(d), (17)).' })
  procedureWished: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who conducts the proceeding (art. 46(15)(a), (b)).' })
  conductingAuthority: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The functions of that authority (art. 46(15)(b)).' })
  conductingAuthorityFunctions: string | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [Assurance], { nullable: true, description: 'What the requesting State would assure.' })
  assurances!: Assurance[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The assurances in words.' })
  assurancesDetail: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Earlier contacts on the matter.' })
  previousContacts: string | null = null;

  @Property({ type: 'jsonb' })
  @Field(() => [SharedDraftItem], { nullable: true, description: 'What it would ask for, item by item.' })
  items!: SharedDraftItem[];

  @Property({ type: 'jsonb' })
  @Field(() => [SharedDraftPerson], { nullable: true, description: 'The persons whom it would concern.' })
  persons!: SharedDraftPerson[];

  @Property({ type: 'jsonb' })
  @Field(() => [SharedDraftEnclosure], {
    nullable: true,
    description: 'The papers and files that would go with it, in their order.',
  })
  enclosures!: SharedDraftEnclosure[];

  /** SHA-256 of everything that it says, by which it is told whether the request says the same. */
  @Property({ type: 'text' })
  digest!: string;
}
