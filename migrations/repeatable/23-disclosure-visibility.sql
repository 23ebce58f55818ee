-- The disclosures that the viewer's central authority handles: those whose sending side it keeps, and those whose
-- receiving side it keeps, once transmitted. The view is the owner's, so that the row security of their parts can ask it
-- without asking the policies that ask those parts.
create or replace view app.handled_disclosure with (security_barrier) as
  select id, sending_state, receiving_state, sending_keeper, receiving_keeper, is_sent from public.spontaneous_disclosure
  where sending_keeper = (select app.central_authority_state())
    or (receiving_keeper = (select app.central_authority_state()) and is_sent);

-- Those of which the viewer may read the information: in the sending State's authorities, and in the receiving State's
-- once it has undertaken to comply with the restrictions (UNCAC art. 46(5)).
create or replace view app.readable_disclosure with (security_barrier) as
  select id, sending_keeper from public.spontaneous_disclosure
  where sending_keeper = (select app.central_authority_state())
    or (receiving_keeper = (select app.central_authority_state()) and is_opened)
    or ((is_opened or sending_keeper = (select app.viewer_state())) and id in (
      select s.disclosure_id from public.spontaneous_disclosure_side s
      where s.authority_id = (select app.competent_authority()) and s.state = (select app.viewer_state())));
grant select on app.handled_disclosure, app.readable_disclosure to repatria_app;
