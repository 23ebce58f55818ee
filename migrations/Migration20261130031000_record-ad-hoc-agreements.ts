import { Migration } from '@mikro-orm/migrations';

/** That the requested State agreed to be asked orally or through INTERPOL this once (UNCAC art. 46(13), (14)). */
export class RecordAdHocAgreements extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request" add "ad_hoc_agreement" jsonb null`);
  }
}
