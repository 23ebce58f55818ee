import { Migration } from '@mikro-orm/migrations';

export class AddEvidenceCustody extends Migration {
  override up(): void {
    this.addSql(
      `create table "evidence_custody" ("id" uuid not null, "item_id" uuid not null, "state" text not null, "holder" text not null, "place" text null, "since" timestamptz(3) not null, "remark" text null, "noted_by" text not null, "noted_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "evidence_custody" is 'Each State''s own chain of custody of pieces of evidence; append-only, the other never sees it.'`,
    );
    this.addSql(
      `create index "evidence_custody_item_id_since_id_index" on "evidence_custody" ("item_id", "since", "id")`,
    );
    this.addSql(`alter table "evidence_item" add "request_item_id" uuid null`);
    this.addSql(
      `alter table "evidence_item" add constraint "evidence_item_request_item_id_foreign" foreign key ("request_item_id") references "mla_request_item" ("id") on delete no action`,
    );
    this.addSql(`alter table "use_consent" add "paper_reference" text null`);
    this.addSql(
      `alter table "evidence_custody" add constraint "evidence_custody_item_id_foreign" foreign key ("item_id") references "evidence_item" ("id")`,
    );
    this.addSql(
      `alter table "evidence_custody" add constraint "evidence_custody_state_foreign" foreign key ("state") references "state" ("code")`,
    );
  }
}
