import { Migration } from '@mikro-orm/migrations';

/** Exchange rates as central banks published them, and which currency each of them quotes. */
export class CreateExchangeRates extends Migration {
  override up(): void {
    this.addSql(
      `create table "exchange_rate_file" ("name" text not null, "digest" text not null, primary key ("name"))`,
    );
    this.addSql(
      `comment on table "exchange_rate_file" is 'The files from which exchange rates were loaded, as they were then.'`,
    );
    this.addSql(
      `create table "exchange_rate_list" ("source" text not null, "day" date not null, "base" text not null, "units" jsonb not null, primary key ("source", "day"))`,
    );
    this.addSql(
      `comment on table "exchange_rate_list" is 'Exchange rates as a source published them for a day, or for the month that begins on it.'`,
    );
    this.addSql(
      `alter table "exchange_rate_list" add constraint "exchange_rate_list_is_object" check (jsonb_typeof(units) = 'object')`,
    );
    this.addSql(
      `alter table "exchange_rate_list" add constraint "exchange_rate_list_source_check" check ("source" in ('ECB_REFERENCE_RATE', 'FED_MONTHLY_AVERAGE', 'EURO_CONVERSION_RATE'))`,
    );
    this.addSql(
      `create table "quoted_currency" ("source" text not null, "currency" text not null, "base" text not null, "since" date not null, "until" date null, "fixed_units" numeric null, primary key ("source", "currency"))`,
    );
    this.addSql(
      `comment on table "quoted_currency" is 'Which source quotes which currency, from when until when; a fixed rate stands here itself.'`,
    );
    this.addSql(
      `alter table "quoted_currency" add constraint "quoted_currency_fixed" check ((source = 'EURO_CONVERSION_RATE') = (fixed_units is not null and until is null))`,
    );
    this.addSql(
      `alter table "quoted_currency" add constraint "quoted_currency_positive" check (fixed_units > 0)`,
    );
    this.addSql(
      `alter table "quoted_currency" add constraint "quoted_currency_source_check" check ("source" in ('ECB_REFERENCE_RATE', 'FED_MONTHLY_AVERAGE', 'EURO_CONVERSION_RATE'))`,
    );
    this.addSql(
      `alter table "exchange_rate_list" add constraint "exchange_rate_list_base_foreign" foreign key ("base") references "currency" ("code")`,
    );
    this.addSql(
      `alter table "quoted_currency" add constraint "quoted_currency_currency_foreign" foreign key ("currency") references "currency" ("code")`,
    );
    this.addSql(
      `alter table "quoted_currency" add constraint "quoted_currency_base_foreign" foreign key ("base") references "currency" ("code")`,
    );
  }
}
