alter table mla_request_statistic_change enable row level security;

-- Nobody reads it as it is: app.mla_request_statistics says who may know what.
drop policy if exists mla_request_statistic_change_nobody on mla_request_statistic_change;
create policy mla_request_statistic_change_nobody on mla_request_statistic_change for select to repatria_app using (false);
