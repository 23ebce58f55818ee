import { Migration } from '@mikro-orm/migrations';

export class CreateEvidenceUses extends Migration {
  override up(): void {
    this.addSql(
      `create table "exculpatory_notice" ("id" uuid not null, "item_id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_keeper" text not null, "requested_keeper" text not null, "proceeding" text not null, "disclosed_to" text not null, "explanation" text not null, "timing" text not null, "given_at" timestamptz(3) not null, "disclosed_at" timestamptz(3) null, "late_reason" text null, "consultation_asked_at" timestamptz(3) null, "consulted_at" timestamptz(3) null, "consultation_outcome" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "exculpatory_notice" is 'Notices of the disclosure of evidence that exculpates an accused person (UNCAC art. 46(19)).'`,
    );
    this.addSql(
      `create index "exculpatory_notice_item_id_given_at_id_index" on "exculpatory_notice" ("item_id", "given_at", "id")`,
    );
    this.addSql(
      `create index "exculpatory_notice_request_id_given_at_id_index" on "exculpatory_notice" ("request_id", "given_at", "id")`,
    );
    this.addSql(
      `create table "use_consent" ("id" uuid not null, "request_id" uuid not null, "item_id" uuid null, "case_id" uuid not null, "requesting_keeper" text not null, "requested_keeper" text not null, "status" text not null default 'REQUESTED', "purpose" text not null, "proceeding" text not null, "onward_to" text null, "reasons" text not null, "requested_at" timestamptz(3) not null, "decided_at" timestamptz(3) null, "terms" text null, "expires_at" timestamptz(3) null, "refusal_reasons" text null, "revoked_at" timestamptz(3) null, "revocation_reasons" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "use_consent" is 'Consents to use evidence beyond what requests stated (UNCAC art. 46(19)).'`,
    );
    this.addSql(
      `create index "use_consent_requested_keeper_status_requested_at_id_index" on "use_consent" ("requested_keeper", "status", "requested_at", "id")`,
    );
    this.addSql(
      `create index "use_consent_requesting_keeper_requested_at_id_index" on "use_consent" ("requesting_keeper", "requested_at", "id")`,
    );
    this.addSql(
      `create index "use_consent_request_id_requested_at_id_index" on "use_consent" ("request_id", "requested_at", "id")`,
    );
    this.addSql(
      `create table "evidence_use" ("id" uuid not null, "item_id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_keeper" text not null, "requested_keeper" text not null, "basis" text not null, "purpose" text not null, "proceeding" text not null, "used_at" timestamptz(3) not null, "used_by" text not null, "onward_to" text null, "consent_id" uuid null, "notice_id" uuid null, "conditions_kept" text[] not null, "entered_by" text not null, "entered_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "evidence_use" is 'Append-only ledger of the uses of evidence by requesting States (UNCAC art. 46(19)).'`,
    );
    this.addSql(
      `create index "evidence_use_requesting_keeper_used_at_id_index" on "evidence_use" ("requesting_keeper", "used_at", "id")`,
    );
    this.addSql(
      `create index "evidence_use_item_id_used_at_id_index" on "evidence_use" ("item_id", "used_at", "id")`,
    );
    this.addSql(
      `create index "evidence_use_request_id_used_at_id_index" on "evidence_use" ("request_id", "used_at", "id")`,
    );
    this.addSql(
      `create table "use_consent_proposal" ("id" uuid not null, "consent_id" uuid not null, "state" text not null, "decision" text null, "terms" text null, "expires_at" timestamptz(3) null, "reasons" text null, "proposed_by" text null, "proposed_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "use_consent_proposal" is 'How consents are to be decided, as proposed within the requested State; the other never sees it.'`,
    );
    this.addSql(
      `alter table "use_consent_proposal" add constraint "use_consent_proposal_consent_id_unique" unique ("consent_id")`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_item_id_foreign" foreign key ("item_id") references "evidence_item" ("id")`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_consulted" check ((consulted_at is not null) = (consultation_outcome is not null))`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_late" check ((timing = 'WITHOUT_DELAY') = (disclosed_at is not null) and (timing = 'WITHOUT_DELAY') = (late_reason is not null))`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_timing_check" check ("timing" in ('PRIOR', 'WITHOUT_DELAY'))`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_item_id_foreign" foreign key ("item_id") references "evidence_item" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_revoked" check ((revoked_at is not null) = (status = 'REVOKED'))`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_refused" check ((refusal_reasons is not null) = (status = 'REFUSED'))`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_decided" check ((decided_at is not null) = (status = any (array['GRANTED', 'REFUSED', 'REVOKED'])))`,
    );
    this.addSql(
      `alter table "use_consent" add constraint "use_consent_status_check" check ("status" in ('REQUESTED', 'GRANTED', 'REFUSED', 'REVOKED', 'WITHDRAWN'))`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_item_id_foreign" foreign key ("item_id") references "evidence_item" ("id")`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_consent_id_foreign" foreign key ("consent_id") references "use_consent" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_notice_id_foreign" foreign key ("notice_id") references "exculpatory_notice" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_notice" check ((basis = 'EXCULPATORY') = (notice_id is not null))`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_consent" check ((basis = 'CONSENT') = (consent_id is not null))`,
    );
    this.addSql(
      `alter table "evidence_use" add constraint "evidence_use_basis_check" check ("basis" in ('WITHIN_PURPOSE', 'CONSENT', 'EXCULPATORY'))`,
    );
    this.addSql(
      `alter table "use_consent_proposal" add constraint "use_consent_proposal_consent_id_foreign" foreign key ("consent_id") references "use_consent" ("id")`,
    );
    this.addSql(
      `alter table "use_consent_proposal" add constraint "use_consent_proposal_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "use_consent_proposal" add constraint "use_consent_proposal_decision_check" check ("decision" in ('GRANT', 'REFUSE'))`,
    );
  }
}
