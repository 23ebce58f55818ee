import { Migration } from '@mikro-orm/migrations';

export class CreateClockTargets extends Migration {
  override up(): void {
    this.addSql(
      `create table "clock_target" ("id" uuid not null, "kind" text not null, "measure" text null, "urgent" boolean not null default false, "amount" int not null, "unit" text not null, "state" text null, "counterpart" text null, "origin" text not null, "source" text not null, "set_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "current_for" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`comment on table "clock_target" is 'How long States have for what a request asks of them.'`);
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_current_for_unique" unique ("current_for")`,
    );
    this.addSql(`create index "clock_target_state_kind_index" on "clock_target" ("state", "kind")`);
    this.addSql(`create index "clock_target_set_at_id_index" on "clock_target" ("set_at", "id")`);
    this.addSql(`create index "clock_target_kind_id_index" on "clock_target" ("kind", "id")`);
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_state_foreign" foreign key ("state") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_counterpart_foreign" foreign key ("counterpart") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_current" check ((current_for is null) = (ended_at is not null))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_pair" check (counterpart is null or (state is not null and counterpart <> state))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_whose" check ((state is null) = (origin <> 'STATE'))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_amount" check (amount >= 1 and amount <= 3650)`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_kind_check" check ("kind" in ('ACKNOWLEDGEMENT', 'DECISION', 'EXECUTION', 'STATUS_INQUIRY', 'WRITTEN_CONFIRMATION', 'INFORMATION', 'CONSULTATION', 'CONDITIONS', 'POSTPONEMENT_REVIEW', 'FOLLOW_UP'))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_measure_check" check ("measure" in ('FREEZING', 'CONFISCATION'))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_unit_check" check ("unit" in ('HOURS', 'CALENDAR_DAYS', 'BUSINESS_DAYS'))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_origin_check" check ("origin" in ('REFERENCE', 'REPATRIA', 'STATE'))`,
    );
    this.addSql(
      `insert into "clock_target" ("id", "kind", "measure", "urgent", "amount", "unit", "origin", "source", "set_at", "current_for") select ('00000c10-0000-8000-8000-' || lpad(row_number() over ()::text, 12, '0'))::uuid, t.kind, t.measure, t.urgent, t.amount, t.unit, t.origin, t.source, '2026-11-25T00:00:00Z', concat_ws(' ', '*', '*', t.kind, coalesce(t.measure, '*'), t.urgent::text) from (values ('ACKNOWLEDGEMENT', null, false, 7, 'CALENDAR_DAYS', 'REFERENCE', 'European Investigation Order, Directive 2014/41/EU art. 16(1): within a week of receipt'), ('DECISION', null, false, 30, 'CALENDAR_DAYS', 'REFERENCE', 'European Investigation Order, Directive 2014/41/EU art. 12(3): 30 days after receipt'), ('EXECUTION', null, false, 90, 'CALENDAR_DAYS', 'REFERENCE', 'European Investigation Order, Directive 2014/41/EU art. 12(4): 90 days after the decision'), ('DECISION', 'FREEZING', true, 48, 'HOURS', 'REFERENCE', 'Regulation (EU) 2018/1805 art. 9: decision on an urgent freezing order within 48 hours of receipt'), ('EXECUTION', 'FREEZING', true, 48, 'HOURS', 'REFERENCE', 'Regulation (EU) 2018/1805 art. 9: freezing within 48 hours of the decision'), ('DECISION', 'CONFISCATION', false, 45, 'CALENDAR_DAYS', 'REFERENCE', 'Regulation (EU) 2018/1805 art. 20: decision on a confiscation order within 45 days of receipt'), ('STATUS_INQUIRY', null, false, 10, 'BUSINESS_DAYS', 'REPATRIA', 'Default of Repatria; UNCAC art. 46(24) asks for an answer to reasonable requests and sets no period'), ('WRITTEN_CONFIRMATION', null, false, 3, 'BUSINESS_DAYS', 'REPATRIA', 'Default of Repatria; UNCAC art. 46(14) says "forthwith"'), ('INFORMATION', null, false, 30, 'CALENDAR_DAYS', 'REPATRIA', 'Default of Repatria; UNCAC art. 46(16) sets no period'), ('CONSULTATION', null, false, 15, 'BUSINESS_DAYS', 'REPATRIA', 'Default of Repatria; UNCAC art. 46(26) sets no period'), ('CONDITIONS', null, false, 30, 'CALENDAR_DAYS', 'REPATRIA', 'Default of Repatria; UNCAC art. 46(26) sets no period'), ('POSTPONEMENT_REVIEW', null, false, 90, 'CALENDAR_DAYS', 'REPATRIA', 'Default of Repatria; UNCAC art. 46(25) sets no period'), ('FOLLOW_UP', null, false, 30, 'CALENDAR_DAYS', 'REPATRIA', 'Default of Repatria; UNCAC art. 46(14), art. 55(2) set no period') ) as t (kind, measure, urgent, amount, unit, origin, source)`,
    );
  }
}
