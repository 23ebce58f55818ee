import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../../platform/commands/command-input.js';
import { CalendarDate, TimeOfDay } from '../../../platform/scalars.js';
import { SideCommandInput } from './side-command.inputs.js';
import { DeliveryEvidenceKind, DeliveryMedium, DeliveryReason } from './delivery.enums.js';

/** How a letter left, whatever it is about. */
@InputType()
export abstract class DispatchedInput extends IdempotentInput {
  @Field(() => DeliveryMedium, { description: 'How it travels; not REPATRIA.' })
  medium!: DeliveryMedium;

  @Field(() => CalendarDate, {
    description: 'On which day it left, where the State is whose letter it is; not in the future.',
  })
  dispatchedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number by which the carrier knows it; 1 to 200 characters.',
  })
  @IsOptional()
  @Length(1, 200)
  trackingNumber?: string | null;

  @Field(() => String, {
    description: 'On what the taking over by the carrier rests, such as a receipt; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}

@InputType({
  description: 'Sends the letter of a submitted request, or one about it, on its way outside Repatria.',
})
export class DispatchMlaRequestInput extends DispatchedInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The delivery whose letter is dispatched: one that waits (medium null), or one that left before, whose letter is then sent again. The letter of request when not given.',
  })
  deliveryId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a letter is sent once more that left before and is not known to have failed; without it that is a CONFLICT, so that nobody enters one dispatch twice.',
  })
  again?: boolean | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Until the end of which day, where the State is whose letter it is, word of the relay is awaited; as usual for the medium if not given.',
  })
  relayDueOn?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Until the end of which day, where the State is whose letter it is, word of the delivery is awaited; as usual for the medium if not given.',
  })
  deliveryDueOn?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Until the end of which day, where the State is whose letter it is, word is awaited that the other central authority has taken it up. If not given: of the request itself, as long after the time for word of the delivery as the other State has for its acknowledgement (ClockTarget); of other letters none is awaited.',
  })
  retrievalDueOn?: string | null;
}

@InputType({ description: 'Records a piece of evidence of a delivery outside Repatria, by hand.' })
export class RecordMlaRequestDeliveryEvidenceInput extends IdempotentInput {
  @Field(() => ID, { description: 'The delivery.' })
  deliveryId!: string;

  @Field(() => DeliveryEvidenceKind, { description: 'What the evidence says.' })
  kind!: DeliveryEvidenceKind;

  @Field(() => CalendarDate, {
    description:
      'On which day that happened, where it did: what the own carrier says at the State whose letter it is, all else at the other; not in the future.',
  })
  happenedOn!: string;

  @Field(() => TimeOfDay, {
    nullable: true,
    description:
      'At which hour of that day, where it happened, as far as the evidence says so: a period in hours is then counted from it, and else from the end of the day.',
  })
  happenedTime?: string | null;

  @Field(() => DeliveryReason, {
    nullable: true,
    description: 'Why it did not go on: needed for evidence of failure, and for no other.',
  })
  reason?: DeliveryReason | null;

  @Field(() => String, {
    description: 'On what it rests, such as the number of a receipt; 1 to 500 characters.',
  })
  @Length(1, 500)
  source!: string;
}

@InputType({ description: 'Says that an oral request has been confirmed in writing.' })
export class ConfirmMlaRequestInWritingInput extends SideCommandInput {}
