import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { CountryCode } from '../../../platform/scalars.js';
import { Verification } from '../directory.enums.js';
import { TreatyKind, TreatySubject } from './treaty-kinds.enums.js';
import { Treaty } from './treaty.entity.js';
import { TreatyParty } from './treaty-party.entity.js';

enum TreatyOrder {
  NAME = 'NAME',
  LAST_CHANGED = 'LAST_CHANGED',
}
registerEnumType(TreatyOrder, {
  name: 'TreatyOrder',
  description: 'In which order treaties are listed.',
  valuesConfig: {
    NAME: { description: 'By name.' },
    LAST_CHANGED: { description: 'What changed last first.' },
  },
});

@InputType({ description: 'Which treaties to list; what is not given does not narrow.' })
class TreatyFilter {
  @Field(() => [CountryCode], {
    nullable: true,
    description: 'In force today between all of these States: two or more, as "which treaties bind us both".',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  between?: string[];

  @Field(() => [CountryCode], {
    nullable: true,
    description: 'To which one of these States is or was a party.',
  })
  party?: string[];

  @Field(() => [TreatyKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: TreatyKind[];

  @Field(() => [TreatySubject], { nullable: true, description: 'On one of these subjects.' })
  subject?: TreatySubject[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it takes the place of UNCAC art. 46(9)–(29) between States bound by it.',
  })
  governsMutualLegalAssistance?: boolean;

  @Field(() => [Verification], { nullable: true, description: 'Relied on so far.' })
  verification?: Verification[];
}

@ArgsType()
export class TreatiesArguments extends PageArguments {
  @Field(() => TreatyFilter, { nullable: true, description: 'Which treaties to list.' })
  @IsOptional()
  @ValidateNested()
  filter?: TreatyFilter;

  @Field(() => TreatyOrder, { nullable: true, description: 'In which order; by name when not given.' })
  orderBy?: TreatyOrder;
}

export const TreatyConnection = connectionOf('Treaty', () => Treaty, 'treaties');
export const TreatyPartyConnection = connectionOf('TreatyParty', () => TreatyParty, 'parties of a treaty');
