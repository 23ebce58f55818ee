import { Migration } from '@mikro-orm/migrations';

/** Requests that a State keeps to a team of its central authority (need to know). */
export class CreateMlaRequestRestrictions extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_restriction" ("id" uuid not null, "request_id" uuid not null, "state" text not null, "officers" text[] not null, "reason" text not null, "restricted_by" text not null, "restricted_at" timestamptz(3) not null, "lifted_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_restriction" is 'Requests that a State keeps to a team of its central authority (need to know).'`,
    );
    this.addSql(
      `create index "mla_request_restriction_request_id_state_restricted_at_index" on "mla_request_restriction" ("request_id", "state", "restricted_at")`,
    );
    this.addSql(
      `create unique index "mla_request_restriction_in_force_unique" on "mla_request_restriction" ("state", "request_id") where lifted_at is null`,
    );
    this.addSql(
      `alter table "mla_request_restriction" add constraint "mla_request_restriction_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_restriction" add constraint "mla_request_restriction_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_restriction" add constraint "mla_request_restriction_team" check (cardinality(officers) > 0)`,
    );
  }
}
