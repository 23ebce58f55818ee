import { Migration } from '@mikro-orm/migrations';

/** For a short time this view named the State of a grant, too, and a view cannot lose a column; what is repeatable makes it again. */
export class DropGrantedCases extends Migration {
  override up(): void {
    this.addSql('drop view if exists app.granted_case cascade');
  }
}
