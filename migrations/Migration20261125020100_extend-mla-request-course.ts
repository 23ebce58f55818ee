import { Migration } from '@mikro-orm/migrations';

const statuses = `'DRAFT', 'IN_REVIEW', 'SUBMITTED', 'ACKNOWLEDGED', 'UNDER_EXAMINATION', 'ACCEPTED', 'EXECUTED', 'REFUSED', 'RETURNED_INCOMPLETE', 'WITHDRAWN', 'CLOSED'`;

/** Examination, return of incomplete requests, requests put again, and the kind of outcome. */
export class ExtendMlaRequestCourse extends Migration {
  override up(): void {
    this.addSql(
      `alter table "mla_request" add column "status_before" text null, add column "outcome_kind" text null, add column "returned_for" text[] null, add column "return_reasons" text null, add column "resubmits_id" uuid null`,
    );
    for (const table of ['mla_request', 'mla_request_event']) {
      this.addSql(`alter table "${table}" drop constraint "${table}_status_check"`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_status_check" check ("status" in (${statuses}))`,
      );
    }
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_status_before_check" check ("status_before" in (${statuses}))`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_outcome_kind_check" check ("outcome_kind" in ('ASSISTANCE_GIVEN', 'ASSISTANCE_GIVEN_IN_PART', 'ASSISTANCE_NOT_GIVEN'))`,
    );
    this.addSql(`create index "mla_request_resubmits_id_index" on "mla_request" ("resubmits_id")`);
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_resubmits_id_foreign" foreign key ("resubmits_id") references "mla_request" ("id") on delete set null`,
    );
  }
}
