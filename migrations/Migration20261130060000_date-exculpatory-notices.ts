import { Migration } from '@mikro-orm/migrations';

/**
 * From when on a notice of an exculpatory disclosure is said to the requested State, and the step by which it was given (UNCAC
 * art. 46(19)). Those that were given before letters counted stay as they are.
 */
export class DateExculpatoryNotices extends Migration {
  override up(): void {
    this.addSql(
      `alter table "exculpatory_notice" add "event_id" uuid null, add "said_at" timestamptz(3) null`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_event_id_unique" unique ("event_id")`,
    );
    this.addSql(
      `alter table "exculpatory_notice" add constraint "exculpatory_notice_event_id_foreign" foreign key ("event_id") references "mla_request_event" ("id") on delete set null`,
    );
    this.addSql(`update exculpatory_notice set said_at = given_at`);
  }
}
