import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { CountryCode, DateTime } from '../../platform/scalars.js';
import { SpontaneousDisclosureEvent } from './spontaneous-disclosure-event.entity.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';
import { DisclosureBasis, DisclosureStatus } from './spontaneous-disclosure.enums.js';

enum SpontaneousDisclosureOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  LAST_CHANGED = 'LAST_CHANGED',
}
registerEnumType(SpontaneousDisclosureOrder, {
  name: 'SpontaneousDisclosureOrder',
  description: 'In which order disclosures are listed.',
  valuesConfig: {
    NEWEST: { description: 'The newest first: by transmission, drafts by their opening.' },
    OLDEST: { description: 'The oldest first.' },
    LAST_CHANGED: { description: 'What changed last first.' },
  },
});

@InputType({
  description:
    'Which disclosures to list; what is not given does not narrow. To filter by a field needs the right to read it.',
})
class SpontaneousDisclosureFilter {
  @Field(() => [DisclosureStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: DisclosureStatus[];

  @Field(() => [CountryCode], { nullable: true, description: 'From one of these States.' })
  sendingState?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'To one of these States.' })
  receivingState?: string[];

  @Field(() => [DisclosureBasis], { nullable: true, description: 'Under one of these provisions.' })
  basis?: DisclosureBasis[];

  @Field(() => DateTime, { nullable: true, description: 'Transmitted at or after this instant.' })
  transmittedFrom?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Transmitted before this instant.' })
  transmittedUntil?: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'With these words in what the viewer may read: references and subject, and the information where it is open.',
  })
  search?: string;
}

/** The arguments of every list of disclosures. */
@ArgsType()
export class SpontaneousDisclosuresArguments extends PageArguments {
  @Field(() => SpontaneousDisclosureFilter, { nullable: true, description: 'Which disclosures to list.' })
  filter?: SpontaneousDisclosureFilter;

  @Field(() => SpontaneousDisclosureOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: SpontaneousDisclosureOrder;
}

/** The paged list of disclosures. */
export const SpontaneousDisclosureConnection = connectionOf(
  'SpontaneousDisclosure',
  () => SpontaneousDisclosure,
  'spontaneous disclosures',
);

enum SpontaneousDisclosureEventOrder {
  OLDEST = 'OLDEST',
  NEWEST = 'NEWEST',
}
registerEnumType(SpontaneousDisclosureEventOrder, {
  name: 'SpontaneousDisclosureEventOrder',
  description: 'In which order the steps of a disclosure are listed.',
  valuesConfig: {
    OLDEST: { description: 'The oldest first.' },
    NEWEST: { description: 'The newest first.' },
  },
});

/** The arguments of the list of a disclosure's steps. */
@ArgsType()
export class SpontaneousDisclosureEventsArguments extends PageArguments {
  @Field(() => SpontaneousDisclosureEventOrder, {
    nullable: true,
    description: 'In which order; the oldest first when not given.',
  })
  orderBy?: SpontaneousDisclosureEventOrder;
}

/** The paged list of a disclosure's steps. */
export const SpontaneousDisclosureEventConnection = connectionOf(
  'SpontaneousDisclosureEvent',
  () => SpontaneousDisclosureEvent,
  'steps of a disclosure',
);
