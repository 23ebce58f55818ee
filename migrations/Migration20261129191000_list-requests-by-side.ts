import { Migration } from '@mikro-orm/migrations';

/** What lists by one's own side, by reference and by change need to be read by an index. */
export class ListRequestsBySide extends Migration {
  override up(): void {
    this.addSql(
      `create index "mla_request_side_state_assignee_index" on "mla_request_side" ("state", "assignee")`,
    );
    // What waits for approval is a small part of what is worked on.
    this.addSql(
      `create index "mla_request_side_proposed" on "mla_request_side" ("state", "proposed_by") where proposal is not null`,
    );
    for (const reference of ['requesting_reference', 'requested_reference'])
      this.addSql(`create index "mla_request_${reference}_index" on "mla_request" ("${reference}")`);
  }
}
