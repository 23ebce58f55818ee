import { Migration } from '@mikro-orm/migrations';

const statuses = `'DRAFT', 'IN_REVIEW', 'SUBMITTED', 'DELIVERED', 'ACKNOWLEDGED', 'UNDER_EXAMINATION', 'INFORMATION_REQUESTED', 'CONDITIONS_PROPOSED', 'POSTPONED', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED', 'EXECUTED', 'EVIDENCE_TRANSMITTED', 'REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED'`;

/** Requests that have reached the requested State and are not acknowledged yet. */
export class AddDeliveredStatus extends Migration {
  override up(): void {
    for (const [table, column] of [
      ['mla_request', 'status'],
      ['mla_request', 'status_before'],
      ['mla_request_event', 'status'],
    ] as const) {
      const constraint = `${table}_${column}_check`;
      this.addSql(`alter table "${table}" drop constraint "${constraint}"`);
      this.addSql(
        `alter table "${table}" add constraint "${constraint}" check ("${column}" in (${statuses}))`,
      );
    }
    this.addSql(`alter table "mla_request" add "delivered_at" timestamptz(3) null`);
    // What was acknowledged had arrived: of requests until now, the first evidence of it or, without one, that.
    this.addSql(
      `update "mla_request" r set "delivered_at" = coalesce((select min(e."happened_at") from "mla_request_delivery_evidence" e where e."request_id" = r."id" and e."kind" in ('DELIVERY', 'RETRIEVAL')), r."acknowledged_at") where r."acknowledged_at" is not null and not r."historical"`,
    );
  }
}
