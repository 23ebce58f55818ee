-- What holders keep of the person whom they name, always true: written by triggers in the owner's right, since those who
-- protect a person are not those who entered the holder.
create or replace function app.keep_holder_protection() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  new.is_protected := coalesce((select s.is_protected from case_subject s where s.id = new.subject_id), false);
  return new;
end $$;
drop trigger if exists keep_protection on asset_holder;
create trigger keep_protection before insert on asset_holder
  for each row execute function app.keep_holder_protection();

create or replace function app.protect_holders() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update asset_holder h set is_protected = new.is_protected where h.subject_id = new.id;
  return null;
end $$;
drop trigger if exists protect_holders on case_subject;
create trigger protect_holders after update of is_protected on case_subject
  for each row when (old.is_protected is distinct from new.is_protected) execute function app.protect_holders();
