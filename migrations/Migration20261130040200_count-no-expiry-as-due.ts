import { Migration } from '@mikro-orm/migrations';

/**
 * By the end of a condition nothing is due: where the clocks that were just added came first, what is due next is found anew. While
 * migrations run, dockets are still kept as they were before (migrations/repeatable is applied after them).
 */
export class CountNoExpiryAsDue extends Migration {
  override up(): void {
    this.addSql(
      `update "mla_request_docket" d set "next_due_at" = coalesce((select min(c."due_at") from "mla_request_clock" c where c."request_id" = d."request_id" and c."is_running" and c."paused_at" is null and c."kind" <> 'CONDITION_EXPIRY'), '9999-12-31T00:00:00Z') where d."request_id" in (select "request_id" from "mla_request_clock" where "kind" = 'CONDITION_EXPIRY')`,
    );
  }
}
