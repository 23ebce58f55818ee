import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/reads/node.js';
import { CurrencyCode } from '../../platform/scalars.js';

/** A currency by its ISO 4217 code, withdrawn ones included: amounts of old cases are in francs and marks. */
@Entity({ tableName: 'currency', comment: 'Currencies by ISO 4217 code, withdrawn ones included.' })
@ObjectType({
  implements: Node,
  description: 'A currency, fund or metal by its ISO 4217 code, withdrawn ones included.',
})
@Index({ properties: ['name', 'code'] })
export class Currency {
  @Field(() => ID, { description: 'Stable id, such as "Currency:USD".' })
  id!: string;

  @PrimaryKey({ type: 'text' })
  @Field(() => CurrencyCode, { description: 'ISO 4217 alphabetic code.' })
  code!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 numeric code, three digits; null where the list gives none.',
  })
  numericCode!: string | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name in English, the latest where it was renamed.' })
  name!: string;

  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'Decimal places of the minor unit, such as 2; null where none applies (metals, funds) or the list gives none (withdrawn currencies).',
  })
  minorUnits!: number | null;

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description: 'Countries and organizations that use it, as the ISO list names them; empty when withdrawn.',
  })
  entities!: string[];

  @Property({ type: 'text[]' })
  @Field(() => [String], {
    description: 'Countries and organizations that used it before, as the ISO list named them.',
  })
  formerEntities!: string[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether nobody uses it any more.' })
  withdrawn!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'When it was withdrawn, as the list gives it: a month ("2002-03") or a period ("1989 to 1990"); null while it is used.',
  })
  withdrawal!: string | null;
}
