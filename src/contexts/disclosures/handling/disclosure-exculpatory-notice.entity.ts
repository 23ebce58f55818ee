import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';

/**
 * That the receiving State discloses, in its proceedings, what exculpates an accused person, restrictions
 * notwithstanding: with notice before and consultation if asked, or with word without delay where notice was impossible
 * (UNCAC art. 46(5)).
 */
@Entity({
  tableName: 'disclosure_exculpatory_notice',
  comment:
    'Notices that disclosed information which exculpates is disclosed in proceedings (UNCAC art. 46(5)).',
})
@ObjectType({
  description:
    'Notice to the sending State that information which exculpates an accused person is disclosed in proceedings of the receiving State, restrictions notwithstanding (UNCAC art. 46(5)).',
})
@Index({ properties: ['disclosure', 'givenAt', 'id'] })
export class DisclosureExculpatoryNotice {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Id, by which consultation is asked and the disclosure entered.' })
  id: string = uuid();

  @ManyToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id' })
  disclosure!: Rel<SpontaneousDisclosure>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State that gives notice: the receiving one.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The proceedings, and before whom they are.' })
  proceedings!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'What of the information exculpates, and is disclosed.',
  })
  information!: string;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When notice was given (UTC).' })
  givenAt!: Date;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which it was disclosed in the proceedings; null while it was not.',
  })
  disclosedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Why advance notice was not possible, in the exceptional case that it was disclosed first; null otherwise.',
  })
  noAdvanceNoticeReason: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the sending State asked to be consulted (UTC); null where it has not.',
  })
  consultationAskedAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which the two States consulted; null where they have not.',
  })
  consultedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What came of the consultation; null where there was none.',
  })
  consultationResult: string | null = null;
}
