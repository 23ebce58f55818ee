import { Migration } from '@mikro-orm/migrations';

const table = 'mla_request_docket';

/** What a list goes by; and the State whose list it is, where it is the list of one. */
const indexes = [
  ['listed_at', 'request_id'],
  ['requesting_state', 'listed_at', 'request_id'],
  ['requested_state', 'listed_at', 'request_id'],
  ['updated_at', 'request_id'],
  ['requesting_state', 'updated_at', 'request_id'],
  ['requested_state', 'updated_at', 'request_id'],
  ['next_due_at', 'request_id'],
  ['requesting_state', 'next_due_at', 'request_id'],
  ['requested_state', 'next_due_at', 'request_id'],
  ['requesting_state', 'ball_holder', 'next_due_at'],
  ['requested_state', 'ball_holder', 'next_due_at'],
  ['requesting_state', 'answer_due_at'],
  ['requested_state', 'answer_due_at'],
];

/** As the entities name them: a longer name is cut and marked. */
const nameOf = (columns: readonly string[]): string =>
  shortened[columns.join()] ?? `${table}_${columns.join('_')}_index`;

const shortened: Readonly<Record<string, string>> = {
  'requesting_state,next_due_at,request_id': 'mla_request_docket_requesting_state_next_due_at_re_2b7ad_index',
  'requesting_state,ball_holder,next_due_at':
    'mla_request_docket_requesting_state_ball_holder_ne_d7441_index',
  'requested_state,ball_holder,next_due_at': 'mla_request_docket_requested_state_ball_holder_nex_07556_index',
};

const states = ['requesting_state', 'requested_state', 'requesting_keeper', 'requested_keeper'];

/** What only central authorities and auditors may follow of a request goes from its row to a docket of its own. */
export class CreateMlaRequestDockets extends Migration {
  override up(): void {
    this.addSql(
      `create table "${table}" ("request_id" uuid not null, "version" int not null, "versioned_in" xid8 not null, "updated_at" timestamptz(3) not null, "next_due_at" timestamptz(3) not null, "answer_due_at" timestamptz(3) not null, "is_bound" boolean not null default false, "refusal_consulted_from" timestamptz(3) null, "postponement_consulted_from" timestamptz(3) null, "requesting_state" text not null, "requested_state" text not null, "requesting_keeper" text not null, "requested_keeper" text not null, "is_sent" boolean not null, "ball_holder" text not null, "listed_at" timestamptz(3) not null, primary key ("request_id"))`,
    );
    this.addSql(
      `comment on table "${table}" is 'What the central authorities and auditors of the two States follow of a request: its last change and what is due next.'`,
    );
    this.addSql(
      `insert into "${table}" select id, version, pg_current_xact_id(), updated_at, next_due_at, answer_due_at, is_bound, refusal_consulted_from, postponement_consulted_from, requesting_state, requested_state, requesting_keeper, requested_keeper, is_sent, ball_holder, listed_at from mla_request`,
    );
    for (const columns of indexes)
      this.addSql(
        `create index "${nameOf(columns)}" on "${table}" (${columns.map((name) => `"${name}"`).join(', ')})`,
      );
    this.addSql(
      `alter table "${table}" add constraint "${table}_request_id_foreign" foreign key ("request_id") references "mla_request" ("id")`,
    );
    for (const name of states)
      this.addSql(
        `alter table "${table}" add constraint "${table}_${name}_foreign" foreign key ("${name}") references "state" ("code")`,
      );
    this.addSql(
      `alter table "${table}" add constraint "${table}_ball_holder_check" check (ball_holder in ('REQUESTING', 'REQUESTED', 'EXECUTING', 'NOBODY'))`,
    );

    // A side is kept by its State or by the other: that one follows from the other PostgreSQL cannot know, and would take a
    // State's list for so short that it reads all of it for a page.
    for (const side of ['requesting', 'requested'])
      this.addSql(
        `create statistics "${table}_${side}_keeper" (dependencies) on ${side}_state, ${side}_keeper from "${table}"`,
      );

    this.addSql('drop trigger if exists count_in_clocks on mla_request');
    this.addSql('drop function if exists app.count_in_clocks()');
    this.addSql(
      `alter table "mla_request" drop column "next_due_at", drop column "answer_due_at", drop column "is_bound", drop column "refusal_consulted_from", drop column "postponement_consulted_from"`,
    );
    this.addSql('drop index "mla_request_requesting_state_updated_at_id_index"');
    this.addSql('drop index "mla_request_requested_state_updated_at_id_index"');
  }
}
