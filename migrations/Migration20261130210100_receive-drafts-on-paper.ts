import { Migration } from '@mikro-orm/migrations';

const media =
  "('REPATRIA', 'SECURE_MAIL', 'COURIER', 'POST', 'DIPLOMATIC_BAG', 'INTERPOL', 'BY_HAND', 'OTHER')";

/**
 * A draft arrives on paper from a State that does not take part in Repatria: it names the two States itself and has no request
 * until that is made; nor have the letters by which the requested State answers it.
 */
export class ReceiveDraftsOnPaper extends Migration {
  override up(): void {
    for (const [table, column, other] of [
      ['shared_draft', 'request_id', 'mla_request'],
      ['shared_draft', 'case_id', 'case_file'],
      ['mla_request_letter', 'request_id', 'mla_request'],
      ['mla_request_letter', 'case_id', 'case_file'],
      ['mla_request_delivery', 'request_id', 'mla_request'],
      ['mla_request_delivery_evidence', 'request_id', 'mla_request'],
    ] as const) {
      const key = `"${table}_${column}_foreign"`;
      this.addSql(`alter table "${table}" drop constraint ${key}`);
      this.addSql(`alter table "${table}" alter "${column}" drop not null`);
      this.addSql(
        `alter table "${table}" add constraint ${key} foreign key ("${column}") references "${other}" ("id") on delete set null`,
      );
    }
    this.addSql(
      `alter table "shared_draft" add "received_on" date null, add "medium" text null, add "withdrawn_on" date null, add "withdrawal_paper" text null`,
    );
    for (const [table, name, expression] of [
      ['shared_draft', 'medium_check', `"medium" in ${media}`],
      [
        'shared_draft',
        'on_paper',
        '(received_on is null) = (requesting_keeper = requesting_state) and (received_on is null) = (medium is null) and (received_on is null or is_shared)',
      ],
      [
        'shared_draft',
        'of_a_request',
        '(request_id is null) = (case_id is null) and (request_id is not null or received_on is not null)',
      ],
      [
        'shared_draft',
        'withdrawn_on_paper',
        '(withdrawn_on is null) = (withdrawal_paper is null) and (withdrawn_on is null or is_withdrawn)',
      ],
      [
        'mla_request_letter',
        'of_a_request',
        "(request_id is null) = (case_id is null) and (request_id is not null or subject = 'DRAFT_REMARK')",
      ],
      ['mla_request_delivery', 'of_a_request', "request_id is not null or subject = 'DRAFT_REMARK'"],
    ] as const)
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${expression})`);
  }
}
