import { ArrayNotEmpty, ArrayUnique, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput, RecordInput } from '../../platform/commands/command-input.js';
import { CalendarDate } from '../../platform/scalars.js';
import { MissionAddressee, MissionKind } from './mission.enums.js';

@InputType({
  description: 'The official written request of the own State for support by the StAR Initiative.',
})
export class RequestMissionInput extends IdempotentInput {
  @Field(() => [MissionKind], { description: 'For what; at least one, each once.' })
  @ArrayNotEmpty()
  @ArrayUnique()
  kinds!: MissionKind[];

  @Field(() => CalendarDate, {
    description: 'The day of the letter; not before StAR was founded (2007-09-17), and not ahead.',
  })
  requestedOn!: string;

  @Field(() => String, { description: 'The reference of the letter (1 to 200 characters).' })
  @Length(1, 200)
  letterReference!: string;

  @Field(() => String, { description: 'The senior official who signed it (2 to 200 characters).' })
  @Length(2, 200)
  requestedByName!: string;

  @Field(() => String, {
    description:
      'The office of that official, which has authority across the institutions concerned (2 to 300 characters).',
  })
  @Length(2, 300)
  requestedByOffice!: string;

  @Field(() => MissionAddressee, { description: 'To whom it is addressed.' })
  addressedTo!: MissionAddressee;

  @Field(() => String, {
    description: 'The institution of the own State with which StAR is to work (2 to 300 characters).',
  })
  @Length(2, 300)
  counterpart!: string;

  @Field(() => String, { description: 'The help that is asked for, in words (3 to 20 000 characters).' })
  @Length(3, 20_000)
  helpAsked!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The earlier mission of the own State that it follows up, which has begun or is finished.',
  })
  followUpTo?: string | null;
}

@InputType({ description: 'A request for support that StAR accepts.' })
export class AcceptMissionInput extends RecordInput {
  @Field(() => String, {
    description:
      'The name of the person who accepts: the focal point at StAR, on the team from now on (2 to 200 characters).',
  })
  @Length(2, 200)
  focalPointName!: string;
}

@InputType({ description: 'A request for support that StAR declines.' })
export class DeclineMissionInput extends RecordInput {
  @Field(() => String, { description: 'Why; the host State reads it (3 to 5 000 characters).' })
  @Length(3, 5_000)
  reason!: string;
}

@InputType({ description: 'Terms of reference that StAR proposes to the host State.' })
export class ProposeTermsOfReferenceInput extends RecordInput {
  @Field(() => String, {
    description:
      'What is done, by whom, how and until when (3 to 50 000 characters); in place of earlier terms.',
  })
  @Length(3, 50_000)
  termsOfReference!: string;
}

@InputType({ description: 'Terms of reference, as they were read, to which the host State agrees.' })
export class AgreeTermsOfReferenceInput extends RecordInput {}

@InputType({ description: 'Terms of reference that the host State wants changed.' })
export class ReturnTermsOfReferenceInput extends RecordInput {
  @Field(() => String, { description: 'What is to be changed; StAR reads it (3 to 20 000 characters).' })
  @Length(3, 20_000)
  remark!: string;
}

@InputType({ description: 'The days on which a mission is to take place.' })
export class PlanMissionInput extends RecordInput {
  @Field(() => CalendarDate, { description: 'The first day; not before that of the request.' })
  plannedFrom!: string;

  @Field(() => CalendarDate, { description: 'The last day; not before the first.' })
  plannedUntil!: string;
}

@InputType({ description: 'A mission that has begun.' })
export class StartMissionInput extends RecordInput {
  @Field(() => CalendarDate, { description: 'On which day; not before that of the request, and not ahead.' })
  startedOn!: string;
}

@InputType({ description: 'A mission that is finished.' })
export class CloseMissionInput extends RecordInput {
  @Field(() => CalendarDate, { description: 'Its last day; not before the first, and not ahead.' })
  endedOn!: string;
}

@InputType({ description: 'A mission that does not take place, or broke off.' })
export class CancelMissionInput extends RecordInput {
  @Field(() => String, { description: 'Why; the host State and StAR read it (3 to 5 000 characters).' })
  @Length(3, 5_000)
  reason!: string;
}
