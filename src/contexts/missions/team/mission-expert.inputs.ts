import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { MissionExpertRole } from './mission-expert.enums.js';

@InputType({ description: 'Somebody who joins the team of a mission.' })
export class AddMissionExpertInput extends RecordInput {
  @Field(() => String, { description: 'The name (2 to 200 characters).' })
  @Length(2, 200)
  name!: string;

  @Field(() => String, {
    description: 'The institution from which the person comes (2 to 300 characters).',
  })
  @Length(2, 300)
  organization!: string;

  @Field(() => MissionExpertRole, { description: 'What the person does in the team.' })
  role!: MissionExpertRole;

  @Field(() => String, {
    nullable: true,
    description:
      'Id of the person here, for StAR staff: whoever has it then reads what only the team reads (1 to 200 characters).',
  })
  @IsOptional()
  @Length(1, 200)
  userId?: string | null;
}

@InputType({ description: 'Somebody who leaves the team of a mission.' })
export class EndMissionExpertInput extends RecordInput {}
