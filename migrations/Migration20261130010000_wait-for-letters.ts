import { Migration } from '@mikro-orm/migrations';

/** What waits until the letter has left that tells the other State of it, or came with it: clocks, turns, consultations. */
export class WaitForLetters extends Migration {
  override up(): void {
    for (const table of ['mla_request_clock', 'mla_request_ball', 'mla_request_consultation']) {
      this.addSql(`alter table "${table}" add "letter_id" uuid null`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_letter_id_foreign" foreign key ("letter_id") references "mla_request_letter" ("id") on delete set null`,
      );
    }
  }
}
