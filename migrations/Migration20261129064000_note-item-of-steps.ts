import { Migration } from '@mikro-orm/migrations';

/** Of which item a step says something. Of the steps before nobody noted it: an authority with a part of a request does not see those. */
export class NoteItemOfSteps extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_event" add "item_id" uuid null`);
    this.addSql(
      `alter table "mla_request_event" add constraint "mla_request_event_item_id_foreign" foreign key ("item_id") references "mla_request_item" ("id") on delete set null`,
    );
  }
}
