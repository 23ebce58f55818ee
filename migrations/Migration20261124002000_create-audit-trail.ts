import { Migration } from '@mikro-orm/migrations';

export class CreateAuditTrail extends Migration {
  override up(): void {
    this.addSql(
      `create table "audit_chain" ("id" uuid not null, "last_sequence" int not null, "last_hash" text not null, primary key ("id"))`,
    );
    this.addSql(`comment on table "audit_chain" is 'Heads of the audit chains: length and last hash.'`);
    this.addSql(
      `create table "audit_event" ("id" uuid not null, "chain" uuid not null, "head" uuid not null, "sequence" int not null, "action" text not null, "subject_type" text not null, "subject_key" text not null, "actor" text null, "actor_role" text not null, "on_behalf_of" text null, "occurred_at" timestamptz(3) not null, "reason" text null, "request_id" text null, "details" jsonb not null, "hash" text not null, "previous_hash" text not null, "body" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "audit_event" is 'Append-only, hash-chained trail of commands and of reads across States.'`,
    );
    this.addSql(
      `create index "audit_event_subject_key_occurred_at_id_index" on "audit_event" ("subject_key", "occurred_at", "id")`,
    );
    this.addSql(
      `create index "audit_event_on_behalf_of_occurred_at_id_index" on "audit_event" ("on_behalf_of", "occurred_at", "id")`,
    );
    this.addSql(`create index "audit_event_occurred_at_id_index" on "audit_event" ("occurred_at", "id")`);
    this.addSql(
      `create index "audit_event_chain_occurred_at_id_index" on "audit_event" ("chain", "occurred_at", "id")`,
    );
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_head_sequence_unique" unique ("head", "sequence")`,
    );
    this.addSql(
      `create table "audit_key" ("id" boolean not null default true, "key" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "audit_key" is 'The key of the digests of guarded values in the audit trail.'`,
    );
    this.addSql(
      `create table "command_receipt" ("viewer_id" text not null, "idempotency_key" text not null, "command" text not null, "input_digest" text not null, "subject_type" text null, "subject_key" text null, "received_at" timestamptz(3) not null, primary key ("viewer_id", "idempotency_key"))`,
    );
    this.addSql(
      `comment on table "command_receipt" is 'Commands carried out, by the idempotency key of the client.'`,
    );
  }
}
