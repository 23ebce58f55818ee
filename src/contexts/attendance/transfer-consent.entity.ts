import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { DateTime } from '../../platform/scalars.js';
import { State } from '../directory/index.js';
import { MlaRequestRecord } from '../mla-requests/index.js';
import { DetainedPersonTransfer } from './detained-person-transfer.entity.js';

/** That a detained person freely gave informed consent to a transfer: for the authorities of the two States alone. */
@Entity({
  tableName: 'transfer_consent',
  comment:
    'Consent records of detained persons (UNCAC art. 46(10)(a)): for the authorities of the two States alone.',
})
@ObjectType({
  description:
    'That a detained person freely gave informed consent to a transfer (UNCAC art. 46(10)(a)): for the authorities of the two States alone. Never changed.',
})
export class TransferConsent extends MlaRequestRecord {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @OneToOne({ entity: () => DetainedPersonTransfer, fieldName: 'transfer_id', owner: true })
  transfer!: Rel<DetainedPersonTransfer>;

  @ManyToOne({ entity: () => State, fieldName: 'holding_state' })
  holdingState!: Rel<State>;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { nullable: true, description: 'When the person consented (UTC).' })
  givenAt!: Date;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'In which language the person was informed and consented (ISO 639-1).',
  })
  language!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'Before whom: the judge or official, with the office.',
  })
  givenBefore!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Whether counsel was present.' })
  withCounsel!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who counsel was; null for none, or not said.' })
  counsel: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'Of what the person was informed: purpose, custody, return, credit, protection.',
  })
  informedOf!: string;
}
