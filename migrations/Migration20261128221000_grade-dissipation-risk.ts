import { Migration } from '@mikro-orm/migrations';

/**
 * How near the risk is that property is moved away, beside the words that say why. What was said in words before stays as
 * it was said: nobody but the requesting State can grade it.
 */
export class GradeDissipationRisk extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_item_particulars" add "dissipation_risk_level" text null`);
    this.addSql(
      `alter table "mla_request_item_particulars" add constraint "mla_request_item_particulars_dissipation_risk_level_check" check ("dissipation_risk_level" in ('IMMINENT', 'HIGH', 'MODERATE'))`,
    );
    this.addSql(
      `alter table "mla_request_item_particulars" add constraint "mla_request_item_particulars_risk" check (dissipation_risk_level is null or dissipation_risk is not null)`,
    );
  }
}
