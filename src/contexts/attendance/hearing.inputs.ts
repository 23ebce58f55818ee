import { IsOptional, IsTimeZone, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../platform/commands/command-input.js';
import { DateTime } from '../../platform/scalars.js';
import { AttendanceCapacity, HearingModality } from './attendance.enums.js';
import { OnPaperInput, SideCommandInput } from '../mla-requests/index.js';
import { AttendingPersonInput } from './attending-person.inputs.js';

const long = 20_000;
const short = 2_000;

@InputType({
  description: 'Plans the hearing of a witness, expert or other person (UNCAC art. 46(17), (18)).',
})
export class PlanHearingInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request for which the person is heard.' })
  requestId!: string;

  @Field(() => AttendingPersonInput, { description: 'Who is heard.' })
  @ValidateNested()
  person!: AttendingPersonInput;

  @Field(() => AttendanceCapacity, { description: 'As what the person is heard.' })
  capacity!: AttendanceCapacity;

  @Field(() => HearingModality, { description: 'How the person is heard.' })
  modality!: HearingModality;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is not possible or desirable that the person appears in person: needed for video and telephone (art. 46(18)); at most 2000 characters.',
  })
  @IsOptional()
  @Length(1, short)
  notInPersonBecause?: string | null;

  @Field(() => DateTime, { description: 'For when; it may be past where a hearing is entered afterwards.' })
  plannedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'Time zone of the requesting State (IANA, such as "Europe/Zurich"); that of its central authority when not given, or UTC where the directory knows none.',
  })
  @IsOptional()
  @IsTimeZone()
  requestingTimeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'Time zone of the requested State; likewise.' })
  @IsOptional()
  @IsTimeZone()
  requestedTimeZone?: string | null;

  @Field(() => String, { description: 'In which language the person is heard (ISO 639-1, such as "fr").' })
  @Matches(/^[a-z]{2}$/, { message: 'must be an ISO 639-1 code: two small letters, such as "fr"' })
  language!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an interpreter is needed; no when not given.',
  })
  needsInterpreter?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The competent authority of one of the two States that conducts the hearing (art. 46(18)).',
  })
  conductedBy?: string | null;

  @Field(() => OnPaperInput, {
    nullable: true,
    description:
      'Where a State that does not take part in Repatria plans it: the paper on which that rests. Not for steps of the own State.',
  })
  @IsOptional()
  @ValidateNested()
  onPaper?: OnPaperInput | null;
}

@InputType({ description: 'The requested State confirms time and attendance (UNCAC art. 46(18)).' })
export class ConfirmHearingInput extends SideCommandInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The competent authority of the requested State that attends; null for none.',
  })
  attendedBy?: string | null;
}

@InputType({ description: 'Moves a hearing to another time; the requested State confirms it anew.' })
export class RescheduleHearingInput extends SideCommandInput {
  @Field(() => DateTime, { description: 'For when.' })
  plannedAt!: Date;

  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  @Length(1, short)
  reason!: string;
}

@InputType({ description: 'Says that a hearing was held, with its record (UNCAC art. 46(17), (18)).' })
export class RecordHearingInput extends SideCommandInput {
  @Field(() => DateTime, { description: 'When it was held; not in the future.' })
  heldAt!: Date;

  @Field(() => String, {
    description:
      'What was said, or where the record is kept; for the authorities alone; 1 to 20000 characters.',
  })
  @Length(1, long)
  record!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Which procedure was followed, and how it differed from the one wished (art. 46(17)); at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(short)
  procedureFollowed?: string | null;
}

@InputType({ description: 'Cancels a hearing.' })
export class CancelHearingInput extends SideCommandInput {
  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  @Length(1, short)
  reason!: string;
}
