import { Migration } from '@mikro-orm/migrations';

/**
 * When a postponement is looked at again, and when an oral request was confirmed in writing, leave the row that StAR sees: what
 * it may not know of does not show by what that row says changed.
 */
export class PartPostponementsAndConfirmations extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_postponement" ("id" uuid not null, "request_id" uuid not null, "review_on" date not null, "ended_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_postponement" is 'Postponements of requests (UNCAC art. 46(25)): when each will be looked at again.'`,
    );
    this.addSql(
      `create unique index "mla_request_postponement_in_force" on "mla_request_postponement" ("request_id") where ended_at is null`,
    );
    this.addSql(
      `create table "mla_request_written_confirmation" ("id" uuid not null, "request_id" uuid not null, "confirmed_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_written_confirmation" is 'That oral requests were confirmed in writing (UNCAC art. 46(14)).'`,
    );
    this.addSql(
      `alter table "mla_request_written_confirmation" add constraint "mla_request_written_confirmation_request_id_unique" unique ("request_id")`,
    );
    this.addSql(
      `insert into "mla_request_postponement" ("id", "request_id", "review_on") select gen_random_uuid(), "id", "postponement_review_on" from "mla_request" where "status" = 'POSTPONED' and "postponement_review_on" is not null`,
    );
    this.addSql(
      `insert into "mla_request_written_confirmation" ("id", "request_id", "confirmed_at") select gen_random_uuid(), "id", "confirmed_in_writing_at" from "mla_request" where "confirmed_in_writing_at" is not null`,
    );
    for (const table of ['mla_request_postponement', 'mla_request_written_confirmation'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
      );
    this.addSql(
      `alter table "mla_request" drop column "postponement_review_on", drop column "confirmed_in_writing_at"`,
    );
  }
}
