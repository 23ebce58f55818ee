import { IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../platform/commands/command-input.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { OpeningSideCommandInput, SideCommandInput } from '../mla-requests/index.js';
import { LiftingGround, MeasureBasis, MeasureKind } from './measure.enums.js';

const long = 20_000;
const short = 2_000;

@InputType({
  description: 'Plans a provisional measure; the requesting State does not see it before it is executed.',
})
export class PlanMeasureInput extends IdempotentInput {
  @Field(() => ID, { description: 'The request for which it is obtained; it asks for freezing or seizure.' })
  id!: string;

  @Field(() => MeasureKind, { description: 'What it does.' })
  kind!: MeasureKind;

  @Field(() => MeasureBasis, { description: 'On what it rests.' })
  basis!: MeasureBasis;

  @Field(() => String, { description: 'The property, in words; 1 to 20000 characters.' })
  @Length(1, long)
  property!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'When it is to be executed; null if not fixed.' })
  plannedOn?: string | null;
}

@InputType({
  description: 'Says that a measure was ordered and executed: from now on the requesting State sees it.',
})
export class ExecuteMeasureInput extends SideCommandInput {
  @Field(() => String, { description: 'The court or other competent authority; 1 to 500 characters.' })
  @Length(1, 500)
  orderedBy!: string;

  @Field(() => String, { description: 'The number of its order; 1 to 200 characters.' })
  @Length(1, 200)
  orderReference!: string;

  @Field(() => CalendarDate, { description: 'The day of the order; not ahead.' })
  orderedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Until when it is in force; null for no limit.' })
  inForceUntil?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'By the end of which day the law of the requested State asks for the full request, where the measure was asked for orally or by an incomplete request (UNCAC art. 46(14), art. 55(2)); after today. By its target for FOLLOW_UP when not given.',
  })
  followUpDueOn?: string | null;
}

@InputType({ description: 'Proposes to lift a measure; proposing again replaces what was proposed.' })
export class ProposeLiftingMeasureInput extends SideCommandInput {
  @Field(() => LiftingGround, { description: 'The ground (UNCAC art. 55(7)).' })
  ground!: LiftingGround;

  @Field(() => String, { description: 'The reasons, for the requesting State; 1 to 20000 characters.' })
  @Length(1, long)
  reasons!: string;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when the requesting State may argue for keeping it (art. 55(8)); ahead. Needed before it is lifted, unless noOpportunityReason is given.',
  })
  opportunityUntil?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why no opportunity can be given (art. 55(8): "wherever possible"); at most 2000 characters; not beside opportunityUntil.',
  })
  @IsOptional()
  @MaxLength(short)
  noOpportunityReason?: string | null;
}

@InputType({ description: 'Says what speaks for keeping a measure.' })
export class ArgueForMeasureInput extends SideCommandInput {
  @Field(() => String, { description: 'What speaks for it (UNCAC art. 55(8)); 1 to 20000 characters.' })
  @Length(1, long)
  submission!: string;
}

@InputType({ description: 'Decides on the lifting of a measure, as it was read.' })
export class MeasureCommandInput extends SideCommandInput {}

@InputType({ description: 'Records a right that a third party claims in the property (UNCAC art. 55(9)).' })
export class RecordThirdPartyClaimInput extends OpeningSideCommandInput {
  @Field(() => ID, { description: 'The measure.' })
  id!: string;

  @Field(() => String, { description: 'Who claims it; 1 to 500 characters; for the requested State alone.' })
  @Length(1, 500)
  claimant!: string;

  @Field(() => String, { description: 'What is claimed and on what ground; 1 to 20000 characters.' })
  @Length(1, long)
  claim!: string;

  @Field(() => CalendarDate, { description: 'When it was received.' })
  receivedOn!: string;
}
