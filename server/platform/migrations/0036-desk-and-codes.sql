-- Whoever took a matter in keeps a receipt of it; short messages to one number are counted in one row; reports of coaching and of
-- doubtful calls are read by the centre whose county it is.

-- What the acting person took in at a desk: what was told there, and nothing of what became of it. Who else sees the case is not asked:
-- where it is held back from an office, nobody learns here whether that changed.
create function service.receipt_of(of_county text, of_case uuid)
returns table (number text, received_at timestamptz, told text, place_code text, spot text, is_shielded boolean)
language sql stable security definer set search_path = pg_catalog, service, platform as $$
  select c.number, c.received_at, c.text, c.place_code, c.spot, c.is_shielded
  from service.case_file c
  join service.case_event e on e.county = c.county and e.case_id = c.id and e.sequence = 1
  where c.county = of_county and c.id = of_case and e.step = 'receive' and e.person_id = platform.acting_person()
    and platform.acts_as('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher')
$$;
revoke all on function service.receipt_of(text, uuid) from public;
grant execute on function service.receipt_of(text, uuid) to wenan_service;

-- Photos belong to the intake: whoever took it in sends them a moment later.
alter policy photo_add_to_seen_case on service.photo
  with check (subject_kind <> 'case' or platform.acts_as_system()
    or exists (select 1 from service.case_file c where c.county = photo.county and c.id = photo.subject_id)
    or exists (select 1 from service.receipt_of(photo.county, photo.subject_id)));

-- Codes sent to one number since `counted_from`, for whichever case: the row is held while the next is decided.
create table service.phone_sends (
  county text not null,
  number_fingerprint bytea not null,
  sends smallint not null default 0,
  counted_from timestamptz not null,
  primary key (county, number_fingerprint)
);
grant select, insert, update, delete on service.phone_sends to wenan_service;
alter table service.phone_sends enable row level security;
create policy phone_sends_of_server on service.phone_sends to wenan_service
  using ((select platform.acts_as_system())) with check ((select platform.acts_as_system()));
drop index service.phone_check_of_number;

-- The counties of which the acting person reads reports: those in which a centre of theirs has called for a survey, or which lie in its region;
-- and those that are no centre's, so that no report is read by nobody.
create function survey.counties_of_reports() returns text[]
language sql stable security definer set search_path = pg_catalog, survey, platform as $$
  with centre as (
    select o.id, nullif(o.region_code, '') as region, exists (
      select 1 from platform.membership m where m.person_id = platform.acting_person() and m.wing = 'survey'
        and m.role in ('field-supervisor', 'analyst') and m.organisation_id = any (o.path)) as is_own
    from platform.organisation o where o.wing = 'survey'),
  held as (select distinct s.county, s.organisation_id from survey.survey s where s.started_at is not null),
  overseen as (
    select r.county, c.is_own
    from (select distinct county from survey.coaching_report) r join centre c
      on r.county ^@ c.region or exists (select 1 from held h where h.county = r.county and h.organisation_id = c.id))
  select coalesce(array_agg(r.county), '{}') from (select distinct county from survey.coaching_report) r
  where exists (select 1 from overseen o where o.county = r.county and o.is_own)
    or not exists (select 1 from overseen o where o.county = r.county)
$$;
revoke all on function survey.counties_of_reports() from public;
grant execute on function survey.counties_of_reports() to wenan_survey;

alter policy coaching_read on survey.coaching_report
  using ((select platform.acts_as_system()) or (select platform.acts_as('field-supervisor', 'analyst')) and county = any ((select survey.counties_of_reports())::text[]));
alter policy coaching_look on survey.coaching_report
  using ((select platform.acts_as_system()) or (select platform.acts_as('field-supervisor', 'analyst')) and county = any ((select survey.counties_of_reports())::text[]));
alter policy coaching_photo_read on survey.coaching_photo
  using ((select platform.acts_as_system()) or (select platform.acts_as('field-supervisor', 'analyst')) and county = any ((select survey.counties_of_reports())::text[]));
