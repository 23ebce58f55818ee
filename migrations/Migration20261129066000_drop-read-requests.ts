import { Migration } from '@mikro-orm/migrations';

/** What this view said, app.readable_request says in fewer words; the policies that ask it are put in place again with what is repeatable. */
export class DropReadRequests extends Migration {
  override up(): void {
    this.addSql('drop view if exists app.read_request cascade');
  }
}
