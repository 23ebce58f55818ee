/**
 * Evidence of every second request that was executed, handed over, used once and in custody, with a consent asked for
 * every twentieth; and every tenth request in the hands of the requested State's prosecution service.
 */
export const evidenceStatements: readonly string[] = [
  `insert into mla_request_assignment (id, request_id, state, authority_id, assigned_at, covers_all)
     select bench.key('assignment', i), r.id, requested, bench.key('office', p.place), at_time + interval '7 days', true
     from bench.request r join bench.place p on p.code = requested where i % 10 = 0`,
  `insert into evidence_item (id, request_id, request_item_id, case_id, requesting_keeper, requested_keeper, status, kind, form, title,
       sha256, size_bytes, media_type, conditions, allowed_purposes, obtained_by, entered_by, entered_at, handed_over_at, listed_at)
     select bench.key('evidence', i), id, bench.key('item1', i), case_id, requesting, requested, 'HANDED_OVER', 'RECORD', 'COPY',
       'Statements of account ' || i, md5('a' || i) || md5('b' || i), 1000 + i, 'application/pdf', '{}', '{INVESTIGATION}',
       case when i % 10 = 0 then (select a.authority_id from mla_request_assignment a where a.id = bench.key('assignment', i)) end,
       'officer-' || (i % 7), at_time + interval '100 days', at_time + interval '120 days', at_time + interval '120 days'
     from bench.request where i % 2 = 0 and status in ('CLOSED', 'EXECUTED', 'EVIDENCE_TRANSMITTED')`,
  `insert into evidence_custody (id, item_id, state, holder, since, noted_by, noted_at)
     select gen_random_uuid(), id, requesting_keeper, 'Registry', handed_over_at, 'officer-1', handed_over_at from evidence_item`,
  `insert into evidence_use (id, item_id, request_id, case_id, requesting_keeper, requested_keeper, basis, purpose, proceeding,
       used_at, used_by, conditions_kept, entered_by, entered_at)
     select gen_random_uuid(), id, request_id, case_id, requesting_keeper, requested_keeper, 'WITHIN_PURPOSE', 'INVESTIGATION',
       'The matter of the road fund', handed_over_at + interval '9 days', 'Prosecution Service', '{}', 'officer-1',
       handed_over_at + interval '9 days'
     from evidence_item`,
  `insert into use_consent (id, request_id, item_id, case_id, requesting_keeper, requested_keeper, status, purpose, proceeding,
       reasons, requested_at)
     select bench.key('consent', i), e.request_id, e.id, e.case_id, requesting_keeper, requested_keeper, 'REQUESTED', 'TAX',
       'A tax proceeding', 'The same accounts.', e.handed_over_at + interval '30 days'
     from bench.request r join evidence_item e on e.request_id = r.id where i % 20 = 0`,
];
