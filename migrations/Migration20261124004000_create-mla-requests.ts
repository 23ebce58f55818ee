import { Migration } from '@mikro-orm/migrations';

export class CreateMlaRequests extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_reference_counter" ("state" text not null, "year" int not null, "last" int not null, primary key ("state", "year"))`,
    );
    this.addSql(
      `comment on table "mla_reference_counter" is 'Last reference number that a State gave in a year.'`,
    );
    this.addSql(
      `create table "mla_request" ("id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_reference" text not null, "requested_reference" text null, "requesting_authority_entry_id" uuid null, "requested_authority_entry_id" uuid null, "status" text not null default 'DRAFT', "is_sent" boolean not null default false, "types" text[] not null, "legal_basis" text not null, "legal_basis_detail" text null, "offences" text[] not null, "purpose" text null, "urgent" boolean not null default false, "urgency_reason" text null, "deadline" date null, "deadline_reason" text null, "confidential" boolean not null default false, "channel" text not null default 'CENTRAL_AUTHORITY', "language" text not null, "refusal_grounds" text[] null, "refusal_reasons" text null, "execution_summary" text null, "outcome" text null, "has_subject_matter" boolean not null default false, "has_facts" boolean not null default false, "has_assistance_sought" boolean not null default false, "submitted_at" timestamptz(3) null, "acknowledged_at" timestamptz(3) null, "decided_at" timestamptz(3) null, "executed_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "listed_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "search_references" tsvector generated always as (to_tsvector('simple', requesting_reference || ' ' || coalesce(requested_reference, ''))) stored null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request" is 'Requests for mutual legal assistance: what both States share.'`,
    );
    this.addSql(`create index "mla_request_case_id_index" on "mla_request" ("case_id")`);
    this.addSql(
      `create index "mla_request_requested_state_updated_at_id_index" on "mla_request" ("requested_state", "updated_at", "id")`,
    );
    this.addSql(
      `create index "mla_request_requesting_state_updated_at_id_index" on "mla_request" ("requesting_state", "updated_at", "id")`,
    );
    this.addSql(
      `create index "mla_request_requested_state_listed_at_id_index" on "mla_request" ("requested_state", "listed_at", "id")`,
    );
    this.addSql(
      `create index "mla_request_requesting_state_listed_at_id_index" on "mla_request" ("requesting_state", "listed_at", "id")`,
    );
    this.addSql(`create index "mla_request_updated_at_id_index" on "mla_request" ("updated_at", "id")`);
    this.addSql(`create index "mla_request_listed_at_id_index" on "mla_request" ("listed_at", "id")`);
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requested_state_requested_reference_unique" unique ("requested_state", "requested_reference")`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requesting_state_requesting_reference_unique" unique ("requesting_state", "requesting_reference")`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_refusal_grounds_known" check (refusal_grounds <@ array['NOT_IN_CONFORMITY', 'ESSENTIAL_INTERESTS', 'PROHIBITED_BY_DOMESTIC_LAW', 'CONTRARY_TO_LEGAL_SYSTEM', 'ABSENCE_OF_DUAL_CRIMINALITY', 'DE_MINIMIS', 'INSUFFICIENT_EVIDENCE', 'FISCAL_MATTERS', 'BANK_SECRECY']::text[])`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_types_known" check (types <@ array['TAKING_EVIDENCE', 'SERVICE_OF_DOCUMENTS', 'SEARCH_SEIZURE_FREEZING', 'EXAMINING_OBJECTS_AND_SITES', 'INFORMATION_AND_EXPERT_EVALUATIONS', 'DOCUMENTS_AND_RECORDS', 'TRACING_PROCEEDS_FOR_EVIDENCE', 'VOLUNTARY_APPEARANCE', 'OTHER_ASSISTANCE', 'IDENTIFYING_FREEZING_TRACING_PROCEEDS', 'ASSET_RECOVERY']::text[])`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_types_given" check (cardinality(types) > 0)`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_two_states" check (requesting_state <> requested_state)`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'SUBMITTED', 'ACKNOWLEDGED', 'ACCEPTED', 'EXECUTED', 'REFUSED', 'WITHDRAWN', 'CLOSED'))`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_legal_basis_check" check ("legal_basis" in ('UNCAC', 'BILATERAL_TREATY', 'REGIONAL_TREATY', 'RECIPROCITY', 'DOMESTIC_LAW'))`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_channel_check" check ("channel" in ('CENTRAL_AUTHORITY', 'DIPLOMATIC', 'INTERPOL'))`,
    );
    this.addSql(
      `create table "mla_request_side" ("id" uuid not null, "request_id" uuid not null, "state" text not null, "internal_step" text null, "assignee" text null, "proposal" text null, "proposed_by" text null, "proposed_at" timestamptz(3) null, "proposed_grounds" text[] not null, "proposed_reasons" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_side" is 'One State''s own side of a request; the other State never sees it.'`,
    );
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_request_id_state_unique" unique ("request_id", "state")`,
    );
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposal_check" check ("proposal" in ('SUBMISSION', 'REFUSAL'))`,
    );
    this.addSql(
      `create table "mla_request_note" ("id" uuid not null, "request_id" uuid not null, "state" text not null, "kind" text not null, "text" text not null, "author" text not null, "created_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_note" is 'One State''s notes on a request: for its own central authority alone.'`,
    );
    this.addSql(
      `create index "mla_request_note_request_id_state_created_at_index" on "mla_request_note" ("request_id", "state", "created_at")`,
    );
    this.addSql(
      `alter table "mla_request_note" add constraint "mla_request_note_kind_check" check ("kind" in ('NOTE', 'STRATEGY', 'LEGAL_OPINION'))`,
    );
    this.addSql(
      `create table "mla_request_event" ("id" uuid not null, "request_id" uuid not null, "command" text not null, "status" text not null, "by_state" text not null, "occurred_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_event" is 'Steps in the life of requests that both States see.'`,
    );
    this.addSql(
      `create index "mla_request_event_request_id_occurred_at_id_index" on "mla_request_event" ("request_id", "occurred_at", "id")`,
    );
    this.addSql(
      `alter table "mla_request_event" add constraint "mla_request_event_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'SUBMITTED', 'ACKNOWLEDGED', 'ACCEPTED', 'EXECUTED', 'REFUSED', 'WITHDRAWN', 'CLOSED'))`,
    );
    this.addSql(
      `create table "mla_request_content" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "is_sent" boolean not null default false, "subject_matter" text null, "facts" text null, "assistance_sought" text null, "procedure_wished" text null, "search_content" tsvector generated always as (to_tsvector('simple', coalesce(subject_matter, '') || ' ' || coalesce(facts, '') || ' ' || coalesce(assistance_sought, ''))) stored null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_content" is 'Contents of requests under UNCAC art. 46(15): for the authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "mla_request_content" add constraint "mla_request_content_request_id_unique" unique ("request_id")`,
    );
    this.addSql(
      `create table "mla_request_assignment" ("id" uuid not null, "request_id" uuid not null, "state" text not null, "authority_id" uuid not null, "assigned_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_assignment" is 'Which competent authority of a State works on a request.'`,
    );
    this.addSql(
      `create index "mla_request_assignment_authority_id_request_id_index" on "mla_request_assignment" ("authority_id", "request_id")`,
    );
    this.addSql(
      `create index "mla_request_assignment_request_id_authority_id_index" on "mla_request_assignment" ("request_id", "authority_id")`,
    );
    this.addSql(
      `create table "mla_request_person" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "is_sent" boolean not null default false, "is_listed" boolean not null default true, "name" text null, "aliases" text[] not null, "subject_version" int null, "subject_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_person" is 'Persons and entities whom a request concerns (UNCAC art. 46(15)(e)).'`,
    );
    this.addSql(
      `alter table "mla_request_person" add constraint "mla_request_person_request_id_subject_id_unique" unique ("request_id", "subject_id")`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requesting_authority_entry_id_foreign" foreign key ("requesting_authority_entry_id") references "central_authority_entry" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requested_authority_entry_id_foreign" foreign key ("requested_authority_entry_id") references "central_authority_entry" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_note" add constraint "mla_request_note_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_note" add constraint "mla_request_note_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_event" add constraint "mla_request_event_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_event" add constraint "mla_request_event_by_state_foreign" foreign key ("by_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_content" add constraint "mla_request_content_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_content" add constraint "mla_request_content_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_content" add constraint "mla_request_content_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_content" add constraint "mla_request_content_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_assignment" add constraint "mla_request_assignment_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_assignment" add constraint "mla_request_assignment_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_assignment" add constraint "mla_request_assignment_authority_id_foreign" foreign key ("authority_id") references "competent_authority" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_person" add constraint "mla_request_person_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_person" add constraint "mla_request_person_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_person" add constraint "mla_request_person_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_person" add constraint "mla_request_person_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_person" add constraint "mla_request_person_subject_id_foreign" foreign key ("subject_id") references "case_subject" ("id")`,
    );
  }
}
