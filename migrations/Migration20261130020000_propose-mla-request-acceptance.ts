import { Migration } from '@mikro-orm/migrations';

/** That a request be accepted waits for a second pair of eyes, as its refusal does. */
export class ProposeMlaRequestAcceptance extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_side" drop constraint "mla_request_side_proposal_check"`);
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposal_check" check ("proposal" in ('SUBMISSION', 'REFUSAL', 'INFORMATION', 'CONDITIONS', 'POSTPONEMENT', 'TRANSMISSION', 'ITEM_REFUSAL', 'SHARING', 'ACCEPTANCE'))`,
    );
  }
}
