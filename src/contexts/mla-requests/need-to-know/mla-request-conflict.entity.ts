import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';

/** What a supervisor decides on a conflict of interest. */
export enum ConflictDecision {
  UPHELD = 'UPHELD',
  DISMISSED = 'DISMISSED',
}
registerEnumType(ConflictDecision, {
  name: 'ConflictDecision',
  description: 'What a supervisor decides on a conflict of interest (UNCAC art. 7(4), 8(5)).',
  valuesConfig: {
    UPHELD: { description: 'There is one: the request goes on not to exist for the person.' },
    DISMISSED: { description: 'There is none, or none any more: the person sees the request again.' },
  },
});

/**
 * That somebody of a State has a conflict of interest with a request: it does not exist for that person from then on, in
 * whatever office, until a supervisor decides that there is none.
 */
@Entity({
  tableName: 'mla_request_conflict',
  comment: "Conflicts of interest of a State's people with requests (UNCAC art. 7(4), 8(5)).",
})
@ObjectType({
  description:
    'That somebody of a State has a conflict of interest with a request (UNCAC art. 7(4), 8(5)): it does not exist for that person until a supervisor has dismissed the conflict. The other State never learns of it.',
})
@Unique({
  name: 'mla_request_conflict_open_unique',
  properties: ['state', 'officer', 'request'],
  where: "decision is distinct from 'DISMISSED'",
})
@Index({ properties: ['request', 'state', 'declaredAt'] })
export class MlaRequestConflict {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Its id, by which it is decided.' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State whose person it is.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of the person who has it.' })
  officer!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'What the conflict is; null for those who neither supervise nor audit.',
  })
  reason!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of who declared it: the person, or a supervisor.' })
  declaredBy!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was declared (UTC).' })
  declaredAt!: Date;

  @Enum({ items: () => ConflictDecision, type: 'text', nullable: true })
  @Field(() => ConflictDecision, {
    nullable: true,
    description: 'What a supervisor decided; null while nobody has. What a supervisor declares is upheld.',
  })
  decision: ConflictDecision | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was decided so; null before, and for those who neither supervise nor audit.',
  })
  decisionReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Id of the supervisor who decided; null before.' })
  decidedBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was decided (UTC); null before.' })
  decidedAt: Date | null = null;
}
