import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { MissionInstitutionKind } from './mission-meeting.enums.js';

@InputType({ description: 'An institution that a mission met.' })
export class RecordInstitutionMetInput extends RecordInput {
  @Field(() => CalendarDate, {
    description: 'On which day; not before the mission was requested, and not ahead.',
  })
  metOn!: string;

  @Field(() => MissionInstitutionKind, { description: 'What kind of institution it is.' })
  institutionKind!: MissionInstitutionKind;

  @Field(() => String, { description: 'Which institution (2 to 300 characters).' })
  @Length(2, 300)
  institution!: string;

  @Field(() => String, { nullable: true, description: 'Who took part (to 5 000 characters).' })
  @IsOptional()
  @Length(1, 5_000)
  persons?: string | null;
}
