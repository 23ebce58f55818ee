import type { Rel } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v4 as uuid } from 'uuid';
import { textArray } from '../../../platform/database/text-array.js';
import { Node } from '../../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { AssistanceType, State } from '../../directory/index.js';
import { DeliveryMedium } from '../delivery/delivery.enums.js';
import { MlaRequest } from '../mla-request.entity.js';
import { SharedDraftVerdict } from './shared-draft.enums.js';

/**
 * A draft of a request as it was shown to the requested State for comment: a copy that never changes, beside the request,
 * which that State does not see before it is submitted. No period runs for it. One that arrives on paper, of a State that does not
 * take part in Repatria, has no request here until that is made: it names the two States itself, and the requested one keeps both sides.
 */
@Entity({
  tableName: 'shared_draft',
  comment:
    'Drafts of requests as they were shared with the requested State for comment; copies, never changed.',
})
@ObjectType({
  implements: Node,
  description:
    'A draft of a request as the requesting State shared it for comment before making the request, here or on paper: a copy that never changes. It is no request: no period runs for it, and what is said of it binds nobody.',
})
@Check({
  name: 'shared_draft_shared',
  expression: 'is_shared = (round is not null) and is_shared = (shared_at is not null)',
})
@Check({ name: 'shared_draft_told', expression: 'is_shared or told_at is null' })
@Check({ name: 'shared_draft_dropped', expression: 'not (is_shared and is_dropped)' })
@Check({
  name: 'shared_draft_withdrawn',
  expression: 'is_withdrawn = (withdrawn_at is not null) and (is_shared or not is_withdrawn)',
})
@Check({
  name: 'shared_draft_on_paper',
  expression:
    '(received_on is null) = (requesting_keeper = requesting_state) and (received_on is null) = (medium is null) and (received_on is null or is_shared)',
})
@Check({
  name: 'shared_draft_of_a_request',
  expression:
    '(request_id is null) = (case_id is null) and (request_id is not null or received_on is not null)',
})
@Check({
  name: 'shared_draft_withdrawn_on_paper',
  expression:
    '(withdrawn_on is null) = (withdrawal_paper is null) and (withdrawn_on is null or is_withdrawn)',
})
@Check({ name: 'shared_draft_judged', expression: '(verdict is null) = (verdict_at is null)' })
@Check({ name: 'shared_draft_types_known', expression: `types <@ ${textArray(AssistanceType)}` })
@Unique({ properties: ['request', 'round'] })
@Unique({ name: 'shared_draft_source', properties: ['request'], where: 'is_source' })
@Index({ properties: ['requestingKeeper', 'listedAt', 'id'] })
@Index({ properties: ['requestedKeeper', 'listedAt', 'id'] })
@Index({ properties: ['listedAt', 'id'] })
export class SharedDraft {
  /** Of version 4: one of version 7 would tell the requested State when the copy was made. */
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "SharedDraft:8f14…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id', nullable: true })
  request: Rel<MlaRequest> | null = null;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id', nullable: true })
  case: Rel<Case> | null = null;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_state' })
  requestedState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'Which version of the draft this is of those that were shared, from 1; null before it is shared.',
  })
  round: number | null = null;

  @Property({ type: 'text' })
  @Field(() => String, {
    description:
      "The requesting State's reference, under which the request will come; of a paper, as that gives it.",
  })
  reference!: string;

  @Property({ type: 'text[]' })
  @Field(() => [AssistanceType], {
    description: 'The types of assistance that the draft would seek (UNCAC art. 46(3)).',
  })
  types!: AssistanceType[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Language of the draft (ISO 639-1; UNCAC art. 46(14)).' })
  language!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether fact and substance are to be kept confidential already now, as of the request later (UNCAC art. 46(20)).',
  })
  confidential!: boolean;

  /** Whether it has left the requesting State: from then on it exists for the requested State. */
  @Property({ type: 'boolean' })
  isShared = false;

  /** Whether it was proposed and given up before anybody else saw it. */
  @Property({ type: 'boolean' })
  isDropped = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Why a draft that is to be kept confidential is shared nevertheless: for the requesting State alone; null where nothing was said.',
  })
  sharingReason: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it was shared (UTC); of a paper, the beginning of the day on which it was received; null while it waits for approval in the requesting State.',
  })
  sharedAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'On which day it was received on paper, from a State that does not take part in Repatria; null for one that was shared here.',
  })
  receivedOn: string | null = null;

  @Enum({ items: () => DeliveryMedium, type: 'text', nullable: true })
  @Field(() => DeliveryMedium, {
    nullable: true,
    description: 'How it came on paper; null for one that was shared here.',
  })
  medium: DeliveryMedium | null = null;

  /** Kept by the database: with the sharing, by the letter that tells it, or by what that State answers. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'From when on the requested State counts as told (UTC): with the sharing where it takes part in Repatria; else with the dispatch of the letter that shows the draft, or with its own answer. Null before, as long as the letter lies, and again once it did not arrive.',
  })
  toldAt: Date | null = null;

  @Enum({ items: () => SharedDraftVerdict, type: 'text', nullable: true })
  @Field(() => SharedDraftVerdict, {
    nullable: true,
    description:
      'What the requested State last said of it as a whole while it was open, which binds nobody; null before.',
  })
  verdict: SharedDraftVerdict | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it said so (UTC); of a paper, when it was entered; null before.',
  })
  verdictAt: Date | null = null;

  @Property({ type: 'boolean' })
  isWithdrawn = false;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the requesting State withdrew it (UTC), since when the requested State does not read its contents; null for not.',
  })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null where it was not.' })
  withdrawalReason: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'On which day a State withdrew it that does not take part, by its paper; null without a paper.',
  })
  withdrawnOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference and date of the paper by which it was withdrawn; null without a paper.',
  })
  withdrawalPaper: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether the request was submitted after this draft: the last that was shared and not withdrawn.',
  })
  isSource = false;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the request says what this draft said, word for word; null where it is not its source.',
  })
  submittedUnchanged: boolean | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, {
    description: 'Its place in lists (UTC): when it was proposed; from its sharing on, when it was shared.',
  })
  listedAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the record last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
