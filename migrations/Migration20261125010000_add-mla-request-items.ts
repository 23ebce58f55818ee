import { Migration } from '@mikro-orm/migrations';

export class AddMlaRequestItems extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_item" ("id" uuid not null, "request_id" uuid not null, "is_listed" boolean not null default true, "position" int not null, "type" text not null, "avenue" text null, "coercive" boolean not null, "status" text not null default 'REQUESTED', "executing_authority_id" uuid null, "result" text null, "procedure_followed" text null, "deviation_reason" text null, "executed_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_item" is 'What requests ask for, one by one (UNCAC art. 46(3)), with what became of each.'`,
    );
    this.addSql(
      `alter table "mla_request_item" add constraint "mla_request_item_request_id_position_unique" unique ("request_id", "position")`,
    );
    this.addSql(
      `create table "mla_request_item_particulars" ("id" uuid not null, "item_id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "description" text null, "nexus" text null, "addressee" text null, "questions" text null, "period_from" date null, "period_to" date null, "institution" text null, "account" text null, "place" text null, "documents" text[] not null, "appear_on" date null, "video_hearing_wished" boolean not null default false, "property_description" text null, "property_location" text null, "estimated_value" numeric null, "estimated_value_currency" text null, "dissipation_risk" text null, "order_court" text null, "order_date" date null, "order_number" text null, "order_is_final" boolean null, "order_copy_attached" boolean not null default false, "order_extent" text null, "notice_to_third_parties" text null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_item_particulars" is 'Particulars of what requests ask for: for the authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "mla_request_item_particulars" add constraint "mla_request_item_particulars_item_id_unique" unique ("item_id")`,
    );
    this.addSql(
      `create index "mla_request_item_particulars_request_id_index" on "mla_request_item_particulars" ("request_id")`,
    );
    this.addSql(`alter table "mla_request" add "item_facts" jsonb not null default '[]'`);
    this.addSql(
      `alter table "mla_request_item" add constraint "mla_request_item_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_item" add constraint "mla_request_item_executing_authority_id_foreign" foreign key ("executing_authority_id") references "competent_authority" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_item" add constraint "mla_request_item_avenue_fits" check (avenue is null or type = 'ASSET_RECOVERY' or (avenue = 'IDENTIFY_TRACE_FREEZE' and (type = 'IDENTIFYING_FREEZING_TRACING_PROCEEDS' or type = 'SEARCH_SEIZURE_FREEZING')))`,
    );
    this.addSql(
      `alter table "mla_request_item" add constraint "mla_request_item_position" check (position >= 1 and position <= 200)`,
    );
    this.addSql(
      `alter table "mla_request_item" add constraint "mla_request_item_type_check" check ("type" in ('TAKING_EVIDENCE', 'SERVICE_OF_DOCUMENTS', 'SEARCH_SEIZURE_FREEZING', 'EXAMINING_OBJECTS_AND_SITES', 'INFORMATION_AND_EXPERT_EVALUATIONS', 'DOCUMENTS_AND_RECORDS', 'TRACING_PROCEEDS_FOR_EVIDENCE', 'VOLUNTARY_APPEARANCE', 'OTHER_ASSISTANCE', 'IDENTIFYING_FREEZING_TRACING_PROCEEDS', 'ASSET_RECOVERY'))`,
    );
    this.addSql(
      `alter table "mla_request_item" add constraint "mla_request_item_avenue_check" check ("avenue" in ('OBTAIN_ORDER', 'ENFORCE_ORDER', 'IDENTIFY_TRACE_FREEZE'))`,
    );
    this.addSql(
      `alter table "mla_request_item" add constraint "mla_request_item_status_check" check ("status" in ('REQUESTED', 'IN_EXECUTION', 'EXECUTED', 'REFUSED', 'NOT_POSSIBLE', 'WITHDRAWN'))`,
    );
    this.addSql(
      `alter table "mla_request_item_particulars" add constraint "mla_request_item_particulars_item_id_foreign" foreign key ("item_id") references "mla_request_item" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_item_particulars" add constraint "mla_request_item_particulars_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_item_particulars" add constraint "mla_request_item_particulars_case_id_foreign" foreign key ("case_id") references "case_file" ("id")`,
    );
    this.addSql(
      `alter table "mla_request_item_particulars" add constraint "mla_request_item_particulars_requesting_state_foreign" foreign key ("requesting_state") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request_item_particulars" add constraint "mla_request_item_particulars_value" check (estimated_value >= 0)`,
    );
    // What was asked before is asked by one item for each type; its particulars, and the way on which property is reached, were not kept.
    this.addSql(`
      insert into "mla_request_item" ("id", "request_id", "position", "type", "avenue", "coercive", "status", "executed_at")
      select gen_random_uuid(), r.id, t.position, t.type,
        case when t.type = 'IDENTIFYING_FREEZING_TRACING_PROCEEDS' then 'IDENTIFY_TRACE_FREEZE' end,
        t.type in ('SEARCH_SEIZURE_FREEZING', 'IDENTIFYING_FREEZING_TRACING_PROCEEDS', 'ASSET_RECOVERY'),
        case when r.executed_at is not null then 'EXECUTED' when r.refusal_grounds is not null then 'REFUSED'
          when r.status = 'WITHDRAWN' then 'WITHDRAWN' else 'REQUESTED' end,
        r.executed_at
      from "mla_request" r cross join unnest(r.types) with ordinality as t (type, position)`);
    this.addSql(`
      insert into "mla_request_item_particulars" ("id", "item_id", "request_id", "case_id", "requesting_state", "documents")
      select gen_random_uuid(), i.id, r.id, r.case_id, r.requesting_state, '{}'
      from "mla_request_item" i join "mla_request" r on r.id = i.request_id`);
    // The keeper of what was sent is put in place again with what is repeatable, after the migrations.
    this.addSql(`drop trigger if exists keep_mla_request on "mla_request"`);
    this.addSql(`
      update "mla_request" r set "item_facts" = (
        select jsonb_agg(jsonb_build_object('position', i.position, 'type', i.type, 'avenue', i.avenue, 'given', '[]'::jsonb) order by i.position)
        from "mla_request_item" i where i.request_id = r.id)`);
  }
}
