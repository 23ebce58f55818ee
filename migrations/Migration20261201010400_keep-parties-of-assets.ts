import { Migration } from '@mikro-orm/migrations';

/** Who sees an asset is told by the asset itself, so that it is asked for by itself. */
export class KeepPartiesOfAssets extends Migration {
  override up(): void {
    this.addSql(
      `alter table "asset" add column "party_states" text[] not null default '{}', add column "assigned_authorities" uuid[] not null default '{}'`,
    );
    this.addSql(
      `update "asset" a set "party_states" = c."party_states", "assigned_authorities" = c."assigned_authorities" from "case_file" c where c."id" = a."case_id"`,
    );
    this.addSql(
      `alter table "asset" alter column "party_states" drop default, alter column "assigned_authorities" drop default`,
    );
  }
}
