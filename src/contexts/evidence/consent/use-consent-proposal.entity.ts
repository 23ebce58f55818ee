import { Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { UseConsent } from './use-consent.entity.js';
import { UseConsentDecision } from './use-consent.enums.js';

/** How a consent is to be decided, as proposed within the requested State; the requesting State never sees it. */
@Entity({
  tableName: 'use_consent_proposal',
  comment: 'How consents are to be decided, as proposed within the requested State; the other never sees it.',
})
@ObjectType({
  description:
    'How a consent is to be decided, as proposed within the requested State (four eyes); the requesting State never sees it.',
})
@Index({ name: 'use_consent_proposal_waiting', properties: ['state'], where: 'decision is not null' })
export class UseConsentProposal {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => UseConsent, fieldName: 'consent_id', owner: true })
  consent!: Rel<UseConsent>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Enum({ items: () => UseConsentDecision, type: 'text', nullable: true })
  @Field(() => UseConsentDecision, {
    nullable: true,
    description: 'What waits for the approval of a supervisor; null for nothing.',
  })
  decision: UseConsentDecision | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The terms of a consent; null for none.' })
  terms: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When a consent would end (UTC); null for never.' })
  expiresAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reasons of a refusal; null for a consent.' })
  reasons: string | null = null;

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
