import { Migration } from '@mikro-orm/migrations';

/** What a State prepares to say, and what it never says, leaves its own side, which auditors and part authorities read. */
export class CreateMlaRequestPreparations extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_preparation" ("id" uuid not null, "side_id" uuid not null, "request_id" uuid not null, "state" text not null, "proposed_reasons" text null, "proposed_answer" text null, "domestic_proceeding" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_preparation" is 'What a State prepares to say in a request, and what it never says; for its authorities alone.'`,
    );
    this.addSql(
      `alter table "mla_request_preparation" add constraint "mla_request_preparation_side_id_unique" unique ("side_id")`,
    );
    this.addSql(
      `insert into "mla_request_preparation" ("id", "side_id", "request_id", "state", "proposed_reasons", "proposed_answer", "domestic_proceeding") select gen_random_uuid(), "id", "request_id", "state", "proposed_reasons", "proposed_answer", "domestic_proceeding" from "mla_request_side" where coalesce("proposed_reasons", "proposed_answer", "domestic_proceeding") is not null`,
    );
    for (const [column, table, key] of [
      ['side_id', 'mla_request_side', 'id'],
      ['request_id', 'mla_request', 'id'],
      ['state', 'state', 'code'],
    ] as const)
      this.addSql(
        `alter table "mla_request_preparation" add constraint "mla_request_preparation_${column}_foreign" foreign key ("${column}") references "${table}" ("${key}")`,
      );
    this.addSql(
      `alter table "mla_request_side" drop column "proposed_reasons", drop column "proposed_answer", drop column "domestic_proceeding"`,
    );
  }
}
