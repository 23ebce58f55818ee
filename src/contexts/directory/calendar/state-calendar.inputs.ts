import { ArrayMaxSize, ArrayUnique, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Weekday } from '../../../platform/calendar/days.js';
import { IdempotentInput } from '../../../platform/commands/command-input.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { WeekdayEnum } from './weekday.js';

@InputType({ description: 'A day on which the offices of the State are closed besides its weekends.' })
export class StateHolidayInput {
  @Field(() => CalendarDate, { description: 'The day.' })
  day!: string;

  @Field(() => String, { description: 'What is observed; 1 to 200 characters.' })
  @Length(1, 200)
  name!: string;

  @Field(() => String, {
    description: 'Where it is laid down, such as an official gazette; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}

@InputType({
  description:
    'Says when the offices of the own State work; what is not given stays as it is. Periods that are running keep their ends.',
})
export class AmendStateCalendarInput extends IdempotentInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the calendar that you read; null when the State has none yet.',
  })
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The time zone by its IANA name such as "Europe/Zurich"; needed the first time.',
  })
  @IsOptional()
  @MaxLength(100)
  timeZone?: string | null;

  @Field(() => [WeekdayEnum], {
    nullable: true,
    description: 'On which days of the week offices are closed, six at most; needed the first time.',
  })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(6)
  weekendDays?: Weekday[] | null;

  @Field(() => [StateHolidayInput], {
    nullable: true,
    description: 'Holidays to enter, or to enter anew; at most 200, each day once.',
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(200)
  @ArrayUnique((one: StateHolidayInput) => one.day, { message: 'must name each day once at most' })
  observe?: StateHolidayInput[] | null;

  @Field(() => [CalendarDate], {
    nullable: true,
    description: 'Days that are no holidays after all; at most 200.',
  })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(200)
  strike?: string[] | null;

  @Field(() => String, {
    description: 'On what the calendar rests, such as a law or a notice; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}
