-- What a draft named and names no more, such as an item or a person that was dropped before it was sent, stays with the central
-- authority that keeps the requesting side: nothing is deleted, and what is sent tells nothing of it. Items are dropped with their particulars.
do $$
declare
  part record;
  of_keeper text := 'exists (select from app.handled_request r where r.id = request_id and r.requesting_keeper = (select app.central_authority_state()))';
begin
  for part in
    select * from (values
      ('mla_request_item', 'is_listed'), ('mla_request_offence', 'is_listed'), ('mla_request_person', 'is_listed'),
      ('mla_request_translation', 'is_listed'), ('mla_request_enclosure', 'is_listed'),
      ('mla_request_item_particulars', 'exists (select from mla_request_item i where i.id = item_id and i.is_listed)')
    ) p (name, is_named)
  loop
    execute format('drop policy if exists named_no_more on %I', part.name);
    execute format('create policy named_no_more on %I as restrictive for select to repatria_app using (%s or %s)',
      part.name, part.is_named, of_keeper);
  end loop;
end $$;
