alter table mla_request_statistic enable row level security;

-- Nobody reads it as it is: app.mla_request_statistics says who may know what.
drop policy if exists mla_request_statistic_nobody on mla_request_statistic;
create policy mla_request_statistic_nobody on mla_request_statistic for select to repatria_app using (false);
