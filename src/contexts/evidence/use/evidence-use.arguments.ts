import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { DateTime } from '../../../platform/scalars.js';
import { EvidenceUse } from './evidence-use.entity.js';
import { UseBasis } from './evidence-use.enums.js';
import { ExculpatoryNotice } from './exculpatory-notice.entity.js';

enum EvidenceUseOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(EvidenceUseOrder, {
  name: 'EvidenceUseOrder',
  description: 'In which order uses and notices are listed.',
  valuesConfig: {
    NEWEST: { description: 'The last first.' },
    OLDEST: { description: 'The oldest first.' },
  },
});

@InputType({ description: 'Which uses to list; what is not given does not narrow.' })
class EvidenceUseFilter {
  @Field(() => [UseBasis], { nullable: true, description: 'Resting on one of these.' })
  basis?: UseBasis[];

  @Field(() => ID, { nullable: true, description: 'Of evidence of this request.' })
  requestId?: string;

  @Field(() => ID, { nullable: true, description: 'Of this piece of evidence.' })
  itemId?: string;

  @Field(() => DateTime, { nullable: true, description: 'At or after this instant.' })
  usedFrom?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  usedUntil?: Date;
}

/** The arguments of every list of uses. */
@ArgsType()
export class EvidenceUsesArguments extends PageArguments {
  @Field(() => EvidenceUseFilter, { nullable: true, description: 'Which uses to list.' })
  filter?: EvidenceUseFilter;

  @Field(() => EvidenceUseOrder, {
    nullable: true,
    description: 'In which order; the last first when not given.',
  })
  orderBy?: EvidenceUseOrder;
}

/** The arguments of every list of notices. */
@ArgsType()
export class ExculpatoryNoticesArguments extends PageArguments {
  @Field(() => EvidenceUseOrder, {
    nullable: true,
    description: 'In which order; the last first when not given.',
  })
  orderBy?: EvidenceUseOrder;
}

/** The paged list of uses. */
export const EvidenceUseConnection = connectionOf('EvidenceUse', () => EvidenceUse, 'uses of evidence');

/** The paged list of notices. */
export const ExculpatoryNoticeConnection = connectionOf(
  'ExculpatoryNotice',
  () => ExculpatoryNotice,
  'notices of exculpatory disclosures',
);
