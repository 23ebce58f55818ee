import { Migration } from '@mikro-orm/migrations';

export class AddMlaRequestCompleteness extends Migration {
  override up(): void {
    this.addSql(
      `alter table "mla_request" add "sent_incomplete" boolean not null default false, add "incomplete_reason" text null, add "sent_findings" jsonb null`,
    );
  }
}
