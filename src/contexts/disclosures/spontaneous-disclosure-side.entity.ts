import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../platform/scalars.js';
import { Case } from '../cases/index.js';
import { CompetentAuthority, State } from '../directory/index.js';
import { SpontaneousDisclosure } from './spontaneous-disclosure.entity.js';

/** What waits for a second pair of eyes in the sending State. */
export enum DisclosureProposal {
  TRANSMISSION = 'TRANSMISSION',
}
registerEnumType(DisclosureProposal, {
  name: 'SpontaneousDisclosureProposal',
  description: 'What waits in a State for the approval of somebody other than who proposed it (four eyes).',
  valuesConfig: { TRANSMISSION: { description: 'That the disclosure be transmitted.' } },
});

/** One State's own side of a disclosure: its case, who works on it, what it prepares. The other State never sees it. */
@Entity({
  tableName: 'spontaneous_disclosure_side',
  comment: "One State's own side of a disclosure; the other State never sees it.",
})
@ObjectType({
  description:
    "One State's own side of a disclosure: its case, the competent authority that works on it, what waits for approval. The other State never sees it.",
})
@Unique({ properties: ['disclosure', 'state'] })
@Index({ properties: ['authority', 'disclosure'] })
export class SpontaneousDisclosureSide {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id' })
  disclosure!: Rel<SpontaneousDisclosure>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'Whose side this is.' })
  state!: Rel<State>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id', nullable: true })
  @Field(() => Case, {
    nullable: true,
    description: "The State's own case to which the information belongs; null for none.",
  })
  case: Rel<Case> | null = null;

  @ManyToOne({ entity: () => CompetentAuthority, fieldName: 'authority_id', nullable: true })
  @Field(() => CompetentAuthority, {
    nullable: true,
    description:
      'The competent authority of the State from which the information comes, or to which it was handed: it sees the disclosure. Null for none.',
  })
  authority: Rel<CompetentAuthority> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The internal step, in the words of the own authority; null where none was set.',
  })
  internalStep: string | null = null;

  @Enum({ items: () => DisclosureProposal, type: 'text', nullable: true })
  @Field(() => DisclosureProposal, {
    nullable: true,
    description: 'What waits for the approval of a supervisor; null for nothing.',
  })
  proposal: DisclosureProposal | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Id of the person who proposed it, who cannot approve it; null for nothing proposed.',
  })
  proposedBy: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was proposed (UTC); null for nothing proposed.',
  })
  proposedAt: Date | null = null;
}
