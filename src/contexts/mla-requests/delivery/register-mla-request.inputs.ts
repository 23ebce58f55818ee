import { ArrayMaxSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../../platform/commands/command-input.js';
import { CalendarDate, CountryCode, TimeOfDay } from '../../../platform/scalars.js';
import { SubjectParticularsInput } from '../../cases/index.js';
import { MlaRequestContentsInput } from '../mla-request.inputs.js';
import { DeliveryMedium } from './delivery.enums.js';

@InputType({
  description:
    'A person or entity as a paper names it (UNCAC art. 46(15)(e)); entered in the case under which the request is handled.',
})
export class RegisteredPersonInput extends SubjectParticularsInput {}

@InputType({
  description: 'Enters a request that came on paper from a State that does not take part in Repatria.',
})
export class RegisterMlaRequestInput extends IdempotentInput {
  @Field(() => CountryCode, {
    description: 'The State that asks; one that does not take part in Repatria.',
  })
  requestingState!: string;

  @Field(() => String, {
    description:
      'Its reference, as the paper gives it; 1 to 200 characters. Where two of its requests bear the same, add what tells them apart.',
  })
  @Length(1, 200)
  requestingReference!: string;

  @Field(() => CalendarDate, {
    description:
      'On which day it was received; not in the future. What the own State is to do in time counts from this day.',
  })
  receivedOn!: string;

  @Field(() => TimeOfDay, {
    nullable: true,
    description:
      'At which hour of that day, in the time zone of the own State; not in the future. A period in hours (Regulation (EU) 2018/1805 art. 9) is counted from it; where it is not given, from the end of the day.',
  })
  receivedTime?: string | null;

  @Field(() => DeliveryMedium, {
    nullable: true,
    description: 'How it came; not REPATRIA. OTHER when not given.',
  })
  medium?: DeliveryMedium | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The own case under which it is handled; the own State must be a party to it. When not given: that of the request which it puts again or follows up, else a case of its own is opened.',
  })
  caseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The earlier request of that State which it puts again, corrected: one that was refused, returned as incomplete, withdrawn, lapsed or closed without execution.',
  })
  resubmitsId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The urgent request of that State, made orally or sent incomplete, that it follows up in full (UNCAC art. 46(14), art. 55(2)).',
  })
  followsUpId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The draft of that State, received on paper (registerSharedDraft), after which it makes the request; the draft then says so.',
  })
  sharedDraft?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Title of the case that is opened, which may name persons; 3 to 300 characters. Made from State and reference when not given.',
  })
  @IsOptional()
  @Length(3, 300)
  caseTitle?: string | null;

  @Field(() => MlaRequestContentsInput, {
    description:
      'What the request says, as it was received: also where it lacks what the Convention asks for. Its persons are those of the case that the case has already; see persons for the others.',
  })
  @ValidateNested()
  contents!: MlaRequestContentsInput;

  @Field(() => [RegisteredPersonInput], {
    nullable: true,
    description:
      'The persons and entities whom the paper names and the case does not have yet (to 50); only of a case that the own State leads. Informants and protected witnesses are not named in a request.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  persons?: RegisteredPersonInput[] | null;
}

@InputType({
  description:
    'Corrects what was typed wrongly when a request was entered from paper; what stood there is kept.',
})
export class CorrectRegisteredMlaRequestInput extends RecordInput {
  @Field(() => String, { description: 'What was wrong, and how it was found; 1 to 2000 characters.' })
  @Length(1, 2_000)
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the requesting State, as its paper gives it; 1 to 200 characters.',
  })
  @IsOptional()
  @Length(1, 200)
  requestingReference?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'On which day it was received; not in the future, nor after what was done with it. What runs counts from this day anew.',
  })
  receivedOn?: string | null;

  @Field(() => TimeOfDay, {
    nullable: true,
    description:
      'At which hour of the day that receivedOn names, in the time zone of the own State; with receivedOn only, and nothing where the hour is not known.',
  })
  receivedTime?: string | null;

  @Field(() => MlaRequestContentsInput, {
    nullable: true,
    description:
      'What the paper says: words, legal basis, language, channel, urgency, deadline and confidentiality; items, offences, persons and enclosures each as a whole list. An item that was begun stays, and none is left out; a person is one of the case, taken as the case says now. Not its treaty, translations, assurances or oral form.',
  })
  @IsOptional()
  @ValidateNested()
  contents?: MlaRequestContentsInput;
}
