import { Migration } from '@mikro-orm/migrations';

/** Hand-overs of the work on requests between the people of a State's central authority. */
export class CreateMlaRequestHandovers extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_handover" ("id" uuid not null, "request_id" uuid not null, "state" text not null, "status" text not null default 'OFFERED', "from_officer" text null, "to_officer" text not null, "offered_by" text not null, "reason" text not null, "offered_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "decline_reason" text null, "joined_team" boolean not null default false, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_handover" is 'Hand-overs of the work on requests between the people of a State''s central authority.'`,
    );
    this.addSql(
      `create index "mla_request_handover_request_id_state_offered_at_index" on "mla_request_handover" ("request_id", "state", "offered_at")`,
    );
    this.addSql(
      `create index "mla_request_handover_state_to_officer_offered_at_id_index" on "mla_request_handover" ("state", "to_officer", "offered_at", "id")`,
    );
    this.addSql(
      `create unique index "mla_request_handover_open_unique" on "mla_request_handover" ("state", "request_id") where status = 'OFFERED'`,
    );
    for (const [column, table, key] of [
      ['request_id', 'mla_request', 'id'],
      ['state', 'state', 'code'],
    ] as const) {
      this.addSql(
        `alter table "mla_request_handover" add constraint "mla_request_handover_${column}_foreign" foreign key ("${column}") references "${table}" ("${key}")`,
      );
    }
    this.addSql(
      `alter table "mla_request_handover" add constraint "mla_request_handover_status_check" check ("status" in ('OFFERED', 'ACCEPTED', 'DECLINED', 'REPLACED'))`,
    );
  }
}
