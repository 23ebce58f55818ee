import { Migration } from '@mikro-orm/migrations';

/** Steps that a State entered for one that does not take part: on what paper they rest, and what was not kept. */
export class NoteStepsOnPaper extends Migration {
  override up(): void {
    this.addSql(
      `alter table "mla_request_event" add "entered_by" text null, add "happened_on" date null, add "paper_reference" text null, add "irregularities" text[] not null default '{}'`,
    );
    this.addSql(
      `alter table "mla_request_event" add constraint "mla_request_event_entered_by_foreign" foreign key ("entered_by") references "state" ("code") on delete set null`,
    );
  }
}
