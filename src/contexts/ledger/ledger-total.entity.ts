import type { Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CurrencyCode, Decimal } from '../../platform/scalars.js';
import { Asset } from '../assets/index.js';
import { Case } from '../cases/index.js';

/** How much of what an amount was done with, and how much is held; reversals are taken off. */
@ObjectType()
abstract class LedgerTotal {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => CurrencyCode, { description: 'The currency (ISO 4217): amounts of several are never added.' })
  currency!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Ever restrained.' })
  restrained!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Given free to the holder.' })
  released!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Confiscated, what stands in place of other property aside.' })
  confiscated!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Confiscated in place of other property.' })
  substituted!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Interest and the like.' })
  interest!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'What management brought.' })
  managementGain!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'What management cost.' })
  managementLoss!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Expenses deducted (UNCAC art. 57(4)).' })
  deducted!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Shared with States.' })
  shared!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Returned (UNCAC art. 57).' })
  returned!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Kept by the State that confiscated it.' })
  retained!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, { description: 'Restrained now: neither given free, nor confiscated, nor spent.' })
  heldRestrained!: string;

  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  @Field(() => Decimal, {
    description: 'Confiscated and still held: neither returned, shared, deducted, kept nor spent.',
  })
  heldConfiscated!: string;
}

const nothingNegative = [
  ...['restrained', 'released', 'confiscated', 'substituted', 'interest', 'management_gain'],
  ...['management_loss', 'deducted', 'shared', 'returned', 'retained', 'held_restrained', 'held_confiscated'],
].map((column) => `${column} >= 0`);

/** What an asset's ledger comes to in a currency; kept by the entries. */
@Entity({ tableName: 'asset_ledger_total', comment: "What assets' ledgers come to, kept by their entries." })
@ObjectType({ description: 'What the ledger of an asset comes to in one currency.' })
@Check({ name: 'asset_ledger_total_not_negative', expression: nothingNegative.join(' and ') })
@Unique({ properties: ['asset', 'currency'] })
export class AssetLedgerTotal extends LedgerTotal {
  @ManyToOne({ entity: () => Asset, fieldName: 'asset_id' })
  asset!: Rel<Asset>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;
}

/** What the ledgers of all assets of a case come to in a currency; kept by the entries. */
@Entity({ tableName: 'case_ledger_total', comment: "What cases' ledgers come to, kept by their entries." })
@ObjectType({ description: 'What the ledgers of all assets of a case come to in one currency.' })
@Check({ name: 'case_ledger_total_not_negative', expression: nothingNegative.join(' and ') })
@Unique({ properties: ['case', 'currency'] })
export class CaseLedgerTotal extends LedgerTotal {
  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;
}
