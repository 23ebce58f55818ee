import { Migration } from '@mikro-orm/migrations';

/** What was typed wrongly when a request was entered from paper is corrected, and what stood there is kept. */
export class CreateMlaRequestCorrections extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_correction" ("id" uuid not null, "request_id" uuid not null, "field" text not null, "before" text null, "after" text null, "reason" text not null, "corrected_by" text not null, "corrected_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_correction" is 'What was typed wrongly when requests were entered from paper, and what it was corrected to.'`,
    );
    this.addSql(
      `create index "mla_request_correction_request_id_corrected_at_id_index" on "mla_request_correction" ("request_id", "corrected_at", "id")`,
    );
    this.addSql(
      `alter table "mla_request_correction" add constraint "mla_request_correction_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
  }
}
