import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v4 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { Case } from '../cases/index.js';
import { State } from '../directory/index.js';
import { MlaRequest } from '../mla-requests/index.js';
import { LiftingGround, MeasureBasis, MeasureKind, MeasureStatus } from './measure.enums.js';

/** A provisional measure that the requested State obtained for a request: freezing or seizure (UNCAC art. 54(2), 55(2)). */
@Entity({
  tableName: 'provisional_measure',
  comment:
    'Freezing and seizure obtained for requests, and how they are lifted (UNCAC art. 55(2), (7), (8)).',
})
@ObjectType({
  implements: Node,
  description:
    'Freezing or seizure of property that the requested State obtained for a request (UNCAC art. 2(f), 54(2), 55(2)).',
})
@Check({ name: 'provisional_measure_executed', expression: `(status = 'PLANNED') = (ordered_on is null)` })
@Check({ name: 'provisional_measure_lifted', expression: `(status = 'LIFTED') = (lifted_at is not null)` })
@Check({
  name: 'provisional_measure_heard',
  expression: `status <> 'LIFTED' or is_of_counterpart or opportunity_until is not null or coalesce(no_opportunity_reason, '') <> ''`,
})
@Index({ properties: ['request', 'listedAt', 'id'] })
@Index({ properties: ['requestingKeeper', 'listedAt', 'id'] })
@Index({ properties: ['requestedKeeper', 'listedAt', 'id'] })
@Index({
  name: 'provisional_measure_lifting',
  properties: ['requestedKeeper'],
  where: "status = 'LIFTING_PROPOSED'",
})
export class ProvisionalMeasure {
  /** Of version 4: one of version 7 would tell the requesting State when the measure was planned. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "ProvisionalMeasure:8f14…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  @Field(() => MlaRequest, { nullable: true, description: 'The request for which it was obtained.' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  /** The States whose central authorities enter the steps of either side. */
  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;

  /** Whether another State records what the requested State did, which does not take part in Repatria. */
  @Property({ type: 'boolean' })
  isOfCounterpart!: boolean;

  @Enum({ items: () => MeasureStatus, type: 'text' })
  @Field(() => MeasureStatus, { description: 'Where it stands.' })
  status: MeasureStatus = MeasureStatus.PLANNED;

  @Enum({ items: () => MeasureKind, type: 'text' })
  @Field(() => MeasureKind, { description: 'What it does.' })
  kind!: MeasureKind;

  @Enum({ items: () => MeasureBasis, type: 'text' })
  @Field(() => MeasureBasis, { description: 'On what it rests.' })
  basis!: MeasureBasis;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description:
      'The property, in words: institution, account, place, value; for the authorities of the two States.',
  })
  property!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'When it is planned to be executed; for the requested State alone, so that nobody is tipped off.',
  })
  plannedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The court or other competent authority that ordered it (UNCAC art. 2(f)); null before.',
  })
  orderedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The number of the order; null before.' })
  orderReference: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The day of the order; null before.' })
  orderedOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Until when it is in force by the order; null for no limit, and before.',
  })
  inForceUntil: string | null = null;

  @Enum({ items: () => LiftingGround, type: 'text', nullable: true })
  @Field(() => LiftingGround, {
    nullable: true,
    description: 'Why it is to be lifted; null while nobody proposes it.',
  })
  liftingGround: LiftingGround | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The reasons for lifting it; null while nobody proposes it.',
  })
  liftingReasons: string | null = null;

  /** Who proposed it, and so cannot lift it (four eyes). */
  @Property({ type: 'text', nullable: true })
  proposedBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When lifting was proposed (UTC); null while nobody does.',
  })
  proposedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when the requesting State may argue for keeping it (UTC; art. 55(8)); null where no opportunity is given.',
  })
  opportunityUntil: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Why it was not possible to give the requesting State an opportunity (art. 55(8): "wherever possible"); null where one is given.',
  })
  noOpportunityReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'What the requesting State says for keeping it (art. 55(8)); null while it has said nothing.',
  })
  submission: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the requesting State said so (UTC); null before.',
  })
  submittedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was lifted (UTC); null before.' })
  liftedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  listedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
