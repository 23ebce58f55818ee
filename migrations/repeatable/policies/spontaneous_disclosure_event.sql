alter table spontaneous_disclosure_event enable row level security;

-- Whoever sees the disclosure sees its steps; row security of spontaneous_disclosure decides. A step is never changed.
drop policy if exists spontaneous_disclosure_event_select on spontaneous_disclosure_event;
create policy spontaneous_disclosure_event_select on spontaneous_disclosure_event for select to repatria_app using (
  exists (select from spontaneous_disclosure d where d.id = disclosure_id)
);
-- In the own name, or in that of a State whose side the viewer's State keeps.
drop policy if exists spontaneous_disclosure_event_insert on spontaneous_disclosure_event;
create policy spontaneous_disclosure_event_insert on spontaneous_disclosure_event for insert to repatria_app with check (
  entered_by = (select app.central_authority_state())
  and exists (select from app.handled_disclosure d where d.id = disclosure_id
    and ((d.sending_state = by_state and d.sending_keeper = entered_by)
      or (d.receiving_state = by_state and d.receiving_keeper = entered_by)))
);
grant select, insert on spontaneous_disclosure_event to repatria_app;
