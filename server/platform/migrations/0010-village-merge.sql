-- A village merged into another: everything of outreach that lay in the one lies in the other, and both are counted anew.
-- Cases keep the place at which they happened.

create function service.merge_villages(of_county text, gone text, kept text) returns integer
language plpgsql security definer set search_path = pg_catalog, service as $$
declare
  reach text[] := service.reach('county-officer', 'street-officer');
  moved uuid[];
  campaign uuid;
begin
  if gone = kept or not (gone ^@ any (reach) and kept ^@ any (reach) and starts_with(gone, of_county) and starts_with(kept, of_county)) then
    return null;
  end if;
  select array_agg(id order by id) into moved from service.household where county = of_county and place_code = gone;
  perform service.hold_households(of_county, moved);
  update service.block set place_code = kept where county = of_county and place_code = gone;
  update service.household set place_code = kept, revision = revision + 1 where county = of_county and place_code = gone;
  update service.assignment set place_code = kept where county = of_county and place_code = gone;
  update service.visit set place_code = kept where county = of_county and place_code = gone;
  update service.visit_photo set place_code = kept where county = of_county and place_code = gone;
  update service.visit_request set place_code = kept where county = of_county and place_code = gone;
  update service.visit_mark set place_code = kept where county = of_county and place_code = gone;
  update service.matter set place_code = kept where county = of_county and place_code = gone;
  update service.posting set place_code = kept where county = of_county and place_code = gone;
  update service.ledger_entry set place_code = kept where county = of_county and place_code = gone;
  with task as (delete from service.ledger_task where county = of_county and place_code = gone returning task)
  insert into service.ledger_task as t (county, place_code, task) select of_county, kept, task from task
  on conflict (county, place_code) do update set task = t.task + excluded.task;
  for campaign in select distinct campaign_id from service.household_progress where county = of_county and place_code = gone order by 1 loop
    perform service.reckon_households(of_county, campaign, moved);
  end loop;
  update service.block_coverage set place_code = kept where county = of_county and place_code = gone;
  perform service.reckon_village(of_county, gone);
  perform service.reckon_village(of_county, kept);
  perform service.reckon_ledger(of_county, array[gone, kept]);
  return coalesce(cardinality(moved), 0);
end $$;
revoke all on function service.merge_villages(text, text, text) from public;
grant execute on function service.merge_villages(text, text, text) to wenan_service;
