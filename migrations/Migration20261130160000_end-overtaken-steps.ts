import { Migration } from '@mikro-orm/migrations';

/** A step that waits for a second person says when it can no longer be taken: its record changed, or its request ended. */
export class EndOvertakenSteps extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_proposed_step" add "is_overtaken" boolean not null default false`);
    this.addSql(
      `create index "mla_request_proposed_step_on_record" on "mla_request_proposed_step" ("record_key") where (status = 'WAITING')`,
    );
    // What was overtaken before this was said does not wait either.
    this.addSql(`update mla_request_proposed_step p set is_overtaken = true, version = p.version + 1
      from (${versions}) r where p.status = 'WAITING' and r.id = p.record_key and r.version <> (p.input ->> 'expectedVersion')::int`);
    this.addSql(`update mla_request_proposed_step p set is_overtaken = true, version = p.version + 1
      from mla_request r where p.status = 'WAITING' and p.command = 'grantSafeConduct' and r.id = p.request_id
        and r.status in ('REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED')`);
  }
}

const versions = ['safe_conduct', 'detained_person_transfer', 'mla_request_cost']
  .map((table) => `select id, version from ${table}`)
  .join(' union all ');
