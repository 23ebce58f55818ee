import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { CalendarDate } from '../../../platform/scalars.js';
import { SideCommandInput } from '../delivery/side-command.inputs.js';
import { DelayReason } from './ball.enums.js';
import { ClockKind } from './clock.enums.js';

@InputType({
  description:
    'Says that the State that is bound needs more time; the counterpart reads it. id is that of the request.',
})
export class ExtendMlaRequestClockInput extends SideCommandInput {
  @Field(() => ClockKind, {
    description:
      'Which of the running clocks of the request that bind the own State; of several of a kind, the one that is due first.',
  })
  kind!: ClockKind;

  @Field(() => CalendarDate, {
    description: 'By the end of which day it will be done, as far as can be said; later than it is due now.',
  })
  dueOn!: string;

  @Field(() => DelayReason, { description: 'Why.' })
  reason!: DelayReason;

  @Field(() => String, { description: 'Why, in words that the counterpart may read; 1 to 2000 characters.' })
  @Length(1, 2_000)
  text!: string;
}

@InputType({
  description: 'Says why it takes long, by the State whose turn it is; the counterpart reads it.',
})
export class RecordMlaRequestDelayInput extends SideCommandInput {
  @Field(() => DelayReason, {
    description: 'Why. Name no proceeding that must stay secret (UNCAC art. 46(25)): both States read it.',
  })
  reason!: DelayReason;

  @Field(() => String, { description: 'Why, in words that the counterpart may read; 1 to 2000 characters.' })
  @Length(1, 2_000)
  text!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'When it is expected to go on; nothing when not given.',
  })
  @IsOptional()
  expectedOn?: string | null;
}
