import { Migration } from '@mikro-orm/migrations';

const table = 'mla_request_enclosure';
const title = 'mla_request_enclosure_title';
const kinds = ['ORIGINAL', 'CERTIFIED_COPY', 'COPY', 'TRANSLATION', 'CERTIFIED_TRANSLATION', 'OTHER'];

/** The papers and files that go with requests; what they are called apart, which is not for auditors. */
export class CreateMlaRequestEnclosures extends Migration {
  override up(): void {
    this.addSql(
      `create table "${table}" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "is_listed" boolean not null default true, "position" int not null, "item_id" uuid null, "kind" text not null, "language" text null, "pages" int null, "digest" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "${table}" is 'Papers and files that go with requests (UNCAC art. 46(14), (15), 55(3)); the files travel outside.'`,
    );
    this.addSql(
      `alter table "${table}" add constraint "${table}_request_id_position_unique" unique ("request_id", "position")`,
    );
    for (const [column, to, key] of [
      ['request_id', 'mla_request', 'id'],
      ['case_id', 'case_file', 'id'],
      ['requesting_state', 'state', 'code'],
      ['item_id', 'mla_request_item', 'id'],
    ] as const)
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${to}" ("${key}")`,
      );
    this.addSql(
      `alter table "${table}" add constraint "${table}_kind_check" check ("kind" in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`,
    );
    this.addSql(
      `alter table "${table}" add constraint "${table}_position" check (position >= 1 and position <= 100)`,
    );
    this.addSql(
      `alter table "${table}" add constraint "${table}_pages" check (pages >= 1 and pages <= 100000)`,
    );
    this.addSql(`alter table "${table}" add constraint "${table}_digest" check (digest ~ '^[0-9a-f]{64}$')`);
    this.addSql(
      `create table "${title}" ("id" uuid not null, "enclosure_id" uuid not null, "request_id" uuid not null, "title" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "${title}" is 'What the enclosures of requests are: for the authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "${title}" add constraint "${title}_enclosure_id_unique" unique ("enclosure_id")`,
    );
    this.addSql(`create index "${title}_request_id_index" on "${title}" ("request_id")`);
    this.addSql(
      `alter table "${title}" add constraint "${title}_enclosure_id_foreign" foreign key ("enclosure_id") references "${table}" ("id")`,
    );
    this.addSql(
      `alter table "${title}" add constraint "${title}_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
  }
}
