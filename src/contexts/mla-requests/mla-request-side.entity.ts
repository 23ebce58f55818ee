import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { MlaRequest } from './mla-request.entity.js';
import { RefusalGround } from './mla-request.enums.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { MlaRequestCondition } from './conditions/condition.entity.js';
import { PostponementGround } from './postponement/postponement.enums.js';

/** What waits for a second pair of eyes in a State. */
export enum MlaRequestProposal {
  SUBMISSION = 'SUBMISSION',
  REFUSAL = 'REFUSAL',
  INFORMATION = 'INFORMATION',
  CONDITIONS = 'CONDITIONS',
  POSTPONEMENT = 'POSTPONEMENT',
  TRANSMISSION = 'TRANSMISSION',
  ITEM_REFUSAL = 'ITEM_REFUSAL',
  SHARING = 'SHARING',
  ACCEPTANCE = 'ACCEPTANCE',
  RETURN = 'RETURN',
  LAPSE = 'LAPSE',
  CONDITION_ACCEPTANCE = 'CONDITION_ACCEPTANCE',
  CONDITION_DECLINE = 'CONDITION_DECLINE',
}
registerEnumType(MlaRequestProposal, {
  name: 'MlaRequestProposal',
  description: 'What waits in a State for the approval of somebody other than who proposed it (four eyes).',
  valuesConfig: {
    SUBMISSION: { description: 'That the request be submitted.' },
    REFUSAL: { description: 'That assistance be refused.' },
    INFORMATION: { description: 'That an answer be given (UNCAC art. 46(16)).' },
    CONDITIONS: { description: 'That conditions be sent (UNCAC art. 46(26)).' },
    POSTPONEMENT: { description: 'That assistance be postponed (UNCAC art. 46(25)).' },
    TRANSMISSION: { description: 'That what the execution brought be transmitted (UNCAC art. 46(17)).' },
    ITEM_REFUSAL: { description: 'That one item be refused (UNCAC art. 46(21)).' },
    SHARING: { description: 'That a draft be shared with the requested State for comment.' },
    ACCEPTANCE: { description: 'That the request be accepted (UNCAC art. 46(17)).' },
    RETURN: { description: 'That the request be given back as incomplete (UNCAC art. 46(15)).' },
    CONDITION_ACCEPTANCE: { description: 'That a condition be accepted (UNCAC art. 46(26)).' },
    CONDITION_DECLINE: { description: 'That a condition be declined (UNCAC art. 46(26)).' },
    LAPSE: { description: 'That the request lapse, since no answer came (UNCAC art. 46(16)).' },
  },
});

/** One State's own side of a request: who works on it and what it prepares. The other State never sees it. */
@Entity({
  tableName: 'mla_request_side',
  comment: "One State's own side of a request; the other State never sees it.",
})
@ObjectType({
  description:
    "One State's own side of a request: internal step, assignee, what waits for approval. The other State never sees it.",
})
@Unique({ properties: ['request', 'state'] })
@Index({ properties: ['state', 'assignee'] })
@Index({
  name: 'mla_request_side_proposed',
  properties: ['state', 'proposedBy'],
  where: 'proposal is not null',
})
export class MlaRequestSide {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'Whose side this is.' })
  state!: Rel<State>;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The internal step, in the words of the own authority; null where none was set.',
  })
  internalStep: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Id of the person who works on it; null where nobody was named.',
  })
  assignee: string | null = null;

  @Enum({ items: () => MlaRequestProposal, type: 'text', nullable: true })
  @Field(() => MlaRequestProposal, {
    nullable: true,
    description: 'What waits for the approval of a supervisor; null for nothing.',
  })
  proposal: MlaRequestProposal | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Id of the person who proposed it, who cannot approve it; null for nothing proposed.',
  })
  proposedBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was proposed (UTC); null for nothing proposed.',
  })
  proposedAt: Date | null = null;

  @Property({ type: 'text[]' })
  @Field(() => [RefusalGround], {
    description: 'The grounds of a proposed refusal; empty where none is proposed.',
  })
  proposedGrounds: RefusalGround[] = [];

  @Enum({ items: () => PostponementGround, type: 'text', nullable: true })
  @Field(() => PostponementGround, {
    nullable: true,
    description: 'The ground of a proposed postponement; null where none is proposed.',
  })
  proposedPostponement: PostponementGround | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'When a proposed postponement would be looked at again; null where none is proposed.',
  })
  proposedReviewOn: string | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'The place of the item that would be refused (UNCAC art. 46(21)); null where no such refusal is proposed.',
  })
  proposedPosition: number | null = null;

  /** The condition to which an answer is proposed; null where none is. */
  @ManyToOne({ entity: () => MlaRequestCondition, fieldName: 'proposed_condition_id', nullable: true })
  proposedCondition: Rel<MlaRequestCondition> | null = null;
}
