import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import { DisclosureConsent } from './disclosure-consent.entity.js';

/** How disclosed information is used. */
export enum DisclosureUseKind {
  LEAD = 'LEAD',
  EVIDENCE = 'EVIDENCE',
  PASSED_ON = 'PASSED_ON',
}
registerEnumType(DisclosureUseKind, {
  name: 'DisclosureUseKind',
  description: 'How disclosed information is used in the receiving State.',
  valuesConfig: {
    LEAD: { description: 'As a lead, in inquiries.' },
    EVIDENCE: { description: 'As evidence in proceedings.' },
    PASSED_ON: { description: 'Passed on beyond the authorities that work on it, or made public.' },
  },
});

/** That the receiving State used the information, as its restrictions allow or by consent. */
@Entity({
  tableName: 'disclosure_use',
  comment:
    'Uses that the receiving State made of disclosed information, as its restrictions allow or by consent.',
})
@ObjectType({
  description: 'That the receiving State used the information, as its restrictions allow, or by consent.',
})
@Index({ properties: ['disclosure', 'enteredAt', 'id'] })
export class DisclosureUse {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id' })
  disclosure!: Rel<SpontaneousDisclosure>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State that used it: the receiving one.' })
  state!: Rel<State>;

  @Enum({ items: () => DisclosureUseKind, type: 'text' })
  @Field(() => DisclosureUseKind, { description: 'How it was used.' })
  kind!: DisclosureUseKind;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'For what, and where.' })
  purpose!: string;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, { description: 'On which day.' })
  usedOn!: string;

  /** The consent on which the use rests; null where the restrictions allow it. */
  @ManyToOne({ entity: () => DisclosureConsent, fieldName: 'consent_id', nullable: true })
  consent: Rel<DisclosureConsent> | null = null;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was entered (UTC).' })
  enteredAt!: Date;
}
