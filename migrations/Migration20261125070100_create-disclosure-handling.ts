import { Migration } from '@mikro-orm/migrations';

export class CreateDisclosureHandling extends Migration {
  override up(): void {
    this.addSql(
      `create table "disclosure_exculpatory_notice" ("id" uuid not null, "disclosure_id" uuid not null, "state" text not null, "proceedings" text not null, "information" text not null, "given_at" timestamptz(3) not null, "disclosed_on" date null, "no_advance_notice_reason" text null, "consultation_asked_at" timestamptz(3) null, "consulted_on" date null, "consultation_result" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "disclosure_exculpatory_notice" is 'Notices that disclosed information which exculpates is disclosed in proceedings (UNCAC art. 46(5)).'`,
    );
    this.addSql(
      `create index "disclosure_exculpatory_notice_disclosure_id_given_at_id_index" on "disclosure_exculpatory_notice" ("disclosure_id", "given_at", "id")`,
    );
    this.addSql(
      `create table "disclosure_consent" ("id" uuid not null, "disclosure_id" uuid not null, "state" text not null, "purpose" text not null, "asked_at" timestamptz(3) not null, "granted" boolean null, "terms" text null, "decided_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "disclosure_consent" is 'Consents asked and decided to use disclosed information beyond its restrictions (UNCAC art. 46(5)).'`,
    );
    this.addSql(
      `create index "disclosure_consent_disclosure_id_asked_at_id_index" on "disclosure_consent" ("disclosure_id", "asked_at", "id")`,
    );
    this.addSql(
      `create table "disclosure_use" ("id" uuid not null, "disclosure_id" uuid not null, "state" text not null, "kind" text not null, "purpose" text not null, "used_on" date not null, "consent_id" uuid null, "entered_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "disclosure_use" is 'Uses that the receiving State made of disclosed information, as its restrictions allow or by consent.'`,
    );
    this.addSql(
      `create index "disclosure_use_disclosure_id_entered_at_id_index" on "disclosure_use" ("disclosure_id", "entered_at", "id")`,
    );
    this.addSql(
      `create table "disclosure_conversion" ("id" uuid not null, "disclosure_id" uuid not null, "request_id" uuid not null, "state" text not null, "converted_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "disclosure_conversion" is 'Which requests for mutual legal assistance were opened from which disclosures.'`,
    );
    this.addSql(
      `alter table "disclosure_conversion" add constraint "disclosure_conversion_request_id_unique" unique ("request_id")`,
    );
    this.addSql(
      `create index "disclosure_conversion_disclosure_id_converted_at_id_index" on "disclosure_conversion" ("disclosure_id", "converted_at", "id")`,
    );
    this.addSql(
      `alter table "disclosure_exculpatory_notice" add constraint "disclosure_exculpatory_notice_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "disclosure_exculpatory_notice" add constraint "disclosure_exculpatory_notice_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "disclosure_consent" add constraint "disclosure_consent_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "disclosure_consent" add constraint "disclosure_consent_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "disclosure_use" add constraint "disclosure_use_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "disclosure_use" add constraint "disclosure_use_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "disclosure_use" add constraint "disclosure_use_consent_id_foreign" foreign key ("consent_id") references "disclosure_consent" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "disclosure_use" add constraint "disclosure_use_kind_check" check ("kind" in ('LEAD', 'EVIDENCE', 'PASSED_ON'))`,
    );
    this.addSql(
      `alter table "disclosure_conversion" add constraint "disclosure_conversion_disclosure_id_foreign" foreign key ("disclosure_id") references "spontaneous_disclosure" ("id")`,
    );
    this.addSql(
      `alter table "disclosure_conversion" add constraint "disclosure_conversion_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "disclosure_conversion" add constraint "disclosure_conversion_state_foreign" foreign key ("state") references "state" ("code")`,
    );
  }
}
