import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { State } from '../state.entity.js';
import { amendStateCalendar } from './amend-state-calendar.js';
import { StateCalendar } from './state-calendar.entity.js';
import { AmendStateCalendarInput } from './state-calendar.inputs.js';
import { StateHoliday } from './state-holiday.entity.js';

const AmendPayload = commandPayload('amendStateCalendar', 'calendar', 'StateCalendar', () => StateCalendar);

@Resolver(() => StateCalendar)
export class StateCalendarResolver {
  @FieldResolver(() => [StateHoliday], {
    description: 'The days on which offices are closed besides the weekends, past ones included; by day.',
  })
  holidays(): never {
    return planned();
  }

  @Mutation(() => AmendPayload, {
    description:
      'Says when the offices of the own State work: time zone, weekend, holidays. Periods that begin later are counted by it.',
  })
  amendStateCalendar(
    @Arg('input', () => AmendStateCalendarInput) input: AmendStateCalendarInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendStateCalendar', input, amendStateCalendar);
  }
}

@Resolver(() => State)
export class CalendarOfStateResolver {
  @FieldResolver(() => StateCalendar, {
    nullable: true,
    description:
      'When its offices work. Null when the State has not said so: then a default is taken, the time zone of its central authority in the directory (UTC where there is none), Saturdays and Sundays off, no holidays.',
  })
  calendar(): never {
    return planned();
  }
}
