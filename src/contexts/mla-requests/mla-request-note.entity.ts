import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { MlaRequest } from './mla-request.entity.js';
import { NoteKind } from './mla-request.enums.js';
import { DateTime } from '../../platform/scalars.js';

/** A note, strategy or legal opinion of one State on a request: for its own central authority alone. */
@Entity({
  tableName: 'mla_request_note',
  comment: "One State's notes on a request: for its own central authority alone.",
})
@ObjectType({
  description:
    'A note, strategy or legal opinion of one State on a request: for its own central authority alone.',
})
@Index({ properties: ['request', 'state', 'createdAt'] })
export class MlaRequestNote {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'Whose note this is.' })
  state!: Rel<State>;

  @Enum({ items: () => NoteKind, type: 'text' })
  @Field(() => NoteKind, { description: 'What the note is.' })
  kind!: NoteKind;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Id of the person who wrote it.' })
  author!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was written (UTC).' })
  createdAt!: Date;
}
