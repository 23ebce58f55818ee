import { Migration } from '@mikro-orm/migrations';

export class CreateMlaRequestCosts extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_cost" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "kind" text not null, "amount" numeric not null, "currency" text not null, "purpose" text not null, "item_id" uuid null, "status" text not null default 'RECORDED', "borne_by" text null, "proposed_bearer" text null, "terms" text null, "agreed_at" timestamptz(3) null, "reason" text null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_cost" is 'What the execution of requests costs, and who bears it (UNCAC art. 46(28)).'`,
    );
    this.addSql(
      `create index "mla_request_cost_request_id_created_at_id_index" on "mla_request_cost" ("request_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_terms_agreed" check (borne_by is null or (kind = 'ORDINARY' and borne_by = 'REQUESTED_STATE') or (status = 'AGREED' and terms is not null and agreed_at is not null))`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_currency" check (currency ~ '^[A-Z]{3}$')`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_positive" check (amount > 0)`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_kind_check" check ("kind" in ('ORDINARY', 'SUBSTANTIAL', 'EXTRAORDINARY'))`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_status_check" check ("status" in ('RECORDED', 'PROPOSED', 'AGREED', 'DECLINED', 'DROPPED'))`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_borne_by_check" check ("borne_by" in ('REQUESTED_STATE', 'REQUESTING_STATE', 'SHARED'))`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_proposed_bearer_check" check ("proposed_bearer" in ('REQUESTED_STATE', 'REQUESTING_STATE', 'SHARED'))`,
    );
    this.addSql(
      `create table "confidentiality_notice" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "reason" text not null, "reported_at" timestamptz(3) not null, "answer" text null, "remark" text null, "answered_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "confidentiality_notice" is 'Notices of requested States that they cannot keep a request confidential (UNCAC art. 46(20)).'`,
    );
    this.addSql(
      `create index "confidentiality_notice_request_id_reported_at_id_index" on "confidentiality_notice" ("request_id", "reported_at", "id")`,
    );
    this.addSql(
      `alter table "confidentiality_notice" add constraint "confidentiality_notice_answered" check ((answer is null) = (answered_at is null))`,
    );
    this.addSql(
      `alter table "confidentiality_notice" add constraint "confidentiality_notice_answer_check" check ("answer" in ('EXECUTE', 'WITHDRAW'))`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_cost" add constraint "mla_request_cost_item_id_foreign" foreign key ("item_id") references "mla_request_item" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "confidentiality_notice" add constraint "confidentiality_notice_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "confidentiality_notice" add constraint "confidentiality_notice_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "confidentiality_notice" add constraint "confidentiality_notice_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "confidentiality_notice" add constraint "confidentiality_notice_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "confidentiality_notice" add constraint "confidentiality_notice_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "confidentiality_notice" add constraint "confidentiality_notice_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
  }
}
