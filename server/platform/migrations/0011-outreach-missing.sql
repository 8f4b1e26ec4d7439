-- Who is missing: households without an agreed telephone, told as households alone to offices that do not see the ledger.

create function service.households_in_ledger(of_county text, of_place text, of_day date) returns setof uuid
language sql stable security definer set search_path = pg_catalog, service as $$
  select distinct e.household_id from service.ledger_entry e
  where e.county = of_county and e.place_code = of_place and e.household_id is not null and e.expires_on >= of_day
    and e.place_code ^@ any ((select service.office_reach())::text[])
$$;
revoke all on function service.households_in_ledger(text, text, date) from public;
grant execute on function service.households_in_ledger(text, text, date) to wenan_service;

-- A unit reports on campaigns that concern it, and on no others.
drop policy campaign_mark_write on service.campaign_mark;
create policy campaign_mark_write on service.campaign_mark for insert to wenan_service
  with check ((select platform.acts_as_system()) or (person_id = (select platform.acting_person())
    and (select platform.acts_as('county-officer', 'street-officer', 'village-worker'))
    and exists (select 1 from service.campaign c where c.county = campaign_mark.county and c.id = campaign_mark.campaign_id)));

-- The newest visits of a street are laid together from those of its villages, out of the index alone.
drop index service.visit_of_place;
create index visit_of_place on service.visit (county, place_code, at desc, id) include (person_id, campaign_id, outcome);
