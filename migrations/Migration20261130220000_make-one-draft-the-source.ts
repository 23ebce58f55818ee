import { Migration } from '@mikro-orm/migrations';

/** A request was made after one draft, whoever writes past the commands. */
export class MakeOneDraftTheSource extends Migration {
  override up(): void {
    this.addSql(
      `create unique index "shared_draft_source" on "shared_draft" ("request_id") where (is_source)`,
    );
  }
}
