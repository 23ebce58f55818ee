import { Migration } from '@mikro-orm/migrations';

/** What this view said, the policies that asked it say themselves; they are put in place again with what is repeatable. */
export class DropReadableRequests extends Migration {
  override up(): void {
    this.addSql('drop view if exists app.readable_request cascade');
  }
}
