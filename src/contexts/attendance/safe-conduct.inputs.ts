import { IsInt, IsTimeZone, Length, Max, Min, ValidateNested, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { AttendanceCapacity } from './attendance.enums.js';
import { OpeningSideCommandInput, SideCommandInput } from '../mla-requests/index.js';
import { AttendingPersonInput } from './attending-person.inputs.js';

const short = 2_000;

@InputType({ description: 'The requesting State grants safe conduct (UNCAC art. 46(27)).' })
export class GrantSafeConductInput extends OpeningSideCommandInput {
  @Field(() => ID, { description: 'The request for which the person comes.' })
  requestId!: string;

  @Field(() => AttendingPersonInput, { description: 'Who is protected.' })
  @ValidateNested()
  person!: AttendingPersonInput;

  @Field(() => AttendanceCapacity, { description: 'As what the person comes.' })
  capacity!: AttendanceCapacity;

  @Field(() => String, {
    description: 'In which proceeding or investigation the person helps; 1 to 2000 characters.',
  })
  @Length(1, short)
  purpose!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Time zone (IANA, such as "Europe/Zurich") of the place where the person will be; that of the central authority of the requesting State when not given, or UTC where the directory knows none.',
  })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;
}

@InputType({
  description:
    'Proposes another period for leaving than 15 days; it counts once the requested State agrees (art. 46(27)).',
})
export class ProposeLeavingPeriodInput extends SideCommandInput {
  @Field(() => Int, { description: 'Consecutive days: 1 to 365.' })
  @IsInt()
  @Min(1)
  @Max(365)
  days!: number;
}

@InputType({ description: 'The requested State agrees to the proposed period for leaving (art. 46(27)).' })
export class AgreeToLeavingPeriodInput extends SideCommandInput {
  @Field(() => Int, { description: 'The period that you read and agree to, in days; another is a CONFLICT.' })
  days!: number;
}

@InputType({
  description: 'The person was officially informed that their presence is no longer required (art. 46(27)).',
})
export class InformPresenceNoLongerRequiredInput extends SideCommandInput {
  @Field(() => DateTime, { description: 'When; not in the future. The period for leaving begins.' })
  informedAt!: Date;
}

@InputType({
  description:
    'Begins the period for leaving anew, since the person had no opportunity to leave (art. 46(27)).',
})
export class RestartLeavingPeriodInput extends SideCommandInput {
  @Field(() => DateTime, {
    description:
      'Since when the person has the opportunity to leave again; not before they were informed, not in the future.',
  })
  since!: Date;

  @Field(() => String, { description: 'What kept the person from leaving; 1 to 2000 characters.' })
  @Length(1, short)
  reason!: string;
}

@InputType({ description: 'The person left, came back, stayed or did not come (art. 46(27)).' })
export class SafeConductDayInput extends SideCommandInput {
  @Field(() => CalendarDate, { description: 'On which day; not in the future.' })
  on!: string;
}
