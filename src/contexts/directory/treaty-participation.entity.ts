import type { Rel } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CalendarDate } from '../../platform/scalars.js';
import { Verification } from './directory.enums.js';
import { State } from './state.entity.js';
import { UnitedNationsTreaty, TreatyAction } from './treaty.enums.js';

/** That a State signed a treaty or is bound by it, as far as the depositary's list was read. */
@Entity({
  tableName: 'treaty_participation',
  comment: 'Which States signed which treaty and are party to it.',
})
@ObjectType({
  implements: Node,
  description: 'That a State or organization signed a treaty or became party to it.',
})
@Unique({ properties: ['state', 'treaty'] })
@Index({ properties: ['treaty', 'state', 'id'] })
@Check({ name: 'treaty_participation_party', expression: 'is_party = (deposited_on is not null)' })
@Check({
  name: 'treaty_participation_said',
  expression: 'signed_on is not null or deposited_on is not null',
})
export class TreatyParticipation {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "TreatyParticipation:0199…".' })
  id: string = uuid();

  @Enum({ items: () => UnitedNationsTreaty, type: 'text' })
  @Field(() => UnitedNationsTreaty, { description: 'The treaty.' })
  treaty!: UnitedNationsTreaty;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State or organization.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'Its name in the list of the depositary that was read, which may be a former one.',
  })
  nameInSource!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'When it signed; null when it did not.' })
  signedOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'When its instrument was deposited; null when it is a signatory only.',
  })
  depositedOn: string | null = null;

  @Enum({ items: () => TreatyAction, type: 'text', nullable: true })
  @Field(() => TreatyAction, {
    nullable: true,
    description: 'By what act it consented to be bound; null when it is a signatory only.',
  })
  action: TreatyAction | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'When the treaty entered into force for it: computed for UNCAC (art. 68: thirty days after deposit, not before 14 December 2005); null for the others and for signatories.',
  })
  inForceOn: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it deposited an instrument.' })
  isParty!: boolean;

  @Enum({ items: () => Verification, type: 'text' })
  @Field(() => Verification, { description: 'How far this may be relied on.' })
  verification!: Verification;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What remains doubtful, such as sources in conflict; null for nothing.',
  })
  doubt: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it was read.' })
  source!: string;
}
