alter table subject_identifier_value enable row level security;

-- For the central authority of the leading State alone.
drop policy if exists subject_identifier_value_select on subject_identifier_value;
create policy subject_identifier_value_select on subject_identifier_value for select to repatria_app using (
  lead_state = (select app.central_authority_state())
);
drop policy if exists subject_identifier_value_insert on subject_identifier_value;
create policy subject_identifier_value_insert on subject_identifier_value for insert to repatria_app with check (
  lead_state = (select app.central_authority_state())
  and exists (select 1 from subject_identifier i where i.id = identifier_id
    and i.lead_state = (select app.central_authority_state()))
);

grant select, insert on subject_identifier_value to repatria_app;
