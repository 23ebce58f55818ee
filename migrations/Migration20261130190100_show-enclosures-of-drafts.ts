import { Migration } from '@mikro-orm/migrations';

/** What would go with a request is among what its shared draft says; one that was shared before says nothing of it. */
export class ShowEnclosuresOfDrafts extends Migration {
  override up(): void {
    this.addSql(`alter table "shared_draft_content" add "enclosures" jsonb not null default '[]'`);
    this.addSql(`alter table "shared_draft_content" alter "enclosures" drop default`);
  }
}
