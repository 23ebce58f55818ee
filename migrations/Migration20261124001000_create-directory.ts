import { Migration } from '@mikro-orm/migrations';

export class CreateDirectory extends Migration {
  override up(): void {
    this.addSql(
      `create table "convention_provision" ("key" text not null, "citation" text not null, "treaty" text not null, "level" text not null, "article" smallint not null, "paragraph" smallint null, "subparagraph" text null, "item" text null, "chapter" text null, "chapter_title" text null, "title" text not null, "criminalization" boolean not null, "position" int not null, primary key ("key"))`,
    );
    this.addSql(
      `comment on table "convention_provision" is 'Articles, paragraphs, subparagraphs and items of UNCAC and UNTOC, by number.'`,
    );
    this.addSql(
      `alter table "convention_provision" add constraint "convention_provision_citation_unique" unique ("citation")`,
    );
    this.addSql(
      `create index "convention_provision_treaty_article_position_index" on "convention_provision" ("treaty", "article", "position")`,
    );
    this.addSql(
      `create index "convention_provision_position_key_index" on "convention_provision" ("position", "key")`,
    );
    this.addSql(
      `alter table "convention_provision" add constraint "convention_provision_treaty_check" check ("treaty" in ('UNCAC', 'UNTOC', 'UNTOC_TIP', 'UNTOC_SOM', 'UNTOC_FIREARMS'))`,
    );
    this.addSql(
      `alter table "convention_provision" add constraint "convention_provision_level_check" check ("level" in ('ARTICLE', 'PARAGRAPH', 'SUBPARAGRAPH', 'ITEM'))`,
    );
    this.addSql(
      `create table "currency" ("code" text not null, "numeric_code" text null, "name" text not null, "minor_units" smallint null, "entities" text[] not null, "former_entities" text[] not null, "withdrawn" boolean not null, "withdrawal" text null, primary key ("code"))`,
    );
    this.addSql(`comment on table "currency" is 'Currencies by ISO 4217 code, withdrawn ones included.'`);
    this.addSql(`create index "currency_name_code_index" on "currency" ("name", "code")`);
    this.addSql(
      `create table "language" ("code" text not null, "name" text not null, "native_name" text not null, "united_nations" boolean not null, primary key ("code"))`,
    );
    this.addSql(`comment on table "language" is 'Languages by ISO 639-1 code.'`);
    this.addSql(`create index "language_name_code_index" on "language" ("name", "code")`);
    this.addSql(
      `create table "state" ("code" text not null, "iso3" text null, "numeric_code" text null, "name" text not null, "formal_name" text null, "names" jsonb not null, "other_names" text[] not null, "kind" text not null, "administered_by" text null, "regional_group" text null, "regional_groups" text[] not null, "default_currency" text null, "fictitious" boolean not null default false, "verification" text not null, "source" text not null, "search_text" text not null, "search_names" tsvector generated always as (to_tsvector('simple', search_text)) stored null, primary key ("code"))`,
    );
    this.addSql(`comment on table "state" is 'States, territories and organizations by ISO 3166-1 code.'`);
    this.addSql(`alter table "state" add constraint "state_iso3_unique" unique ("iso3")`);
    this.addSql(`create index "state_search_names" on "state" using gin ("search_names")`);
    this.addSql(`create index "state_name_code_index" on "state" ("name", "code")`);
    this.addSql(
      `alter table "state" add constraint "state_kind_check" check ("kind" in ('STATE', 'TERRITORY', 'ORGANIZATION'))`,
    );
    this.addSql(
      `alter table "state" add constraint "state_regional_group_check" check ("regional_group" in ('AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'LATIN_AMERICAN_AND_CARIBBEAN', 'WESTERN_EUROPEAN_AND_OTHERS'))`,
    );
    this.addSql(
      `alter table "state" add constraint "state_verification_check" check ("verification" in ('CONFIRMED', 'FROM_PAGE', 'FROM_FILE', 'UNVERIFIED'))`,
    );
    this.addSql(
      `create table "competent_authority" ("id" uuid not null, "state" text not null, "name" text not null, "kind" text not null, "verification" text not null, "source" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "competent_authority" is 'States'' prosecutors, financial intelligence units, courts and offices that execute requests.'`,
    );
    this.addSql(
      `create index "competent_authority_state_name_id_index" on "competent_authority" ("state", "name", "id")`,
    );
    this.addSql(`create index "competent_authority_name_id_index" on "competent_authority" ("name", "id")`);
    this.addSql(
      `alter table "competent_authority" add constraint "competent_authority_kind_check" check ("kind" in ('PROSECUTION_SERVICE', 'FINANCIAL_INTELLIGENCE_UNIT', 'COURT', 'ASSET_RECOVERY_OFFICE', 'ASSET_MANAGEMENT_OFFICE', 'ANTI_CORRUPTION_BODY', 'LAW_ENFORCEMENT', 'OTHER'))`,
    );
    this.addSql(
      `alter table "competent_authority" add constraint "competent_authority_verification_check" check ("verification" in ('CONFIRMED', 'FROM_PAGE', 'FROM_FILE', 'UNVERIFIED'))`,
    );
    this.addSql(
      `create table "central_authority" ("id" uuid not null, "state" text not null, "territory" text null, "jurisdiction" text not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "central_authority" is 'Central authorities for mutual legal assistance: one a State or territory.'`,
    );
    this.addSql(
      `alter table "central_authority" add constraint "central_authority_jurisdiction_unique" unique ("jurisdiction")`,
    );
    this.addSql(
      `create index "central_authority_updated_at_id_index" on "central_authority" ("updated_at", "id")`,
    );
    this.addSql(`create index "central_authority_state_index" on "central_authority" ("state")`);
    this.addSql(
      `alter table "central_authority" add constraint "central_authority_jurisdiction" check (jurisdiction = coalesce(territory, state) and territory is distinct from state)`,
    );
    this.addSql(
      `create table "central_authority_entry" ("id" uuid not null, "institution" text not null, "unit" text null, "address" text null, "phone" text null, "fax" text null, "email" text null, "website" text null, "time_zone" text null, "office_hours" text null, "central_authority_id" uuid not null, "state" text not null, "jurisdiction" text not null, "current_for" uuid null, "valid_from" timestamptz(3) not null, "valid_to" timestamptz(3) null, "accepted_languages" text[] not null, "accepted_channels" text[] not null, "accepted_formats" text null, "interpol_in_urgency" text not null default 'UNKNOWN', "oral_in_urgency" text not null default 'UNKNOWN', "urgent_procedure" text null, "functions" text[] not null, "scope" text null, "designated_under" text null, "receiving_authority" text null, "execution_requirements" text null, "dual_criminality" text null, "use_limitations" text null, "last_verified_at" timestamptz(3) null, "last_verified_by" text null, "last_verified_for" text null, "verification_source" text null, "verification" text not null, "source" text not null, "last_checked_at" timestamptz(3) generated always as (coalesce(last_verified_at, valid_from)) stored null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "central_authority_entry" is 'What the directory says of a central authority, from when to when; never changed.'`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_current_for_unique" unique ("current_for")`,
    );
    this.addSql(
      `create index "central_authority_entry_central_authority_id_valid_b132a_index" on "central_authority_entry" ("central_authority_id", "valid_from", "id")`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_functions" check (functions <@ array['MUTUAL_LEGAL_ASSISTANCE', 'ASSET_RECOVERY', 'EXTRADITION', 'TRANSFER_OF_SENTENCED_PERSONS', 'PREVENTION_OF_CORRUPTION', 'CIVIL_AND_ADMINISTRATIVE_PROCEEDINGS', 'MIGRANT_SMUGGLING_BY_SEA', 'FIREARMS', 'CULTURAL_PROPERTY'])`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_channels" check (accepted_channels <@ array['CENTRAL_AUTHORITY', 'DIPLOMATIC', 'INTERPOL', 'E_CODEX', 'IBER_AT', 'OTHER_ELECTRONIC'])`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_current" check ((current_for is null) = (valid_to is not null) and (current_for is null or current_for = central_authority_id))`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_period" check (valid_to >= valid_from)`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_interpol_in_urgency_check" check ("interpol_in_urgency" in ('AGREED', 'NOT_AGREED', 'UNKNOWN'))`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_oral_in_urgency_check" check ("oral_in_urgency" in ('AGREED', 'NOT_AGREED', 'UNKNOWN'))`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_verification_check" check ("verification" in ('CONFIRMED', 'FROM_PAGE', 'FROM_FILE', 'UNVERIFIED'))`,
    );
    this.addSql(
      `create table "central_authority_contact" ("entry_id" uuid not null, "state" text not null, "jurisdiction" text not null, "contact_person" text null, "contact_phone" text null, "contact_email" text null, primary key ("entry_id"))`,
    );
    this.addSql(
      `comment on table "central_authority_contact" is 'Contact persons of directory entries: for central authorities and the secretariat alone.'`,
    );
    this.addSql(
      `create table "assistance_requirement" ("id" uuid not null, "entry_id" uuid not null, "state" text not null, "jurisdiction" text not null, "type" text not null, "position" smallint not null, "requirements" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "assistance_requirement" is 'What a central authority requires for one type of assistance, with its directory entry.'`,
    );
    this.addSql(
      `alter table "assistance_requirement" add constraint "assistance_requirement_entry_id_type_unique" unique ("entry_id", "type")`,
    );
    this.addSql(
      `alter table "assistance_requirement" add constraint "assistance_requirement_type_check" check ("type" in ('TAKING_EVIDENCE', 'SERVICE_OF_DOCUMENTS', 'SEARCH_SEIZURE_FREEZING', 'EXAMINING_OBJECTS_AND_SITES', 'INFORMATION_AND_EXPERT_EVALUATIONS', 'DOCUMENTS_AND_RECORDS', 'TRACING_PROCEEDS_FOR_EVIDENCE', 'VOLUNTARY_APPEARANCE', 'OTHER_ASSISTANCE', 'IDENTIFYING_FREEZING_TRACING_PROCEEDS', 'ASSET_RECOVERY'))`,
    );
    this.addSql(
      `create table "treaty_participation" ("id" uuid not null, "treaty" text not null, "state" text not null, "name_in_source" text not null, "signed_on" date null, "deposited_on" date null, "action" text null, "in_force_on" date null, "is_party" boolean not null, "verification" text not null, "doubt" text null, "source" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "treaty_participation" is 'Which States signed which treaty and are party to it.'`,
    );
    this.addSql(
      `create index "treaty_participation_treaty_state_id_index" on "treaty_participation" ("treaty", "state", "id")`,
    );
    this.addSql(
      `alter table "treaty_participation" add constraint "treaty_participation_state_treaty_unique" unique ("state", "treaty")`,
    );
    this.addSql(
      `alter table "treaty_participation" add constraint "treaty_participation_said" check (signed_on is not null or deposited_on is not null)`,
    );
    this.addSql(
      `alter table "treaty_participation" add constraint "treaty_participation_party" check (is_party = (deposited_on is not null))`,
    );
    this.addSql(
      `alter table "treaty_participation" add constraint "treaty_participation_treaty_check" check ("treaty" in ('UNCAC', 'UNTOC', 'UNTOC_TIP', 'UNTOC_SOM', 'UNTOC_FIREARMS'))`,
    );
    this.addSql(
      `alter table "treaty_participation" add constraint "treaty_participation_action_check" check ("action" in ('RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION'))`,
    );
    this.addSql(
      `alter table "treaty_participation" add constraint "treaty_participation_verification_check" check ("verification" in ('CONFIRMED', 'FROM_PAGE', 'FROM_FILE', 'UNVERIFIED'))`,
    );
    this.addSql(
      `alter table "state" add constraint "state_administered_by_foreign" foreign key ("administered_by") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "state" add constraint "state_default_currency_foreign" foreign key ("default_currency") references "currency" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "competent_authority" add constraint "competent_authority_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "central_authority" add constraint "central_authority_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "central_authority" add constraint "central_authority_territory_foreign" foreign key ("territory") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_central_authority_id_foreign" foreign key ("central_authority_id") references "central_authority" ("id")`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_designated_under_foreign" foreign key ("designated_under") references "convention_provision" ("key") on delete set null`,
    );
    this.addSql(
      `alter table "central_authority_entry" add constraint "central_authority_entry_last_verified_for_foreign" foreign key ("last_verified_for") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "central_authority_contact" add constraint "central_authority_contact_entry_id_foreign" foreign key ("entry_id") references "central_authority_entry" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "assistance_requirement" add constraint "assistance_requirement_entry_id_foreign" foreign key ("entry_id") references "central_authority_entry" ("id")`,
    );
    this.addSql(
      `alter table "treaty_participation" add constraint "treaty_participation_state_foreign" foreign key ("state") references "state" ("code")`,
    );
  }
}
