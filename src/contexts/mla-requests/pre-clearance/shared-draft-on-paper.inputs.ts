import { ArrayMaxSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';
import { CalendarDate, CountryCode } from '../../../platform/scalars.js';
import { PersonParticularsInput } from '../../cases/index.js';
import { DeliveryMedium } from '../delivery/delivery.enums.js';
import { DispatchedInput } from '../delivery/delivery.inputs.js';
import { MlaRequestContentsInput } from '../mla-request.inputs.js';

@InputType({
  description:
    'A person or entity as a draft on paper names it (UNCAC art. 46(15)(e)): it stands in the draft alone, and in no case.',
})
export class SharedDraftPersonInput extends PersonParticularsInput {}

@InputType({
  description:
    'Enters a draft that came on paper, for comment, from a State that does not take part in Repatria. It is no request: no period runs.',
})
export class RegisterSharedDraftInput extends IdempotentInput {
  @Field(() => CountryCode, {
    description: 'The State whose draft it is; one that does not take part in Repatria.',
  })
  requestingState!: string;

  @Field(() => String, {
    description:
      'Its reference, as the paper gives it; 1 to 200 characters. A later version of the draft comes under the same.',
  })
  @Length(1, 200)
  requestingReference!: string;

  @Field(() => CalendarDate, { description: 'On which day it was received; not in the future.' })
  receivedOn!: string;

  @Field(() => DeliveryMedium, {
    nullable: true,
    description: 'How it came; not REPATRIA. OTHER when not given.',
  })
  medium?: DeliveryMedium | null;

  @Field(() => String, {
    nullable: true,
    description: 'What that State asks about the draft, or says of it; 1 to 20000 characters.',
  })
  @IsOptional()
  @Length(1, 20_000)
  message?: string | null;

  @Field(() => MlaRequestContentsInput, {
    description:
      'What the draft says, as far as the paper tells: also where it lacks what the Convention asks of a request. Not its persons (see persons), nor that it is oral or agreed to.',
  })
  @ValidateNested()
  contents!: MlaRequestContentsInput;

  @Field(() => [SharedDraftPersonInput], {
    nullable: true,
    description: 'The persons and entities whom the paper names (to 50).',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  persons?: SharedDraftPersonInput[] | null;
}

@InputType({
  description: 'Sends on its way a letter that says something of a draft that came on paper.',
})
export class DispatchSharedDraftLetterInput extends DispatchedInput {
  @Field(() => ID, { description: 'The shared draft.' })
  id!: string;

  @Field(() => ID, { description: 'The delivery whose letter is dispatched: one that waits (medium null).' })
  deliveryId!: string;
}
