import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { CountryCode } from '../../../platform/scalars.js';
import { BallHolder } from './ball.enums.js';
import { ClockKind } from './clock.enums.js';
import { MlaRequestBall, MlaRequestDelay } from './mla-request-ball.entity.js';
import { MlaRequestClockExtension, MlaRequestClockPause } from './mla-request-clock-parts.entity.js';
import { MlaRequestClock } from './mla-request-clock.entity.js';

/** By what is due and whose turn it is, requests can be listed; part of the filter of every list of requests. */
@InputType()
export abstract class MlaRequestTimeFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'From or to one of these States.' })
  counterpart?: string[];

  @Field(() => [BallHolder], { nullable: true, description: 'Where it is the turn of one of these.' })
  ballHolder?: BallHolder[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Where something is overdue, of whichever State; or nothing is.',
  })
  overdue?: boolean;

  @Field(() => [CountryCode], {
    nullable: true,
    description:
      'Where something is overdue that one of these States is to do, as far as the viewer knows of it: the own State for what is late on the own side.',
  })
  overdueOf?: string[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Where something is overdue or due within so many times 24 hours; a negative number: overdue for so many.',
  })
  dueWithinDays?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Where a condition that binds the requesting State ends within so many times 24 hours (UNCAC art. 46(26)); not where it has ended.',
  })
  conditionEndsWithinDays?: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where an acknowledgement, or the answer to a status inquiry, is overdue (UNCAC art. 46(24)); or none is.',
  })
  unanswered?: boolean;

  @Field(() => [ClockKind], { nullable: true, description: 'With a clock for one of these running.' })
  clockRunning?: ClockKind[];
}

enum MlaRequestTimeOrder {
  OLDEST = 'OLDEST',
  NEWEST = 'NEWEST',
}
registerEnumType(MlaRequestTimeOrder, {
  name: 'MlaRequestTimeOrder',
  description: 'In which order clocks, turns, pauses, extensions and delays are listed.',
  valuesConfig: {
    OLDEST: { description: 'The oldest first.' },
    NEWEST: { description: 'The newest first.' },
  },
});

@ArgsType()
export class MlaRequestTimeArguments extends PageArguments {
  @Field(() => MlaRequestTimeOrder, {
    nullable: true,
    description: 'In which order; the oldest first when not given.',
  })
  orderBy?: MlaRequestTimeOrder;
}

export const MlaRequestClockConnection = connectionOf(
  'MlaRequestClock',
  () => MlaRequestClock,
  'clocks of a request',
);
export const MlaRequestClockPauseConnection = connectionOf(
  'MlaRequestClockPause',
  () => MlaRequestClockPause,
  'pauses of a clock',
);
export const MlaRequestClockExtensionConnection = connectionOf(
  'MlaRequestClockExtension',
  () => MlaRequestClockExtension,
  'extensions of a clock',
);
export const MlaRequestBallConnection = connectionOf(
  'MlaRequestBall',
  () => MlaRequestBall,
  'turns with a request',
);
export const MlaRequestDelayConnection = connectionOf(
  'MlaRequestDelay',
  () => MlaRequestDelay,
  'causes of delay',
);
