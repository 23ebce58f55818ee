import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { SharedDraft } from './shared-draft.entity.js';
import { SharedDraftPart, SharedDraftVerdict } from './shared-draft.enums.js';

/** What one of the two States says of a shared draft; never changed. */
@Entity({
  tableName: 'shared_draft_comment',
  comment: 'What the two States say of shared drafts: for their central authorities alone.',
})
@ObjectType({ description: 'What one of the two States says of a shared draft. It binds nobody.' })
@Check({ name: 'shared_draft_comment_place', expression: 'part is null or item is null' })
@Check({
  name: 'shared_draft_comment_on_paper',
  expression:
    '(entered_by is null) = (happened_on is null) and (entered_by is null) = (received_on is null) and (entered_by is null) = (paper_reference is null) and (entered_by is not null or written_by is null)',
})
@Index({ properties: ['draft', 'saidAt', 'id'] })
@Index({ properties: ['inReplyTo', 'saidAt', 'id'] })
export class SharedDraftComment {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, by which a reply names the comment.' })
  id: string = uuid();

  @ManyToOne({ entity: () => SharedDraft, fieldName: 'draft_id' })
  draft!: Rel<SharedDraft>;

  @ManyToOne({ entity: () => State, fieldName: 'by_state' })
  @Field(() => State, { description: 'Which State says it.' })
  byState!: Rel<State>;

  @ManyToOne({ entity: () => SharedDraftComment, fieldName: 'in_reply_to', nullable: true })
  @Field(() => SharedDraftComment, {
    nullable: true,
    description: 'The comment that it answers; null where it begins a thread.',
  })
  inReplyTo: Rel<SharedDraftComment> | null = null;

  @Enum({ items: () => SharedDraftPart, type: 'text', nullable: true })
  @Field(() => SharedDraftPart, {
    nullable: true,
    description: 'What of the draft it is about; null for an item, or the whole.',
  })
  part: SharedDraftPart | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'The position of the item that it is about, from 1; null for another part, or the whole.',
  })
  item: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What is said; null where a verdict was given without more words.',
  })
  text: string | null = null;

  @Enum({ items: () => SharedDraftVerdict, type: 'text', nullable: true })
  @Field(() => SharedDraftVerdict, {
    nullable: true,
    description: 'The verdict that the requested State gave with it; null for a comment alone.',
  })
  verdict: SharedDraftVerdict | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When (UTC); of what came on paper, when it was entered.' })
  saidAt!: Date;

  @ManyToOne({ entity: () => State, fieldName: 'entered_by', nullable: true })
  @Field(() => State, {
    nullable: true,
    description:
      'Which State entered it from the paper of one that does not take part in Repatria; null where the State that says it entered it.',
  })
  enteredBy: Rel<State> | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'On which day that State wrote it, by its paper; null without a paper.',
  })
  happenedOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'On which day the paper was received; null without a paper.',
  })
  receivedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference and date of the paper on which it rests; null without a paper.',
  })
  paperReference: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Who wrote it on the side of that State, as the paper says; null without a paper, or where it does not say.',
  })
  writtenBy: string | null = null;
}
