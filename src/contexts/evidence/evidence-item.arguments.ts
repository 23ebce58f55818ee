import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { EvidenceItem } from './evidence-item.entity.js';
import { EvidenceForm, EvidenceKind, EvidenceStatus } from './evidence.enums.js';

enum EvidenceItemOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(EvidenceItemOrder, {
  name: 'EvidenceItemOrder',
  description: 'In which order pieces of evidence are listed.',
  valuesConfig: {
    NEWEST: { description: 'What was handed over last first; before it, what was entered last.' },
    OLDEST: { description: 'The oldest first.' },
  },
});

@InputType({ description: 'Which pieces of evidence to list; what is not given does not narrow.' })
class EvidenceItemFilter {
  @Field(() => [EvidenceKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: EvidenceKind[];

  @Field(() => [EvidenceForm], { nullable: true, description: 'In one of these forms.' })
  form?: EvidenceForm[];

  @Field(() => [EvidenceStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: EvidenceStatus[];
}

/** The arguments of every list of evidence. */
@ArgsType()
export class EvidenceItemsArguments extends PageArguments {
  @Field(() => EvidenceItemFilter, { nullable: true, description: 'Which pieces to list.' })
  filter?: EvidenceItemFilter;

  @Field(() => EvidenceItemOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: EvidenceItemOrder;
}

/** The paged list of evidence. */
export const EvidenceItemConnection = connectionOf('EvidenceItem', () => EvidenceItem, 'pieces of evidence');
