import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../../platform/reads/node.js';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { ClockKind, ClockMeasure, ClockTargetOrigin, ClockUnit } from './clock.enums.js';

/**
 * How long a State has for something. A target is never changed: another takes its place, and a clock keeps the one
 * under which it began.
 */
@Entity({ tableName: 'clock_target', comment: 'How long States have for what a request asks of them.' })
@ObjectType({
  implements: Node,
  description:
    'How long a State has for what a request asks of it. UNCAC itself knows no periods but "as soon as possible" (art. 46(24)); a State sets its own, in general or towards one counterpart; of one that does not take part in Repatria, the other keeps what it agreed to or announced. Until it does, the periods named here by their source are the measure.',
})
@Check({ name: 'clock_target_amount', expression: 'amount >= 1 and amount <= 3650' })
@Check({ name: 'clock_target_whose', expression: `(state is null) = (origin in ('REFERENCE', 'REPATRIA'))` })
@Check({
  name: 'clock_target_kept',
  expression: `(kept_by is null) = (origin <> 'AGREED_OR_ANNOUNCED')`,
})
@Check({
  name: 'clock_target_kept_pair',
  expression: 'kept_by is null or (counterpart is not null and counterpart = kept_by)',
})
@Check({
  name: 'clock_target_pair',
  expression: 'counterpart is null or (state is not null and counterpart <> state)',
})
@Check({ name: 'clock_target_current', expression: '(current_for is null) = (ended_at is not null)' })
@Index({ properties: ['kind', 'id'] })
@Index({ properties: ['setAt', 'id'] })
@Index({ properties: ['state', 'kind'] })
export class ClockTarget {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "ClockTarget:0199…".' })
  id: string = uuid();

  @Enum({ items: () => ClockKind, type: 'text' })
  @Field(() => ClockKind, { description: 'For what.' })
  kind!: ClockKind;

  @Enum({ items: () => ClockMeasure, type: 'text', nullable: true })
  @Field(() => ClockMeasure, {
    nullable: true,
    description: 'Only for requests that ask this measure; null for all requests.',
  })
  measure: ClockMeasure | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether it is for urgent requests alone; one that is not serves urgent requests too where none is for them.',
  })
  urgent = false;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How many of the unit.' })
  amount!: number;

  @Enum({ items: () => ClockUnit, type: 'text' })
  @Field(() => ClockUnit, { description: 'In what the period is counted.' })
  unit!: ClockUnit;

  @ManyToOne({ entity: () => State, fieldName: 'state', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'The State that is bound: that set it for its own duty, or for which keptBy keeps it; null where it is for every State that set none.',
  })
  state: Rel<State> | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'counterpart', nullable: true })
  @Field(() => State, { nullable: true, description: 'Towards which State alone; null for all.' })
  counterpart: Rel<State> | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'kept_by', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'The State that keeps it of one that does not take part in Repatria, for requests between the two; it alone sees it. Null for what a State set itself, and for references.',
  })
  keptBy: Rel<State> | null = null;

  @Enum({ items: () => ClockTargetOrigin, type: 'text' })
  @Field(() => ClockTargetOrigin, { description: 'On what it rests.' })
  origin!: ClockTargetOrigin;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its source: an instrument with article, a law, an agreement.' })
  source!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'Since when it is set (UTC).' })
  setAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it was (UTC); null while it is. Clocks that began under it go on by it.',
  })
  endedAt: Date | null = null;

  /** For what it is while it is in force, then nothing: no two targets in force are for the same. */
  @Property({ type: 'text', nullable: true, unique: true })
  currentFor: string | null = null;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
