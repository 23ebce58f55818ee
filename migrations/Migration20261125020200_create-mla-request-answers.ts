import { Migration } from '@mikro-orm/migrations';

const statuses = `'DRAFT', 'IN_REVIEW', 'SUBMITTED', 'ACKNOWLEDGED', 'UNDER_EXAMINATION', 'INFORMATION_REQUESTED', 'CONDITIONS_PROPOSED', 'POSTPONED', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'EXECUTED', 'REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED'`;

/** Additional information, consultations, conditions, postponement and lapse of requests. */
export class CreateMlaRequestAnswers extends Migration {
  override up(): void {
    this.addSql(
      `alter table "mla_request" add column "lapse_reasons" text null, add column "postponement_ground" text null, add column "postponement_review_on" date null, add column "postponed_at" timestamptz(3) null, add column "answer_due_on" date null, add column "is_bound" boolean not null default false, add column "refusal_consulted_from" timestamptz(3) null, add column "postponement_consulted_from" timestamptz(3) null`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_postponement_ground_check" check ("postponement_ground" in ('ONGOING_INVESTIGATION', 'ONGOING_PROSECUTION', 'ONGOING_JUDICIAL_PROCEEDING'))`,
    );
    this.addSql(
      `alter table "mla_request_side" add column "proposed_answer" text null, add column "proposed_postponement" text null, add column "proposed_review_on" date null, add column "domestic_proceeding" text null`,
    );
    this.addSql(`alter table "mla_request_side" drop constraint "mla_request_side_proposal_check"`);
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposal_check" check ("proposal" in ('SUBMISSION', 'REFUSAL', 'INFORMATION', 'CONDITIONS', 'POSTPONEMENT'))`,
    );
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposed_postponement_check" check ("proposed_postponement" in ('ONGOING_INVESTIGATION', 'ONGOING_PROSECUTION', 'ONGOING_JUDICIAL_PROCEEDING'))`,
    );
    for (const [table, column] of [
      ['mla_request', 'status'],
      ['mla_request', 'status_before'],
      ['mla_request_event', 'status'],
    ] as const) {
      const constraint = `${table}_${column}_check`;
      this.addSql(`alter table "${table}" drop constraint "${constraint}"`);
      this.addSql(
        `alter table "${table}" add constraint "${constraint}" check ("${column}" in (${statuses}))`,
      );
    }
    this.addSql(
      `create table "mla_request_information_round" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "number" int not null, "asking_state" text not null, "answering_state" text not null, "question" text not null, "asked_by" text not null, "asked_at" timestamptz(3) not null, "answer_due_on" date null, "answer" text null, "answered_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_information_round" is 'Additional information asked and given, round by round (UNCAC art. 46(16)).'`,
    );
    this.addSql(
      `alter table "mla_request_information_round" add constraint "mla_request_information_round_request_id_number_unique" unique ("request_id", "number")`,
    );
    this.addSql(
      `create table "mla_request_consultation" ("id" uuid not null, "request_id" uuid not null, "about" text not null, "opened_by" text not null, "opened_at" timestamptz(3) not null, "answer_due_on" date not null, "held_from" timestamptz(3) not null, "concluded_at" timestamptz(3) null, "result" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_consultation" is 'Consultations between the two States of a request (UNCAC art. 46(26)).'`,
    );
    this.addSql(
      `create index "mla_request_consultation_request_id_opened_at_id_index" on "mla_request_consultation" ("request_id", "opened_at", "id")`,
    );
    this.addSql(
      `alter table "mla_request_consultation" add constraint "mla_request_consultation_about_check" check ("about" in ('REFUSAL', 'POSTPONEMENT', 'CONDITIONS', 'COSTS', 'OTHER'))`,
    );
    this.addSql(
      `create table "mla_request_consultation_message" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "consultation_id" uuid not null, "by_state" text not null, "text" text not null, "sent_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_consultation_message" is 'What States say in consultations on requests (UNCAC art. 46(26)).'`,
    );
    this.addSql(
      `create index "mla_request_consultation_message_consultation_id_s_4d954_index" on "mla_request_consultation_message" ("consultation_id", "sent_at", "id")`,
    );
    this.addSql(
      `create table "mla_request_condition" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "state" text not null, "is_sent" boolean not null default false, "is_dropped" boolean not null default false, "set" int not null, "position" int not null, "kind" text not null, "text" text not null, "expires_on" date null, "status" text not null default 'PROPOSED', "binds" boolean not null default false, "decline_reasons" text null, "answered_at" timestamptz(3) null, "fulfilled_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_condition" is 'Conditions of assistance: proposed, answered one by one, binding once accepted (UNCAC art. 46(26)).'`,
    );
    this.addSql(
      `create index "mla_request_condition_request_id_set_position_index" on "mla_request_condition" ("request_id", "set", "position")`,
    );
    this.addSql(
      `alter table "mla_request_condition" add constraint "mla_request_condition_kind_check" check ("kind" in ('USE_LIMITATION', 'CONFIDENTIALITY', 'COSTS', 'RETURN', 'OTHER'))`,
    );
    this.addSql(
      `alter table "mla_request_condition" add constraint "mla_request_condition_status_check" check ("status" in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'FULFILLED'))`,
    );
    this.addSql(
      `alter table "mla_request_information_round" add constraint "mla_request_information_round_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_information_round" add constraint "mla_request_information_round_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_information_round" add constraint "mla_request_information_round_asking_state_foreign" foreign key ("asking_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_information_round" add constraint "mla_request_information_round_answering_state_foreign" foreign key ("answering_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_consultation" add constraint "mla_request_consultation_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_consultation" add constraint "mla_request_consultation_opened_by_foreign" foreign key ("opened_by") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_consultation_message" add constraint "mla_request_consultation_message_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_consultation_message" add constraint "mla_request_consultation_message_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_consultation_message" add constraint "mla_request_consultation_message_consultation_id_foreign" foreign key ("consultation_id") references "mla_request_consultation" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_consultation_message" add constraint "mla_request_consultation_message_by_state_foreign" foreign key ("by_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_condition" add constraint "mla_request_condition_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_condition" add constraint "mla_request_condition_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_condition" add constraint "mla_request_condition_state_foreign" foreign key ("state") references "state" ("code")`,
    );
  }
}
