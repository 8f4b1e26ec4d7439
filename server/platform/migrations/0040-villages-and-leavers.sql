-- Between the rooms of patrols, inspections and bulletins. A village that becomes part of another takes along what all of them have of it. What was said of it as it was stays as it was said:
--   patrol spots, shifts, turns, activities, sightings, words, comments, tracks, kit   go along: the teams and their members did
--   patrol roster rows waiting to be taken   go along: their teams are made in the village that there is
--   photos   go along with what they are of; those of cases stay at the place where it happened, as the case does
--   points, exchanges, disputes, ballots, certificates   follow their member, and have no place of their own
--   awards   go along until they are given or dropped; an ended one keeps the place for which it was given
--   inspection visits   go along, so that whoever answers for the village now reads the finding; unit, marks and score stay
--   inspection mending   not yet mended goes to the village and its office, which owe it now; what was mended keeps its unit
--   inspection polls, replies, consequences   stay: said of that unit, with the odds of that unit's rounds
--   inspection sheets and rules   go along: the office that there is may change them; rounds keep the place of who ordered them
--   bulletins   drafts go along, with the village's name; what was handed in or has a number stays as it was read
--   bulletin heads and templates   go along: their run of numbers goes on
--   chasing cards   stay: at the next look they are lifted, and what is still owed is a card of the office that there is
--   context figures   of months that both villages have are added up; of any other they stay, as half a village is not the whole
--   mock polls ordered and not yet taken up   ask in the village that there is; taken up or handed back they stay as consented to
create or replace function service.merge_villages(of_county text, gone text, kept text) returns integer
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare
  moved integer := service.merge_village_rows(of_county, gone, kept);
  kept_unit uuid;
  kept_name text;
begin
  if moved is null then
    return null;
  end if;
  select o.id, o.name_zh into kept_unit, kept_name from platform.organisation o
  where o.wing = 'service' and o.region_code = kept and o.merged_into is null order by o.id limit 1;
  update service.patrol_spot set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_shift set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_turn set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_activity set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_sighting set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_word set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_comment set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_track set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_kit set place_code = kept where county = of_county and place_code = gone;
  update service.photo set place_code = kept where county = of_county and place_code = gone and subject_kind <> 'case';
  update service.patrol_import_row set place_code = kept where county = of_county and place_code = gone and standing = 'waiting';
  update service.award set scope_code = kept where county = of_county and scope_code = gone and ended is null;
  update service.inspection_visit set place_code = kept where county = of_county and place_code = gone;
  update service.inspection_mend set place_code = kept, unit_id = coalesce(kept_unit, unit_id)
  where county = of_county and place_code = gone and standing <> 'mended';
  update service.inspection_sheet set region_code = kept where county = of_county and region_code = gone;
  update service.consequence_rule set region_code = kept where county = of_county and region_code = gone;
  update service.bulletin_series set region_code = kept where county = of_county and region_code = gone;
  update service.bulletin_template set region_code = kept where county = of_county and region_code = gone;
  update service.bulletin set place_code = kept, place_name = coalesce(kept_name, place_name),
    region_code = case when region_code = gone then kept else region_code end, revision = revision + 1
  where county = of_county and place_code = gone and standing = 'draft';
  with part as (
    delete from service.context_figure g using service.context_figure k
    where g.county = of_county and g.place_code = gone and k.county = of_county and k.place_code = kept and k.kind = g.kind and k.month = g.month
    returning g.kind, g.month, g.count, g.is_simulated)
  update service.context_figure k set count = k.count + b.count, previous = null, is_simulated = k.is_simulated or b.is_simulated, changed_at = now()
  from part b where k.county = of_county and k.place_code = kept and k.kind = b.kind and k.month = b.month;
  perform door.move_poll_orders(of_county, gone, kept);
  return moved;
end $$;

-- Once a place, whichever of the two was named before.
create function door.move_poll_orders(of_county text, gone text, kept text) returns void
language sql security definer set search_path = pg_catalog, door as $$
  update door.poll_order o set place_codes = array(
    select p.code from unnest(array_replace(o.place_codes, gone, kept)) with ordinality as p(code, nth) group by p.code order by min(p.nth))
  where o.county = of_county and gone = any (o.place_codes) and o.standing = 'ordered'
$$;
revoke all on function door.move_poll_orders(text, text, text) from public;

-- What somebody who leaves has ordered from the shop and not yet fetched stays theirs, and is listed.
alter table service.patrol_handover drop constraint patrol_handover_kind_check;
alter table service.patrol_handover add constraint patrol_handover_kind_check
  check (kind in ('kit', 'work', 'cover', 'captaincy', 'rota', 'exchange'));

-- The mock poll whose aggregates a round's totals are; null where somebody wrote them down.
alter table service.inspection_poll add column order_id uuid;
