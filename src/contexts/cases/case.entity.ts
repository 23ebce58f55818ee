import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CompetentAuthority, State } from '../directory/index.js';
import { CaseKind, CasePublication, CaseStatus, SourceQuality, UncacOffence } from './case.enums.js';
import { DateTime } from '../../platform/scalars.js';

/**
 * A case of asset recovery as all who know of it share it. What tells of the people in it stands in a table of its
 * own (CaseNarrative), which row security closes to those who may know the case but not its names.
 */
@Entity({
  tableName: 'case_file',
  comment: 'Cases: what whoever knows of a case may know; names stand elsewhere.',
})
@ObjectType({
  implements: Node,
  description:
    'A case of asset recovery (UNCAC chapter V): led by one State, shared with the other party States, published or not.',
})
@Check({ name: 'case_file_published_at', expression: "(publication = 'NONE') = (published_at is null)" })
@Check({
  name: 'case_file_uncac_offences',
  expression: `uncac_offences <@ array[${Object.values(UncacOffence)
    .map((article) => `'${article}'`)
    .join(', ')}]`,
})
@Check({ name: 'case_file_neutral_title', expression: "neutral_title <> ''" })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({
  name: 'case_file_published_new',
  expression: `create index case_file_published_new on case_file (created_at, id) where publication in ('NEUTRAL', 'FULL')`,
})
@Index({
  name: 'case_file_published_changed',
  expression: `create index case_file_published_changed on case_file (updated_at, id) where publication in ('NEUTRAL', 'FULL')`,
})
@Index({ properties: ['leadState'] })
@Index({ properties: ['openedFor'] })
@Index({ name: 'case_file_search_open', properties: ['searchOpen'], type: 'gin' })
@Index({ name: 'case_file_party_states', properties: ['partyStates'], type: 'gin' })
@Index({ name: 'case_file_assigned_authorities', properties: ['assignedAuthorities'], type: 'gin' })
export class Case {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "Case:0199…".' })
  id: string = uuid();

  @Enum({ items: () => CaseKind, type: 'text' })
  @Field(() => CaseKind, { description: 'What kind of matter it is.' })
  kind: CaseKind = CaseKind.CASE;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'A title that names nobody, for those who may not know names.' })
  neutralTitle!: string;

  @Field(() => String, { nullable: true, description: 'The title, which may name persons.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The matter to which several cases belong, such as the same persons in other States; null for none.',
  })
  cluster?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the case is about; null where nothing is written yet.',
  })
  summary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By which legal way assets are recovered, in words (UNCAC arts 53, 54); null if not said.',
  })
  mechanism?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'End use of returned assets, or another remark; null for none.',
  })
  remark?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The status in the words of the source from which the case was taken; null for cases opened here.',
  })
  publishedStatus?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What of this case rests on general knowledge and was not read in the source; null for nothing.',
  })
  unverified?: string | null;

  @Enum({ items: () => CaseStatus, type: 'text' })
  @Field(() => CaseStatus, { description: 'Where it stands in the State that leads it.' })
  status: CaseStatus = CaseStatus.OPEN;

  @Enum({ items: () => CasePublication, type: 'text' })
  @Field(() => CasePublication, { description: 'What of it everyone may read.' })
  publication: CasePublication = CasePublication.NONE;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was published here (UTC); null while it is not.',
  })
  publishedAt: Date | null = null;

  /** What every party State but the leading one has consented to publish: kept by a trigger on case_party. */
  @Enum({ items: () => CasePublication, type: 'text' })
  publicationConsent: CasePublication = CasePublication.FULL;

  @ManyToOne({ entity: () => State, fieldName: 'lead_state', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'The State that leads it; null for cases taken from public sources, which nobody leads here.',
  })
  leadState: Rel<State> | null = null;

  @ManyToOne({ entity: () => CompetentAuthority, fieldName: 'lead_authority_id', nullable: true })
  @Field(() => CompetentAuthority, {
    nullable: true,
    description:
      'The competent authority of the leading State that conducts the proceedings (UNCAC art. 46(15)(b)); null if none is named.',
  })
  leadAuthority: Rel<CompetentAuthority> | null = null;

  /** Key of the record for which it was opened, where it was not opened by itself: who may not know of that knows of neither. */
  @Property({ type: 'uuid', nullable: true })
  openedFor: string | null = null;

  /** The party States, by code: kept by a trigger on case_party, for row security and the access policy. */
  @Property({ type: 'text[]' })
  partyStates: string[] = [];

  /** The competent authorities with an assignment in force: kept by a trigger on case_assignment. */
  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  assignedAuthorities: string[] = [];

  @Property({ type: 'text[]' })
  @Field(() => [UncacOffence], { description: 'The offences in question; empty where none is named.' })
  uncacOffences: UncacOffence[] = [];

  @Property({ type: 'text', nullable: true, unique: true })
  @Field(() => String, {
    nullable: true,
    description: 'Key of the register or database from which it was taken; null for cases opened here.',
  })
  externalKey: string | null = null;

  @Enum({ items: () => SourceQuality, type: 'text', nullable: true })
  @Field(() => SourceQuality, {
    nullable: true,
    description: 'How far the source from which it was taken may be trusted; null for cases opened here.',
  })
  sourceQuality: SourceQuality | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Year of the freeze or else of the first action; null if unknown.',
  })
  yearStart: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Year of confiscation, judgment or settlement; null if none or unknown.',
  })
  yearConfiscated: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Year of the return or of the agreement on it; null if none or unknown.',
  })
  yearReturned: number | null = null;

  /** SHA-256 of what was last imported under the external key: the same again changes nothing. */
  @Property({ type: 'text', nullable: true })
  importDigest: string | null = null;

  /** The State whose reading by others is entered in the audit trail: none once the case is published in full. */
  @Property({
    type: 'text',
    nullable: true,
    generated: "(case when publication = 'FULL' then null else lead_state end) stored",
  })
  namesOwner?: string | null;

  /** For search in what whoever sees the case may read. */
  @Property({
    type: 'text',
    columnType: 'tsvector',
    nullable: true,
    lazy: true,
    generated: '(app.search_vector(array[neutral_title, external_key])) stored',
  })
  searchOpen?: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was opened or taken in here (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it last changed here (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
