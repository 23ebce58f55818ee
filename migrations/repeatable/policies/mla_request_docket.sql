alter table mla_request_docket enable row level security;

-- For the central authorities of the two States and their auditors, as far as they see the request: to these the request exists
-- exactly with its docket. Nobody else, whoever sees the request: a docket tells that something happened of which they do not
-- learn (domain.md 5.3). In the words of its own columns, by which lists are read; the service writes nothing here.
drop policy if exists mla_request_docket_select on mla_request_docket;
create policy mla_request_docket_select on mla_request_docket for select to repatria_app using (
  (requesting_state = (select app.overseeing_state()) and requesting_keeper = requesting_state)
  or (requested_state = (select app.overseeing_state()) and requested_keeper = requested_state
    and (is_sent or requesting_keeper = requested_state))
  or (select app.is_auditor_of_the_system())
);
grant select on mla_request_docket to repatria_app;
