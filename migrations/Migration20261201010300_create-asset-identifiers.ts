import { Migration } from '@mikro-orm/migrations';

/** By what assets are told apart, and which have the same. */
export class CreateAssetIdentifiers extends Migration {
  override up(): void {
    this.addSql(
      `create table "asset_identifier" ("id" uuid not null, "asset_id" uuid not null, "case_id" uuid not null, "entered_by" text not null, "kind" text not null, "chain" text null, "issued_in" text null, "value_last_four" text null, "created_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "asset_identifier" is 'Numbers and codes of assets, with their last four characters.'`,
    );
    this.addSql(
      `create index "asset_identifier_asset_id_created_at_id_index" on "asset_identifier" ("asset_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "asset_identifier" add constraint "asset_identifier_on_chain" check ((kind = 'CRYPTO_ADDRESS') = (chain is not null))`,
    );
    this.addSql(
      `alter table "asset_identifier" add constraint "asset_identifier_kind_check" check ("kind" in ('IBAN', 'BIC', 'ACCOUNT_NUMBER', 'ISIN', 'LEI', 'LAND_REGISTER_NUMBER', 'COMPANY_NUMBER', 'VEHICLE_IDENTIFICATION_NUMBER', 'VEHICLE_REGISTRATION', 'IMO_NUMBER', 'VESSEL_REGISTRATION', 'AIRCRAFT_REGISTRATION', 'ICAO_AIRCRAFT_ADDRESS', 'CRYPTO_ADDRESS', 'SERIAL_NUMBER', 'CLAIM_REFERENCE', 'OTHER'))`,
    );
    this.addSql(
      `alter table "asset_identifier" add constraint "asset_identifier_chain_check" check ("chain" in ('BITCOIN', 'LITECOIN', 'DOGECOIN', 'ETHEREUM', 'ARBITRUM', 'AVALANCHE', 'BASE', 'BNB_SMART_CHAIN', 'OPTIMISM', 'POLYGON', 'OTHER_EVM', 'TRON', 'XRP_LEDGER', 'SOLANA', 'MONERO', 'OTHER'))`,
    );
    this.addSql(
      `create table "asset_match" ("id" uuid not null, "asset_id" uuid not null, "case_id" uuid not null, "identifier_id" uuid not null, "other_asset_id" uuid not null, "other_case_id" uuid not null, "other_identifier_id" uuid not null, "kind" text not null, "created_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "asset_match" is 'Assets with the same identifier, once from each of the two; kept by a trigger.'`,
    );
    this.addSql(
      `create index "asset_match_asset_id_created_at_id_index" on "asset_match" ("asset_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "asset_match" add constraint "asset_match_identifier_id_other_identifier_id_unique" unique ("identifier_id", "other_identifier_id")`,
    );
    this.addSql(
      `alter table "asset_match" add constraint "asset_match_kind_check" check ("kind" in ('IBAN', 'BIC', 'ACCOUNT_NUMBER', 'ISIN', 'LEI', 'LAND_REGISTER_NUMBER', 'COMPANY_NUMBER', 'VEHICLE_IDENTIFICATION_NUMBER', 'VEHICLE_REGISTRATION', 'IMO_NUMBER', 'VESSEL_REGISTRATION', 'AIRCRAFT_REGISTRATION', 'ICAO_AIRCRAFT_ADDRESS', 'CRYPTO_ADDRESS', 'SERIAL_NUMBER', 'CLAIM_REFERENCE', 'OTHER'))`,
    );
    this.addSql(
      `create table "asset_identifier_value" ("identifier_id" uuid not null, "value" text not null, primary key ("identifier_id"))`,
    );
    this.addSql(
      `comment on table "asset_identifier_value" is 'Whole values of identifiers: for the State that entered them and the State in which the asset lies.'`,
    );
    this.addSql(`create index asset_identifier_value_matched on asset_identifier_value (lower(value))`);
    this.addSql(
      `alter table "asset_identifier" add constraint "asset_identifier_asset_id_foreign" foreign key ("asset_id") references "asset" ("id")`,
    );
    this.addSql(
      `alter table "asset_identifier" add constraint "asset_identifier_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "asset_identifier" add constraint "asset_identifier_entered_by_foreign" foreign key ("entered_by") references "state" ("code")`,
    );
    this.addSql(
      `alter table "asset_identifier" add constraint "asset_identifier_issued_in_foreign" foreign key ("issued_in") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "asset_match" add constraint "asset_match_asset_id_foreign" foreign key ("asset_id") references "asset" ("id")`,
    );
    this.addSql(
      `alter table "asset_match" add constraint "asset_match_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "asset_match" add constraint "asset_match_identifier_id_foreign" foreign key ("identifier_id") references "asset_identifier" ("id")`,
    );
    this.addSql(
      `alter table "asset_match" add constraint "asset_match_other_asset_id_foreign" foreign key ("other_asset_id") references "asset" ("id")`,
    );
    this.addSql(
      `alter table "asset_match" add constraint "asset_match_other_case_id_foreign" foreign key ("other_case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "asset_match" add constraint "asset_match_other_identifier_id_foreign" foreign key ("other_identifier_id") references "asset_identifier" ("id")`,
    );
    this.addSql(
      `alter table "asset_identifier_value" add constraint "asset_identifier_value_identifier_id_foreign" foreign key ("identifier_id") references "asset_identifier" ("id") on update cascade on delete cascade`,
    );
  }
}
