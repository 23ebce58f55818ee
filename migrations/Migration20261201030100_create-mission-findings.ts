import { Migration } from '@mikro-orm/migrations';

/** Whom missions met, what they found and recommend, how that is carried out, and advice on cases. */
export class CreateMissionFindings extends Migration {
  override up(): void {
    this.addSql(
      `create table "mission_meeting" ("id" uuid not null, "mission_id" uuid not null, "met_on" date not null, "institution_kind" text not null, "created_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mission_meeting" is 'Meetings of missions by day and kind of institution: for the host State, StAR and the auditors.'`,
    );
    this.addSql(
      `create index "mission_meeting_mission_id_met_on_id_index" on "mission_meeting" ("mission_id", "met_on", "id")`,
    );
    this.addSql(
      `create table "mission_meeting_name" ("meeting_id" uuid not null, "institution" text not null, "persons" text null, primary key ("meeting_id"))`,
    );
    this.addSql(
      `comment on table "mission_meeting_name" is 'Institutions and persons whom missions met: for the host State and StAR.'`,
    );
    this.addSql(
      `create table "mission_finding" ("id" uuid not null, "mission_id" uuid not null, "provision" text not null, "severity" text not null, "text" text not null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mission_finding" is 'Findings of missions: for the host State, StAR and the auditors.'`,
    );
    this.addSql(
      `create index "mission_finding_mission_id_created_at_id_index" on "mission_finding" ("mission_id", "created_at", "id")`,
    );
    this.addSql(
      `create table "mission_recommendation" ("id" uuid not null, "mission_id" uuid not null, "host_state" text not null, "finding_id" uuid null, "owner" text not null, "text" text not null, "due_on" date not null, "status" text not null default 'OPEN', "overdue_from" timestamptz(3) null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mission_recommendation" is 'Recommendations of missions: for the host State, StAR and the auditors.'`,
    );
    this.addSql(
      `create index "mission_recommendation_finding_id_index" on "mission_recommendation" ("finding_id")`,
    );
    this.addSql(
      `create index "mission_recommendation_mission_id_overdue_from_index" on "mission_recommendation" ("mission_id", "overdue_from")`,
    );
    this.addSql(
      `create index "mission_recommendation_mission_id_due_on_id_index" on "mission_recommendation" ("mission_id", "due_on", "id")`,
    );
    this.addSql(
      `create table "recommendation_progress" ("id" uuid not null, "recommendation_id" uuid not null, "noted_by" text null, "status" text not null, "text" text not null, "noted_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "recommendation_progress" is 'How recommendations of missions are carried out: for the host State, StAR and the auditors.'`,
    );
    this.addSql(
      `create index "recommendation_progress_recommendation_id_noted_at_id_index" on "recommendation_progress" ("recommendation_id", "noted_at", "id")`,
    );
    this.addSql(
      `create table "mission_advice" ("id" uuid not null, "mission_id" uuid not null, "host_state" text not null, "text" text not null, "author" text not null, "created_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mission_advice" is 'Advice on cases that teams of missions gave: for the host State and the team alone.'`,
    );
    this.addSql(
      `create index "mission_advice_mission_id_created_at_id_index" on "mission_advice" ("mission_id", "created_at", "id")`,
    );
    this.addSql(
      `alter table "mission_meeting" add constraint "mission_meeting_mission_id_foreign" foreign key ("mission_id") references "mission" ("id")`,
    );
    this.addSql(
      `alter table "mission_meeting" add constraint "mission_meeting_institution_kind_check" check ("institution_kind" in ('CENTRAL_AUTHORITY', 'MINISTRY', 'PROSECUTION_SERVICE', 'LAW_ENFORCEMENT', 'ANTI_CORRUPTION_BODY', 'FINANCIAL_INTELLIGENCE_UNIT', 'COURT', 'ASSET_RECOVERY_OFFICE', 'ASSET_MANAGEMENT_OFFICE', 'SUPERVISOR', 'PARLIAMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'OTHER'))`,
    );
    this.addSql(
      `alter table "mission_meeting_name" add constraint "mission_meeting_name_meeting_id_foreign" foreign key ("meeting_id") references "mission_meeting" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "mission_finding" add constraint "mission_finding_mission_id_foreign" foreign key ("mission_id") references "mission" ("id")`,
    );
    this.addSql(
      `alter table "mission_finding" add constraint "mission_finding_provision_foreign" foreign key ("provision") references "convention_provision" ("key")`,
    );
    this.addSql(
      `alter table "mission_finding" add constraint "mission_finding_severity_check" check ("severity" in ('GOOD_PRACTICE', 'MINOR', 'SIGNIFICANT', 'SERIOUS'))`,
    );
    this.addSql(
      `alter table "mission_recommendation" add constraint "mission_recommendation_mission_id_foreign" foreign key ("mission_id") references "mission" ("id")`,
    );
    this.addSql(
      `alter table "mission_recommendation" add constraint "mission_recommendation_host_state_foreign" foreign key ("host_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mission_recommendation" add constraint "mission_recommendation_finding_id_foreign" foreign key ("finding_id") references "mission_finding" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mission_recommendation" add constraint "mission_recommendation_status_check" check ("status" in ('OPEN', 'UNDER_WAY', 'IMPLEMENTED', 'NOT_ACCEPTED'))`,
    );
    this.addSql(
      `alter table "recommendation_progress" add constraint "recommendation_progress_recommendation_id_foreign" foreign key ("recommendation_id") references "mission_recommendation" ("id")`,
    );
    this.addSql(
      `alter table "recommendation_progress" add constraint "recommendation_progress_noted_by_foreign" foreign key ("noted_by") references "state" ("code") on delete set null`,
    );
    this.addSql(
      `alter table "recommendation_progress" add constraint "recommendation_progress_status_check" check ("status" in ('OPEN', 'UNDER_WAY', 'IMPLEMENTED', 'NOT_ACCEPTED'))`,
    );
    this.addSql(
      `alter table "mission_advice" add constraint "mission_advice_mission_id_foreign" foreign key ("mission_id") references "mission" ("id")`,
    );
    this.addSql(
      `alter table "mission_advice" add constraint "mission_advice_host_state_foreign" foreign key ("host_state") references "state" ("code")`,
    );
  }
}
