import { Migration } from '@mikro-orm/migrations';

const sums = [
  ...[
    'restrained',
    'released',
    'confiscated',
    'substituted',
    'interest',
    'management_gain',
    'management_loss',
  ],
  ...['deducted', 'shared', 'returned', 'retained', 'held_restrained', 'held_confiscated'],
];
const columns = sums.map((sum) => `"${sum}" numeric not null default 0`).join(', ');
const nothingNegative = sums.map((sum) => `${sum} >= 0`).join(' and ');

/** The ledger of assets: dated entries in their own currency, what they come to, and which State keeps it. */
export class CreateLedger extends Migration {
  override up(): void {
    this.addSql(`alter table "asset" add "ledger_keeper" text null`);
    this.addSql(
      `alter table "asset" add constraint "asset_ledger_keeper_foreign" foreign key ("ledger_keeper") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `update asset a set ledger_keeper = case when exists (select from case_party p where p.case_id = a.case_id and p.state = a.located_in) then a.located_in else a.recording_state end`,
    );
    this.addSql(
      `create table "ledger_entry" ("id" uuid not null, "asset_id" uuid not null, "case_id" uuid not null, "entered_by" text not null, "kind" text not null, "day" date not null, "amount" numeric not null, "currency" text not null, "from_account" text not null, "to_account" text not null, "recipient" text null, "recipient_state" text null, "in_place_of" uuid null, "reference" text not null, "purpose" text null, "reverses" uuid null, "created_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "ledger_entry" is 'What was done on a day with an amount of an asset; never changed, but reversed.'`,
    );
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_reverses_unique" unique ("reverses")`,
    );
    this.addSql(
      `create index "ledger_entry_case_id_day_id_index" on "ledger_entry" ("case_id", "day", "id")`,
    );
    this.addSql(
      `create index "ledger_entry_asset_id_day_id_index" on "ledger_entry" ("asset_id", "day", "id")`,
    );
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_moves" check (from_account <> to_account)`,
    );
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_currency" check (currency ~ '^[A-Z]{3}$')`,
    );
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_positive" check (amount > 0)`);
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_kind_check" check ("kind" in ('RESTRAINED', 'RELEASED', 'CONFISCATED', 'SUBSTITUTED', 'INTEREST', 'MANAGEMENT_GAIN', 'MANAGEMENT_LOSS', 'DEDUCTED', 'SHARED', 'RETURNED', 'RETAINED'))`,
    );
    for (const account of ['from_account', 'to_account'])
      this.addSql(
        `alter table "ledger_entry" add constraint "ledger_entry_${account}_check" check ("${account}" in ('HOLDER', 'YIELD', 'RESTRAINED', 'CONFISCATED', 'MANAGEMENT', 'DEDUCTED', 'SHARED', 'RETURNED', 'RETAINED'))`,
      );
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_recipient_check" check ("recipient" in ('STATE', 'PRIOR_OWNER', 'VICTIMS'))`,
    );
    for (const [column, table] of [
      ['asset_id', 'asset" ("id")'],
      ['case_id', 'case_file" ("id")'],
      ['entered_by', 'state" ("code")'],
      ['recipient_state', 'state" ("code") on delete set null'],
      ['in_place_of', 'asset" ("id") on delete set null'],
      ['reverses', 'ledger_entry" ("id") on delete set null'],
    ] as const)
      this.addSql(
        `alter table "ledger_entry" add constraint "ledger_entry_${column}_foreign" foreign key ("${column}") references "${table}`,
      );
    this.addSql(
      `create table "asset_ledger_total" ("id" uuid not null default gen_random_uuid(), "currency" text not null, ${columns}, "asset_id" uuid not null, "case_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "asset_ledger_total" is 'What assets'' ledgers come to, kept by their entries.'`,
    );
    this.addSql(
      `alter table "asset_ledger_total" add constraint "asset_ledger_total_asset_id_currency_unique" unique ("asset_id", "currency")`,
    );
    this.addSql(
      `create table "case_ledger_total" ("id" uuid not null default gen_random_uuid(), "currency" text not null, ${columns}, "case_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "case_ledger_total" is 'What cases'' ledgers come to, kept by their entries.'`,
    );
    this.addSql(
      `alter table "case_ledger_total" add constraint "case_ledger_total_case_id_currency_unique" unique ("case_id", "currency")`,
    );
    for (const table of ['asset', 'case'])
      this.addSql(
        `alter table "${table}_ledger_total" add constraint "${table}_ledger_total_not_negative" check (${nothingNegative})`,
      );
    this.addSql(
      `alter table "asset_ledger_total" add constraint "asset_ledger_total_asset_id_foreign" foreign key ("asset_id") references "asset" ("id")`,
    );
    for (const table of ['asset', 'case'])
      this.addSql(
        `alter table "${table}_ledger_total" add constraint "${table}_ledger_total_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
      );
  }
}
