import type { Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import type { Weekday } from '../../../platform/calendar/days.js';
import { textArray } from '../../../platform/database/text-array.js';
import { Node } from '../../../platform/reads/node.js';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../state.entity.js';
import { WeekdayEnum } from './weekday.js';

/** When the offices of a State work: by it the days of periods are counted that bind the State. */
@Entity({
  tableName: 'state_calendar',
  comment: 'When the offices of a State work: time zone and weekend. Holidays stand in state_holiday.',
})
@ObjectType({
  implements: Node,
  description:
    'When the offices of a State work. A period that binds the State ends at the end of a day in its time zone, and business days are counted by its weekend and holidays.',
})
@Check({ name: 'state_calendar_weekend_known', expression: `weekend_days <@ ${textArray(WeekdayEnum)}` })
@Check({ name: 'state_calendar_works', expression: 'cardinality(weekend_days) < 7' })
export class StateCalendar {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "StateCalendar:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => State, fieldName: 'state', unique: true })
  @Field(() => State, { description: 'Whose calendar it is.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'The time zone in which its days end, by its IANA name such as "Europe/Zurich".',
  })
  timeZone!: string;

  @Property({ type: 'text[]' })
  @Field(() => [WeekdayEnum], { description: 'On which days of the week its offices are closed.' })
  weekendDays!: Weekday[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'On what the calendar rests, such as a law or a notice.' })
  source!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it last changed (UTC), holidays included.' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
