import { Migration } from '@mikro-orm/migrations';

export class AssignPartsOfMlaRequests extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_assignment_part" ("id" uuid not null, "assignment_id" uuid not null, "item_id" uuid null, "person_id" uuid null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_assignment_part" is 'Which items and persons an assignment covers that does not cover the whole request.'`,
    );
    this.addSql(
      `create index "mla_request_assignment_part_person_id_assignment_id_index" on "mla_request_assignment_part" ("person_id", "assignment_id")`,
    );
    this.addSql(
      `create index "mla_request_assignment_part_item_id_assignment_id_index" on "mla_request_assignment_part" ("item_id", "assignment_id")`,
    );
    this.addSql(
      `alter table "mla_request_assignment_part" add constraint "mla_request_assignment_part_assignment_id_person_id_unique" unique ("assignment_id", "person_id")`,
    );
    this.addSql(
      `alter table "mla_request_assignment_part" add constraint "mla_request_assignment_part_assignment_id_item_id_unique" unique ("assignment_id", "item_id")`,
    );
    this.addSql(`alter table "mla_request_assignment" add "covers_all" boolean not null default true`);
    this.addSql(
      `alter table "mla_request_assignment_part" add constraint "mla_request_assignment_part_assignment_id_foreign" foreign key ("assignment_id") references "mla_request_assignment" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_assignment_part" add constraint "mla_request_assignment_part_item_id_foreign" foreign key ("item_id") references "mla_request_item" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_assignment_part" add constraint "mla_request_assignment_part_person_id_foreign" foreign key ("person_id") references "mla_request_person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_assignment_part" add constraint "mla_request_assignment_part_one" check ((item_id is null) <> (person_id is null))`,
    );
  }
}
