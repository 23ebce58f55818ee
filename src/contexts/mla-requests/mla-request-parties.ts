import { MlaRequestAdHocAgreement } from './completeness/ad-hoc-agreement.js';
import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/scalars.js';
import { CentralAuthorityEntry, State } from '../directory/index.js';
import { MlaRequestTime } from './clocks/mla-request-time.js';

/** Between whom a request goes: the two States, who keeps the side of each, their references, their authorities. */
@ObjectType()
export abstract class MlaRequestParties extends MlaRequestTime {
  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  @Field(() => State, { description: 'The State that asks.' })
  requestingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_state' })
  @Field(() => State, { description: 'The State that is asked.' })
  requestedState!: Rel<State>;

  /** Fixed when the request is opened (docs/decisions/0005): rules and row security compare the keepers. */
  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  @Field(() => State, {
    description:
      'The State whose central authority enters the steps of the requesting State: that State itself, or the requested one where the requesting State does not take part in Repatria.',
  })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  @Field(() => State, {
    description:
      'The State whose central authority enters the steps of the requested State: that State itself, or the requesting one where the requested State does not take part in Repatria.',
  })
  requestedKeeper!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, {
    description:
      "The requesting State's reference, given when the draft is opened; numbered per State and year without gaps.",
  })
  requestingReference!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "The requested State's reference, given when it acknowledges; null before.",
  })
  requestedReference: string | null = null;

  @ManyToOne({
    entity: () => CentralAuthorityEntry,
    fieldName: 'requesting_authority_entry_id',
    nullable: true,
  })
  @Field(() => CentralAuthorityEntry, {
    nullable: true,
    description:
      'The directory entry of the central authority from which the request was sent, as it was then; null before.',
  })
  requestingAuthorityEntry: Rel<CentralAuthorityEntry> | null = null;

  @ManyToOne({
    entity: () => CentralAuthorityEntry,
    fieldName: 'requested_authority_entry_id',
    nullable: true,
  })
  @Field(() => CentralAuthorityEntry, {
    nullable: true,
    description:
      'The directory entry of the central authority to which the request was sent, as it was then; null before, or where the directory had none.',
  })
  requestedAuthorityEntry: Rel<CentralAuthorityEntry> | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the request is made orally: in urgent circumstances and where the requested State agreed, confirmed in writing forthwith (UNCAC art. 46(14)).',
  })
  oral = false;

  @Property({ type: 'jsonb', nullable: true })
  @Field(() => MlaRequestAdHocAgreement, {
    nullable: true,
    description:
      'The agreement of the requested State to be asked orally or through INTERPOL this once, where the directory does not say that it agrees; null for none.',
  })
  adHocAgreement: MlaRequestAdHocAgreement | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when an oral request is to be confirmed in writing (UTC); null where none was made.',
  })
  writtenConfirmationDueAt: Date | null = null;
}
