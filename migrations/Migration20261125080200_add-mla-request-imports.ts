import { Migration } from '@mikro-orm/migrations';

/** Requests brought in from registers, and from which row each. */
export class AddMlaRequestImports extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_import" ("request_id" uuid not null, "keeper" text not null, "external_key" text not null, "contents_digest" text not null, "course_digest" text not null, "imported_version" int not null, primary key ("request_id"))`,
    );
    this.addSql(
      `comment on table "mla_request_import" is 'From which row of a State’s register a request was imported; for imports alone.'`,
    );
    this.addSql(
      `alter table "mla_request_import" add constraint "mla_request_import_keeper_external_key_unique" unique ("keeper", "external_key")`,
    );
    this.addSql(`alter table "mla_request" add "historical" boolean not null default false`);
    this.addSql(
      `alter table "mla_request_import" add constraint "mla_request_import_request_id_foreign" foreign key ("request_id") references "mla_request" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "mla_request_import" add constraint "mla_request_import_keeper_foreign" foreign key ("keeper") references "state" ("code")`,
    );
  }
}
