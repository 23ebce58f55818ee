import { Migration } from '@mikro-orm/migrations';

/** Inquiries into the status of requests and their answers (UNCAC art. 46(24)). */
export class CreateStatusInquiries extends Migration {
  override up(): void {
    this.addSql(
      `create table "mla_request_status_inquiry" ("id" uuid not null, "request_id" uuid not null, "case_id" uuid not null, "number" int not null, "asking_state" text not null, "answering_state" text not null, "question" text null, "asked_at" timestamptz(3) not null, "answer_due_on" date null, "answer" text null, "answered_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `comment on table "mla_request_status_inquiry" is 'Inquiries into the status of requests and their answers (UNCAC art. 46(24)).'`,
    );
    this.addSql(
      `alter table "mla_request_status_inquiry" add constraint "mla_request_status_inquiry_request_id_number_unique" unique ("request_id", "number")`,
    );
    for (const [column, table, key] of [
      ['request_id', 'mla_request', 'id'],
      ['case_id', 'case_file', 'id'],
      ['asking_state', 'state', 'code'],
      ['answering_state', 'state', 'code'],
    ] as const) {
      this.addSql(
        `alter table "mla_request_status_inquiry" add constraint "mla_request_status_inquiry_${column}_foreign" foreign key ("${column}") references "${table}" ("${key}")`,
      );
    }
  }
}
