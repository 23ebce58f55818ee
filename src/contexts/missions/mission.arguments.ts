import { IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments } from '../../platform/reads/connection-types.js';
import { CalendarDate, CountryCode } from '../../platform/scalars.js';
import { MissionKind, MissionStatus } from './mission.enums.js';

enum MissionOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  RECENTLY_CHANGED = 'RECENTLY_CHANGED',
}
registerEnumType(MissionOrder, {
  name: 'MissionOrder',
  description: 'In which order missions are listed.',
  valuesConfig: {
    NEWEST: { description: 'Those entered last come first.' },
    OLDEST: { description: 'Those entered first come first.' },
    RECENTLY_CHANGED: { description: 'Those changed last come first.' },
  },
});

@InputType({ description: 'Which missions to list; what is not given does not narrow.' })
class MissionFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'For one of these States.' })
  hostState?: string[];

  @Field(() => [MissionKind], { nullable: true, description: 'Asked for one of these kinds of support.' })
  kind?: MissionKind[];

  @Field(() => [MissionStatus], { nullable: true, description: 'With one of these statuses.' })
  status?: MissionStatus[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with a recommendation that is overdue, or only the others.',
  })
  recommendationOverdue?: boolean;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Requested on this day or later, such as the first day of a year.',
  })
  requestedFrom?: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Requested before this day, such as the first day of the next year.',
  })
  requestedUntil?: string;
}

/** Arguments of the list of missions. */
@ArgsType()
export class MissionsArguments extends PageArguments {
  @Field(() => MissionFilter, { nullable: true, description: 'Which missions to list.' })
  @IsOptional()
  @ValidateNested()
  filter?: MissionFilter;

  @Field(() => MissionOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: MissionOrder;
}
