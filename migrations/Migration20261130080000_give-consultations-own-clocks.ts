import { Migration } from '@mikro-orm/migrations';

/** The period that a consultation gives the other State is of that consultation alone (UNCAC art. 46(26)). */
export class GiveConsultationsOwnClocks extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_consultation" add "clock_id" uuid null`);
    this.addSql(
      `alter table "mla_request_consultation" add constraint "mla_request_consultation_clock_id_foreign" foreign key ("clock_id") references "mla_request_clock" ("id") on delete set null`,
    );
    // Those that are open share the clock that ran for them.
    this.addSql(
      `update mla_request_consultation c set clock_id = k.id from mla_request_clock k
       where k.request_id = c.request_id and k.kind = 'CONSULTATION' and k.is_running and k.state <> c.opened_by and c.concluded_at is null`,
    );
  }
}
