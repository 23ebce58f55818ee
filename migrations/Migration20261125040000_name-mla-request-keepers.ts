import { Migration } from '@mikro-orm/migrations';

/** Who enters the steps of each side of a request: so far each State its own, since all requests went between two that take part. */
export class NameMlaRequestKeepers extends Migration {
  override up(): void {
    this.addSql(`alter table "state" add "on_repatria_since" timestamptz(3) null`);
    // Whoever sent or received a request takes part; so do the demo States that there are.
    this.addSql(
      `update "state" s set "on_repatria_since" = coalesce((select min(r.created_at) from "mla_request" r where s.code in (r.requesting_state, r.requested_state)), (select min(c.created_at) from "case_file" c where s.code = any (c.party_states)), now()) where s.fictitious or exists (select from "mla_request" r where s.code in (r.requesting_state, r.requested_state)) or exists (select from "case_party" p where p.state = s.code)`,
    );
    this.addSql(
      `alter table "mla_request" add "requesting_keeper" text null, add "requested_keeper" text null`,
    );
    this.addSql(
      `alter table "mla_request" disable trigger user; update "mla_request" set "requesting_keeper" = "requesting_state", "requested_keeper" = "requested_state"; alter table "mla_request" enable trigger user`,
    );
    this.addSql(
      `alter table "mla_request" alter column "requesting_keeper" set not null, alter column "requested_keeper" set not null`,
    );
    this.addSql(
      `alter table "mla_request" drop constraint "mla_request_requested_state_requested_reference_unique"`,
    );
    this.addSql(
      `alter table "mla_request" drop constraint "mla_request_requesting_state_requesting_reference_unique"`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requesting_keeper_foreign" foreign key ("requesting_keeper") references "state" ("code")`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requested_keeper_foreign" foreign key ("requested_keeper") references "state" ("code")`,
    );
    this.addSql(
      `create unique index "mla_request_requested_reference_unique" on "mla_request" ("requested_state", "requested_reference") where requested_keeper = requested_state`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_requesting_keeper_requesting_state_re_4df88_unique" unique ("requesting_keeper", "requesting_state", "requesting_reference")`,
    );
    this.addSql(
      `alter table "mla_request" add constraint "mla_request_keepers" check (requesting_keeper = requesting_state and requested_keeper = requested_state or requesting_keeper = requested_keeper and (requesting_keeper = requesting_state or requesting_keeper = requested_state))`,
    );
  }
}
