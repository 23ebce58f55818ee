import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../../platform/reads/node.js';
import { DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../../mla-requests/index.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import { UseConsentStatus } from './use-consent.enums.js';

/** The requested State's consent to a use of evidence beyond the proceedings stated in the request: asked for, decided, ended. */
@Entity({
  tableName: 'use_consent',
  comment: 'Consents to use evidence beyond what requests stated (UNCAC art. 46(19)).',
})
@ObjectType({
  implements: Node,
  description:
    "The requested State's prior consent to use, or transmit, evidence for other proceedings than those stated in the request (UNCAC art. 46(19)): asked for, decided by two people, ended.",
})
@Check({
  name: 'use_consent_decided',
  expression: `(decided_at is not null) = (status = any (array['GRANTED', 'REFUSED', 'REVOKED']))`,
})
@Check({ name: 'use_consent_refused', expression: `(refusal_reasons is not null) = (status = 'REFUSED')` })
@Check({ name: 'use_consent_revoked', expression: `(revoked_at is not null) = (status = 'REVOKED')` })
@Index({ properties: ['requestedAt', 'id'] })
@Index({ properties: ['request', 'requestedAt', 'id'] })
@Index({ properties: ['requestingKeeper', 'requestedAt', 'id'] })
@Index({ properties: ['requestedKeeper', 'status', 'requestedAt', 'id'] })
export class UseConsent {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "UseConsent:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  @Field(() => MlaRequest, {
    nullable: true,
    description: 'The request for which the evidence was obtained.',
  })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => EvidenceItem, fieldName: 'item_id', nullable: true, deleteRule: 'no action' })
  @Field(() => EvidenceItem, {
    nullable: true,
    description: 'The piece of evidence; null where all evidence of the request is meant.',
  })
  item: Rel<EvidenceItem> | null = null;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;

  @Enum({ items: () => UseConsentStatus, type: 'text' })
  @Field(() => UseConsentStatus, { description: 'Where it stands.' })
  status: UseConsentStatus = UseConsentStatus.REQUESTED;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'For what the evidence is to be used besides.' })
  purpose!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'In which investigation, prosecution or judicial proceeding, and who conducts it.',
  })
  proceeding!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'To whom it is to be transmitted onward; null where it stays with those who have it.',
  })
  onwardTo: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why the requesting State asks.' })
  reasons!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was asked for (UTC).' })
  requestedAt!: Date;

  /** Until when the requested State is to decide on this one: several of one request were asked for at different times. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  answerDueAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was granted or refused (UTC); null before.',
  })
  decidedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'On which terms it was granted; whoever enters a use says that they are kept; null for none.',
  })
  terms: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends by itself (UTC); null where it does not.',
  })
  expiresAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was refused; null where it was not.' })
  refusalReasons: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was taken back (UTC); null if it was not.' })
  revokedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was taken back; null if it was not.' })
  revocationReasons: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The paper by which the decision is known, where the requested State does not take part in Repatria; null where it does.',
  })
  paperReference: string | null = null;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
