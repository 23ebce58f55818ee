import { Migration } from '@mikro-orm/migrations';

/** Treaties by which States cooperate, and their parties. */
export class CreateTreaties extends Migration {
  override up(): void {
    this.addSql(
      `create table "treaty" ("id" uuid not null, "name" text not null, "kind" text not null, "subjects" text[] not null, "governs_mutual_legal_assistance" boolean not null, "signed_on" date null, "reference" text null, "depositary" text null, "url" text null, "party_states" text[] not null, "parties_remark" text null, "recorded_for" text null, "verification" text not null, "verified_at" timestamptz(3) null, "verified_for" text null, "source" text not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "treaty" is 'Treaties by which States cooperate, as far as they are recorded.'`,
    );
    this.addSql(`alter table "treaty" add constraint "treaty_name_unique" unique ("name")`);
    this.addSql(`create index "treaty_party_states" on "treaty" using gin ("party_states")`);
    this.addSql(`create index "treaty_updated_at_id_index" on "treaty" ("updated_at", "id")`);
    this.addSql(`create index "treaty_name_id_index" on "treaty" ("name", "id")`);
    this.addSql(
      `create table "treaty_party" ("id" uuid not null, "treaty_id" uuid not null, "state" text not null, "in_force_from" date null, "until" date null, "end_source" text null, primary key ("id"))`,
    );
    this.addSql(`comment on table "treaty_party" is 'Which States are or were bound by which treaty.'`);
    this.addSql(`create index "treaty_party_state_treaty_id_index" on "treaty_party" ("state", "treaty_id")`);
    this.addSql(
      `alter table "treaty_party" add constraint "treaty_party_treaty_id_state_unique" unique ("treaty_id", "state")`,
    );
    this.addSql(
      `alter table "treaty" add constraint "treaty_recorded_for_foreign" foreign key ("recorded_for") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "treaty" add constraint "treaty_verified_for_foreign" foreign key ("verified_for") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "treaty" add constraint "treaty_subjects_given" check (cardinality(subjects) > 0)`,
    );
    this.addSql(
      `alter table "treaty" add constraint "treaty_subjects_known" check (subjects <@ array['MUTUAL_LEGAL_ASSISTANCE', 'ASSET_RECOVERY', 'ASSET_SHARING', 'EXTRADITION', 'TRANSFER_OF_SENTENCED_PERSONS', 'TRANSFER_OF_PROCEEDINGS', 'JOINT_INVESTIGATIONS', 'LAW_ENFORCEMENT']::text[])`,
    );
    this.addSql(
      `alter table "treaty" add constraint "treaty_kind_check" check ("kind" in ('BILATERAL', 'REGIONAL', 'MULTILATERAL'))`,
    );
    this.addSql(
      `alter table "treaty" add constraint "treaty_verification_check" check ("verification" in ('CONFIRMED', 'FROM_PAGE', 'FROM_FILE', 'UNVERIFIED'))`,
    );
    this.addSql(
      `alter table "treaty_party" add constraint "treaty_party_treaty_id_foreign" foreign key ("treaty_id") references "treaty" ("id")`,
    );
    this.addSql(
      `alter table "treaty_party" add constraint "treaty_party_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "treaty_party" add constraint "treaty_party_period" check (until is null or in_force_from is null or until >= in_force_from)`,
    );
  }
}
