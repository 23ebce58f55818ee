import { Migration } from '@mikro-orm/migrations';

/** Requests made orally, and their confirmation in writing; so far all were made in writing. */
export class AddOralRequests extends Migration {
  override up(): void {
    this.addSql(
      `alter table "mla_request" add "oral" boolean not null default false, add "written_confirmation_due_at" timestamptz(3) null, add "confirmed_in_writing_at" timestamptz(3) null`,
    );
  }
}
