import { Migration } from '@mikro-orm/migrations';

/** By when each consent to another use is to be decided; of those that wait, what the clock of their request says. */
export class DateEachUseConsent extends Migration {
  override up(): void {
    this.addSql(`alter table "use_consent" add "answer_due_at" timestamptz(3) null`);
    this.addSql(
      `update "use_consent" c set "answer_due_at" = k."due_at" from "mla_request_clock" k
       where k."request_id" = c."request_id" and k."kind" = 'USE_CONSENT' and k."is_running" and c."status" = 'REQUESTED'`,
    );
  }
}
