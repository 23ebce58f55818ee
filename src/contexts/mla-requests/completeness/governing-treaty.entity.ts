import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../../platform/scalars.js';
import { TreatyKind, Verification, type GoverningTreatyFacts } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';

/** A treaty on mutual legal assistance between the States of a request: a row of a view, and in no table. */
@Entity({
  tableName: 'mla_request_governing_treaty',
  expression: 'select * from mla_request_governing_treaty',
})
export class MlaRequestGoverningTreatyRow {
  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @Property({ type: 'jsonb' })
  treaty!: GoverningTreatyFacts;
}

@ObjectType({
  description:
    'A treaty on mutual legal assistance that binds the two States of a request: its provisions govern it, and UNCAC art. 46(9)–(29) only where both agree to apply these instead (art. 46(7)).',
})
export class MlaRequestGoverningTreaty {
  @Field(() => ID, { description: 'The treaty of the registry: for treatyId, and for the query treaty.' })
  id!: string;

  @Field(() => String, { description: 'Its full name in English.' })
  name!: string;

  @Field(() => TreatyKind, { description: 'Between how many States it stands.' })
  kind!: TreatyKind;

  @Field(() => String, {
    nullable: true,
    description: 'Its number with a depositary or in a collection; null if not recorded.',
  })
  reference!: string | null;

  @Field(() => Verification, { description: 'How far this may be relied on.' })
  verification!: Verification;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'From when it is in force for both States; null if not recorded, and then taken to be in force.',
  })
  inForceFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From when it is no longer in force for one of them; null while no end is recorded.',
  })
  until!: string | null;
}
