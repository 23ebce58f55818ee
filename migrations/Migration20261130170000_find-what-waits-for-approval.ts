import { Migration } from '@mikro-orm/migrations';

/** What waits in a State for a second person is found by itself, and not among all that was ever decided. */
export class FindWhatWaitsForApproval extends Migration {
  override up(): void {
    this.addSql(
      `create index "use_consent_proposal_waiting" on "use_consent_proposal" ("state") where (decision is not null)`,
    );
    this.addSql(
      `create index "provisional_measure_lifting" on "provisional_measure" ("requested_keeper") where (status = 'LIFTING_PROPOSED')`,
    );
    this.addSql(
      `create index "evidence_item_prepared" on "evidence_item" ("requested_keeper") where (status = 'PREPARED')`,
    );
  }
}
