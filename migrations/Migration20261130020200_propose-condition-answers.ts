import { Migration } from '@mikro-orm/migrations';

/** How a condition is answered waits for a second pair of eyes, and names the condition. */
export class ProposeConditionAnswers extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_side" drop constraint "mla_request_side_proposal_check"`);
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposal_check" check ("proposal" in ('SUBMISSION', 'REFUSAL', 'INFORMATION', 'CONDITIONS', 'POSTPONEMENT', 'TRANSMISSION', 'ITEM_REFUSAL', 'SHARING', 'ACCEPTANCE', 'RETURN', 'LAPSE', 'CONDITION_ACCEPTANCE', 'CONDITION_DECLINE'))`,
    );
    this.addSql(`alter table "mla_request_side" add column "proposed_condition_id" uuid null`);
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposed_condition_id_foreign" foreign key ("proposed_condition_id") references "mla_request_condition" ("id") on delete set null`,
    );
  }
}
