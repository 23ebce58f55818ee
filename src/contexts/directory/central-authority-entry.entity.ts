import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { AcceptedChannel, AgreementStatus, AuthorityFunction } from './authority.enums.js';
import { AuthorityAddress } from './authority-address.js';
import { CentralAuthority } from './central-authority.entity.js';
import { ConventionProvision } from './convention-provision.entity.js';
import { Verification } from './directory.enums.js';
import { State } from './state.entity.js';
import { DateTime } from '../../platform/scalars.js';

/**
 * What the directory says of a central authority from one moment to another. An entry is never changed: a new one
 * takes its place, and a request keeps the entry under which it was sent. Only its end and its verification are noted.
 */
@Entity({
  tableName: 'central_authority_entry',
  comment: 'What the directory says of a central authority, from when to when; never changed.',
})
@ObjectType({
  implements: Node,
  description:
    'What the directory says of a central authority (UNCAC art. 46(13), (14)) from one moment to another. An entry is never changed: a new one takes its place.',
})
@Check({ name: 'central_authority_entry_period', expression: 'valid_to >= valid_from' })
@Check({
  name: 'central_authority_entry_current',
  expression:
    '(current_for is null) = (valid_to is not null) and (current_for is null or current_for = central_authority_id)',
})
@Check({
  name: 'central_authority_entry_channels',
  expression: `accepted_channels <@ array[${Object.values(AcceptedChannel)
    .map((channel) => `'${channel}'`)
    .join(', ')}]`,
})
@Check({
  name: 'central_authority_entry_functions',
  expression: `functions <@ array[${Object.values(AuthorityFunction)
    .map((one) => `'${one}'`)
    .join(', ')}]`,
})
@Index({ properties: ['centralAuthority', 'validFrom', 'id'] })
export class CentralAuthorityEntry extends AuthorityAddress {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "CentralAuthorityEntry:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => CentralAuthority, fieldName: 'central_authority_id' })
  @Field(() => CentralAuthority, { description: 'The authority that the entry is about.' })
  centralAuthority!: Rel<CentralAuthority>;

  /** The State that designated the authority, and the code for which it acts: for rules and row security. */
  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  jurisdiction!: string;

  /** The authority while the entry is in force, then nothing: no authority has two entries in force. */
  @Property({ type: 'uuid', nullable: true, unique: true })
  currentFor: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'From when the directory says so (UTC).' })
  validFrom!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it said so (UTC); null while the entry is in force.',
  })
  validTo: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Name of the contact person; null if not given.' })
  contactPerson?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of the contact person; null if not given.' })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail of the contact person; null if not given.' })
  contactEmail?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of the contact point; null if not given.' })
  urgentContactPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail of the contact point; null if not given.' })
  urgentContactEmail?: string | null;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description:
      'Languages acceptable to the State for requests (ISO 639-1; UNCAC art. 46(14)); empty if not known.',
  })
  acceptedLanguages: string[] = [];

  @Property({ type: 'text[]' })
  @Field(() => [AcceptedChannel], {
    description: 'By which ways it accepts requests (UNCAC art. 46(13)); empty if not known.',
  })
  acceptedChannels: AcceptedChannel[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Formats accepted (paper, signed files, secure mail) in words; null if not known.',
  })
  acceptedFormats: string | null = null;

  @Enum({ items: () => AgreementStatus, type: 'text' })
  @Field(() => AgreementStatus, {
    description:
      'Whether it agrees to requests through INTERPOL in urgent circumstances (UNCAC art. 46(13)).',
  })
  interpolInUrgency: AgreementStatus = AgreementStatus.UNKNOWN;

  @Enum({ items: () => AgreementStatus, type: 'text' })
  @Field(() => AgreementStatus, {
    description:
      'Whether it agrees to oral requests in urgent circumstances, confirmed in writing forthwith (UNCAC art. 46(14)).',
  })
  oralInUrgency: AgreementStatus = AgreementStatus.UNKNOWN;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What to do in urgent cases; null if not known.' })
  urgentProcedure: string | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [AuthorityFunction], { description: 'For what it is competent; empty if not known.' })
  functions: AuthorityFunction[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The limits of its competence in words, such as stages of proceedings; null for none known.',
  })
  scope: string | null = null;

  @ManyToOne({ entity: () => ConventionProvision, fieldName: 'designated_under', nullable: true })
  @Field(() => ConventionProvision, {
    nullable: true,
    description:
      'The treaty provision under which it was designated, such as UNCAC art. 46(13); null if not known.',
  })
  designatedUnder: Rel<ConventionProvision> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The authority that receives requests, where it is another one; null otherwise.',
  })
  receivingAuthority: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What is needed for the execution of any request; null if not known.',
  })
  executionRequirements: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How the State handles dual criminality (UNCAC art. 46(9)); null if not known.',
  })
  dualCriminality: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Limits on the use of evidence that it gives (UNCAC art. 46(19)); null if not known.',
  })
  useLimitations: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last confirmed to be right (UTC); null if never.',
  })
  lastVerifiedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Id of the person who confirmed it; null if never.' })
  lastVerifiedBy: string | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'last_verified_for', nullable: true })
  @Field(() => State, {
    nullable: true,
    description: 'The State on whose behalf it was confirmed; null for the secretariat and if never.',
  })
  lastVerifiedFor: Rel<State> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'By what it was confirmed, such as a note verbale; null if never.',
  })
  verificationSource: string | null = null;

  @Enum({ items: () => Verification, type: 'text' })
  @Field(() => Verification, { description: 'How far the entry may be relied on.' })
  verification!: Verification;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it was taken from.' })
  source!: string;

  /** When it was last known to be right: verified, or else entered. */
  @Property({
    columnType: 'timestamptz(3)',
    type: 'datetime',
    nullable: true,
    lazy: true,
    generated: '(coalesce(last_verified_at, valid_from)) stored',
  })
  lastCheckedAt?: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, {
    description: 'Grows when the entry is verified or ends; commands say which version they saw.',
  })
  version: number = 1;
}
