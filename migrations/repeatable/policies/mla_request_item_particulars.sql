alter table mla_request_item_particulars enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)).
drop policy if exists mla_request_item_particulars_select on mla_request_item_particulars;
create policy mla_request_item_particulars_select on mla_request_item_particulars for select to repatria_app using (
  (exists (select from app.handled_request r where r.id = request_id) or request_id in (select a.id from app.assigned_request a))
  and ((select app.competent_authority()) is null or item_id in (select a.id from app.assigned_item a))
);

-- Written by the requesting State, which alone says what it asks, and before it is sent.
drop policy if exists mla_request_item_particulars_insert on mla_request_item_particulars;
create policy mla_request_item_particulars_insert on mla_request_item_particulars for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id and r.case_id = mla_request_item_particulars.case_id
    and r.requesting_state = mla_request_item_particulars.requesting_state)
  and (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'items'))
  and exists (select from mla_request_item i where i.id = item_id and i.request_id = mla_request_item_particulars.request_id)
);
drop policy if exists mla_request_item_particulars_update on mla_request_item_particulars;
create policy mla_request_item_particulars_update on mla_request_item_particulars for update to repatria_app
  using (exists (select from app.drafted_request r where r.id = request_id)
    -- What was typed wrongly from a paper, of an item of which nothing was done yet.
    or app.corrects_now(request_id, 'items')
      and exists (select from mla_request_item i where i.id = item_id and i.status = 'REQUESTED'))
  with check (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'items'));
grant select, insert on mla_request_item_particulars to repatria_app;
grant update (description, nexus, addressee, questions, period_from, period_to, institution, account, place, documents,
  appear_on, video_hearing_wished, property_description, property_location, estimated_value, estimated_value_currency,
  dissipation_risk, dissipation_risk_level, order_court, order_date, order_number, order_is_final, order_copy_attached,
  order_extent, notice_to_third_parties) on mla_request_item_particulars to repatria_app;
