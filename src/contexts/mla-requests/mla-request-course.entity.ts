import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/scalars.js';
import { MlaRequestParties } from './mla-request-parties.js';
import { PostponementGround } from './postponement/postponement.enums.js';
import { MlaRequestOutcome, MlaRequestStatus, RefusalGround } from './mla-request.enums.js';

/** The course of a request: where it stands, when it came there, and what each State said on the way. */
@ObjectType()
export abstract class MlaRequestCourse extends MlaRequestParties {
  @Enum({ items: () => MlaRequestStatus, type: 'text' })
  @Field(() => MlaRequestStatus, { description: 'Where the request stands, as both States see it.' })
  status: MlaRequestStatus = MlaRequestStatus.DRAFT;

  /** Where the request stood before it came to a status that is left for there again; null in all others. */
  @Enum({ items: () => MlaRequestStatus, type: 'text', nullable: true })
  statusBefore: MlaRequestStatus | null = null;

  @Property({ type: 'text[]', nullable: true })
  @Field(() => [RefusalGround], {
    nullable: true,
    description: 'On which grounds assistance was refused (UNCAC art. 46(21)); null where it was not.',
  })
  refusalGrounds: RefusalGround[] | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The reasons given for the refusal (UNCAC art. 46(23)); null where there was none.',
  })
  refusalReasons: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the requested State let the request lapse; null where it did not.',
  })
  lapseReasons: string | null = null;

  @Enum({ items: () => PostponementGround, type: 'text', nullable: true })
  @Field(() => PostponementGround, {
    nullable: true,
    description: 'On which ground it was postponed last (UNCAC art. 46(25)); null where it never was.',
  })
  postponementGround: PostponementGround | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was postponed last (UTC); null where it never was.',
  })
  postponedAt: Date | null = null;

  /** Until when the requesting State was asked to answer what is open now; null for nothing, or no such day. */
  @Property({ type: 'date', nullable: true })
  answerDueOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What the requested State says of the execution; null before.',
  })
  executionSummary: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'With what outcome the requesting State closed or withdrew the request; null before.',
  })
  outcome: string | null = null;

  @Enum({ items: () => MlaRequestOutcome, type: 'text', nullable: true })
  @Field(() => MlaRequestOutcome, {
    nullable: true,
    description: 'What the requesting State got of what it asked, as it says when it closes; null before.',
  })
  outcomeKind: MlaRequestOutcome | null = null;

  @Property({ type: 'text[]', nullable: true })
  @Field(() => [String], {
    nullable: true,
    description:
      'What the requested State found missing when it returned the request (UNCAC art. 46(15)); null where it did not.',
  })
  returnedFor: string[] | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the requested State returned the request; null where it did not.',
  })
  returnReasons: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was sent (UTC); null before.' })
  submittedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it reached the requested State, by the first evidence of it (UTC; of a paper, the beginning of the day); null before.',
  })
  deliveredAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was acknowledged (UTC); null before.',
  })
  acknowledgedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was accepted or refused (UTC); null before.',
  })
  decidedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was executed (UTC); null before.',
  })
  executedAt: Date | null = null;
}
