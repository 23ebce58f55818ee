import { Migration } from '@mikro-orm/migrations';

/** Of each clock, whether the day alone is known on which it began: hours are counted from the end of that day. */
export class KnowHoursOfReceipt extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_clock" add "started_by_day" boolean not null default false`);
    // What began with the first instant of a day was entered by its day. What runs keeps its end.
    this.addSql(
      `update mla_request_clock set started_by_day = true
       where is_running and started_at = date_trunc('day', started_at at time zone time_zone) at time zone time_zone`,
    );
  }
}
