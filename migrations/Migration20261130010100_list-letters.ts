import { Migration } from '@mikro-orm/migrations';

const table = 'mla_request_docket';
const never = `'9999-12-31'`;

/** Which letters wait to be dispatched, and which did not arrive, so that lists find them by an index. */
export class ListLetters extends Migration {
  override up(): void {
    this.addSql(
      `alter table "${table}" add "letters_wait_since" timestamptz(3) not null default ${never}, add "delivery_fails_at" timestamptz(3) not null default ${never}`,
    );
    this.addSql(
      `alter table "${table}" alter "letters_wait_since" drop default, alter "delivery_fails_at" drop default`,
    );
    this.addSql(
      `update "${table}" d set "letters_wait_since" = w.since from (select request_id, min(opened_at) as since from mla_request_delivery where medium is null group by request_id) w where w.request_id = d.request_id`,
    );
    this.addSql(
      `update "${table}" d set "delivery_fails_at" = f.at from (select s.request_id, min(case when s.recorded_outcome in ('SUBMISSION_REJECTION', 'RELAY_REMMD_FAILURE', 'RELAY_REMMD_REJECTION', 'NON_DELIVERY', 'NON_RETRIEVAL') then least(s.opened_at, now()) when s.recorded_outcome in ('DELIVERY', 'RETRIEVAL') then null when s.recorded_outcome = 'RELAY_REMMD_ACCEPTANCE' then s.delivery_due_at else least(s.relay_due_at, s.delivery_due_at) end) as at from (select distinct on (letter_id) * from mla_request_delivery where letter_id is not null order by letter_id, coalesce(recorded_outcome in ('DELIVERY', 'RETRIEVAL'), false) desc, medium is null desc, opened_at desc, id desc) s where s.medium is not null group by s.request_id) f where f.request_id = d.request_id and f.at is not null`,
    );
    for (const column of ['letters_wait_since', 'delivery_fails_at'])
      for (const side of ['requesting', 'requested'])
        this.addSql(
          `create index "${table}_${side}_state_${column}_index" on "${table}" ("${side}_state", "${column}")`,
        );
  }
}
