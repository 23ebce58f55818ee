import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { CountryCode } from '../../../platform/scalars.js';
import { AssistanceType } from '../../directory/index.js';
import { SharedDraftComment } from './shared-draft-comment.entity.js';
import { SharedDraft } from './shared-draft.entity.js';
import { SharedDraftVerdict } from './shared-draft.enums.js';

enum SharedDraftOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  LAST_CHANGED = 'LAST_CHANGED',
}
registerEnumType(SharedDraftOrder, {
  name: 'SharedDraftOrder',
  description: 'In which order shared drafts are listed.',
  valuesConfig: {
    NEWEST: { description: 'The newest first: by their sharing.' },
    OLDEST: { description: 'The oldest first.' },
    LAST_CHANGED: { description: 'What changed last, or was commented on last, first.' },
  },
});

@InputType({ description: 'Which shared drafts to list; what is not given does not narrow.' })
class SharedDraftFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'Of one of these States.' })
  requestingState?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'Shared with one of these States.' })
  requestedState?: string[];

  @Field(() => [AssistanceType], { nullable: true, description: 'That would ask for one of these types.' })
  type?: AssistanceType[];

  @Field(() => [SharedDraftVerdict], { nullable: true, description: 'Of which one of these was said last.' })
  verdict?: SharedDraftVerdict[];

  @Field(() => Boolean, { nullable: true, description: 'Only withdrawn ones, or only those that are not.' })
  isWithdrawn?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those after which the request was submitted, or only the others.',
  })
  isSource?: boolean;

  @Field(() => [String], { nullable: true, description: 'Under one of these references.' })
  reference?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those that came on paper and of which an answer of the own State waits as a letter (dispatchSharedDraftLetter), or only the others. Of drafts of the own State: letterWaiting of the request.',
  })
  answerWaiting?: boolean;
}

/** The arguments of every list of shared drafts. */
@ArgsType()
export class SharedDraftsArguments extends PageArguments {
  @Field(() => SharedDraftFilter, { nullable: true, description: 'Which shared drafts to list.' })
  filter?: SharedDraftFilter;

  @Field(() => SharedDraftOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: SharedDraftOrder;
}

/** The paged list of shared drafts. */
export const SharedDraftConnection = connectionOf('SharedDraft', () => SharedDraft, 'shared drafts');

/** The paged list of what was said of one. */
export const SharedDraftCommentConnection = connectionOf(
  'SharedDraftComment',
  () => SharedDraftComment,
  'comments on a shared draft',
);
