import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate, DateTime } from '../../platform/scalars.js';
import { State } from '../directory/index.js';
import { MissionAddressee, MissionKind, MissionStatus } from './mission.enums.js';

const { PLANNED, UNDER_WAY, CLOSED } = MissionStatus;
const listOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
const allBut = (...statuses: readonly MissionStatus[]): readonly MissionStatus[] =>
  Object.values(MissionStatus).filter((status) => !statuses.includes(status));

/**
 * A mission as all who know of it share it: that there is one, of which State, for what and when. What fewer may know
 * stands in tables of its own: the letter (MissionLetter), the terms (MissionArrangement), the team (MissionExpert).
 */
@Entity({
  tableName: 'mission',
  comment: 'Missions of the StAR Initiative: what whoever knows of a mission may know of it.',
})
@ObjectType({
  implements: Node,
  description:
    'A mission or other support of the StAR Initiative (UNODC and World Bank) for one State, upon its official written request (UNCAC art. 60). StAR supports: it does not investigate, does not request assistance and becomes no party.',
})
@Check({
  name: 'mission_kinds',
  expression: `kinds <@ array[${listOf(Object.values(MissionKind))}] and kinds <> '{}'`,
})
@Check({ name: 'mission_planned_days', expression: 'planned_until >= planned_from' })
@Check({ name: 'mission_days', expression: 'ended_on >= started_on' })
@Check({
  name: 'mission_planned',
  expression: `status in (${listOf(allBut(PLANNED, UNDER_WAY, CLOSED))}) or (terms_agreed_at is not null and planned_from is not null and planned_until is not null)`,
})
@Check({
  name: 'mission_started',
  expression: `status in (${listOf(allBut(UNDER_WAY, CLOSED))}) or started_on is not null`,
})
@Check({ name: 'mission_closed', expression: `status <> '${CLOSED}' or ended_on is not null` })
@Check({
  name: 'mission_terms_agreed',
  expression: 'terms_agreed_at is null or terms_proposed_at is not null',
})
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({ properties: ['hostState', 'createdAt', 'id'] })
@Index({ properties: ['hostState', 'updatedAt', 'id'] })
@Index({ properties: ['status', 'createdAt', 'id'] })
@Index({ properties: ['requestedOn', 'id'] })
@Index({ properties: ['followUpTo', 'createdAt', 'id'] })
@Index({ name: 'mission_kinds_index', properties: ['kinds'], type: 'gin' })
export class Mission {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "Mission:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => State, fieldName: 'host_state' })
  @Field(() => State, { description: 'The State that asked for it and receives it.' })
  hostState!: Rel<State>;

  @Property({ type: 'text[]' })
  @Field(() => [MissionKind], { description: 'For what it was asked; at least one.' })
  kinds!: MissionKind[];

  @Enum({ items: () => MissionStatus, type: 'text' })
  @Field(() => MissionStatus, { description: 'Where it stands.' })
  status: MissionStatus = MissionStatus.REQUESTED;

  @ManyToOne({ entity: () => Mission, fieldName: 'follow_up_to', nullable: true })
  @Field(() => Mission, {
    nullable: true,
    description:
      'The earlier mission that it follows up; null if none, or where this viewer may not see that.',
  })
  followUpTo: Rel<Mission> | null = null;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'The day of the official request.' })
  requestedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The senior official who signed the request; for the host State, StAR and the auditors.',
  })
  requestedByName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The office of that official, which has authority across the institutions concerned; for the host State, StAR and the auditors.',
  })
  requestedByOffice?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the letter; for the host State, StAR and the auditors.',
  })
  letterReference?: string | null;

  @Field(() => MissionAddressee, {
    nullable: true,
    description: 'To whom the letter is addressed; for the host State, StAR and the auditors.',
  })
  addressedTo?: MissionAddressee | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The institution of the host State with which StAR works; for the host State, StAR and the auditors.',
  })
  counterpart?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The help that is asked for, in words; for the host State, StAR and the auditors.',
  })
  helpAsked?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The terms of reference that StAR proposed last; null before. For the host State, StAR and the auditors.',
  })
  termsOfReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the host State wants changed in the terms of reference that it returned last; null if it returned none. For the host State, StAR and the auditors.',
  })
  termsRemark?: string | null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When StAR proposed the terms of reference (UTC); null while none are proposed.',
  })
  termsProposedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the host State agreed to them (UTC); null while it has not.',
  })
  termsAgreedAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The first day planned; null while none is.' })
  plannedFrom: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The last day planned; null while none is.' })
  plannedUntil: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The day on which it began; null before.' })
  startedOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'The day on which it ended; null before.' })
  endedOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was declined or cancelled; null if it was not. For the host State, StAR and the auditors.',
  })
  endingReason?: string | null;

  /** Its key as the audit trail names it. */
  @Property({ type: 'text', nullable: true, generated: '(id::text) stored' })
  trailKey?: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the request was entered here (UTC).' })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it last changed (UTC).' })
  updatedAt!: Date;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
