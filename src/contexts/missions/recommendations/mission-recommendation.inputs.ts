import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { RecommendationStatus } from './mission-recommendation.enums.js';

@InputType({ description: 'What a mission recommends.' })
export class AddMissionRecommendationInput extends RecordInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The finding of the same mission from which it follows, if it follows from one.',
  })
  findingId?: string | null;

  @Field(() => String, {
    description: 'The institution of the host State that is to carry it out (2 to 300 characters).',
  })
  @Length(2, 300)
  owner!: string;

  @Field(() => String, { description: 'What is recommended, in words (3 to 20 000 characters).' })
  @Length(3, 20_000)
  text!: string;

  @Field(() => CalendarDate, {
    description: 'The day until which it is to be carried out; not before the mission began.',
  })
  dueOn!: string;
}

@InputType({ description: 'What to change of a recommendation: what is not given stays.' })
export class AmendMissionRecommendationInput extends RecordInput {
  @Field(() => String, {
    nullable: true,
    description: 'The institution that is to carry it out (2 to 300 characters); cannot be taken away.',
  })
  @IsOptional()
  @Length(2, 300)
  owner?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is recommended, in words (3 to 20 000 characters); cannot be taken away.',
  })
  @IsOptional()
  @Length(3, 20_000)
  text?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day until which it is to be carried out; not before the mission began; cannot be taken away.',
  })
  dueOn?: string | null;
}

@InputType({ description: 'How a recommendation is carried out.' })
export class NoteRecommendationProgressInput extends RecordInput {
  @Field(() => RecommendationStatus, {
    description: 'Where it stands now; that it is not accepted is for the host State to say.',
  })
  status!: RecommendationStatus;

  @Field(() => String, { description: 'What was done, or why not, in words (3 to 20 000 characters).' })
  @Length(3, 20_000)
  text!: string;
}
