import { Migration } from '@mikro-orm/migrations';

/** The period for the answer to an inquiry is of that inquiry alone (UNCAC art. 46(24)). */
export class GiveInquiriesOwnClocks extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_status_inquiry" add "clock_id" uuid null`);
    this.addSql(
      `alter table "mla_request_status_inquiry" add constraint "mla_request_status_inquiry_clock_id_foreign" foreign key ("clock_id") references "mla_request_clock" ("id") on delete set null`,
    );
    // One at a time waited for its answer: what runs is its clock.
    this.addSql(
      `update mla_request_status_inquiry i set clock_id = k.id from mla_request_clock k
       where k.request_id = i.request_id and k.kind = 'STATUS_INQUIRY' and k.is_running and i.answered_at is null`,
    );
  }
}
