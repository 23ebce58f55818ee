import { Migration } from '@mikro-orm/migrations';

/** The requested State takes back conditions that are not answered, and says why (UNCAC art. 46(26)). */
export class WithdrawConditions extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_condition" drop constraint "mla_request_condition_status_check"`);
    this.addSql(
      `alter table "mla_request_condition" add constraint "mla_request_condition_status_check" check ("status" in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'FULFILLED', 'WITHDRAWN'))`,
    );
    this.addSql(
      `alter table "mla_request_condition" add "withdrawal_reasons" text null, add "withdrawn_at" timestamptz(3) null`,
    );
  }
}
