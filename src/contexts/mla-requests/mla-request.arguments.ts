import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { CountryCode, DateTime } from '../../platform/scalars.js';
import { AssistanceType } from '../directory/index.js';
import { MlaRequestTimeFilter } from './clocks/time.arguments.js';
import { MlaRequest } from './mla-request.entity.js';
import { MlaRequestStatus } from './mla-request.enums.js';

enum MlaRequestOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  LAST_CHANGED = 'LAST_CHANGED',
  BY_DUE = 'BY_DUE',
}
registerEnumType(MlaRequestOrder, {
  name: 'MlaRequestOrder',
  description: 'In which order requests are listed.',
  valuesConfig: {
    NEWEST: { description: 'The newest first: by submission, drafts by their opening.' },
    OLDEST: { description: 'The oldest first.' },
    LAST_CHANGED: { description: 'What changed last first.' },
    BY_DUE: {
      description: 'What is due first, and so what is overdue, first; for the two States and their auditors.',
    },
  },
});

@InputType({
  description:
    'Which requests to list; what is not given does not narrow. To filter by a field needs the right to read it.',
})
class MlaRequestFilter extends MlaRequestTimeFilter {
  @Field(() => [MlaRequestStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: MlaRequestStatus[];

  @Field(() => [CountryCode], { nullable: true, description: 'From one of these States.' })
  requestingState?: string[];

  @Field(() => [CountryCode], { nullable: true, description: 'To one of these States.' })
  requestedState?: string[];

  @Field(() => [AssistanceType], {
    nullable: true,
    description: 'Asking for one of these types of assistance.',
  })
  type?: AssistanceType[];

  @Field(() => Boolean, { nullable: true, description: 'Only urgent ones, or only those that are not.' })
  urgent?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those brought in from a register, or only those entered here.',
  })
  historical?: boolean;

  @Field(() => ID, { nullable: true, description: 'Of this case.' })
  caseId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where something of the own State waits that the viewer may approve, as somebody else proposed or entered it (four eyes); or nothing does. On the own side (ownSide), a step on a record (proposedSteps), the answer to a consent (UseConsent.proposal), the lifting of a measure once the requesting State was heard or its window has passed (UNCAC art. 55(8)), evidence to be handed over (art. 46(17)). An officer approves nothing.',
  })
  awaitingMyApproval?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'On which the viewer works for the own State; or all others.',
  })
  assignedToMe?: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'On which one of these people works for the own State, by their ids.',
  })
  assignee?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where a letter of the own State waits to be dispatched (dispatchMlaRequest); or none does. What asks something, or tells how far the request is, no longer waits once a later step ended the request. For the central authorities and their auditors; to an auditor of the system, of whichever State.',
  })
  letterWaiting?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where a letter of the own State did not arrive, or no word of it came in time, and it was not sent again; or that is so of none. For the central authorities and their auditors; to an auditor of the system, of whichever State.',
  })
  deliveryFailed?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of which the request or a letter was delivered, and the other central authority did not take it up in time (NON_RETRIEVAL): among the incoming requests, arrivals that nobody has taken up; or that is so of none. A request that ended meanwhile waits for nobody. For the central authorities and their auditors; to an auditor of the system, of whichever State.',
  })
  retrievalFailed?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'With exactly this reference, be it of the requesting or of the requested State.',
  })
  reference?: string;

  @Field(() => DateTime, { nullable: true, description: 'Submitted at or after this instant.' })
  submittedFrom?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Submitted before this instant.' })
  submittedUntil?: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Changed at or after this instant (updatedAt).',
  })
  updatedFrom?: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'With these words (quotes, OR and a - directly before a word as in web searches; at most 200 characters) in what the viewer may read, wherever they stand in it: for a central authority, or a competent authority to which the whole request was sent and assigned, in all that the request says (references, purpose, contents, assistance sought, persons who are not protected, particulars of items); for an auditor, in references and purpose. For a competent authority to which a part is assigned, all of them in one place: references and purpose, the contents, a person, or the particulars of an item. What is quoted stands in one place. Of a draft, its own State finds the persons by the names that the case gives them now. Accents, vowel points and marks that are not seen make no difference; of texts without spaces between words, any part is found.',
  })
  search?: string;
}

/** The arguments of every list of requests. */
@ArgsType()
export class MlaRequestsArguments extends PageArguments {
  @Field(() => MlaRequestFilter, { nullable: true, description: 'Which requests to list.' })
  filter?: MlaRequestFilter;

  @Field(() => MlaRequestOrder, {
    nullable: true,
    description: 'In which order; the newest first when not given.',
  })
  orderBy?: MlaRequestOrder;
}

/** The paged list of requests. */
export const MlaRequestConnection = connectionOf(
  'MlaRequest',
  () => MlaRequest,
  'requests for mutual legal assistance',
);
