import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments } from '../../platform/reads/connection-types.js';
import { CountryCode, DateTime } from '../../platform/scalars.js';
import { AcceptedChannel, AgreementStatus, AuthorityFunction } from './authority.enums.js';
import { Verification } from './directory.enums.js';

enum CentralAuthorityOrder {
  CODE = 'CODE',
  RECENTLY_CHANGED = 'RECENTLY_CHANGED',
}
registerEnumType(CentralAuthorityOrder, {
  name: 'CentralAuthorityOrder',
  description: 'In which order central authorities are listed.',
  valuesConfig: {
    CODE: { description: 'By code of the State or territory for which they act.' },
    RECENTLY_CHANGED: { description: 'Those whose entry changed last, first.' },
  },
});

@InputType({
  description:
    'Which central authorities to list, by their entry in force; what is not given does not narrow.',
})
class CentralAuthorityFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'Designated by one of these States.' })
  state?: string[];

  @Field(() => [CountryCode], {
    nullable: true,
    description: 'Acting for one of these States or territories.',
  })
  actsFor?: string[];

  @Field(() => [String], { nullable: true, description: 'Accepting one of these languages (ISO 639-1).' })
  acceptedLanguage?: string[];

  @Field(() => [AcceptedChannel], { nullable: true, description: 'Accepting one of these ways.' })
  acceptedChannel?: AcceptedChannel[];

  @Field(() => [AuthorityFunction], { nullable: true, description: 'Competent for one of these.' })
  function?: AuthorityFunction[];

  @Field(() => [AgreementStatus], { nullable: true, description: 'With this status on INTERPOL in urgency.' })
  interpolInUrgency?: AgreementStatus[];

  @Field(() => [AgreementStatus], {
    nullable: true,
    description: 'With this status on oral requests in urgency.',
  })
  oralInUrgency?: AgreementStatus[];

  @Field(() => [Verification], { nullable: true, description: 'Relied on so far.' })
  verification?: Verification[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'Whose entry was neither verified nor entered since this instant: contacts grow stale.',
  })
  notCheckedSince?: Date;
}

@ArgsType()
export class CentralAuthoritiesArguments extends PageArguments {
  @Field(() => CentralAuthorityFilter, { nullable: true, description: 'Which central authorities to list.' })
  filter?: CentralAuthorityFilter;

  @Field(() => CentralAuthorityOrder, {
    nullable: true,
    description: 'In which order; by code when not given.',
  })
  orderBy?: CentralAuthorityOrder;
}

enum CentralAuthorityEntryOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(CentralAuthorityEntryOrder, {
  name: 'CentralAuthorityEntryOrder',
  description: 'In which order entries are listed.',
  valuesConfig: {
    NEWEST: { description: 'The newest first.' },
    OLDEST: { description: 'The oldest first.' },
  },
});

@ArgsType()
export class CentralAuthorityEntriesArguments extends PageArguments {
  @Field(() => CentralAuthorityEntryOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: CentralAuthorityEntryOrder;
}
