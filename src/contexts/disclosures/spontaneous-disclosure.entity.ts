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
import { Node } from '../../platform/reads/node.js';
import { DateTime } from '../../platform/scalars.js';
import { CentralAuthorityEntry, State } from '../directory/index.js';
import { DisclosureBasis, DisclosureStatus } from './spontaneous-disclosure.enums.js';

/**
 * Information that a State gives another without a prior request (UNCAC art. 46(4)–(5), art. 56): what both States
 * share of it. The information itself is in SpontaneousDisclosureContent, what is one State's own in
 * SpontaneousDisclosureSide.
 */
@Entity({
  tableName: 'spontaneous_disclosure',
  comment: 'Information given without a request (UNCAC art. 46(4)-(5), art. 56): what both States share.',
})
@ObjectType({
  implements: Node,
  description:
    'Information that a State gives another without a prior request (UNCAC art. 46(4)–(5), art. 56), under the handling restrictions that it sets. It is without prejudice to inquiries and criminal proceedings in the sending State (art. 46(5)).',
})
@Check({ name: 'spontaneous_disclosure_two_states', expression: 'sending_state <> receiving_state' })
@Check({
  name: 'spontaneous_disclosure_sending_keeper_known',
  expression: 'sending_keeper = sending_state or sending_keeper = receiving_state',
})
@Check({
  name: 'spontaneous_disclosure_receiving_keeper_known',
  expression: 'receiving_keeper = sending_state or receiving_keeper = receiving_state',
})
@Unique({ properties: ['sendingKeeper', 'sendingState', 'sendingReference'] })
@Unique({ properties: ['receivingKeeper', 'receivingState', 'receivingReference'] })
@Index({ properties: ['listedAt', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({ properties: ['sendingState', 'listedAt', 'id'] })
@Index({ properties: ['receivingState', 'listedAt', 'id'] })
@Index({ properties: ['sendingState', 'updatedAt', 'id'] })
@Index({ properties: ['receivingState', 'updatedAt', 'id'] })
export class SpontaneousDisclosure {
  /** Of version 4: one of version 7 would tell the receiving State when the draft was opened. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "SpontaneousDisclosure:8f14…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => State, fieldName: 'sending_state' })
  @Field(() => State, { description: 'The State that gives the information.' })
  sendingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'receiving_state' })
  @Field(() => State, { description: 'The State to which it is given.' })
  receivingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'sending_keeper' })
  @Field(() => State, {
    description:
      "The State whose central authority enters the sending State's steps: that State itself, or the receiving one where the sending State does not take part in Repatria.",
  })
  sendingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'receiving_keeper' })
  @Field(() => State, {
    description:
      "The State whose central authority enters the receiving State's steps: that State itself, or the sending one where the receiving State does not take part in Repatria.",
  })
  receivingKeeper!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: "The sending State's reference; numbered per State and year, or as its letter has it.",
  })
  sendingReference!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "The receiving State's reference, given when it acknowledges; null before.",
  })
  receivingReference: string | null = null;

  @ManyToOne({ entity: () => CentralAuthorityEntry, fieldName: 'sending_authority_entry_id', nullable: true })
  @Field(() => CentralAuthorityEntry, {
    nullable: true,
    description:
      'The directory entry of the central authority that transmitted it, as it was then; null before.',
  })
  sendingAuthorityEntry: Rel<CentralAuthorityEntry> | null = null;

  @ManyToOne({
    entity: () => CentralAuthorityEntry,
    fieldName: 'receiving_authority_entry_id',
    nullable: true,
  })
  @Field(() => CentralAuthorityEntry, {
    nullable: true,
    description:
      'The directory entry of the central authority to which it was transmitted, as it was then; null before, or where the directory had none.',
  })
  receivingAuthorityEntry: Rel<CentralAuthorityEntry> | null = null;

  @Enum({ items: () => DisclosureStatus, type: 'text' })
  @Field(() => DisclosureStatus, { description: 'Where it stands, as both States see it.' })
  status: DisclosureStatus = DisclosureStatus.DRAFT;

  /** Whether it has left the sending State: from then on it exists for the receiving State. */
  @Property({ type: 'boolean' })
  isSent = false;

  /** Whether the receiving State has undertaken to comply with the restrictions: from then on it reads the information. */
  @Property({ type: 'boolean' })
  isOpened = false;

  @Enum({ items: () => DisclosureBasis, type: 'text' })
  @Field(() => DisclosureBasis, { description: 'Under which provision it is given.' })
  basis!: DisclosureBasis;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description:
      'What it is about, in a line that the receiving State reads before it acknowledges; it should name nobody.',
  })
  subject!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description: 'The offences concerned, as citations such as "UNCAC art. 17" or of domestic law.',
  })
  offences: string[] = [];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Language of the information (ISO 639-1).' })
  language: string = 'en';

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the receiving State declined it; null where it did not.',
  })
  declineReason: string | null = null;

  /** What the content holds, for the lifecycle; the content itself is for the authorities alone. */
  @Property({ type: 'boolean' })
  hasInformation = false;

  @Property({ type: 'boolean' })
  hasProceeds = false;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was transmitted (UTC); null before.' })
  transmittedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the receiving State acknowledged or declined it (UTC); null before.',
  })
  answeredAt: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { nullable: true, description: 'When the draft was opened (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, {
    description:
      'Its place in lists (UTC): when the draft was opened; once transmitted, when it was transmitted.',
  })
  listedAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the record last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;

  /** For search among references and subjects. */
  @Property({
    columnType: 'tsvector',
    type: 'text',
    nullable: true,
    lazy: true,
    generated: `(app.search_vector(array[sending_reference, receiving_reference, subject])) stored`,
  })
  searchSubject?: string;
}
