import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { UseConsent } from './use-consent.entity.js';
import { UseConsentStatus } from './use-consent.enums.js';

enum UseConsentOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(UseConsentOrder, {
  name: 'UseConsentOrder',
  description: 'In which order consents are listed.',
  valuesConfig: {
    NEWEST: { description: 'What was asked for last first.' },
    OLDEST: { description: 'What has waited longest first.' },
  },
});

@InputType({ description: 'Which consents to list; what is not given does not narrow.' })
class UseConsentFilter {
  @Field(() => [UseConsentStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: UseConsentStatus[];

  @Field(() => ID, { nullable: true, description: 'For evidence of this request.' })
  requestId?: string;

  @Field(() => ID, { nullable: true, description: 'For this piece of evidence.' })
  itemId?: string;
}

/** The arguments of every list of consents. */
@ArgsType()
export class UseConsentsArguments extends PageArguments {
  @Field(() => UseConsentFilter, { nullable: true, description: 'Which consents to list.' })
  filter?: UseConsentFilter;

  @Field(() => UseConsentOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: UseConsentOrder;
}

/** The paged list of consents. */
export const UseConsentConnection = connectionOf(
  'UseConsent',
  () => UseConsent,
  'consents to use evidence beyond what a request stated',
);
