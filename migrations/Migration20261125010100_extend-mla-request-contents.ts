import { Migration } from '@mikro-orm/migrations';

export class ExtendMlaRequestContents extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_translation" ("id" uuid not null, "request_id" uuid not null, "is_listed" boolean not null default true, "position" int not null, "language" text not null, "is_certified" boolean not null, "parts" text[] not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_translation" is 'Translations that go with requests (UNCAC art. 46(14)).'`,
    );
    this.addSql(
      `alter table "mla_request_translation" add constraint "mla_request_translation_request_id_position_unique" unique ("request_id", "position")`,
    );
    this.addSql(
      `create table "mla_request_translator" ("id" uuid not null, "translation_id" uuid not null, "request_id" uuid not null, "state" text not null, "name" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_translator" is 'Who made translations: for the own State''s central authority alone.'`,
    );
    this.addSql(
      `alter table "mla_request_translator" add constraint "mla_request_translator_translation_id_unique" unique ("translation_id")`,
    );
    this.addSql(
      `create table "mla_request_offence" ("id" uuid not null, "request_id" uuid not null, "is_listed" boolean not null default true, "position" int not null, "citation" text not null, "description" text null, "text" text null, "penalty" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_offence" is 'Offences to which requests relate, with their penalties.'`,
    );
    this.addSql(
      `alter table "mla_request_offence" add constraint "mla_request_offence_request_id_position_unique" unique ("request_id", "position")`,
    );
    this.addSql(
      `alter table "mla_request" add "treaty_id" uuid null, add "translated_into" text[] not null default '{}'`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_treaty_id_foreign" foreign key ("treaty_id") references "treaty" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_person" add "kind" text null, add "nationality" text null, add "born_on" date null, add "location" text null, add "identifiers" jsonb not null default '[]'`,
    );
    this.addSql(
      `alter table "mla_request_person" add constraint "mla_request_person_nationality_foreign" foreign key ("nationality") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_person" add constraint "mla_request_person_kind_check" check ("kind" in ('NATURAL', 'LEGAL'))`,
    );
    this.addSql(
      `alter table "mla_request_content" add "conducting_authority" text null, add "conducting_authority_functions" text null, add "assurances" text[] not null default '{}', add "assurances_detail" text null, add "previous_contacts" text null`,
    );
    this.addSql(
      `alter table "mla_request_content" add constraint "mla_request_content_assurances_known" check (assurances <@ array['RECIPROCITY', 'SPECIALITY', 'RETURN_OF_EVIDENCE', 'COSTS']::text[])`,
    );
    this.addSql(
      `alter table "mla_request_translation" add constraint "mla_request_translation_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_translation" add constraint "mla_request_translation_parts_given" check (cardinality(parts) > 0)`,
    );
    this.addSql(
      `alter table "mla_request_translation" add constraint "mla_request_translation_parts_known" check (parts <@ array['REQUEST', 'ORDER', 'LAW', 'DOCUMENTS_TO_SERVE', 'ENCLOSURES']::text[])`,
    );
    this.addSql(
      `alter table "mla_request_translation" add constraint "mla_request_translation_position" check (position >= 1 and position <= 20)`,
    );
    this.addSql(
      `alter table "mla_request_translator" add constraint "mla_request_translator_translation_id_foreign" foreign key ("translation_id") references "mla_request_translation" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_translator" add constraint "mla_request_translator_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_translator" add constraint "mla_request_translator_state_foreign" foreign key ("state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_offence" add constraint "mla_request_offence_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_offence" add constraint "mla_request_offence_position" check (position >= 1 and position <= 50)`,
    );
    // What was cited before is an offence of its own; its words and penalty were not kept.
    this.addSql(`
      insert into "mla_request_offence" ("id", "request_id", "position", "citation")
      select gen_random_uuid(), r.id, o.position, o.citation
      from "mla_request" r cross join unnest(r.offences) with ordinality as o (citation, position)`);
  }
}
