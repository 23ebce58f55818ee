import { Migration } from '@mikro-orm/migrations';

const kinds = `'ACKNOWLEDGEMENT', 'DECISION', 'EXECUTION', 'STATUS_INQUIRY', 'WRITTEN_CONFIRMATION', 'INFORMATION', 'CONSULTATION', 'CONDITIONS', 'POSTPONEMENT_REVIEW', 'FOLLOW_UP', 'USE_CONSENT', 'EVIDENCE_RETURN', 'PERSON_RETURN'`;

/** Full requests that follow urgent ones up, and clocks for what was handed over. */
export class AddFollowUps extends Migration {
  override up(): void {
    for (const table of ['clock_target', 'mla_request_clock']) {
      this.addSql(`alter table "${table}" drop constraint "${table}_kind_check"`);
      this.addSql(`alter table "${table}" add constraint "${table}_kind_check" check ("kind" in (${kinds}))`);
    }
    this.addSql(
      `insert into "clock_target" ("id", "kind", "measure", "urgent", "amount", "unit", "origin", "source", "set_at", "current_for") values ('00000c10-0000-8000-8000-000000000101', 'USE_CONSENT', null, false, 30, 'CALENDAR_DAYS', 'REPATRIA', 'Default of Repatria; UNCAC art. 46(19) sets no period', '2026-11-25T00:00:00Z', '* * USE_CONSENT * false')`,
    );
    this.addSql(`alter table "mla_request" add "follows_up_id" uuid null`);
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_follows_up_id_foreign" foreign key ("follows_up_id") references "mla_request" ("id") on delete set null`,
    );
    this.addSql(`create index "mla_request_follows_up_id_index" on "mla_request" ("follows_up_id")`);
  }
}
