-- The rate at which the euro has taken the place of a currency by a day; null where it has not.
create or replace function app.fixed_rate(code text, day date) returns jsonb
language sql stable set search_path = public, pg_temp
as $$
  select jsonb_build_object('base', q.base, 'units', q.fixed_units::text, 'since', q.since)
  from quoted_currency q
  where q.currency = code and q.source = 'EURO_CONVERSION_RATE' and q.since <= day
$$;

-- Amounts with everything that is known for converting them, in the order in which they are given; src/contexts/money
-- does the arithmetic. Where the euro took the place of a currency by the day, at the rate fixed for good, the rate of the
-- euro is looked for. Both currencies are taken from one list, so that no two sources or days are mixed: the European
-- Central Bank's last one not after the day, at most seven days old, or the Federal Reserve's of the month.
-- Numbers leave as texts: none of their digits is lost on the way.
create or replace function app.amounts_with_rates(
  amounts text[] default null, currencies text[] default null, days date[] default null, target text default null)
returns table (amount text, currency text, "on" date, "to" text, minor_units smallint, fixed_from jsonb, fixed_to jsonb,
  published jsonb, not_quoted text[])
language sql stable rows 100 set search_path = public, pg_temp
as $$
  select given.amount, given.currency, given.day, target,
    (select c.minor_units from currency c where c.code = target),
    fixed_from.said, fixed_to.said, list.said,
    array(select code from (select given.currency union select target) two (code)
      where not exists (select from quoted_currency q where code in (q.currency, q.base)) order by code)
  from unnest(amounts, currencies, days) with ordinality given (amount, currency, day, place)
  left join lateral app.fixed_rate(given.currency, given.day) fixed_from (said) on true
  left join lateral app.fixed_rate(target, given.day) fixed_to (said) on true
  cross join lateral (select
    coalesce(fixed_from.said ->> 'base', given.currency) as code,
    coalesce(fixed_to.said ->> 'base', target) as target_code) meant
  left join lateral (
    select jsonb_build_object('source', l.source, 'on', l.day, 'base', l.base,
      'currencyUnits', l.units ->> meant.code, 'targetUnits', l.units ->> meant.target_code) as said
    from (values ('ECB_REFERENCE_RATE', given.day - 7, 1), ('FED_MONTHLY_AVERAGE', date_trunc('month', given.day)::date, 2))
      as source (name, earliest, rank)
    cross join lateral (
      select * from exchange_rate_list l
      where l.source = source.name and l.day between source.earliest and given.day
        and (l.base = meant.code or l.units ? meant.code)
        and (l.base = meant.target_code or l.units ? meant.target_code)
      order by l.day desc limit 1) l
    where meant.code <> meant.target_code
    order by source.rank limit 1) list on true
  order by given.place
$$;
revoke all on function app.amounts_with_rates(text[], text[], date[], text) from public;
revoke all on function app.fixed_rate(text, date) from public;
grant execute on function app.amounts_with_rates(text[], text[], date[], text) to repatria_app;
grant execute on function app.fixed_rate(text, date) to repatria_app;
