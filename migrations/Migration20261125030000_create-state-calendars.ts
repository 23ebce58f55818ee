import { Migration } from '@mikro-orm/migrations';

export class CreateStateCalendars extends Migration {
  override up(): void {
    this.addSql(
      `create table "state_calendar" ("id" uuid not null, "state" text not null, "time_zone" text not null, "weekend_days" text[] not null, "source" text not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "state_calendar" is 'When the offices of a State work: time zone and weekend. Holidays stand in state_holiday.'`,
    );
    this.addSql(`alter table "state_calendar" add constraint "state_calendar_state_unique" unique ("state")`);
    this.addSql(
      `create table "state_holiday" ("id" uuid not null, "calendar_id" uuid not null, "state" text not null, "day" date not null, "name" text not null, "source" text not null, "is_observed" boolean not null default true, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "state_holiday" is 'Days on which the offices of a State are closed besides its weekends.'`,
    );
    this.addSql(
      `alter table "state_holiday" add constraint "state_holiday_calendar_id_day_unique" unique ("calendar_id", "day")`,
    );
    this.addSql(
      `alter table "state_calendar" add constraint "state_calendar_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "state_calendar" add constraint "state_calendar_works" check (cardinality(weekend_days) < 7)`,
    );
    this.addSql(
      `alter table "state_calendar" add constraint "state_calendar_weekend_known" check (weekend_days <@ array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']::text[])`,
    );
    this.addSql(
      `alter table "state_holiday" add constraint "state_holiday_calendar_id_foreign" foreign key ("calendar_id") references "state_calendar" ("id")`,
    );
    this.addSql(
      `alter table "state_holiday" add constraint "state_holiday_state_foreign" foreign key ("state") references "state" ("code")`,
    );
  }
}
