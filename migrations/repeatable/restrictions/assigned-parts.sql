-- Of a request of which only a part is assigned to it, a competent authority sees what hangs on that part, and what holds
-- for every part. A table that says something of a request is named here with the condition under which its row belongs
-- to what is assigned, or with null where it holds for every part, or where its own policy shows a competent authority
-- nothing or asks for the part already. One that is not named goes with the whole request alone.
do $$
declare
  about record;
  whole text := 'request_id in (select w.id from app.whole_request w)';
  of_item text := 'or %s in (select a.id from app.assigned_item a)';
begin
  for about in
    select t.name, case when k.name is null then whole else k.condition end as condition
    from app.table_about_request t left join (values
      -- What is sought, and what was asked, consulted and inquired, is in words about the whole.
      ('mla_request_information_round', whole),
      ('mla_request_consultation', whole),
      ('mla_request_consultation_message', whole),
      ('mla_request_status_inquiry', whole),
      ('mla_request_undivided_content', whole),
      -- By the item for which it is.
      ('mla_request_enclosure', concat_ws(' ', whole, format(of_item, 'item_id'))),
      ('mla_request_enclosure_title', 'exists (select from mla_request_enclosure e where e.id = enclosure_id)'),
      ('mla_request_cost', concat_ws(' ', whole, format(of_item, 'item_id'))),
      ('evidence_item', concat_ws(' ', whole, format(of_item, 'request_item_id'),
        'or obtained_by = (select app.competent_authority())')),
      -- With the evidence that it is about.
      ('evidence_use', concat_ws(' ', whole, 'or exists (select from evidence_item e where e.id = item_id)')),
      ('exculpatory_notice', concat_ws(' ', whole, 'or exists (select from evidence_item e where e.id = item_id)')),
      ('use_consent', concat_ws(' ', whole, 'or exists (select from evidence_item e where e.id = item_id)')),
      -- By the person who attends.
      ('attending_person', 'id in (select a.id from app.assigned_attendee a)'),
      ('hearing', 'attendee_id in (select a.id from app.assigned_attendee a)'),
      ('safe_conduct', 'attendee_id in (select a.id from app.assigned_attendee a)'),
      ('detained_person_transfer', 'attendee_id in (select a.id from app.assigned_attendee a)'),
      ('hearing_record', 'exists (select from hearing h where h.id = hearing_id)'),
      ('transfer_consent', 'exists (select from detained_person_transfer t where t.id = transfer_id)'),
      -- For every part: what binds, when it is due, on what it rests, and the authority's own side.
      ('mla_request_content', null), ('mla_request_condition', null),
      ('mla_request_clock', null), ('mla_request_clock_pause', null), ('mla_request_clock_extension', null),
      ('mla_request_ball', null), ('mla_request_delay', null), ('mla_request_offence', null),
      ('mla_request_translation', null), ('mla_request_side', null), ('mla_request_assignment', null),
      ('confidentiality_notice', null), ('mla_request_postponement', null), ('mla_request_written_confirmation', null),
      -- Asked for by their own policies.
      ('mla_request_event', null), ('mla_request_item', null), ('mla_request_item_particulars', null), ('mla_request_person', null),
      ('mla_request_letter', null), ('provisional_measure', null), ('third_party_claim', null),
      -- Nothing for competent authorities.
      ('mla_request_docket', null), ('mla_request_search', null), ('mla_request_note', null), ('mla_request_correction', null), ('mla_request_delivery', null), ('mla_request_delivery_evidence', null),
      ('mla_request_translator', null), ('mla_request_import', null), ('mla_request_restriction', null),
      ('disclosure_conversion', null), ('mla_request_conflict', null), ('mla_request_proposed_step', null)
    ) k (name, condition) on k.name = t.name::text
  loop
    execute format('drop policy if exists assigned_part on %s', about.name);
    continue when about.condition is null;
    execute format(
      'create policy assigned_part on %s as restrictive for select to repatria_app using ((select app.competent_authority()) is null or %s)',
      about.name, about.condition);
  end loop;
end $$;
