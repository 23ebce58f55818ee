import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Mutation,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { CountryCode } from '../../../platform/scalars.js';
import { ClockTarget } from './clock-target.entity.js';
import { EndClockTargetInput, SetClockTargetInput } from './clock-target.inputs.js';
import { ClockKind, ClockTargetOrigin } from './clock.enums.js';
import { endClockTarget } from './commands/end-clock-target.js';
import { setClockTarget } from './commands/set-clock-target.js';

enum ClockTargetOrder {
  KIND = 'KIND',
  NEWEST = 'NEWEST',
}
registerEnumType(ClockTargetOrder, {
  name: 'ClockTargetOrder',
  description: 'In which order targets are listed.',
  valuesConfig: {
    KIND: { description: 'By what they are for.' },
    NEWEST: { description: 'What was set last first.' },
  },
});

@InputType({ description: 'Which targets to list, past ones included; what is not given does not narrow.' })
class ClockTargetFilter {
  @Field(() => [ClockKind], { nullable: true, description: 'For one of these.' })
  kind?: ClockKind[];

  @Field(() => [CountryCode], { nullable: true, description: 'Binding one of these States.' })
  state?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'Towards one of these States alone.' })
  counterpart?: string[];

  @Field(() => [ClockTargetOrigin], { nullable: true, description: 'Resting on one of these.' })
  origin?: ClockTargetOrigin[];

  @Field(() => Boolean, { nullable: true, description: 'For urgent requests alone, or not.' })
  urgent?: boolean;
}

@ArgsType()
class ClockTargetsArguments extends PageArguments {
  @Field(() => ClockTargetFilter, { nullable: true, description: 'Which targets to list.' })
  filter?: ClockTargetFilter;

  @Field(() => ClockTargetOrder, {
    nullable: true,
    description: 'In which order; by what they are for when not given.',
  })
  orderBy?: ClockTargetOrder;
}

const ClockTargetConnection = connectionOf('ClockTarget', () => ClockTarget, 'targets of clocks');
const SetPayload = commandPayload('setClockTarget', 'target', 'ClockTarget', () => ClockTarget);
const EndPayload = commandPayload('endClockTarget', 'target', 'ClockTarget', () => ClockTarget);

@Resolver()
export class ClockTargetResolver {
  @Query(() => ClockTarget, {
    nullable: true,
    description: 'The target with this id; null when there is none that this viewer may see.',
  })
  clockTarget(
    @Arg('id', () => ID, { description: 'The id as the API gave it.' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'ClockTarget', id);
  }

  @Query(() => ClockTargetConnection, {
    nullable: true,
    description:
      'How long States have for what requests ask of them: references, what States set, and what the own State keeps of those that do not take part.',
  })
  clockTargets(
    @Args(() => ClockTargetsArguments) _page: ClockTargetsArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'ClockTarget');
  }

  @Mutation(() => SetPayload, {
    description:
      'Sets how long the own State takes for something, in general or towards one counterpart; or keeps how long a State takes towards the own one that does not take part in Repatria, as it agreed or announced.',
  })
  setClockTarget(
    @Arg('input', () => SetClockTargetInput) input: SetClockTargetInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('setClockTarget', input, setClockTarget);
  }

  @Mutation(() => EndPayload, { description: 'Ends a target that the own State had set, or keeps.' })
  endClockTarget(
    @Arg('input', () => EndClockTargetInput) input: EndClockTargetInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('endClockTarget', input, endClockTarget);
  }
}
