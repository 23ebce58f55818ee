import { Migration } from '@mikro-orm/migrations';

const kinds = `'ACKNOWLEDGEMENT', 'DECISION', 'EXECUTION', 'STATUS_INQUIRY', 'WRITTEN_CONFIRMATION', 'INFORMATION', 'CONSULTATION', 'CONDITIONS', 'POSTPONEMENT_REVIEW', 'FOLLOW_UP', 'USE_CONSENT', 'EVIDENCE_RETURN', 'PERSON_RETURN', 'CONDITION_EXPIRY'`;

/** Where the requesting State is. */
const zone = `coalesce(s."time_zone", (select e."time_zone" from "central_authority_entry" e where e."jurisdiction" = r."requesting_state" and e."valid_to" is null limit 1), 'UTC')`;

/** A clock runs to the end of each condition that binds, also of those that bind already. */
export class ExpireConditions extends Migration {
  override up(): void {
    for (const [table, column] of [
      ['clock_target', 'kind'],
      ['mla_request_clock', 'kind'],
      ['mla_request_event', 'clock_kind'],
    ]) {
      this.addSql(`alter table "${table}" drop constraint "${table}_${column}_check"`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${kinds}))`,
      );
    }
    this.addSql(`alter table "mla_request_clock" drop constraint "mla_request_clock_result_check"`);
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_result_check" check ("result" in ('MET', 'LATE', 'CANCELLED', 'EXPIRED'))`,
    );
    this.addSql(
      `create index "mla_request_clock_condition_expiry" on "mla_request_clock" ("due_at", "request_id") where is_running and kind = 'CONDITION_EXPIRY'`,
    );
    this.addSql(`alter table "mla_request_condition" add "binds_until" timestamptz(3) null`);
    this.addSql(
      `update "mla_request_condition" c set "binds_until" = ((c."expires_on" + 1)::timestamp at time zone ${zone}) - interval '1 millisecond' from "mla_request" r left join "state_calendar" s on s."state" = r."requesting_state" where r."id" = c."request_id" and c."expires_on" is not null and (c."binds" or c."status" = 'FULFILLED')`,
    );
    this.addSql(
      `insert into "mla_request_clock" ("id", "request_id", "kind", "state", "unit", "source", "time_zone", "is_default_calendar", "started_at", "first_due_at", "due_at", "is_running") select gen_random_uuid(), c."request_id", 'CONDITION_EXPIRY', r."requesting_state", 'CALENDAR_DAYS', 'UNCAC art. 46(26)', ${zone}, s."state" is null, max(c."answered_at"), c."binds_until", c."binds_until", true from "mla_request_condition" c join "mla_request" r on r."id" = c."request_id" left join "state_calendar" s on s."state" = r."requesting_state" where c."binds" and c."binds_until" >= now() and c."answered_at" is not null group by c."request_id", r."requesting_state", s."time_zone", s."state", c."binds_until"`,
    );
  }
}
