import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Case } from '../../cases/index.js';
import { State } from '../../directory/index.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { EnclosureKind } from './enclosure.enums.js';

/**
 * A paper or file that goes with a request: named here, counted by position, which a draft can fill anew. What it is called
 * stands in a table of its own, since auditors see that something was sent, and not what.
 */
@Entity({
  tableName: 'mla_request_enclosure',
  comment:
    'Papers and files that go with requests (UNCAC art. 46(14), (15), 55(3)); the files travel outside.',
})
@ObjectType({
  description:
    'A paper or file that goes with a request (UNCAC art. 46(14), (15), art. 55(3)). Repatria keeps no files: it travels with the letter, which names it with its digest, so that the digest of what was delivered covers it, and whoever receives the file checks it by its own.',
})
@Unique({ properties: ['request', 'position'] })
@Check({ name: 'mla_request_enclosure_position', expression: 'position >= 1 and position <= 100' })
@Check({ name: 'mla_request_enclosure_pages', expression: 'pages >= 1 and pages <= 100000' })
@Check({ name: 'mla_request_enclosure_digest', expression: "digest ~ '^[0-9a-f]{64}$'" })
export class MlaRequestEnclosure {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  /** Whether the draft still names it; nothing is deleted. */
  @Property({ type: 'boolean' })
  isListed = true;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  position!: number;

  @ManyToOne({ entity: () => MlaRequestItem, fieldName: 'item_id', nullable: true, deleteRule: 'no action' })
  @Field(() => MlaRequestItem, {
    nullable: true,
    description: 'The item with which it goes; null where it goes with the whole request.',
  })
  item: Rel<MlaRequestItem> | null = null;

  @Enum({ items: () => EnclosureKind, type: 'text' })
  @Field(() => EnclosureKind, { description: 'In which form it goes.' })
  kind!: EnclosureKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'In which language it is (ISO 639-1); null for none or several.',
  })
  language: string | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many pages it has; null if not given.' })
  pages: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the file, in small hexadecimal digits; null where none was given, such as for a paper.',
  })
  digest: string | null = null;
}
