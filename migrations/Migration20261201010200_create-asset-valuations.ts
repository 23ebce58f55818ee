import { Migration } from '@mikro-orm/migrations';

/** What assets are worth, and who says so. */
export class CreateAssetValuations extends Migration {
  override up(): void {
    this.addSql(
      `create table "asset_valuation" ("id" uuid not null, "asset_id" uuid not null, "case_id" uuid not null, "entered_by" text not null, "valued_on" date not null, "amount" numeric not null, "currency" text not null, "method" text not null, "created_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "asset_valuation" is 'What assets were worth, on which day, by what method; never changed.'`,
    );
    this.addSql(
      `create index "asset_valuation_asset_id_valued_on_id_index" on "asset_valuation" ("asset_id", "valued_on", "id")`,
    );
    this.addSql(
      `alter table "asset_valuation" add constraint "asset_valuation_currency" check (currency ~ '^[A-Z]{3}$')`,
    );
    this.addSql(
      `alter table "asset_valuation" add constraint "asset_valuation_not_negative" check (amount >= 0)`,
    );
    this.addSql(
      `alter table "asset_valuation" add constraint "asset_valuation_method_check" check ("method" in ('MARKET', 'BOOK', 'NOMINAL', 'EXPERT_APPRAISAL', 'REGISTER', 'PURCHASE_PRICE', 'OWNER_DECLARATION', 'ESTIMATE'))`,
    );
    this.addSql(
      `create table "asset_valuation_source" ("valuation_id" uuid not null, "source" text not null, primary key ("valuation_id"))`,
    );
    this.addSql(
      `comment on table "asset_valuation_source" is 'Who says what an asset is worth: for the authorities that work on the case.'`,
    );
    this.addSql(
      `alter table "asset_valuation" add constraint "asset_valuation_asset_id_foreign" foreign key ("asset_id") references "asset" ("id")`,
    );
    this.addSql(
      `alter table "asset_valuation" add constraint "asset_valuation_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "asset_valuation" add constraint "asset_valuation_entered_by_foreign" foreign key ("entered_by") references "state" ("code")`,
    );
    this.addSql(
      `alter table "asset_valuation_source" add constraint "asset_valuation_source_valuation_id_foreign" foreign key ("valuation_id") references "asset_valuation" ("id") on update cascade on delete cascade`,
    );
  }
}
