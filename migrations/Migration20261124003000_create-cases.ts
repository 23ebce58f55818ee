import { Migration } from '@mikro-orm/migrations';

/** Cases and their parts: who is in them, where facts were read, amounts, notes, grants, assignments. */
export class CreateCases extends Migration {
  override up(): void {
    this.addSql(
      `create table "case_file" ("id" uuid not null, "kind" text not null default 'CASE', "neutral_title" text not null, "status" text not null default 'OPEN', "publication" text not null default 'NONE', "published_at" timestamptz(3) null, "publication_consent" text not null default 'FULL', "lead_state" text null, "lead_authority_id" uuid null, "party_states" text[] not null, "assigned_authorities" uuid[] not null, "uncac_offences" text[] not null, "external_key" text null, "source_quality" text null, "year_start" int null, "year_confiscated" int null, "year_returned" int null, "import_digest" text null, "names_owner" text generated always as (case when publication = 'FULL' then null else lead_state end) stored null, "search_open" tsvector generated always as (to_tsvector('simple', neutral_title || ' ' || coalesce(external_key, ''))) stored null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "case_file" is 'Cases: what whoever knows of a case may know; names stand elsewhere.'`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_external_key_unique" unique ("external_key")`,
    );
    this.addSql(
      `create index "case_file_assigned_authorities" on "case_file" using gin ("assigned_authorities")`,
    );
    this.addSql(`create index "case_file_party_states" on "case_file" using gin ("party_states")`);
    this.addSql(
      `create index case_file_published_new on case_file (created_at, id) where publication in ('NEUTRAL', 'FULL')`,
    );
    this.addSql(
      `create index case_file_published_changed on case_file (updated_at, id) where publication in ('NEUTRAL', 'FULL')`,
    );
    this.addSql(`create index "case_file_lead_state_index" on "case_file" ("lead_state")`);
    this.addSql(`create index "case_file_search_open" on "case_file" using gin ("search_open")`);
    this.addSql(`create index "case_file_updated_at_id_index" on "case_file" ("updated_at", "id")`);
    this.addSql(`create index "case_file_created_at_id_index" on "case_file" ("created_at", "id")`);
    this.addSql(
      `alter table "case_file" add constraint "case_file_neutral_title" check (neutral_title <> '')`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_uncac_offences" check (uncac_offences <@ array['ARTICLE_15', 'ARTICLE_16', 'ARTICLE_17', 'ARTICLE_18', 'ARTICLE_19', 'ARTICLE_20', 'ARTICLE_21', 'ARTICLE_22', 'ARTICLE_23', 'ARTICLE_24', 'ARTICLE_25'])`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_published_at" check ((publication = 'NONE') = (published_at is null))`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_kind_check" check ("kind" in ('CASE', 'SETTLEMENT'))`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_status_check" check ("status" in ('OPEN', 'SUSPENDED', 'CLOSED'))`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_publication_check" check ("publication" in ('NONE', 'NEUTRAL', 'FULL'))`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_publication_consent_check" check ("publication_consent" in ('NONE', 'NEUTRAL', 'FULL'))`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_source_quality_check" check ("source_quality" in ('PRIMARY', 'NGO', 'PRESS', 'PRESS_WEAK'))`,
    );
    this.addSql(
      `create table "case_subject" ("id" uuid not null, "case_id" uuid not null, "lead_state" text null, "kind" text not null, "name" text not null, "aliases" text[] not null, "nationality" text null, "role" text not null, "is_protected" boolean not null default false, "born_on" date null, "location" text null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "case_subject" is 'Persons and entities in cases; protected ones for the leading State alone.'`,
    );
    this.addSql(
      `create index "case_subject_case_id_created_at_id_index" on "case_subject" ("case_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "case_subject" add constraint "case_subject_informant_protected" check (role <> 'INFORMANT' or is_protected)`,
    );
    this.addSql(
      `alter table "case_subject" add constraint "case_subject_witness_protected" check (role <> 'PROTECTED_WITNESS' or is_protected)`,
    );
    this.addSql(
      `alter table "case_subject" add constraint "case_subject_kind_check" check ("kind" in ('NATURAL', 'LEGAL'))`,
    );
    this.addSql(
      `alter table "case_subject" add constraint "case_subject_role_check" check ("role" in ('SUSPECT', 'ACCUSED', 'CONVICTED', 'BENEFICIAL_OWNER', 'NOMINEE', 'ENTITY_USED', 'BRIBE_PAYER', 'VICTIM', 'THIRD_PARTY', 'WITNESS', 'PROTECTED_WITNESS', 'INFORMANT'))`,
    );
    this.addSql(
      `create table "case_state_role" ("id" uuid not null, "case_id" uuid not null, "state" text not null, "role" text not null, primary key ("id"))`,
    );
    this.addSql(`comment on table "case_state_role" is 'What States and territories are in a case.'`);
    this.addSql(
      `create index "case_state_role_state_role_case_id_index" on "case_state_role" ("state", "role", "case_id")`,
    );
    this.addSql(
      `alter table "case_state_role" add constraint "case_state_role_case_id_state_role_unique" unique ("case_id", "state", "role")`,
    );
    this.addSql(
      `alter table "case_state_role" add constraint "case_state_role_role_check" check ("role" in ('ORIGIN', 'ASSET_LOCATION', 'TRANSIT', 'BRIBE_PAYER', 'BRIBED_OFFICIALS', 'OTHER'))`,
    );
    this.addSql(
      `create table "case_source" ("id" uuid not null, "case_id" uuid not null, "title" text not null, "url" text null, "quality" text not null, "read_on" date null, primary key ("id"))`,
    );
    this.addSql(`comment on table "case_source" is 'Where facts of a case were read.'`);
    this.addSql(`create index "case_source_case_id_index" on "case_source" ("case_id")`);
    this.addSql(
      `alter table "case_source" add constraint "case_source_quality_check" check ("quality" in ('PRIMARY', 'NGO', 'PRESS', 'PRESS_WEAK'))`,
    );
    this.addSql(
      `create table "case_party" ("id" uuid not null, "case_id" uuid not null, "state" text not null, "since" timestamptz(3) not null, "entry" text not null, "brought_in_by" text not null, "publication_consent" text not null default 'NONE', primary key ("id"))`,
    );
    this.addSql(
      `comment on table "case_party" is 'Which States are parties of a case, since when, and how they became it.'`,
    );
    this.addSql(`create index "case_party_state_case_id_index" on "case_party" ("state", "case_id")`);
    this.addSql(
      `alter table "case_party" add constraint "case_party_case_id_state_unique" unique ("case_id", "state")`,
    );
    this.addSql(
      `alter table "case_party" add constraint "case_party_entry_check" check ("entry" in ('OPENED_THE_CASE', 'INVITED', 'REQUESTED_ASSISTANCE'))`,
    );
    this.addSql(
      `alter table "case_party" add constraint "case_party_publication_consent_check" check ("publication_consent" in ('NONE', 'NEUTRAL', 'FULL'))`,
    );
    this.addSql(
      `create table "case_note" ("id" uuid not null, "case_id" uuid not null, "state" text not null, "text" text not null, "author" text not null, "created_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "case_note" is 'One State''s notes on a case: for its own central authority alone.'`,
    );
    this.addSql(
      `create index "case_note_case_id_state_created_at_id_index" on "case_note" ("case_id", "state", "created_at", "id")`,
    );
    this.addSql(
      `create table "case_narrative" ("case_id" uuid not null, "title" text not null, "cluster" text null, "summary" text null, "mechanism" text null, "remark" text null, "published_status" text null, "unverified" text null, "subject_names" text not null default '', "search_full" tsvector generated always as (to_tsvector('simple', title || ' ' || coalesce(cluster, '') || ' ' || coalesce(summary, '') || ' ' || coalesce(mechanism, '') || ' ' || coalesce(remark, '') || ' ' || subject_names)) stored null, primary key ("case_id"))`,
    );
    this.addSql(
      `comment on table "case_narrative" is 'What of a case may name persons: title, summary, search over names.'`,
    );
    this.addSql(`create index "case_narrative_search_full" on "case_narrative" using gin ("search_full")`);
    this.addSql(`create index "case_narrative_cluster" on "case_narrative" ("cluster")`);
    this.addSql(
      `create table "case_handling" ("case_id" uuid not null, "state" text not null, "last_amended_by" text not null, primary key ("case_id"))`,
    );
    this.addSql(
      `comment on table "case_handling" is 'Who in the leading State last changed a case; for that State alone.'`,
    );
    this.addSql(
      `create table "case_grant" ("id" uuid not null, "case_id" uuid not null, "state" text not null, "purpose" text not null, "granted_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "case_grant" is 'States'' grants of sight of a case to StAR: for a purpose and a time.'`,
    );
    this.addSql(
      `create index "case_grant_case_id_expires_at_index" on "case_grant" ("case_id", "expires_at")`,
    );
    this.addSql(
      `alter table "case_grant" add constraint "case_grant_one_year" check (expires_at > granted_at and expires_at <= granted_at + make_interval(hours => 8784))`,
    );
    this.addSql(
      `create table "case_assignment" ("id" uuid not null, "case_id" uuid not null, "state" text not null, "authority_id" uuid not null, "assigned_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "case_assignment" is 'Which competent authorities of party States work on a case.'`,
    );
    this.addSql(
      `create unique index case_assignment_once on case_assignment (authority_id, case_id) where ended_at is null`,
    );
    this.addSql(
      `create index "case_assignment_case_id_assigned_at_index" on "case_assignment" ("case_id", "assigned_at")`,
    );
    this.addSql(
      `create table "case_amount" ("id" uuid not null, "case_id" uuid not null, "kind" text not null, "amount" numeric not null, "currency" text not null, "year" int null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "case_amount" is 'Amounts that a case tells of, nominal, in their own currency.'`,
    );
    this.addSql(`create index "case_amount_case_id_index" on "case_amount" ("case_id")`);
    this.addSql(
      `alter table "case_amount" add constraint "case_amount_currency" check (currency ~ '^[A-Z]{3}$')`,
    );
    this.addSql(`alter table "case_amount" add constraint "case_amount_not_negative" check (amount >= 0)`);
    this.addSql(
      `alter table "case_amount" add constraint "case_amount_kind_check" check ("kind" in ('FROZEN', 'RESTRAINED', 'SEIZED', 'CONFISCATED', 'RETURNED', 'RECOVERED', 'RELEASED', 'JUDGMENT', 'SETTLEMENT', 'REQUESTED'))`,
    );
    this.addSql(
      `create table "subject_identifier" ("id" uuid not null, "subject_id" uuid not null, "case_id" uuid not null, "lead_state" text null, "kind" text not null, "issuing_state" text null, "value_last_four" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "subject_identifier" is 'Numbers and codes of subjects, with their last four characters.'`,
    );
    this.addSql(`create index "subject_identifier_subject_id_index" on "subject_identifier" ("subject_id")`);
    this.addSql(
      `alter table "subject_identifier" add constraint "subject_identifier_kind_check" check ("kind" in ('PASSPORT', 'NATIONAL_ID', 'TAX_NUMBER', 'REGISTRATION_NUMBER', 'LEI', 'OTHER'))`,
    );
    this.addSql(
      `create table "subject_identifier_value" ("identifier_id" uuid not null, "lead_state" text not null, "value" text not null, primary key ("identifier_id"))`,
    );
    this.addSql(
      `comment on table "subject_identifier_value" is 'Whole values of identifiers: for the central authority of the leading State alone.'`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_lead_state_foreign" foreign key ("lead_state") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "case_file" add constraint "case_file_lead_authority_id_foreign" foreign key ("lead_authority_id") references "competent_authority" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "case_subject" add constraint "case_subject_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "case_subject" add constraint "case_subject_lead_state_foreign" foreign key ("lead_state") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "case_subject" add constraint "case_subject_nationality_foreign" foreign key ("nationality") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "case_state_role" add constraint "case_state_role_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "case_state_role" add constraint "case_state_role_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "case_source" add constraint "case_source_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "case_party" add constraint "case_party_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "case_party" add constraint "case_party_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "case_party" add constraint "case_party_brought_in_by_foreign" foreign key ("brought_in_by") references "state" ("code")`,
    );
    this.addSql(
      `alter table "case_note" add constraint "case_note_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "case_note" add constraint "case_note_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "case_narrative" add constraint "case_narrative_case_id_foreign" foreign key ("case_id") references "case_file" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "case_handling" add constraint "case_handling_case_id_foreign" foreign key ("case_id") references "case_file" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "case_handling" add constraint "case_handling_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "case_grant" add constraint "case_grant_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "case_grant" add constraint "case_grant_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "case_assignment" add constraint "case_assignment_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "case_assignment" add constraint "case_assignment_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "case_assignment" add constraint "case_assignment_authority_id_foreign" foreign key ("authority_id") references "competent_authority" ("id")`,
    );
    this.addSql(
      `alter table "case_amount" add constraint "case_amount_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "subject_identifier" add constraint "subject_identifier_subject_id_foreign" foreign key ("subject_id") references "case_subject" ("id")`,
    );
    this.addSql(
      `alter table "subject_identifier" add constraint "subject_identifier_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "subject_identifier" add constraint "subject_identifier_lead_state_foreign" foreign key ("lead_state") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "subject_identifier" add constraint "subject_identifier_issuing_state_foreign" foreign key ("issuing_state") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "subject_identifier_value" add constraint "subject_identifier_value_identifier_id_foreign" foreign key ("identifier_id") references "subject_identifier" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "subject_identifier_value" add constraint "subject_identifier_value_lead_state_foreign" foreign key ("lead_state") references "state" ("code")`,
    );
  }
}
