import { Migration } from '@mikro-orm/migrations';

/** Whether a request says who conducts the proceeding, and with what functions (UNCAC art. 46(15)(b)). */
export class NoteConductingAuthority extends Migration {
  override up(): void {
    this.addSql(
      `alter table "mla_request" add "has_conducting_authority" boolean not null default false, add "has_conducting_authority_functions" boolean not null default false`,
    );
    // What was sent does not change, and does not by this: it is noted what was said.
    this.addSql(`alter table "mla_request" disable trigger user`);
    this.addSql(
      `update mla_request set has_conducting_authority = btrim(coalesce(c.conducting_authority, ''), E' \\t\\r\\n') <> '',
         has_conducting_authority_functions = btrim(coalesce(c.conducting_authority_functions, ''), E' \\t\\r\\n') <> ''
       from mla_request_content c where c.request_id = mla_request.id
         and (c.conducting_authority is not null or c.conducting_authority_functions is not null)`,
    );
    this.addSql(`alter table "mla_request" enable trigger user`);
  }
}
