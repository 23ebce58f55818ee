import { Migration } from '@mikro-orm/migrations';

export class CreateMlaRequestClocks extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_delay" ("id" uuid not null, "request_id" uuid not null, "by_state" text not null, "holder" text not null, "reason" text not null, "text" text not null, "expected_on" date null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_delay" is 'Causes of delay of requests, as who has the turn says them.'`,
    );
    this.addSql(
      `create index "mla_request_delay_request_id_recorded_at_id_index" on "mla_request_delay" ("request_id", "recorded_at", "id")`,
    );
    this.addSql(
      `create table "mla_request_clock" ("id" uuid not null, "request_id" uuid not null, "kind" text not null, "state" text not null, "target_id" uuid null, "amount" int null, "unit" text not null, "source" text not null, "time_zone" text not null, "is_default_calendar" boolean not null, "started_at" timestamptz(3) not null, "first_due_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "paused_at" timestamptz(3) null, "stopped_at" timestamptz(3) null, "result" text null, "is_running" boolean not null default true, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_clock" is 'By when a State is to do something with a request.'`,
    );
    this.addSql(
      `create index "mla_request_clock_request_id_kind_index" on "mla_request_clock" ("request_id", "kind")`,
    );
    this.addSql(
      `create index "mla_request_clock_request_id_started_at_id_index" on "mla_request_clock" ("request_id", "started_at", "id")`,
    );
    this.addSql(
      `create table "mla_request_clock_pause" ("id" uuid not null, "request_id" uuid not null, "clock_id" uuid not null, "paused_at" timestamptz(3) not null, "resumed_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`comment on table "mla_request_clock_pause" is 'When clocks of requests stood still.'`);
    this.addSql(
      `create index "mla_request_clock_pause_clock_id_paused_at_id_index" on "mla_request_clock_pause" ("clock_id", "paused_at", "id")`,
    );
    this.addSql(
      `create table "mla_request_clock_extension" ("id" uuid not null, "request_id" uuid not null, "clock_id" uuid not null, "by_state" text not null, "extended_at" timestamptz(3) not null, "due_before" timestamptz(3) not null, "due_after" timestamptz(3) not null, "reason" text not null, "text" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_clock_extension" is 'Extensions of clocks of requests, with their reasons.'`,
    );
    this.addSql(
      `create index "mla_request_clock_extension_clock_id_extended_at_id_index" on "mla_request_clock_extension" ("clock_id", "extended_at", "id")`,
    );
    this.addSql(
      `create table "mla_request_ball" ("id" uuid not null, "request_id" uuid not null, "holder" text not null, "held_from" timestamptz(3) not null, "held_until" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_ball" is 'Whose turn it was with a request, from when to when.'`,
    );
    this.addSql(
      `create index "mla_request_ball_request_id_held_from_id_index" on "mla_request_ball" ("request_id", "held_from", "id")`,
    );
    this.addSql(
      `alter table "mla_request" add "ball_holder" text not null default 'REQUESTING', add "ball_since" timestamptz(3) null, add "next_due_at" timestamptz(3) not null default '9999-12-31T00:00:00Z', add "answer_due_at" timestamptz(3) not null default '9999-12-31T00:00:00Z', add "held_by_requesting" int not null default 0, add "held_by_requested" int not null default 0, add "held_by_executing" int not null default 0`,
    );
    this.addSql(
      `alter table "mla_request" alter column "next_due_at" drop default, alter column "answer_due_at" drop default`,
    );
    this.addSql(
      `create index "mla_request_requested_state_answer_due_at_index" on "mla_request" ("requested_state", "answer_due_at")`,
    );
    this.addSql(
      `create index "mla_request_requesting_state_answer_due_at_index" on "mla_request" ("requesting_state", "answer_due_at")`,
    );
    this.addSql(
      `create index "mla_request_requested_state_ball_holder_next_due_at_index" on "mla_request" ("requested_state", "ball_holder", "next_due_at")`,
    );
    this.addSql(
      `create index "mla_request_requesting_state_ball_holder_next_due_at_index" on "mla_request" ("requesting_state", "ball_holder", "next_due_at")`,
    );
    this.addSql(
      `create index "mla_request_requested_state_next_due_at_id_index" on "mla_request" ("requested_state", "next_due_at", "id")`,
    );
    this.addSql(
      `create index "mla_request_requesting_state_next_due_at_id_index" on "mla_request" ("requesting_state", "next_due_at", "id")`,
    );
    this.addSql(`create index "mla_request_next_due_at_id_index" on "mla_request" ("next_due_at", "id")`);
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_ball_holder_check" check ("ball_holder" in ('REQUESTING', 'REQUESTED', 'EXECUTING', 'NOBODY'))`,
    );
    this.addSql(
      `alter table "mla_request_delay" add constraint "mla_request_delay_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_delay" add constraint "mla_request_delay_by_state_foreign" foreign key ("by_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_delay" add constraint "mla_request_delay_holder_check" check ("holder" in ('REQUESTING', 'REQUESTED', 'EXECUTING', 'NOBODY'))`,
    );
    this.addSql(
      `alter table "mla_request_delay" add constraint "mla_request_delay_reason_check" check ("reason" in ('INCOMPLETE_REQUEST', 'TRANSLATION', 'LANGUAGE', 'DUAL_CRIMINALITY', 'RECIPROCITY', 'CHANNEL_WRONG', 'AUTHORITY_UNKNOWN', 'ADDITIONAL_INFO_PENDING', 'EVIDENCE_THRESHOLD', 'DOMESTIC_PROCEEDING', 'COURT_BACKLOG', 'APPEAL_BY_HOLDER', 'THIRD_PARTY_CLAIM', 'IMMUNITY', 'LIMITATION', 'COSTS', 'RESOURCES', 'POLITICAL', 'NO_RESPONSE', 'ASSET_DISSIPATED', 'OTHER'))`,
    );
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_target_id_foreign" foreign key ("target_id") references "clock_target" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_running" check (is_running = (stopped_at is null))`,
    );
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_ended" check ((stopped_at is null) = (result is null))`,
    );
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_kind_check" check ("kind" in ('ACKNOWLEDGEMENT', 'DECISION', 'EXECUTION', 'STATUS_INQUIRY', 'WRITTEN_CONFIRMATION', 'INFORMATION', 'CONSULTATION', 'CONDITIONS', 'POSTPONEMENT_REVIEW', 'FOLLOW_UP'))`,
    );
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_unit_check" check ("unit" in ('HOURS', 'CALENDAR_DAYS', 'BUSINESS_DAYS'))`,
    );
    this.addSql(
      `alter table "mla_request_clock" add constraint "mla_request_clock_result_check" check ("result" in ('MET', 'LATE', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "mla_request_clock_pause" add constraint "mla_request_clock_pause_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_clock_pause" add constraint "mla_request_clock_pause_clock_id_foreign" foreign key ("clock_id") references "mla_request_clock" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_clock_extension" add constraint "mla_request_clock_extension_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_clock_extension" add constraint "mla_request_clock_extension_clock_id_foreign" foreign key ("clock_id") references "mla_request_clock" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_clock_extension" add constraint "mla_request_clock_extension_by_state_foreign" foreign key ("by_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_clock_extension" add constraint "mla_request_clock_extension_reason_check" check ("reason" in ('INCOMPLETE_REQUEST', 'TRANSLATION', 'LANGUAGE', 'DUAL_CRIMINALITY', 'RECIPROCITY', 'CHANNEL_WRONG', 'AUTHORITY_UNKNOWN', 'ADDITIONAL_INFO_PENDING', 'EVIDENCE_THRESHOLD', 'DOMESTIC_PROCEEDING', 'COURT_BACKLOG', 'APPEAL_BY_HOLDER', 'THIRD_PARTY_CLAIM', 'IMMUNITY', 'LIMITATION', 'COSTS', 'RESOURCES', 'POLITICAL', 'NO_RESPONSE', 'ASSET_DISSIPATED', 'OTHER'))`,
    );
    this.addSql(
      `alter table "mla_request_ball" add constraint "mla_request_ball_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_ball" add constraint "mla_request_ball_holder_check" check ("holder" in ('REQUESTING', 'REQUESTED', 'EXECUTING', 'NOBODY'))`,
    );
    this.addSql(
      `update "mla_request" set "ball_holder" = case when "status" in ('WITHDRAWN', 'CLOSED') then 'NOBODY' when "status" in ('SUBMITTED', 'ACKNOWLEDGED', 'UNDER_EXAMINATION', 'ACCEPTED', 'EXECUTED') then 'REQUESTED' else 'REQUESTING' end, "ball_since" = case when "is_sent" then "updated_at" end`,
    );
    this.addSql(
      `insert into "mla_request_ball" ("id", "request_id", "holder", "held_from") select gen_random_uuid(), "id", "ball_holder", "ball_since" from "mla_request" where "is_sent"`,
    );
    this.addSql(
      `insert into "mla_request_clock" ("id", "request_id", "kind", "state", "target_id", "amount", "unit", "source", "time_zone", "is_default_calendar", "started_at", "first_due_at", "due_at") select gen_random_uuid(), r."id", t."kind", r."requested_state", t."id", t."amount", t."unit", t."source", 'UTC', true, r."since", d."at", d."at" from (select "id", "requested_state", 'ACKNOWLEDGEMENT' as kind, "submitted_at" as since from "mla_request" where "status" = 'SUBMITTED' union all select "id", "requested_state", 'DECISION', "submitted_at" from "mla_request" where "status" in ('SUBMITTED', 'ACKNOWLEDGED', 'UNDER_EXAMINATION') union all select "id", "requested_state", 'EXECUTION', "decided_at" from "mla_request" where "status" = 'ACCEPTED') r join "clock_target" t on t."kind" = r.kind and t."state" is null and t."measure" is null and not t."urgent" cross join lateral (select (date_trunc('day', r."since" at time zone 'UTC') + make_interval(days => t."amount" + 1) - interval '1 millisecond') at time zone 'UTC' as at) d where r."since" is not null`,
    );
    this.addSql(
      `update "mla_request" r set "next_due_at" = d."next", "answer_due_at" = coalesce(d."answer", '9999-12-31T00:00:00Z') from (select "request_id", min("due_at") as next, min("due_at") filter (where "kind" = 'ACKNOWLEDGEMENT') as answer from "mla_request_clock" group by "request_id") d where d."request_id" = r."id"`,
    );
  }
}
