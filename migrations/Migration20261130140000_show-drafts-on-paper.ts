import { Migration } from '@mikro-orm/migrations';

const ofDrafts = "('DRAFT', 'DRAFT_REMARK', 'DRAFT_WITHDRAWAL')";
const subjects = `('REQUEST', 'ANSWER', 'NOTICE', 'EVIDENCE', 'DRAFT', 'DRAFT_REMARK', 'DRAFT_WITHDRAWAL')`;

/**
 * A draft can be shown for comment to a State that does not take part in Repatria: it leaves as a letter, and what that State
 * answers is entered from its paper. Between States that both take part, what was shared was told with the sharing.
 */
export class ShowDraftsOnPaper extends Migration {
  override up(): void {
    for (const table of ['mla_request_letter', 'mla_request_delivery']) {
      this.addSql(`alter table "${table}" add "shared_draft_id" uuid null`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_shared_draft_id_foreign" foreign key ("shared_draft_id") references "shared_draft" ("id") on delete set null`,
      );
      for (const name of ['of_a_step', 'subject_check'])
        this.addSql(`alter table "${table}" drop constraint "${table}_${name}"`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_subject_check" check ("subject" in ${subjects})`,
      );
      this.addSql(
        `alter table "${table}" add constraint "${table}_of_a_step" check ((subject in ('REQUEST', 'DRAFT', 'DRAFT_REMARK', 'DRAFT_WITHDRAWAL')) = (event_id is null))`,
      );
      this.addSql(
        `alter table "${table}" add constraint "${table}_of_a_draft" check ((subject in ${ofDrafts}) = (shared_draft_id is not null))`,
      );
    }
    this.addSql(
      `comment on table "mla_request_letter" is 'Letters of request as they were submitted, letters by which steps are told on paper, and drafts shown for comment: for the authorities of the two States alone.'`,
    );
    this.addSql(
      `create unique index "mla_request_letter_of_draft" on "mla_request_letter" ("shared_draft_id", "subject") where subject in ('DRAFT', 'DRAFT_WITHDRAWAL')`,
    );
    this.addSql(
      `create index "mla_request_delivery_shared_draft_id_opened_at_id_index" on "mla_request_delivery" ("shared_draft_id", "opened_at", "id")`,
    );
    this.addSql(`alter table "shared_draft" add "told_at" timestamptz(3) null`);
    this.addSql(`update shared_draft set told_at = shared_at`);
    this.addSql(
      `alter table "shared_draft" add constraint "shared_draft_told" check (is_shared or told_at is null)`,
    );
    this.addSql(
      `alter table "shared_draft_comment" add "entered_by" text null, add "happened_on" date null, add "received_on" date null, add "paper_reference" text null, add "written_by" text null`,
    );
    this.addSql(
      `alter table "shared_draft_comment" add constraint "shared_draft_comment_entered_by_foreign" foreign key ("entered_by") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "shared_draft_comment" add constraint "shared_draft_comment_on_paper" check ((entered_by is null) = (happened_on is null) and (entered_by is null) = (received_on is null) and (entered_by is null) = (paper_reference is null) and (entered_by is not null or written_by is null))`,
    );
  }
}
