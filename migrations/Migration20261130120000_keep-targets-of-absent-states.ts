import { Migration } from '@mikro-orm/migrations';

/** Of a State that does not take part, another keeps what it agreed to or announced: by whom a target is kept. */
export class KeepTargetsOfAbsentStates extends Migration {
  override up(): void {
    this.addSql(`alter table "clock_target" add "kept_by" text null`);
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_kept_by_foreign" foreign key ("kept_by") references "state" ("code") on delete set null`,
    );
    for (const name of ['origin_check', 'whose'])
      this.addSql(`alter table "clock_target" drop constraint "clock_target_${name}"`);
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_origin_check" check ("origin" in ('REFERENCE', 'REPATRIA', 'STATE', 'AGREED_OR_ANNOUNCED'))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_whose" check ((state is null) = (origin in ('REFERENCE', 'REPATRIA')))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_kept" check ((kept_by is null) = (origin <> 'AGREED_OR_ANNOUNCED'))`,
    );
    this.addSql(
      `alter table "clock_target" add constraint "clock_target_kept_pair" check (kept_by is null or (counterpart is not null and counterpart = kept_by))`,
    );
  }
}
