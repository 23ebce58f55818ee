alter table mla_request_search enable row level security;

-- For nobody: words are read through the views of 27-request-search.sql, each by those who read what it is made of. The service
-- has no right to the table either, since a row holds words for several kinds of readers.
drop policy if exists mla_request_search_select on mla_request_search;
create policy mla_request_search_select on mla_request_search for select to repatria_app using (false);
