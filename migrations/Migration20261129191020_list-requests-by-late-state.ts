import { Migration } from '@mikro-orm/migrations';

/** What lists requests by the State that is late needs to be read by an index. */
export class ListRequestsByLateState extends Migration {
  override up(): void {
    this.addSql(
      `create index "mla_request_clock_due" on "mla_request_clock" ("state", "due_at", "request_id") where is_running and paused_at is null`,
    );
  }
}
