import { Migration } from '@mikro-orm/migrations';

/**
 * For what a step gives more time: an authority that does not know of a clock learns nothing of its extension. An earlier step
 * and its extension were made at one instant by one State.
 */
export class NoteClockOfExtensions extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request_event" add "clock_kind" text null`);
    this.addSql(
      `alter table "mla_request_event" add constraint "mla_request_event_clock_kind_check" check ("clock_kind" in ('ACKNOWLEDGEMENT', 'DECISION', 'EXECUTION', 'STATUS_INQUIRY', 'WRITTEN_CONFIRMATION', 'INFORMATION', 'CONSULTATION', 'CONDITIONS', 'POSTPONEMENT_REVIEW', 'FOLLOW_UP', 'USE_CONSENT', 'EVIDENCE_RETURN', 'PERSON_RETURN'))`,
    );
    this.addSql(
      `update "mla_request_event" e set "clock_kind" = c."kind" from "mla_request_clock_extension" x join "mla_request_clock" c on c."id" = x."clock_id" where e."command" = 'extendMlaRequestClock' and x."request_id" = e."request_id" and x."by_state" = e."by_state" and x."extended_at" = e."occurred_at"`,
    );
  }
}
