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
} from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, CurrencyCode, Decimal } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';
import { DissipationRisk } from './dissipation-risk.enums.js';
import { MlaRequestItem } from './mla-request-item.entity.js';

/**
 * The particulars of one item: for the authorities of the two States alone. Flat, since the types share most of them;
 * which type requires or uses which stands in `particulars-by-type.ts`.
 */
@Entity({
  tableName: 'mla_request_item_particulars',
  comment: 'Particulars of what requests ask for: for the authorities of the two States alone.',
})
@ObjectType({
  description:
    'The particulars of one item (UNCAC art. 46(15)(d), art. 55(3)): for the authorities of the two States alone.',
})
@Index({ properties: ['request'] })
@Check({ name: 'mla_request_item_particulars_value', expression: 'estimated_value >= 0' })
@Check({
  name: 'mla_request_item_particulars_risk',
  expression: 'dissipation_risk_level is null or dissipation_risk is not null',
})
export class MlaRequestItemParticulars {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => MlaRequestItem, fieldName: 'item_id', owner: true })
  item!: Rel<MlaRequestItem>;

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be done, in words (art. 46(15)(d)).' })
  description: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it has to do with the facts; null if not said.' })
  nexus: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Who is to be heard, served, examined or invited, and where to be found; null if nobody.',
  })
  addressee: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Questions to be put or answered; null for none.' })
  questions: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From which day records are sought; null if open.',
  })
  periodFrom: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Until which day (included) records are sought; null if open.',
  })
  periodTo: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The bank, register, company or body that holds what is sought; null if unknown.',
  })
  institution: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Numbers or names of accounts, deposits or holdings; null if unknown.',
  })
  account: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The place to be searched or examined, or where things are; null for none.',
  })
  place: string | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    nullable: true,
    description: 'Documents to be served, or documents and records sought, one by one; empty for none.',
  })
  documents: string[] = [];

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day of the hearing or appearance for which it is needed; null for none.',
  })
  appearOn: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a hearing by video is wished (art. 46(18)).',
  })
  videoHearingWished = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The property (art. 55(3)(a)); null for none.' })
  propertyDescription: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where the property is, to the extent possible (art. 55(3)(a)); null if unknown.',
  })
  propertyLocation: string | null = null;

  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  @Field(() => Decimal, {
    nullable: true,
    description:
      'Its estimated value, in units of the currency, where relevant (art. 55(3)(a)); null if unknown.',
  })
  estimatedValue: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => CurrencyCode, { nullable: true, description: 'Currency of the estimate (ISO 4217).' })
  estimatedValueCurrency: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why and how soon the property may be moved away; null if not said.',
  })
  dissipationRisk: string | null = null;

  @Enum({ items: () => DissipationRisk, type: 'text', nullable: true })
  @Field(() => DissipationRisk, {
    nullable: true,
    description: 'How near that is, as the requesting State judges; null if not said.',
  })
  dissipationRiskLevel: DissipationRisk | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The court that made the order; null without an order.',
  })
  orderCourt: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The day of the order; null without an order.' })
  orderDate: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the order; null without an order.' })
  orderNumber: string | null = null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the requesting State states that the order is final (art. 55(3)(b)); null if it says nothing.',
  })
  orderIsFinal: boolean | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a legally admissible copy of the order is enclosed (art. 55(3)(b), (c)).',
  })
  orderCopyAttached = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'To what extent the order is to be executed (art. 55(3)(b)); null without an order.',
  })
  orderExtent: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Steps taken to notify third parties in good faith and to ensure due process (art. 55(3)(b)); null if not said.',
  })
  noticeToThirdParties: string | null = null;

  /** For search in the words of the particulars. */
  @Property({
    columnType: 'tsvector',
    type: 'text',
    nullable: true,
    lazy: true,
    generated: `(app.search_vector(array[description, nexus, addressee, questions, institution, account, place, property_description, property_location, dissipation_risk, order_court, order_number, order_extent, notice_to_third_parties] || documents)) stored`,
  })
  searchParticulars?: string;
}
