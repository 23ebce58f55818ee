import { Migration } from '@mikro-orm/migrations';

/** The contact point of a central authority for asset recovery and urgent requests, with its directory entry. */
export class AddUrgentContacts extends Migration {
  override up(): void {
    this.addSql(
      `alter table "central_authority_entry" add "urgent_contact" text null, add "urgent_contact_hours" text null, add "urgent_contact_time_zone" text null, add "urgent_contact_languages" text[] not null default '{}'`,
    );
    this.addSql(
      `alter table "central_authority_contact" add "urgent_contact_phone" text null, add "urgent_contact_email" text null`,
    );
    this.addSql(
      `comment on table "central_authority_contact" is 'Contact persons and urgent contacts of directory entries: for central authorities and the secretariat alone.'`,
    );
  }
}
