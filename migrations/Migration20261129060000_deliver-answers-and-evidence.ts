import { Migration } from '@mikro-orm/migrations';

/**
 * A delivery says what it delivers: a request, as all did before, or an answer, a notice or evidence that leaves on paper.
 * It waits until it is dispatched; the letters of request that were submitted and not dispatched yet wait from now on, too.
 */
export class DeliverAnswersAndEvidence extends Migration {
  override up(): void {
    const subjects = `check ("subject" in ('REQUEST', 'ANSWER', 'NOTICE', 'EVIDENCE'))`;
    this.addSql(`alter table "mla_request_letter" rename column "requesting_state" to "from_state"`);
    this.addSql(
      `alter table "mla_request_letter" rename constraint "mla_request_letter_requesting_state_foreign" to "mla_request_letter_from_state_foreign"`,
    );
    this.addSql(
      `alter table "mla_request_letter" add "subject" text not null default 'REQUEST', add "event_id" uuid null`,
    );
    this.addSql(`alter table "mla_request_letter" alter column "subject" drop default`);
    this.addSql(`alter table "mla_request_letter" drop constraint "mla_request_letter_request_id_unique"`);
    this.addSql(
      `create unique index "mla_request_letter_of_request" on "mla_request_letter" ("request_id") where subject = 'REQUEST'`,
    );
    this.addSql(`create index "mla_request_letter_request_id_index" on "mla_request_letter" ("request_id")`);
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_event_id_unique" unique ("event_id")`,
    );
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_event_id_foreign" foreign key ("event_id") references "mla_request_event" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_subject_check" ${subjects}`,
    );
    this.addSql(
      `alter table "mla_request_letter" add constraint "mla_request_letter_of_a_step" check ((subject = 'REQUEST') = (event_id is null))`,
    );
    this.addSql(
      `comment on table "mla_request_letter" is 'Letters of request as they were submitted, and letters by which steps are told on paper: for the authorities of the two States alone.'`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add "subject" text not null default 'REQUEST', add "event_id" uuid null, add "letter_id" uuid null`,
    );
    this.addSql(`alter table "mla_request_delivery" alter column "subject" drop default`);
    this.addSql(`alter table "mla_request_delivery" alter column "medium" drop not null`);
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_event_id_foreign" foreign key ("event_id") references "mla_request_event" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_letter_id_foreign" foreign key ("letter_id") references "mla_request_letter" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_subject_check" ${subjects}`,
    );
    this.addSql(
      `alter table "mla_request_delivery" add constraint "mla_request_delivery_of_a_step" check ((subject = 'REQUEST') = (event_id is null))`,
    );
    this.addSql(
      `comment on table "mla_request_delivery" is 'Each sending of a request, or of a letter about it, on its way; what became of it is in mla_request_delivery_evidence.'`,
    );
    this.addSql(
      `update "mla_request_delivery" d set letter_id = l.id from "mla_request_letter" l where l.request_id = d.request_id and l.digest = d.digest`,
    );
    this.addSql(
      `insert into "mla_request_delivery" ("id", "request_id", "subject", "letter_id", "from_state", "to_state", "digest", "opened_at")
       select gen_random_uuid(), r.id, 'REQUEST', l.id, r.requesting_state, r.requested_state, l.digest, l.composed_at
       from "mla_request_letter" l join "mla_request" r on r.id = l.request_id
       where r.requested_keeper <> r.requested_state
         and not exists (select from "mla_request_delivery" d where d.request_id = r.id)`,
    );
  }
}
