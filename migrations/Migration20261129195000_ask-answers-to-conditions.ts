import { Migration } from '@mikro-orm/migrations';

/** By when the requesting State is asked to answer the conditions that are proposed together (UNCAC art. 46(26)). */
export class AskAnswersToConditions extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_condition" add "answer_due_on" date null`);
  }
}
