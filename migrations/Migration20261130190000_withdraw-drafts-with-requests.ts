import { Migration } from '@mikro-orm/migrations';

/** What was shown of the draft of a request that was withdrawn before it was made is withdrawn as well, with the same reason. */
export class WithdrawDraftsWithRequests extends Migration {
  override up(): void {
    this
      .addSql(`update shared_draft d set is_withdrawn = true, withdrawn_at = r.updated_at, withdrawal_reason = r.outcome, version = d.version + 1
      from mla_request r where r.id = d.request_id and r.status = 'WITHDRAWN' and not r.is_sent
        and d.is_shared and not d.is_withdrawn and d.requested_keeper = d.requested_state`);
  }
}
