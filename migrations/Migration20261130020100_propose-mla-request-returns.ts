import { Migration } from '@mikro-orm/migrations';

/** That a request be given back, or lapse, waits for a second pair of eyes, with what would be said. */
export class ProposeMlaRequestReturns extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_side" drop constraint "mla_request_side_proposal_check"`);
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposal_check" check ("proposal" in ('SUBMISSION', 'REFUSAL', 'INFORMATION', 'CONDITIONS', 'POSTPONEMENT', 'TRANSMISSION', 'ITEM_REFUSAL', 'SHARING', 'ACCEPTANCE', 'RETURN', 'LAPSE'))`,
    );
    this.addSql(`alter table "mla_request_preparation" add column "proposed_missing" text[] null`);
  }
}
