import { Migration } from '@mikro-orm/migrations';

const parts =
  "('LEGAL_BASIS', 'SUBJECT_MATTER', 'CONDUCTING_AUTHORITY', 'FACTS', 'OFFENCES', 'ASSISTANCE_SOUGHT', 'PROCEDURE_WISHED', 'PERSONS', 'PURPOSE', 'URGENCY', 'DEADLINE', 'CONFIDENTIALITY', 'LANGUAGE', 'CHANNEL', 'ASSURANCES', 'PREVIOUS_CONTACTS', 'ENCLOSURES')";

/** A comment on a shared draft can be about what would go with the request. */
export class CommentOnEnclosures extends Migration {
  override up(): void {
    this.addSql(`alter table "shared_draft_comment" drop constraint "shared_draft_comment_part_check"`);
    this.addSql(
      `alter table "shared_draft_comment" add constraint "shared_draft_comment_part_check" check ("part" in ${parts})`,
    );
  }
}
