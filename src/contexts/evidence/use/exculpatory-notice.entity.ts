import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../../platform/reads/node.js';
import { DateTime } from '../../../platform/scalars.js';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequest, MlaRequestEvent } from '../../mla-requests/index.js';
import { EvidenceItem } from '../evidence-item.entity.js';
import { NoticeTiming } from './evidence-use.enums.js';

/** The notice that the requesting State gives of disclosing what exculpates an accused person. */
@Entity({
  tableName: 'exculpatory_notice',
  comment: 'Notices of the disclosure of evidence that exculpates an accused person (UNCAC art. 46(19)).',
})
@ObjectType({
  implements: Node,
  description:
    'The notice that the requesting State gives of disclosing evidence that exculpates an accused person: before the disclosure, or without delay where that is not possible; it consults if asked (UNCAC art. 46(19)).',
})
@Check({
  name: 'exculpatory_notice_late',
  expression: `(timing = 'WITHOUT_DELAY') = (disclosed_at is not null) and (timing = 'WITHOUT_DELAY') = (late_reason is not null)`,
})
@Check({
  name: 'exculpatory_notice_consulted',
  expression: `(consulted_at is not null) = (consultation_outcome is not null)`,
})
@Index({ properties: ['request', 'givenAt', 'id'] })
@Index({ properties: ['item', 'givenAt', 'id'] })
export class ExculpatoryNotice {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "ExculpatoryNotice:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => EvidenceItem, fieldName: 'item_id' })
  @Field(() => EvidenceItem, { nullable: true, description: 'The piece of evidence.' })
  item!: Rel<EvidenceItem>;

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'In which proceeding, and who conducts it.' })
  proceeding!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'To whom it is disclosed, such as the accused person or the defence.',
  })
  disclosedTo!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What in the evidence exculpates, and whom.' })
  explanation!: string;

  @Enum({ items: () => NoticeTiming, type: 'text' })
  @Field(() => NoticeTiming, { description: 'Whether the notice was given before the disclosure.' })
  timing!: NoticeTiming;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When the notice was given (UTC).' })
  givenAt!: Date;

  /** The step by which it was given; a letter says it to a State that does not take part. */
  @OneToOne({ entity: () => MlaRequestEvent, fieldName: 'event_id', owner: true, nullable: true })
  event: Rel<MlaRequestEvent> | null = null;

  /** Kept by the database, since whoever enters a use need not be able to read letters. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'From when on the requested State counts as told (UTC): at once where it takes part in Repatria; else with the dispatch of the letter that says it, or with its own word that it knows. Null as long as the letter lies, and again once it did not arrive.',
  })
  saidAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was disclosed, where that was before the notice (UTC); null for a prior notice.',
  })
  disclosedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why notice in advance was not possible; null for a prior notice.',
  })
  lateReason: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the requested State asked to be consulted (UTC); null if it did not.',
  })
  consultationAskedAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the two States consulted (UTC); null before.' })
  consultedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What came of the consultation; null before.' })
  consultationOutcome: string | null = null;

  @Property({ version: true, type: 'int' })
  @Field(() => Int, { description: 'Grows with every change; commands say which version they saw.' })
  version: number = 1;
}
