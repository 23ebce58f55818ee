import { Migration } from '@mikro-orm/migrations';

/** Conflicts of interest of a State's people with requests (UNCAC art. 7(4), 8(5)). */
export class CreateMlaRequestConflicts extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_conflict" ("id" uuid not null, "request_id" uuid not null, "state" text not null, "officer" text not null, "reason" text not null, "declared_by" text not null, "declared_at" timestamptz(3) not null, "decision" text null, "decision_reason" text null, "decided_by" text null, "decided_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_conflict" is 'Conflicts of interest of a State''s people with requests (UNCAC art. 7(4), 8(5)).'`,
    );
    this.addSql(
      `create index "mla_request_conflict_request_id_state_declared_at_index" on "mla_request_conflict" ("request_id", "state", "declared_at")`,
    );
    this.addSql(
      `create unique index "mla_request_conflict_open_unique" on "mla_request_conflict" ("state", "officer", "request_id") where decision is distinct from 'DISMISSED'`,
    );
    for (const [column, table, key] of [
      ['request_id', 'mla_request', 'id'],
      ['state', 'state', 'code'],
    ] as const) {
      this.addSql(
        `alter table "mla_request_conflict" add constraint "mla_request_conflict_${column}_foreign" foreign key ("${column}") references "${table}" ("${key}")`,
      );
    }
    this.addSql(
      `alter table "mla_request_conflict" add constraint "mla_request_conflict_decision_check" check ("decision" in ('UPHELD', 'DISMISSED'))`,
    );
  }
}
