import { Migration } from '@mikro-orm/migrations';

const types =
  "array['TAKING_EVIDENCE', 'SERVICE_OF_DOCUMENTS', 'SEARCH_SEIZURE_FREEZING', 'EXAMINING_OBJECTS_AND_SITES', 'INFORMATION_AND_EXPERT_EVALUATIONS', 'DOCUMENTS_AND_RECORDS', 'TRACING_PROCEEDS_FOR_EVIDENCE', 'VOLUNTARY_APPEARANCE', 'OTHER_ASSISTANCE', 'IDENTIFYING_FREEZING_TRACING_PROCEEDS', 'ASSET_RECOVERY']::text[]";
const verdicts = "('EXECUTABLE', 'NEEDS_CHANGES', 'NOT_EXECUTABLE')";

/** Drafts of requests that are shared with the requested State for comment, before they are requests. */
export class CreateSharedDrafts extends Migration {
  override up(): void {
    this.addSql(
      `create table "shared_draft" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "round" int null, "reference" text not null, "types" text[] not null, "language" text not null, "confidential" boolean not null, "is_shared" boolean not null default false, "is_dropped" boolean not null default false, "sharing_reason" text null, "shared_at" timestamptz(3) null, "verdict" text null, "verdict_at" timestamptz(3) null, "is_withdrawn" boolean not null default false, "withdrawn_at" timestamptz(3) null, "withdrawal_reason" text null, "is_source" boolean not null default false, "submitted_unchanged" boolean null, "listed_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "shared_draft" is 'Drafts of requests as they were shared with the requested State for comment; copies, never changed.'`,
    );
    for (const columns of [
      ['listed_at', 'id'],
      ['requested_keeper', 'listed_at', 'id'],
      ['requesting_keeper', 'listed_at', 'id'],
    ])
      this.addSql(indexOn('shared_draft', columns));
    this.addSql(
      `alter table "shared_draft" add constraint "shared_draft_request_id_round_unique" unique ("request_id", "round")`,
    );
    this.addSql(
      `create table "shared_draft_content" ("id" uuid not null, "draft_id" uuid not null, "requesting_state" text not null, "message" text null, "legal_basis" text not null, "legal_basis_detail" text null, "treaty_id" uuid null, "offences" jsonb not null, "purpose" text null, "urgent" boolean not null, "urgency_reason" text null, "deadline" date null, "deadline_reason" text null, "channel" text not null, "translated_into" text[] not null, "subject_matter" text null, "facts" text null, "assistance_sought" text null, "procedure_wished" text null, "conducting_authority" text null, "conducting_authority_functions" text null, "assurances" text[] not null, "assurances_detail" text null, "previous_contacts" text null, "items" jsonb not null, "persons" jsonb not null, "digest" text not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "shared_draft_content" is 'What shared drafts say (UNCAC art. 46(15)): for the central authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "shared_draft_content" add constraint "shared_draft_content_draft_id_unique" unique ("draft_id")`,
    );
    this.addSql(
      `create table "shared_draft_comment" ("id" uuid not null, "draft_id" uuid not null, "by_state" text not null, "in_reply_to" uuid null, "part" text null, "item" int null, "text" text null, "verdict" text null, "said_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "shared_draft_comment" is 'What the two States say of shared drafts: for their central authorities alone.'`,
    );
    this.addSql(indexOn('shared_draft_comment', ['in_reply_to', 'said_at', 'id']));
    this.addSql(indexOn('shared_draft_comment', ['draft_id', 'said_at', 'id']));
    this.addSql(`alter table "mla_request_side" drop constraint "mla_request_side_proposal_check"`);
    this.addSql(
      `alter table "mla_request_side" add constraint "mla_request_side_proposal_check" check ("proposal" in ('SUBMISSION', 'REFUSAL', 'INFORMATION', 'CONDITIONS', 'POSTPONEMENT', 'TRANSMISSION', 'ITEM_REFUSAL', 'SHARING'))`,
    );
    for (const [table, column, other, key, rest] of [
      ['shared_draft', 'request_id', 'mla_request', 'id', ''],
      ['shared_draft', 'case_id', 'case_file', 'id', ''],
      ['shared_draft', 'requesting_state', 'state', 'code', ''],
      ['shared_draft', 'requested_state', 'state', 'code', ''],
      ['shared_draft', 'requesting_keeper', 'state', 'code', ''],
      ['shared_draft', 'requested_keeper', 'state', 'code', ''],
      ['shared_draft_content', 'draft_id', 'shared_draft', 'id', ''],
      ['shared_draft_content', 'requesting_state', 'state', 'code', ''],
      ['shared_draft_content', 'treaty_id', 'treaty', 'id', ' on delete set null'],
      ['shared_draft_comment', 'draft_id', 'shared_draft', 'id', ''],
      ['shared_draft_comment', 'by_state', 'state', 'code', ''],
      ['shared_draft_comment', 'in_reply_to', 'shared_draft_comment', 'id', ' on delete set null'],
    ] as const) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${other}" ("${key}")${rest}`,
      );
    }
    for (const [table, name, expression] of [
      ['shared_draft', 'types_known', `types <@ ${types}`],
      ['shared_draft', 'judged', '(verdict is null) = (verdict_at is null)'],
      [
        'shared_draft',
        'withdrawn',
        'is_withdrawn = (withdrawn_at is not null) and (is_shared or not is_withdrawn)',
      ],
      ['shared_draft', 'dropped', 'not (is_shared and is_dropped)'],
      ['shared_draft', 'shared', 'is_shared = (round is not null) and is_shared = (shared_at is not null)'],
      ['shared_draft', 'verdict_check', `"verdict" in ${verdicts}`],
      ['shared_draft_content', 'digest', "digest ~ '^[0-9a-f]{64}$'"],
      [
        'shared_draft_content',
        'assurances_known',
        "assurances <@ array['RECIPROCITY', 'SPECIALITY', 'RETURN_OF_EVIDENCE', 'COSTS']::text[]",
      ],
      [
        'shared_draft_content',
        'legal_basis_check',
        `"legal_basis" in ('UNCAC', 'BILATERAL_TREATY', 'REGIONAL_TREATY', 'RECIPROCITY', 'DOMESTIC_LAW')`,
      ],
      [
        'shared_draft_content',
        'channel_check',
        `"channel" in ('CENTRAL_AUTHORITY', 'DIPLOMATIC', 'INTERPOL')`,
      ],
      ['shared_draft_comment', 'place', 'part is null or item is null'],
      [
        'shared_draft_comment',
        'part_check',
        `"part" in ('LEGAL_BASIS', 'SUBJECT_MATTER', 'CONDUCTING_AUTHORITY', 'FACTS', 'OFFENCES', 'ASSISTANCE_SOUGHT', 'PROCEDURE_WISHED', 'PERSONS', 'PURPOSE', 'URGENCY', 'DEADLINE', 'CONFIDENTIALITY', 'LANGUAGE', 'CHANNEL', 'ASSURANCES', 'PREVIOUS_CONTACTS')`,
      ],
      ['shared_draft_comment', 'verdict_check', `"verdict" in ${verdicts}`],
    ] as const) {
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${expression})`);
    }
  }
}

function indexOn(table: string, columns: readonly string[]): string {
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  return `create index "${table}_${columns.join('_')}_index" on "${table}" (${quoted})`;
}
