import { Migration } from '@mikro-orm/migrations';

/** Steps by which a State binds itself wait for a second person of it, beside the records that both States read. */
export class CreateMlaRequestProposedSteps extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_proposed_step" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "state" text not null, "command" text not null, "record_type" text null, "record_key" uuid null, "input" jsonb not null, "status" text not null default 'WAITING', "proposed_by" text not null, "proposed_at" timestamptz(3) not null, "decided_by" text null, "decided_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_proposed_step" is 'Steps on records of requests that wait in a State for a second person; the other State never sees them.'`,
    );
    this.addSql(
      `create index "mla_request_proposed_step_request_id_state_proposed_at_index" on "mla_request_proposed_step" ("request_id", "state", "proposed_at")`,
    );
    this.addSql(
      `create index "mla_request_proposed_step_waiting" on "mla_request_proposed_step" ("state", "proposed_at", "id") where (status = 'WAITING')`,
    );
    this.addSql(
      `alter table "mla_request_proposed_step" add constraint "mla_request_proposed_step_status_check" check ("status" in ('WAITING', 'APPROVED', 'DISMISSED'))`,
    );
    this.addSql(
      `alter table "mla_request_proposed_step" add constraint "mla_request_proposed_step_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_proposed_step" add constraint "mla_request_proposed_step_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_proposed_step" add constraint "mla_request_proposed_step_state_foreign" foreign key ("state") references "state" ("code")`,
    );
  }
}
