-- A mediator sees disputes, and no other matter of the street; the words of a shielded sender come out with a reason and a line in the
-- audit log; a village that was merged is known by the one that it became.

create or replace function service.case_offices() returns uuid[] language sql stable as $$
  select case
    when platform.acts_as('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher') then coalesce((
      select array_agg(distinct m.organisation_id) from platform.membership m
      where m.person_id = platform.acting_person() and m.wing = 'service'
        and m.role in ('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher')), '{}')
    else '{}' end
$$;

-- The organisations in which the acting person mediates.
create function service.mediation_offices() returns uuid[] language sql stable as $$
  select case when platform.acts_as('mediator') then coalesce((
      select array_agg(distinct m.organisation_id) from platform.membership m
      where m.person_id = platform.acting_person() and m.wing = 'service' and m.role = 'mediator'), '{}')
    else '{}' end
$$;

drop policy case_seen on service.case_file;
create policy case_seen on service.case_file for select to wenan_service
  using ((select platform.acts_as_system()) or ((reach && (select service.case_offices())::uuid[]
    or (sort = 'dispute' and reach && (select service.mediation_offices())::uuid[])) and not ((select platform.acting_person()) = any (kept_people))));
drop policy case_moved on service.case_file;
create policy case_moved on service.case_file for update to wenan_service
  using ((select platform.acts_as_system()) or ((reach && (select service.case_offices())::uuid[]
    or (sort = 'dispute' and reach && (select service.mediation_offices())::uuid[])) and not ((select platform.acting_person()) = any (kept_people))));
drop policy case_words_add on service.case_words;
create policy case_words_add on service.case_words for insert to wenan_service
  with check ((select platform.acts_as_system()) or cardinality((select service.case_offices())::uuid[]) > 0
    or cardinality((select service.mediation_offices())::uuid[]) > 0);
drop policy limit_rule_read on service.limit_rule;
create policy limit_rule_read on service.limit_rule for select to wenan_service
  using ((select platform.acts_as_system()) or cardinality((select service.case_offices())::uuid[]) > 0
    or cardinality((select service.mediation_offices())::uuid[]) > 0);

-- Whether the acting person sees a case of this sort with this reach.
create function service.sees_case(of_sort text, reach uuid[], kept_people uuid[]) returns boolean language sql stable as $$
  select platform.acts_as_system() or ((reach && service.case_offices() or (of_sort = 'dispute' and reach && service.mediation_offices()))
    and not (platform.acting_person() = any (kept_people)))
$$;

create or replace function service.set_case_reach(of_county text, of_case uuid, of_reach uuid[], of_kept uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
begin
  update service.case_file c set reach = of_reach, kept_people = of_kept
  where c.county = of_county and c.id = of_case and service.sees_case(c.sort, c.reach, c.kept_people);
end $$;

create or replace function service.sender_number(of_county text, of_case uuid, of_purpose text) returns bytea
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare found_number bytea;
begin
  select s.number_sealed into found_number
  from service.case_sender s join service.case_file c on c.county = s.county and c.id = s.case_id
  where s.county = of_county and s.case_id = of_case and service.sees_case(c.sort, c.reach, c.kept_people)
    and (not c.is_shielded or platform.acts_as('hotline-operator', 'dispatcher'));
  if found_number is null then
    return null;
  end if;
  insert into platform.audit (county, person_id, action, subject, details)
  values (of_county, platform.acting_person(), 'sender-number-seen', of_case::text, jsonb_build_object('purpose', of_purpose));
  return found_number;
end $$;

create or replace function service.answer_visit_request(of_county text, of_case uuid, answered timestamptz, words text) returns void
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare asked record;
begin
  if not exists (select 1 from service.case_file c where c.county = of_county and c.id = of_case
      and service.sees_case(c.sort, c.reach, c.kept_people)) then
    return;
  end if;
  for asked in
    update service.visit_request r set answered_at = answered, answer = words
    where r.county = of_county and r.case_id = of_case and r.answered_at is null
    returning r.campaign_id, r.household_id
  loop
    perform service.reckon_households(of_county, asked.campaign_id, array[asked.household_id]);
  end loop;
end $$;

drop function service.sees_case(uuid[], uuid[]);

-- Numbers that a shielded sender wrote into the text are shown to those at the intake alone, for a purpose; the look is written down first.
create function service.note_words_seen(of_county text, of_case uuid, of_purpose text) returns boolean
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
begin
  if not platform.acts_as('hotline-operator', 'dispatcher') or not exists (select 1 from service.case_file c
      where c.county = of_county and c.id = of_case and service.sees_case(c.sort, c.reach, c.kept_people)) then
    return false;
  end if;
  insert into platform.audit (county, person_id, action, subject, details)
  values (of_county, platform.acting_person(), 'case-words-seen', of_case::text, jsonb_build_object('purpose', of_purpose));
  return true;
end $$;
revoke all on function service.note_words_seen(text, uuid, text) from public;
grant execute on function service.note_words_seen(text, uuid, text) to wenan_service;

-- A village that became part of another: casework and outreach merge it in one act; residents no longer choose it, and old links are
-- followed to the one that it became.
alter table platform.organisation add column merged_into uuid references platform.organisation;
alter table service.unit_merge add column households integer not null default 0;
drop policy merge_of_dispatch on service.unit_merge;
create policy merge_of_dispatch on service.unit_merge to wenan_service
  using ((select platform.acts_as('county-officer', 'street-officer', 'dispatcher')));

create or replace function service.merge_villages(of_county text, gone text, kept text) returns integer
language plpgsql security definer set search_path = pg_catalog, service as $$
declare
  reach text[] := service.reach('county-officer', 'street-officer', 'dispatcher');
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

create function service.mark_merged(of_county text, gone uuid, kept uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare reach text[] := service.reach('county-officer', 'street-officer', 'dispatcher');
begin
  if gone = kept or 2 <> (select count(*) from platform.organisation o where o.id in (gone, kept) and o.wing = 'service'
      and o.merged_into is null and starts_with(o.region_code, of_county) and o.region_code ^@ any (reach)) then
    return false;
  end if;
  update platform.organisation set merged_into = kept where id = gone or merged_into = gone;
  return true;
end $$;
revoke all on function service.mark_merged(text, uuid, uuid) from public;
grant execute on function service.mark_merged(text, uuid, uuid) to wenan_service;
