import { Migration } from '@mikro-orm/migrations';

/** Freezing and seizure obtained for requests, and the claims of third parties. */
export class CreateMeasures extends Migration {
  override up(): void {
    this.addSql(
      `create table "provisional_measure" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_keeper" text not null, "requested_keeper" text not null, "is_of_counterpart" boolean not null, "status" text not null default 'PLANNED', "kind" text not null, "basis" text not null, "property" text not null, "planned_on" date null, "ordered_by" text null, "order_reference" text null, "ordered_on" date null, "in_force_until" date null, "lifting_ground" text null, "lifting_reasons" text null, "proposed_by" text null, "proposed_at" timestamptz(3) null, "opportunity_until" timestamptz(3) null, "no_opportunity_reason" text null, "submission" text null, "submitted_at" timestamptz(3) null, "lifted_at" timestamptz(3) null, "listed_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "provisional_measure" is 'Freezing and seizure obtained for requests, and how they are lifted (UNCAC art. 55(2), (7), (8)).'`,
    );
    this.addSql(
      `create index "provisional_measure_requested_keeper_listed_at_id_index" on "provisional_measure" ("requested_keeper", "listed_at", "id")`,
    );
    this.addSql(
      `create index "provisional_measure_requesting_keeper_listed_at_id_index" on "provisional_measure" ("requesting_keeper", "listed_at", "id")`,
    );
    this.addSql(
      `create index "provisional_measure_request_id_listed_at_id_index" on "provisional_measure" ("request_id", "listed_at", "id")`,
    );
    this.addSql(
      `create table "third_party_claim" ("id" uuid not null, "measure_id" uuid not null, "requested_keeper" text not null, "claimant" text not null, "claim" text not null, "received_on" date not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "third_party_claim" is 'Rights of third parties in property under a measure (UNCAC art. 55(9)).'`,
    );
    this.addSql(
      `create index "third_party_claim_measure_id_received_on_id_index" on "third_party_claim" ("measure_id", "received_on", "id")`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_heard" check (status <> 'LIFTED' or is_of_counterpart or opportunity_until is not null or coalesce(no_opportunity_reason, '') <> '')`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_lifted" check ((status = 'LIFTED') = (lifted_at is not null))`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_executed" check ((status = 'PLANNED') = (ordered_on is null))`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_status_check" check ("status" in ('PLANNED', 'IN_FORCE', 'LIFTING_PROPOSED', 'LIFTED'))`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_kind_check" check ("kind" in ('FREEZING', 'SEIZURE'))`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_basis_check" check ("basis" in ('FOREIGN_ORDER', 'REQUEST', 'PRESERVATION'))`,
    );
    this.addSql(
      `alter table "provisional_measure" add constraint "provisional_measure_lifting_ground_check" check ("lifting_ground" in ('EVIDENCE_NOT_SUFFICIENT', 'EVIDENCE_NOT_TIMELY', 'DE_MINIMIS', 'DOMESTIC_LAW'))`,
    );
    this.addSql(
      `alter table "third_party_claim" add constraint "third_party_claim_measure_id_foreign" foreign key ("measure_id") references "provisional_measure" ("id")`,
    );
    this.addSql(
      `alter table "third_party_claim" add constraint "third_party_claim_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
  }
}
