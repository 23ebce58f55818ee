import { Migration } from '@mikro-orm/migrations';

/** Whether a request names whom it concerns (UNCAC art. 46(15)(e)), beside what else of its contents is noted on it. */
export class NotePersonsNamed extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request" add "has_persons" boolean not null default false`);
    // What was sent does not change, and does not by this: it is noted what was named.
    this.addSql(`alter table "mla_request" disable trigger user`);
    this.addSql(
      `update mla_request set has_persons = true where exists (select from mla_request_person p where p.request_id = mla_request.id and p.is_listed)`,
    );
    this.addSql(`alter table "mla_request" enable trigger user`);
  }
}
