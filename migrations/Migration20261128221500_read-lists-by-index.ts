import { Migration } from '@mikro-orm/migrations';

/** What the lists of real work need to be read by an index, however many requests there are. */
export class ReadListsByIndex extends Migration {
  override up(): void {
    for (const [table, columns] of [
      ['mla_request', ['requesting_state', 'ball_holder', 'listed_at', 'id']],
      ['mla_request', ['requested_state', 'ball_holder', 'listed_at', 'id']],
      ['evidence_use', ['used_at', 'id']],
      ['use_consent', ['requested_at', 'id']],
    ] as const)
      this.addSql(
        `create index "${table}_${columns.join('_')}_index" on "${table}" (${columns.map((column) => `"${column}"`).join(', ')})`,
      );
    // Of the uses of what it gave, the requested State knows those beyond the stated purposes, which are few.
    this.addSql(
      `create index "evidence_use_beyond" on "evidence_use" ("requested_keeper", "used_at", "id") where basis in ('CONSENT', 'EXCULPATORY')`,
    );
    this.addSql(
      `create index "mla_request_search_references" on "mla_request" using gin ("search_references")`,
    );
    this.addSql(
      `create index "mla_request_content_search_content" on "mla_request_content" using gin ("search_content")`,
    );
    // A State nearly always keeps its own side: PostgreSQL must not take the two columns for independent, or it expects a
    // page to hold a handful of requests and reads everything that the State has.
    for (const side of ['requesting', 'requested'])
      this.addSql(
        `create statistics "mla_request_${side}_side" (dependencies, mcv) on "${side}_state", "${side}_keeper" from "mla_request"`,
      );
  }
}
