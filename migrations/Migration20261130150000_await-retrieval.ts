import { Migration } from '@mikro-orm/migrations';

const docket = 'mla_request_docket';
const evidence = 'mla_request_delivery_evidence';
const reasons = [
  ...['UNSPECIFIED', 'REJECTED_BY_SENDER_SYSTEM', 'REJECTED_BY_CARRIER', 'RELAY_TIMEOUT', 'DELIVERY_TIMEOUT'],
  ...['RETRIEVAL_TIMEOUT', 'ADDRESSEE_UNKNOWN', 'REFUSED_BY_ADDRESSEE', 'LOST_OR_DAMAGED'],
];

/**
 * Until when what was delivered is to be taken up, and on the docket from when on it counts as not taken up. Of what was sent
 * before no word is awaited.
 */
export class AwaitRetrieval extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_delivery" add "retrieval_due_at" timestamptz(3) null`);
    this.addSql(`alter table "${evidence}" drop constraint "${evidence}_reason_check"`);
    this.addSql(
      `alter table "${evidence}" add constraint "${evidence}_reason_check" check ("reason" in (${reasons.map((one) => `'${one}'`).join(', ')}))`,
    );
    this.addSql(
      `alter table "${docket}" add "retrieval_fails_at" timestamptz(3) not null default '9999-12-31'`,
    );
    this.addSql(`alter table "${docket}" alter "retrieval_fails_at" drop default`);
    for (const side of ['requesting', 'requested'])
      this.addSql(
        `create index "${docket}_${side}_state_retrieval_fails_at_index" on "${docket}" ("${side}_state", "retrieval_fails_at")`,
      );
  }
}
