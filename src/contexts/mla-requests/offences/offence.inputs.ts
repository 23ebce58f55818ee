import { IsOptional, Length, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'An offence to which a request relates.' })
export class MlaRequestOffenceInput {
  @Field(() => String, { description: 'Citation, such as "UNCAC art. 17"; 1 to 200 characters.' })
  @Length(1, 200)
  citation!: string;

  @Field(() => String, { nullable: true, description: 'What it is called; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(2_000)
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provision in its words; at most 20000 characters.',
  })
  @IsOptional()
  @MaxLength(20_000)
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The penalty provided; at most 2000 characters.' })
  @IsOptional()
  @MaxLength(2_000)
  penalty?: string | null;
}
