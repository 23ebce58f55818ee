import { Migration } from '@mikro-orm/migrations';

const statuses = `'DRAFT', 'IN_REVIEW', 'SUBMITTED', 'ACKNOWLEDGED', 'UNDER_EXAMINATION', 'INFORMATION_REQUESTED', 'CONDITIONS_PROPOSED', 'POSTPONED', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED', 'EXECUTED', 'EVIDENCE_TRANSMITTED', 'REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED'`;

/** Requests that are executed item by item. */
export class ExecuteMlaRequestItems extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_side" drop constraint "mla_request_side_proposal_check"`);
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposal_check" check ("proposal" in ('SUBMISSION', 'REFUSAL', 'INFORMATION', 'CONDITIONS', 'POSTPONEMENT', 'TRANSMISSION', 'ITEM_REFUSAL'))`,
    );
    this.addSql(`alter table "mla_request_side" add "proposed_position" int null`);
    this.addSql(`alter table "mla_request_item" add "refusal_grounds" text[] null`);
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
  }
}
