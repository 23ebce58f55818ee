alter table disclosure_exculpatory_notice enable row level security;

-- Whoever sees the disclosure sees that notice was given; row security of spontaneous_disclosure decides.
drop policy if exists disclosure_exculpatory_notice_select on disclosure_exculpatory_notice;
create policy disclosure_exculpatory_notice_select on disclosure_exculpatory_notice for select to repatria_app using (
  exists (select from spontaneous_disclosure d where d.id = disclosure_id)
);
drop policy if exists disclosure_exculpatory_notice_insert on disclosure_exculpatory_notice;
create policy disclosure_exculpatory_notice_insert on disclosure_exculpatory_notice for insert to repatria_app with check (
  exists (select from app.handled_disclosure d where d.id = disclosure_id and d.is_sent
    and d.receiving_state = disclosure_exculpatory_notice.state and d.receiving_keeper = (select app.central_authority_state()))
);
drop policy if exists disclosure_exculpatory_notice_update on disclosure_exculpatory_notice;
create policy disclosure_exculpatory_notice_update on disclosure_exculpatory_notice for update to repatria_app
  using (exists (select from app.handled_disclosure d where d.id = disclosure_id))
  with check (exists (select from app.handled_disclosure d where d.id = disclosure_id));
grant select, insert on disclosure_exculpatory_notice to repatria_app;
grant update (disclosed_on, consultation_asked_at, consulted_on, consultation_result) on disclosure_exculpatory_notice to repatria_app;

-- Consultation is asked by the sending State, entered and followed by the disclosure in the receiving State; each once.
create or replace function app.keep_disclosure_exculpatory_notice() returns trigger language plpgsql as $$
declare
  asked boolean := old.consultation_asked_at is distinct from new.consultation_asked_at;
  told boolean := (old.disclosed_on, old.consulted_on, old.consultation_result)
    is distinct from (new.disclosed_on, new.consulted_on, new.consultation_result);
begin
  if app.viewer_role() is null then
    return new;
  end if;
  if (old.disclosed_on is not null and old.disclosed_on is distinct from new.disclosed_on)
    or (old.consulted_on is not null and old.consulted_on is distinct from new.consulted_on)
    or (old.consultation_asked_at is not null and asked)
    or exists (select from app.handled_disclosure d where d.id = old.disclosure_id
      and ((asked and d.sending_keeper <> app.viewer_state()) or (told and d.receiving_keeper <> app.viewer_state()))) then
    raise exception 'each State says its own of an exculpatory disclosure, once' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_disclosure_exculpatory_notice on disclosure_exculpatory_notice;
create trigger keep_disclosure_exculpatory_notice before update on disclosure_exculpatory_notice
  for each row execute function app.keep_disclosure_exculpatory_notice();
