alter table mla_request_letter enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)). It names all
-- items and persons, so a competent authority reads it with the whole request alone.
drop policy if exists mla_request_letter_select on mla_request_letter;
create policy mla_request_letter_select on mla_request_letter for select to repatria_app using (
  exists (select from app.readable_request r where r.id = request_id)
  and ((select app.competent_authority()) is null or request_id in (
    select a.request_id from mla_request_assignment a
    where a.authority_id = (select app.competent_authority()) and a.state = (select app.viewer_state())
      and a.ended_at is null and a.covers_all))
);
-- Put together when the request is submitted, once, by the State that keeps the requesting side; never changed.
drop policy if exists mla_request_letter_insert on mla_request_letter;
create policy mla_request_letter_insert on mla_request_letter for insert to repatria_app with check (
  exists (select from app.drafted_request r where r.id = request_id and r.case_id = mla_request_letter.case_id
    and r.requesting_state = mla_request_letter.requesting_state)
);
grant select, insert on mla_request_letter to repatria_app;
