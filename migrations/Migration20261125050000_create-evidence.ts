import { Migration } from '@mikro-orm/migrations';

export class CreateEvidence extends Migration {
  override up(): void {
    this.addSql(
      `create table "evidence_item" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_keeper" text not null, "requested_keeper" text not null, "status" text not null default 'PREPARED', "kind" text not null, "form" text not null, "title" text not null, "description" text null, "sha256" text not null, "size_bytes" double precision not null, "media_type" text not null, "is_public_record" boolean not null default false, "classification" text not null default 'RESTRICTED', "handling_caveat" text null, "conditions" text[] not null, "allowed_purposes" text[] not null, "obtained_by" uuid null, "obtained_on" date null, "entered_by" text not null, "entered_at" timestamptz(3) not null, "handed_over_at" timestamptz(3) null, "return_due_on" date null, "returned_at" timestamptz(3) null, "return_note" text null, "return_acknowledged_at" timestamptz(3) null, "listed_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "evidence_item" is 'Evidence obtained for requests, and what the requesting State may do with it (UNCAC art. 46(19)).'`,
    );
    this.addSql(
      `create index "evidence_item_requested_keeper_listed_at_id_index" on "evidence_item" ("requested_keeper", "listed_at", "id")`,
    );
    this.addSql(
      `create index "evidence_item_requesting_keeper_listed_at_id_index" on "evidence_item" ("requesting_keeper", "listed_at", "id")`,
    );
    this.addSql(
      `create index "evidence_item_request_id_listed_at_id_index" on "evidence_item" ("request_id", "listed_at", "id")`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_obtained_by_foreign" foreign key ("obtained_by") references "competent_authority" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_original" check (form = 'ORIGINAL' or return_due_on is null)`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_returned" check ((returned_at is not null) = (status = 'RETURNED'))`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_handed_over" check ((handed_over_at is not null) = (status in ('HANDED_OVER', 'RETURNED')))`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_sha256" check (sha256 ~ '^[0-9a-f]{64}$')`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_status_check" check ("status" in ('PREPARED', 'DISCARDED', 'HANDED_OVER', 'RETURNED'))`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_kind_check" check ("kind" in ('RECORD', 'STATEMENT', 'OBJECT', 'EXPERT_REPORT', 'ELECTRONIC_DATA', 'RECORDING', 'COURT_ORDER', 'PROOF_OF_SERVICE', 'OTHER'))`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_form_check" check ("form" in ('ORIGINAL', 'CERTIFIED_COPY', 'COPY'))`,
    );
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_classification_check" check ("classification" in ('OPEN', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET'))`,
    );
  }
}
