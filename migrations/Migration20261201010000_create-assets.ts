import { Migration } from '@mikro-orm/migrations';

/** Assets of cases: property that may be proceeds of an offence, or stands for them. */
export class CreateAssets extends Migration {
  override up(): void {
    this.addSql(
      `create table "asset" ("id" uuid not null, "case_id" uuid not null, "recording_state" text not null, "asset_class" text not null, "located_in" text null, "status" text not null default 'SUSPECTED', "identified_on" date null, "dissipated_on" date null, "was_identified" boolean generated always as (identified_on is not null) stored null, "trail_key" text generated always as (id::text) stored null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "asset" is 'Assets of cases: what whoever knows of an asset may know of it.'`,
    );
    this.addSql(
      `create index "asset_recording_state_created_at_id_index" on "asset" ("recording_state", "created_at", "id")`,
    );
    this.addSql(
      `create index "asset_located_in_created_at_id_index" on "asset" ("located_in", "created_at", "id")`,
    );
    this.addSql(`create index "asset_status_created_at_id_index" on "asset" ("status", "created_at", "id")`);
    this.addSql(
      `create index "asset_asset_class_created_at_id_index" on "asset" ("asset_class", "created_at", "id")`,
    );
    this.addSql(`create index "asset_updated_at_id_index" on "asset" ("updated_at", "id")`);
    this.addSql(`create index "asset_created_at_id_index" on "asset" ("created_at", "id")`);
    this.addSql(
      `create index "asset_case_id_updated_at_id_index" on "asset" ("case_id", "updated_at", "id")`,
    );
    this.addSql(
      `create index "asset_case_id_created_at_id_index" on "asset" ("case_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_dissipated" check ((status = 'DISSIPATED') = (dissipated_on is not null))`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_suspected" check (status <> 'SUSPECTED' or identified_on is null)`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_identified" check (status <> 'IDENTIFIED' or identified_on is not null)`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_asset_class_check" check ("asset_class" in ('BANK_ACCOUNT', 'SECURITIES', 'REAL_ESTATE', 'COMPANY_INTEREST', 'VEHICLE', 'VESSEL', 'AIRCRAFT', 'CRYPTO_ASSET', 'ARTWORK', 'PRECIOUS_GOODS', 'CASH', 'CLAIM', 'OTHER'))`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_status_check" check ("status" in ('SUSPECTED', 'IDENTIFIED', 'DISSIPATED'))`,
    );
    this.addSql(
      `create table "asset_narrative" ("asset_id" uuid not null, "description" text not null, "dissipation" text null, primary key ("asset_id"))`,
    );
    this.addSql(
      `comment on table "asset_narrative" is 'What an asset is and what became of it, in words: for the authorities that work on the case.'`,
    );
    this.addSql(
      `create table "asset_location" ("asset_id" uuid not null, "exact_location" text null, primary key ("asset_id"))`,
    );
    this.addSql(
      `comment on table "asset_location" is 'Where exactly an asset lies: for the recording State and the State in which it lies; for others once it is identified.'`,
    );
    this.addSql(
      `create table "asset_institution" ("asset_id" uuid not null, "institution" text null, primary key ("asset_id"))`,
    );
    this.addSql(
      `comment on table "asset_institution" is 'With whom an asset is held: for central authorities, and the competent authorities of the States concerned.'`,
    );
    this.addSql(
      `create table "asset_handling" ("asset_id" uuid not null, "state" text not null, "recorded_by" text not null, "last_amended_by" text not null, primary key ("asset_id"))`,
    );
    this.addSql(
      `comment on table "asset_handling" is 'Who in the recording State recorded an asset and last changed it; for that State alone.'`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_recording_state_foreign" foreign key ("recording_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_located_in_foreign" foreign key ("located_in") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "asset_narrative" add constraint "asset_narrative_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "asset_location" add constraint "asset_location_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "asset_institution" add constraint "asset_institution_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "asset_handling" add constraint "asset_handling_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "asset_handling" add constraint "asset_handling_state_foreign" foreign key ("state") references "state" ("code")`,
    );
  }
}
