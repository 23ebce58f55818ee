import { Migration } from '@mikro-orm/migrations';

/** Who holds assets, by the register and in the end. */
export class CreateAssetHolders extends Migration {
  override up(): void {
    this.addSql(
      `create table "asset_holder" ("id" uuid not null, "asset_id" uuid not null, "case_id" uuid not null, "entered_by" text not null, "kind" text not null, "subject_id" uuid null, "name" text null, "percentage" numeric null, "through_id" uuid null, "since" date null, "until" date null, "is_protected" boolean not null default false, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "asset_holder" is 'Registered holders and beneficial owners of assets, each for a time.'`,
    );
    this.addSql(`create index "asset_holder_subject_id_index" on "asset_holder" ("subject_id")`);
    this.addSql(
      `create index "asset_holder_asset_id_created_at_id_index" on "asset_holder" ("asset_id", "created_at", "id")`,
    );
    this.addSql(`alter table "asset_holder" add constraint "asset_holder_through" check (through_id <> id)`);
    this.addSql(`alter table "asset_holder" add constraint "asset_holder_time" check (until >= since)`);
    this.addSql(
      `alter table "asset_holder" add constraint "asset_holder_percentage" check (percentage > 0 and percentage <= 100)`,
    );
    this.addSql(
      `alter table "asset_holder" add constraint "asset_holder_named" check ((subject_id is null) <> (name is null))`,
    );
    this.addSql(
      `alter table "asset_holder" add constraint "asset_holder_kind_check" check ("kind" in ('REGISTERED_HOLDER', 'BENEFICIAL_OWNER'))`,
    );
    this.addSql(
      `alter table "asset_holder" add constraint "asset_holder_asset_id_foreign" foreign key ("asset_id") references "asset" ("id")`,
    );
    this.addSql(
      `alter table "asset_holder" add constraint "asset_holder_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "asset_holder" add constraint "asset_holder_entered_by_foreign" foreign key ("entered_by") references "state" ("code")`,
    );
    this.addSql(
      `alter table "asset_holder" add constraint "asset_holder_subject_id_foreign" foreign key ("subject_id") references "case_subject" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "asset_holder" add constraint "asset_holder_through_id_foreign" foreign key ("through_id") references "asset_holder" ("id") on delete set null`,
    );
  }
}
