import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../../platform/reads/node.js';
import { DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { UseConsent } from '../consent/use-consent.entity.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../../mla-requests/index.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import { UseBasis } from './evidence-use.enums.js';
import { ExculpatoryNotice } from './exculpatory-notice.entity.js';

/** One use of a piece of evidence by the requesting State: an entry of the ledger, which nobody changes. */
@Entity({
  tableName: 'evidence_use',
  comment: 'Append-only ledger of the uses of evidence by requesting States (UNCAC art. 46(19)).',
})
@ObjectType({
  implements: Node,
  description:
    'One use of a piece of evidence by the requesting State: an entry of the ledger of its uses, which is never changed (UNCAC art. 46(19)).',
})
@Check({ name: 'evidence_use_consent', expression: `(basis = 'CONSENT') = (consent_id is not null)` })
@Check({ name: 'evidence_use_notice', expression: `(basis = 'EXCULPATORY') = (notice_id is not null)` })
@Index({ properties: ['request', 'usedAt', 'id'] })
@Index({ properties: ['item', 'usedAt', 'id'] })
@Index({ properties: ['requestingKeeper', 'usedAt', 'id'] })
@Index({
  name: 'evidence_use_beyond',
  properties: ['requestedKeeper', 'usedAt', 'id'],
  where: "basis in ('CONSENT', 'EXCULPATORY')",
})
@Index({ properties: ['usedAt', 'id'] })
export class EvidenceUse {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "EvidenceUse:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => EvidenceItem, fieldName: 'item_id' })
  @Field(() => EvidenceItem, { nullable: true, description: 'The piece of evidence.' })
  item!: Rel<EvidenceItem>;

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  @Field(() => MlaRequest, { nullable: true, description: 'The request for which it was obtained.' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;

  @Enum({ items: () => UseBasis, type: 'text' })
  @Field(() => UseBasis, { description: 'On what the use rests.' })
  basis!: UseBasis;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'For what it was used.' })
  purpose!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'In which investigation, prosecution or judicial proceeding, and who conducts it.',
  })
  proceeding!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was used (UTC).' })
  usedAt!: Date;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Which authority or person used it.' })
  usedBy!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'To whom it was transmitted onward; null where it stayed with those who use it.',
  })
  onwardTo: string | null = null;

  @ManyToOne({ entity: () => UseConsent, fieldName: 'consent_id', nullable: true, deleteRule: 'no action' })
  @Field(() => UseConsent, {
    nullable: true,
    description: 'The consent on which it rests; null for another basis.',
  })
  consent: Rel<UseConsent> | null = null;

  @ManyToOne({
    entity: () => ExculpatoryNotice,
    fieldName: 'notice_id',
    nullable: true,
    deleteRule: 'no action',
  })
  @Field(() => ExculpatoryNotice, {
    nullable: true,
    description: 'The notice of an exculpatory disclosure; null for another basis.',
  })
  notice: Rel<ExculpatoryNotice> | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description:
      'The conditions of which whoever entered the use said that they are kept (UNCAC art. 46(26)).',
  })
  conditionsKept: string[] = [];

  @Property({ type: 'text' })
  enteredBy!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  enteredAt!: Date;
}
