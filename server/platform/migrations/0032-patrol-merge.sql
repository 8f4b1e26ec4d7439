-- A village that becomes part of another takes along what its patrol teams did, saw, planned and were lent.
alter function service.merge_villages(text, text, text) rename to merge_village_rows;

create function service.merge_villages(of_county text, gone text, kept text) returns integer
language plpgsql security definer set search_path = pg_catalog, service as $$
declare moved integer := service.merge_village_rows(of_county, gone, kept);
begin
  if moved is null then
    return null;
  end if;
  update service.patrol_spot set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_shift set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_turn set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_activity set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_sighting set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_word set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_comment set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_track set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_kit set place_code = kept where county = of_county and place_code = gone;
  return moved;
end $$;
revoke all on function service.merge_village_rows(text, text, text), service.merge_villages(text, text, text) from public;
grant execute on function service.merge_villages(text, text, text) to wenan_service;
