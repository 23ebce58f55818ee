import { Migration } from '@mikro-orm/migrations';

/**
 * What the contents say of the request undivided leaves what whoever was given a part of it reads: the assistance sought, and
 * the name of who agreed for the requested State that it be asked orally or through INTERPOL.
 */
export class PartUndividedContents extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_undivided_content" ("id" uuid not null, "request_id" uuid not null, "assistance_sought" text null, "ad_hoc_agreement_given_by" text null, "search_sought" tsvector generated always as (app.search_vector(array[assistance_sought])) stored null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_undivided_content" is 'What the contents of requests say of the whole: for central authorities, and competent authorities with the whole request.'`,
    );
    this.addSql(
      `alter table "mla_request_undivided_content" add constraint "mla_request_undivided_content_request_id_unique" unique ("request_id")`,
    );
    this.addSql(
      `insert into "mla_request_undivided_content" ("id", "request_id", "assistance_sought", "ad_hoc_agreement_given_by") select gen_random_uuid(), c."request_id", c."assistance_sought", r."ad_hoc_agreement" ->> 'agreedBy' from "mla_request_content" c join "mla_request" r on r."id" = c."request_id"`,
    );
    this.addSql(
      `create index "mla_request_undivided_content_search_sought" on "mla_request_undivided_content" using gin ("search_sought")`,
    );
    this.addSql(
      `alter table "mla_request_undivided_content" add constraint "mla_request_undivided_content_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_content" drop column "search_sought", drop column "assistance_sought"`,
    );
    // What was sent does not change, and does not by this: the name stands elsewhere.
    this.addSql(`alter table "mla_request" disable trigger user`);
    this.addSql(
      `update "mla_request" set "ad_hoc_agreement" = "ad_hoc_agreement" - 'agreedBy' where "ad_hoc_agreement" is not null`,
    );
    this.addSql(`alter table "mla_request" enable trigger user`);
  }
}
