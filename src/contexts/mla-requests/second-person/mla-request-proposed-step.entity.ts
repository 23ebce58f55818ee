import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../../platform/reads/node.js';
import { DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';

/** What became of a step that was proposed. */
export enum ProposedStepStatus {
  WAITING = 'WAITING',
  APPROVED = 'APPROVED',
  DISMISSED = 'DISMISSED',
}
registerEnumType(ProposedStepStatus, {
  name: 'MlaRequestProposedStepStatus',
  description: 'What became of a step that was proposed within a State (four eyes).',
  valuesConfig: {
    WAITING: {
      description: 'It waits for a supervisor who did not propose it; nothing has been done or said.',
    },
    APPROVED: { description: 'It was approved, and taken with that.' },
    DISMISSED: { description: 'It was dropped, or another was proposed in its place.' },
  },
});

/**
 * A step on a record of a request by which a State binds itself, as one person proposed it: it is taken when another person of
 * the State approves it. Beside the record, since the other State reads that and learns of no proposal.
 */
@Entity({
  tableName: 'mla_request_proposed_step',
  comment:
    'Steps on records of requests that wait in a State for a second person; the other State never sees them.',
})
@ObjectType({
  implements: Node,
  description:
    'A step by which the own State would bind itself, on a record of a request, as one person proposed it: it is taken, and the other State learns of it, when a supervisor who did not propose it approves it (four eyes).',
})
@Index({ properties: ['request', 'state', 'proposedAt'] })
@Index({
  name: 'mla_request_proposed_step_waiting',
  properties: ['state', 'proposedAt', 'id'],
  where: "status = 'WAITING'",
})
@Unique({
  name: 'mla_request_proposed_step_on_record',
  properties: ['recordKey', 'state', 'command'],
  where: "status = 'WAITING'",
})
export class MlaRequestProposedStep {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequestProposedStep:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  @Field(() => MlaRequest, { nullable: true, description: 'The request.' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State in which it waits.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The command that would be given, such as "agreeToMlaRequestCost".' })
  command!: string;

  /** The type and key of the record on which it would be given; of what it would open, null until it did. */
  @Property({ type: 'text', nullable: true })
  recordType: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  recordKey: string | null = null;

  /** What the command would be given, as its input has it. */
  @Property({ type: 'jsonb' })
  input!: Readonly<Record<string, unknown>>;

  @Enum({ items: () => ProposedStepStatus, type: 'text' })
  @Field(() => ProposedStepStatus, { description: 'What became of it.' })
  status: ProposedStepStatus = ProposedStepStatus.WAITING;

  /** Kept by the database (migrations/repeatable/23-second-person.sql): whoever overtakes it may be of the other State. */
  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether it can no longer be taken, while it waits: its record has changed since it was proposed, or the request has ended for which it was. Then it is proposed anew, or dropped.',
  })
  isOvertaken: boolean = false;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of the person who proposed it, who cannot approve it.' })
  proposedBy!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was proposed (UTC).' })
  proposedAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Id of the person who approved or dropped it; null while it waits.',
  })
  decidedBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was approved or dropped (UTC); null while it waits.',
  })
  decidedAt: Date | null = null;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}

/** One thing that a proposed step would say. */
@ObjectType({ description: 'One thing that a proposed step would say.' })
export class MlaRequestProposedWord {
  @Field(() => String, { description: 'Its name in the input of the command, such as "conditions".' })
  name!: string;

  @Field(() => String, { description: 'The value, as text; what is made of several values, as JSON.' })
  value!: string;
}
