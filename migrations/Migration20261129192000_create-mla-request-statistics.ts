import { Migration } from '@mikro-orm/migrations';

const columns = `"id" uuid not null, "state" text not null, "side" text not null, "counterpart" text not null, "status" text not null, "year" smallint not null, "reserved" boolean not null, "requests" bigint not null, "under_way" bigint not null, "acknowledged" bigint not null, "acknowledged_seconds" bigint not null, "decided" bigint not null, "decided_seconds" bigint not null, "executed" bigint not null, "executed_seconds" bigint not null, "refused" bigint not null, "timed" bigint not null, "requesting_seconds" bigint not null, "requesting_turns" bigint not null, "requested_seconds" bigint not null, "requested_turns" bigint not null, "executing_seconds" bigint not null, "executing_turns" bigint not null, primary key ("id")`;

/** Counts of requests and of their days for dashboards; what is there already is counted when what is repeatable is applied. */
export class CreateMlaRequestStatistics extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request" add "listed_year" smallint not null default 0`);
    // Where the requesting State is, as app.name_listed_year finds it from now on.
    this.addSql(
      `update "mla_request" r set "listed_year" = extract(year from r."listed_at" at time zone coalesce((select c."time_zone" from "state_calendar" c where c."state" = r."requesting_state"), (select e."time_zone" from "central_authority_entry" e where e."jurisdiction" = r."requesting_state" and e."valid_to" is null limit 1), 'UTC'))`,
    );
    this.addSql(`create table "mla_request_statistic" (${columns})`);
    this.addSql(
      `comment on table "mla_request_statistic" is 'Counts of requests and of their days, by State and counterpart or status; kept by the writes.'`,
    );
    this.addSql(
      `alter table "mla_request_statistic" add constraint "mla_request_statistic_heading_unique" unique ("state", "side", "counterpart", "status", "year", "reserved")`,
    );
    this.addSql(`create table "mla_request_statistic_change" (${columns})`);
    this.addSql(
      `comment on table "mla_request_statistic_change" is 'What writes changed of the counts and is not added to them yet.'`,
    );
    this.addSql(
      `create index "mla_request_statistic_change_state_side_index" on "mla_request_statistic_change" ("state", "side")`,
    );
  }
}
