import { IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'Who is meant: a person whom the request names (personId), or somebody else by name; one of the two.',
})
export class AttendingPersonInput {
  @Field(() => ID, { nullable: true, description: 'The person as the request names them (persons).' })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of somebody whom the request does not name; 1 to 500 characters.',
  })
  @IsOptional()
  @Length(1, 500)
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the person is, or is held; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(2_000)
  whereabouts?: string | null;
}
