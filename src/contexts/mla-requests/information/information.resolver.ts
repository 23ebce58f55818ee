import { Args, ArgsType, Field, FieldResolver, registerEnumType, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestInformationRound } from './information-round.entity.js';

enum InformationRoundOrder {
  FIRST = 'FIRST',
  LAST = 'LAST',
}
registerEnumType(InformationRoundOrder, {
  name: 'MlaRequestInformationRoundOrder',
  description: 'In which order rounds of additional information are listed.',
  valuesConfig: {
    FIRST: { description: 'The first round first.' },
    LAST: { description: 'The last round first.' },
  },
});

@ArgsType()
class InformationRoundsArguments extends PageArguments {
  @Field(() => InformationRoundOrder, {
    nullable: true,
    description: 'In which order; the first round first when not given.',
  })
  orderBy?: InformationRoundOrder;
}

const InformationRoundConnection = connectionOf(
  'MlaRequestInformationRound',
  () => MlaRequestInformationRound,
  'rounds of additional information',
);

@Resolver(() => MlaRequest)
export class MlaRequestInformationResolver {
  @FieldResolver(() => InformationRoundConnection, {
    nullable: true,
    description: 'Additional information asked and given, round by round (UNCAC art. 46(16)).',
  })
  informationRounds(@Args(() => InformationRoundsArguments) _page: InformationRoundsArguments): never {
    return planned();
  }
}
