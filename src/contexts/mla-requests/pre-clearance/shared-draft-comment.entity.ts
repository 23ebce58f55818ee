import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
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
  @Field(() => DateTime, { description: 'When (UTC).' })
  saidAt!: Date;
}
