import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate } from '../../../platform/scalars.js';
import { State } from '../state.entity.js';
import { StateCalendar } from './state-calendar.entity.js';

/** A day on which the offices of a State are closed besides its weekends; struck out, it stays without effect. */
@Entity({
  tableName: 'state_holiday',
  comment: 'Days on which the offices of a State are closed besides its weekends.',
})
@ObjectType({ description: 'A day on which the offices of a State are closed besides its weekends.' })
@Unique({ properties: ['calendar', 'day'] })
export class StateHoliday {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => StateCalendar, fieldName: 'calendar_id' })
  calendar!: Rel<StateCalendar>;

  /** Whose it is: for row security. */
  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'The day.' })
  day!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What is observed.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it is laid down, such as an official gazette.' })
  source!: string;

  /** Whether it counts; a day that was struck out does not. */
  @Property({ type: 'boolean' })
  isObserved = true;
}
