import { Migration } from '@mikro-orm/migrations';

/** Missions of the StAR Initiative: the request of a State, terms of reference, days, team. */
export class CreateMissions extends Migration {
  override up(): void {
    this.addSql(
      `create table "mission" ("id" uuid not null, "host_state" text not null, "kinds" text[] not null, "status" text not null default 'REQUESTED', "follow_up_to" uuid null, "requested_on" date not null, "terms_proposed_at" timestamptz(3) null, "terms_agreed_at" timestamptz(3) null, "planned_from" date null, "planned_until" date null, "started_on" date null, "ended_on" date null, "trail_key" text generated always as (id::text) stored null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mission" is 'Missions of the StAR Initiative: what whoever knows of a mission may know of it.'`,
    );
    this.addSql(`create index "mission_kinds_index" on "mission" using gin ("kinds")`);
    this.addSql(
      `create index "mission_follow_up_to_created_at_id_index" on "mission" ("follow_up_to", "created_at", "id")`,
    );
    this.addSql(`create index "mission_requested_on_id_index" on "mission" ("requested_on", "id")`);
    this.addSql(
      `create index "mission_status_created_at_id_index" on "mission" ("status", "created_at", "id")`,
    );
    this.addSql(
      `create index "mission_host_state_updated_at_id_index" on "mission" ("host_state", "updated_at", "id")`,
    );
    this.addSql(
      `create index "mission_host_state_created_at_id_index" on "mission" ("host_state", "created_at", "id")`,
    );
    this.addSql(`create index "mission_updated_at_id_index" on "mission" ("updated_at", "id")`);
    this.addSql(`create index "mission_created_at_id_index" on "mission" ("created_at", "id")`);
    this.addSql(
      `create table "mission_letter" ("mission_id" uuid not null, "requested_by_name" text not null, "requested_by_office" text not null, "letter_reference" text not null, "addressed_to" text not null, "counterpart" text not null, "help_asked" text not null, primary key ("mission_id"))`,
    );
    this.addSql(
      `comment on table "mission_letter" is 'The letters by which States ask for missions: for the host State, StAR and the auditors.'`,
    );
    this.addSql(
      `create table "mission_expert" ("id" uuid not null, "mission_id" uuid not null, "name" text not null, "organization" text not null, "role" text not null, "user_id" text null, "joined_at" timestamptz(3) not null, "left_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`comment on table "mission_expert" is 'The teams of missions: for the host State and StAR.'`);
    this.addSql(
      `create unique index mission_expert_once on mission_expert (mission_id, user_id) where left_at is null`,
    );
    this.addSql(
      `create index "mission_expert_mission_id_joined_at_id_index" on "mission_expert" ("mission_id", "joined_at", "id")`,
    );
    this.addSql(
      `create table "mission_arrangement" ("mission_id" uuid not null, "terms_of_reference" text null, "terms_remark" text null, "ending_reason" text null, primary key ("mission_id"))`,
    );
    this.addSql(
      `comment on table "mission_arrangement" is 'Terms of reference of missions, and why one was declined or cancelled: for the host State, StAR and the auditors.'`,
    );
    this.addSql(
      `alter table "mission" add constraint "mission_host_state_foreign" foreign key ("host_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mission" add constraint "mission_follow_up_to_foreign" foreign key ("follow_up_to") references "mission" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mission" add constraint "mission_terms_agreed" check (terms_agreed_at is null or terms_proposed_at is not null)`,
    );
    this.addSql(
      `alter table "mission" add constraint "mission_closed" check (status <> 'CLOSED' or ended_on is not null)`,
    );
    this.addSql(
      `alter table "mission" add constraint "mission_started" check (status in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'PLANNED', 'CANCELLED') or started_on is not null)`,
    );
    this.addSql(
      `alter table "mission" add constraint "mission_planned" check (status in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'CANCELLED') or (terms_agreed_at is not null and planned_from is not null and planned_until is not null))`,
    );
    this.addSql(`alter table "mission" add constraint "mission_days" check (ended_on >= started_on)`);
    this.addSql(
      `alter table "mission" add constraint "mission_planned_days" check (planned_until >= planned_from)`,
    );
    this.addSql(
      `alter table "mission" add constraint "mission_kinds" check (kinds <@ array['SCOPING', 'ASSESSMENT', 'LEGAL_FRAMEWORK_REVIEW', 'INSTITUTIONAL_SETUP', 'CAPACITY_BUILDING', 'CASE_ADVICE', 'FINANCIAL_CENTRE_CONTACTS', 'MENTORING', 'TRAINING'] and kinds <> '{}')`,
    );
    this.addSql(
      `alter table "mission" add constraint "mission_status_check" check ("status" in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'PLANNED', 'UNDER_WAY', 'CLOSED', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "mission_letter" add constraint "mission_letter_mission_id_foreign" foreign key ("mission_id") references "mission" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "mission_letter" add constraint "mission_letter_addressed_to_check" check ("addressed_to" in ('STAR_COORDINATOR', 'UNODC_REPRESENTATIVE', 'WORLD_BANK_COUNTRY_DIRECTOR'))`,
    );
    this.addSql(
      `alter table "mission_expert" add constraint "mission_expert_mission_id_foreign" foreign key ("mission_id") references "mission" ("id")`,
    );
    this.addSql(
      `alter table "mission_expert" add constraint "mission_expert_left" check (left_at >= joined_at)`,
    );
    this.addSql(
      `alter table "mission_expert" add constraint "mission_expert_role_check" check ("role" in ('FOCAL_POINT', 'TEAM_LEADER', 'EXPERT', 'INTERPRETER', 'OBSERVER'))`,
    );
    this.addSql(
      `alter table "mission_arrangement" add constraint "mission_arrangement_mission_id_foreign" foreign key ("mission_id") references "mission" ("id") on update cascade on delete cascade`,
    );
  }
}
