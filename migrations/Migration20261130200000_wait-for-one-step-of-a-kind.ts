import { Migration } from '@mikro-orm/migrations';

/** Of each kind one step waits on a record in a State, whoever writes past the commands. */
export class WaitForOneStepOfAKind extends Migration {
  override up(): void {
    this.addSql(`drop index "mla_request_proposed_step_on_record"`);
    this.addSql(
      `create unique index "mla_request_proposed_step_on_record" on "mla_request_proposed_step" ("record_key", "state", "command") where (status = 'WAITING')`,
    );
  }
}
