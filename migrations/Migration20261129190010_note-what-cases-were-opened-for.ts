import { Migration } from '@mikro-orm/migrations';

/** A case that was opened for a request that came on paper, and the persons whom the paper named, are kept with the request. */
export class NoteWhatCasesWereOpenedFor extends Migration {
  override up(): void {
    this.addSql(`alter table "case_file" add "opened_for" uuid null`);
    this.addSql(`alter table "case_subject" add "entered_for" uuid null`);
    // Both were made in one command, at one instant.
    this.addSql(
      `update "case_file" c set "opened_for" = r."id" from "mla_request" r
       where r."case_id" = c."id" and r."created_at" = c."created_at" and r."requesting_keeper" = r."requested_state"`,
    );
    this.addSql(
      `update "case_subject" s set "entered_for" = r."id" from "mla_request" r
       where r."case_id" = s."case_id" and r."created_at" = s."created_at" and r."requesting_keeper" = r."requested_state"`,
    );
    this.addSql(`create index "case_file_opened_for_index" on "case_file" ("opened_for")`);
    this.addSql(`create index "case_subject_entered_for_index" on "case_subject" ("entered_for")`);
  }
}
