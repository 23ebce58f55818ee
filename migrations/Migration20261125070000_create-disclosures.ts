import { Migration } from '@mikro-orm/migrations';

export class CreateDisclosures extends Migration {
  override up(): void {
    this.addSql(
      `create table "disclosure_reference_counter" ("state" text not null, "year" int not null, "last" int not null, primary key ("state", "year"))`,
    );
    this.addSql(
      `comment on table "disclosure_reference_counter" is 'Last reference number that a State gave a disclosure in a year.'`,
    );
    this.addSql(
      `create table "spontaneous_disclosure" ("id" uuid not null, "sending_state" text not null, "receiving_state" text not null, "sending_keeper" text not null, "receiving_keeper" text not null, "sending_reference" text not null, "receiving_reference" text null, "sending_authority_entry_id" uuid null, "receiving_authority_entry_id" uuid null, "status" text not null default 'DRAFT', "is_sent" boolean not null default false, "is_opened" boolean not null default false, "basis" text not null, "subject" text not null, "offences" text[] not null, "language" text not null default 'en', "decline_reason" text null, "has_information" boolean not null default false, "has_proceeds" boolean not null default false, "transmitted_at" timestamptz(3) null, "answered_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "listed_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "search_subject" tsvector generated always as (to_tsvector('simple', sending_reference || ' ' || coalesce(receiving_reference, '') || ' ' || subject)) stored null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "spontaneous_disclosure" is 'Information given without a request (UNCAC art. 46(4)-(5), art. 56): what both States share.'`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_receiving_state_updated_at_id_index" on "spontaneous_disclosure" ("receiving_state", "updated_at", "id")`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_sending_state_updated_at_id_index" on "spontaneous_disclosure" ("sending_state", "updated_at", "id")`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_receiving_state_listed_at_id_index" on "spontaneous_disclosure" ("receiving_state", "listed_at", "id")`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_sending_state_listed_at_id_index" on "spontaneous_disclosure" ("sending_state", "listed_at", "id")`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_updated_at_id_index" on "spontaneous_disclosure" ("updated_at", "id")`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_listed_at_id_index" on "spontaneous_disclosure" ("listed_at", "id")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_receiving_keeper_receiving_6f1b3_unique" unique ("receiving_keeper", "receiving_state", "receiving_reference")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_sending_keeper_sending_sta_60af0_unique" unique ("sending_keeper", "sending_state", "sending_reference")`,
    );
    this.addSql(
      `create table "spontaneous_disclosure_person" ("id" uuid not null, "disclosure_id" uuid not null, "sending_state" text not null, "is_listed" boolean not null default true, "position" int not null, "kind" text not null, "name" text not null, "aliases" text[] not null, "nationality" text null, "born_on" date null, "identifiers" text null, "remark" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "spontaneous_disclosure_person" is 'Persons and entities whom information given without a request concerns.'`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_person_disclosure_id_position_id_index" on "spontaneous_disclosure_person" ("disclosure_id", "position", "id")`,
    );
    this.addSql(
      `create table "spontaneous_disclosure_event" ("id" uuid not null, "disclosure_id" uuid not null, "command" text not null, "status" text not null, "by_state" text not null, "entered_by" text not null, "occurred_at" timestamptz(3) not null, "paper_reference" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "spontaneous_disclosure_event" is 'Steps in the life of disclosures that both States see.'`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_event_disclosure_id_occurred_at_id_index" on "spontaneous_disclosure_event" ("disclosure_id", "occurred_at", "id")`,
    );
    this.addSql(
      `create table "spontaneous_disclosure_content" ("id" uuid not null, "disclosure_id" uuid not null, "sending_state" text not null, "information" text null, "proceeds" text null, "own_inquiries" text null, "search_content" tsvector generated always as (to_tsvector('simple', coalesce(information, '') || ' ' || coalesce(proceeds, ''))) stored null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "spontaneous_disclosure_content" is 'Information given without a request: for authorities alone, of the receiving State once it acknowledged.'`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_content" add constraint "spontaneous_disclosure_content_disclosure_id_unique" unique ("disclosure_id")`,
    );
    this.addSql(
      `create table "handling_restriction" ("id" uuid not null, "disclosure_id" uuid not null, "is_listed" boolean not null default true, "position" int not null, "kind" text not null, "words" text null, "expires_on" date null, "permits_request" boolean not null default false, "lifted_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "handling_restriction" is 'Restrictions under which information was given without a request (UNCAC art. 46(5)).'`,
    );
    this.addSql(
      `create index "handling_restriction_disclosure_id_position_id_index" on "handling_restriction" ("disclosure_id", "position", "id")`,
    );
    this.addSql(
      `create table "spontaneous_disclosure_side" ("id" uuid not null, "disclosure_id" uuid not null, "state" text not null, "case_id" uuid null, "authority_id" uuid null, "internal_step" text null, "proposal" text null, "proposed_by" text null, "proposed_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "spontaneous_disclosure_side" is 'One State''s own side of a disclosure; the other State never sees it.'`,
    );
    this.addSql(
      `create index "spontaneous_disclosure_side_authority_id_disclosure_id_index" on "spontaneous_disclosure_side" ("authority_id", "disclosure_id")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_side" add constraint "spontaneous_disclosure_side_disclosure_id_state_unique" unique ("disclosure_id", "state")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_sending_state_foreign" foreign key ("sending_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_receiving_state_foreign" foreign key ("receiving_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_sending_keeper_foreign" foreign key ("sending_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_receiving_keeper_foreign" foreign key ("receiving_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_sending_authority_entry_id_foreign" foreign key ("sending_authority_entry_id") references "central_authority_entry" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_receiving_authority_entry_id_foreign" foreign key ("receiving_authority_entry_id") references "central_authority_entry" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_receiving_keeper_known" check (receiving_keeper = sending_state or receiving_keeper = receiving_state)`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_sending_keeper_known" check (sending_keeper = sending_state or sending_keeper = receiving_state)`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_two_states" check (sending_state <> receiving_state)`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'TRANSMITTED', 'ACKNOWLEDGED', 'DECLINED', 'DISCARDED'))`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure" add constraint "spontaneous_disclosure_basis_check" check ("basis" in ('CRIMINAL_MATTERS', 'PROCEEDS'))`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_person" add constraint "spontaneous_disclosure_person_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_person" add constraint "spontaneous_disclosure_person_sending_state_foreign" foreign key ("sending_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_person" add constraint "spontaneous_disclosure_person_nationality_foreign" foreign key ("nationality") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_person" add constraint "spontaneous_disclosure_person_kind_check" check ("kind" in ('NATURAL', 'LEGAL'))`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_event" add constraint "spontaneous_disclosure_event_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_event" add constraint "spontaneous_disclosure_event_by_state_foreign" foreign key ("by_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_event" add constraint "spontaneous_disclosure_event_entered_by_foreign" foreign key ("entered_by") references "state" ("code")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_event" add constraint "spontaneous_disclosure_event_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'TRANSMITTED', 'ACKNOWLEDGED', 'DECLINED', 'DISCARDED'))`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_content" add constraint "spontaneous_disclosure_content_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_content" add constraint "spontaneous_disclosure_content_sending_state_foreign" foreign key ("sending_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "handling_restriction" add constraint "handling_restriction_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "handling_restriction" add constraint "handling_restriction_other_in_words" check (kind <> 'OTHER' or words is not null)`,
    );
    this.addSql(
      `alter table "handling_restriction" add constraint "handling_restriction_kind_check" check ("kind" in ('CONFIDENTIAL', 'NOT_AS_EVIDENCE', 'PRIOR_CONSENT', 'OTHER'))`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_side" add constraint "spontaneous_disclosure_side_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_side" add constraint "spontaneous_disclosure_side_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_side" add constraint "spontaneous_disclosure_side_case_id_foreign" foreign key ("case_id") references "case_file" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_side" add constraint "spontaneous_disclosure_side_authority_id_foreign" foreign key ("authority_id") references "competent_authority" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "spontaneous_disclosure_side" add constraint "spontaneous_disclosure_side_proposal_check" check ("proposal" in ('TRANSMISSION'))`,
    );
  }
}
