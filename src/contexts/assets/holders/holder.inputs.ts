import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate, Decimal } from '../../../platform/scalars.js';
import { HolderKind } from './holder.enums.js';

@InputType({
  description: 'Who holds an asset: a person or entity of the case (subjectId), or somebody else by name.',
})
export class AddAssetHolderInput extends IdempotentInput {
  @Field(() => ID, { description: 'The asset.' })
  id!: string;

  @Field(() => HolderKind, { description: 'In what way the asset is theirs.' })
  kind!: HolderKind;

  @Field(() => ID, { nullable: true, description: 'The person or entity, where they are in the case.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name, where they are not (to 300 characters).' })
  @IsOptional()
  @Length(1, 300)
  name?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'What part is held, in per cent: more than 0, at most 100. What registered holders hold at one time is at most 100 together.',
  })
  percentage?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The holder of the same asset through which it is held; nobody holds through themselves.',
  })
  throughId?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day; not before 1900 and not ahead.' })
  since?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which it ended, if it has; not before it began and not ahead.',
  })
  until?: string | null;
}

@InputType({ description: 'A holding that ended.' })
export class EndAssetHolderInput extends RecordInput {
  @Field(() => CalendarDate, { description: 'The day on which it ended; not before it began and not ahead.' })
  until!: string;
}
