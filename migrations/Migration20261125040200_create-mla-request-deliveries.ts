import { Migration } from '@mikro-orm/migrations';

/** How requests travel, by evidence; and the letters of request as they were submitted. */
export class CreateMlaRequestDeliveries extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_letter" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "text" text not null, "digest" text not null, "composed_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_letter" is 'Letters of request as they were submitted: for the authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_request_id_unique" unique ("request_id")`,
    );
    this.addSql(
      `create table "mla_request_delivery" ("id" uuid not null, "request_id" uuid not null, "from_state" text not null, "to_state" text not null, "medium" text not null, "tracking_number" text null, "digest" text null, "opened_at" timestamptz(3) not null, "relay_due_at" timestamptz(3) null, "delivery_due_at" timestamptz(3) null, "recorded_outcome" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_delivery" is 'Each sending of a request on its way; what became of it is in mla_request_delivery_evidence.'`,
    );
    this.addSql(
      `create index "mla_request_delivery_request_id_opened_at_id_index" on "mla_request_delivery" ("request_id", "opened_at", "id")`,
    );
    this.addSql(
      `create table "mla_request_delivery_evidence" ("id" uuid not null, "delivery_id" uuid not null, "request_id" uuid not null, "kind" text not null, "reason" text null, "happened_at" timestamptz(3) not null, "recorded_at" timestamptz(3) not null, "recorded_for" text not null, "source" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_delivery_evidence" is 'Evidence of deliveries; never changed, only overruled by a higher one.'`,
    );
    this.addSql(
      `create index "mla_request_delivery_evidence_delivery_id_happened_at_id_index" on "mla_request_delivery_evidence" ("delivery_id", "happened_at", "id")`,
    );
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_digest" check (digest ~ '^[0-9a-f]{64}$')`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_from_state_foreign" foreign key ("from_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_to_state_foreign" foreign key ("to_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_digest" check (digest ~ '^[0-9a-f]{64}$')`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_medium_check" check ("medium" in ('REPATRIA', 'SECURE_MAIL', 'COURIER', 'POST', 'DIPLOMATIC_BAG', 'INTERPOL', 'BY_HAND', 'OTHER'))`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_recorded_outcome_check" check ("recorded_outcome" in ('SUBMISSION_ACCEPTANCE', 'SUBMISSION_REJECTION', 'RELAY_REMMD_ACCEPTANCE', 'RELAY_REMMD_FAILURE', 'RELAY_REMMD_REJECTION', 'DELIVERY', 'NON_DELIVERY', 'RETRIEVAL', 'NON_RETRIEVAL'))`,
    );
    this.addSql(
      `alter table "mla_request_delivery_evidence" add constraint "mla_request_delivery_evidence_delivery_id_foreign" foreign key ("delivery_id") references "mla_request_delivery" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_delivery_evidence" add constraint "mla_request_delivery_evidence_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_delivery_evidence" add constraint "mla_request_delivery_evidence_recorded_for_foreign" foreign key ("recorded_for") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_delivery_evidence" add constraint "mla_request_delivery_evidence_kind_check" check ("kind" in ('SUBMISSION_ACCEPTANCE', 'SUBMISSION_REJECTION', 'RELAY_REMMD_ACCEPTANCE', 'RELAY_REMMD_FAILURE', 'RELAY_REMMD_REJECTION', 'DELIVERY', 'NON_DELIVERY', 'RETRIEVAL', 'NON_RETRIEVAL'))`,
    );
    this.addSql(
      `alter table "mla_request_delivery_evidence" add constraint "mla_request_delivery_evidence_reason_check" check ("reason" in ('UNSPECIFIED', 'REJECTED_BY_SENDER_SYSTEM', 'REJECTED_BY_CARRIER', 'RELAY_TIMEOUT', 'DELIVERY_TIMEOUT', 'ADDRESSEE_UNKNOWN', 'REFUSED_BY_ADDRESSEE', 'LOST_OR_DAMAGED'))`,
    );
  }
}
