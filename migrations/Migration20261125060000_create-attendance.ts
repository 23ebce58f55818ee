import { Migration } from '@mikro-orm/migrations';

export class CreateAttendance extends Migration {
  override up(): void {
    this.addSql(
      `create table "attending_person" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "entered_by" text not null, "person_id" uuid null, "name" text null, "whereabouts" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "attending_person" is 'Who is to be transferred, protected by safe conduct or heard: for the authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_named" check ((person_id is null) <> (name is null))`,
    );
    this.addSql(
      `create table "safe_conduct" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "attendee_id" uuid not null, "capacity" text not null, "purpose" text not null, "status" text not null default 'GRANTED', "leaving_days" int not null default 15, "proposed_leaving_days" int null, "period_agreed_at" timestamptz(3) null, "time_zone" text not null, "informed_at" timestamptz(3) null, "leave_by" date null, "leave_by_at" timestamptz(3) null, "restart_reason" text null, "left_on" date null, "end" text null, "ended_on" date null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "safe_conduct" is 'Safe conduct of witnesses, experts and others who come to the requesting State (UNCAC art. 46(27)).'`,
    );
    this.addSql(
      `create index "safe_conduct_request_id_created_at_id_index" on "safe_conduct" ("request_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_period_known" check (status <> 'LEAVING' or (informed_at is not null and leave_by is not null and leave_by_at is not null))`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_leaving_days" check (leaving_days >= 1 and leaving_days <= 365)`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_capacity_check" check ("capacity" in ('WITNESS', 'EXPERT', 'OTHER'))`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_status_check" check ("status" in ('GRANTED', 'LEAVING', 'LEFT', 'ENDED'))`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_end_check" check ("end" in ('STAYED', 'RETURNED', 'NOT_USED'))`,
    );
    this.addSql(
      `create table "hearing" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "attendee_id" uuid not null, "capacity" text not null, "modality" text not null, "not_in_person_because" text null, "status" text not null default 'PLANNED', "planned_at" timestamptz(3) not null, "requesting_time_zone" text not null, "requested_time_zone" text not null, "language" text not null, "needs_interpreter" boolean not null default false, "conducted_by" uuid null, "attended_by" uuid null, "held_at" timestamptz(3) null, "change_reason" text null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "hearing" is 'Hearings of witnesses, experts and others for requests (UNCAC art. 46(17), (18)).'`,
    );
    this.addSql(
      `create index "hearing_request_id_created_at_id_index" on "hearing" ("request_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_held" check ((status = 'HELD') = (held_at is not null))`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_not_in_person_for_a_reason" check (modality = 'IN_PERSON' or not_in_person_because is not null)`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_capacity_check" check ("capacity" in ('WITNESS', 'EXPERT', 'OTHER'))`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_modality_check" check ("modality" in ('IN_PERSON', 'VIDEO', 'TELEPHONE'))`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_status_check" check ("status" in ('PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED'))`,
    );
    this.addSql(
      `create table "hearing_record" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "hearing_id" uuid not null, "entered_by" text not null, "text" text not null, "procedure_followed" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "hearing_record" is 'Records of hearings: for the authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_hearing_id_unique" unique ("hearing_id")`,
    );
    this.addSql(
      `create table "detained_person_transfer" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "attendee_id" uuid not null, "holding_state" text not null, "receiving_state" text not null, "holding_keeper" text not null, "receiving_keeper" text not null, "purpose" text not null, "status" text not null default 'PROPOSED', "consented_at" timestamptz(3) null, "holding_agreed_at" timestamptz(3) null, "holding_conditions" text null, "receiving_agreed_at" timestamptz(3) null, "receiving_conditions" text null, "in_custody" boolean not null default true, "transferred_on" date null, "return_due_on" date null, "returned_on" date null, "days_in_custody" int null, "days_credited" int null, "earlier_acts_consented_at" timestamptz(3) null, "earlier_acts_consent" text null, "earlier_acts_proceedings" text null, "declined_by" text null, "end_reason" text null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "detained_person_transfer" is 'Transfers of detained persons to the other State, to help there (UNCAC art. 46(10)-(12)).'`,
    );
    this.addSql(
      `create index "detained_person_transfer_request_id_created_at_id_index" on "detained_person_transfer" ("request_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_credited" check (days_credited is null or days_credited >= days_in_custody)`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_agreed" check ((status <> 'TRANSFERRED' and status <> 'RETURNED') or (consented_at is not null and holding_agreed_at is not null and receiving_agreed_at is not null and transferred_on is not null and return_due_on is not null))`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_two_states" check (holding_state <> receiving_state)`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_status_check" check ("status" in ('PROPOSED', 'CONSENTED', 'TRANSFERRED', 'RETURNED', 'DECLINED', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_declined_by_check" check ("declined_by" in ('PERSON', 'HOLDING_STATE', 'RECEIVING_STATE'))`,
    );
    this.addSql(
      `create table "transfer_consent" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "transfer_id" uuid not null, "holding_state" text not null, "given_at" timestamptz(3) not null, "language" text not null, "given_before" text not null, "with_counsel" boolean not null, "counsel" text null, "informed_of" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "transfer_consent" is 'Consent records of detained persons (UNCAC art. 46(10)(a)): for the authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_transfer_id_unique" unique ("transfer_id")`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_entered_by_foreign" foreign key ("entered_by") references "state" ("code")`,
    );
    this.addSql(
      `alter table "attending_person" add constraint "attending_person_person_id_foreign" foreign key ("person_id") references "mla_request_person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "safe_conduct" add constraint "safe_conduct_attendee_id_foreign" foreign key ("attendee_id") references "attending_person" ("id")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_attendee_id_foreign" foreign key ("attendee_id") references "attending_person" ("id")`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_conducted_by_foreign" foreign key ("conducted_by") references "competent_authority" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_attended_by_foreign" foreign key ("attended_by") references "competent_authority" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id")`,
    );
    this.addSql(
      `alter table "hearing_record" add constraint "hearing_record_entered_by_foreign" foreign key ("entered_by") references "state" ("code")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_attendee_id_foreign" foreign key ("attendee_id") references "attending_person" ("id")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_holding_state_foreign" foreign key ("holding_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_receiving_state_foreign" foreign key ("receiving_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_holding_keeper_foreign" foreign key ("holding_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "detained_person_transfer" add constraint "detained_person_transfer_receiving_keeper_foreign" foreign key ("receiving_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_requested_state_foreign" foreign key ("requested_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_transfer_id_foreign" foreign key ("transfer_id") references "detained_person_transfer" ("id")`,
    );
    this.addSql(
      `alter table "transfer_consent" add constraint "transfer_consent_holding_state_foreign" foreign key ("holding_state") references "state" ("code")`,
    );
  }
}
