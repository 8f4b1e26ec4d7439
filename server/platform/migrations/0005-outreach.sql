-- Outreach: campaign plans, publicity, the contact ledger, households, visits and how far they have come.
-- Rows belong to places (GB/T 2260): an office sees its own place and all below it, a volunteer the blocks that were given.

-- The places of the organisations in which the acting person holds one of the roles. A code that does not lie within those of
-- all organisations above counts for nothing: nobody widens the own reach by naming another place. The server itself has all.
create function service.reach(variadic wanted text[]) returns text[] language sql stable as $$
  select case
    when platform.acts_as_system() then array['']
    when not platform.acts_as(variadic wanted) then '{}'
    else coalesce((
      select array_agg(distinct o.region_code)
      from platform.membership m join platform.organisation o on o.id = m.organisation_id
      where m.person_id = platform.acting_person() and m.wing = 'service' and m.role = any (wanted)
        and o.region_code ~ '^[1-9]\d{5}(\d{3}(\d{3})?)?$'
        and not exists (select 1 from platform.organisation a
          where a.id = any (o.path) and a.region_code is not null and not starts_with(o.region_code, a.region_code))), '{}') end
$$;

create function service.office_reach() returns text[] language sql stable as $$
  select service.reach('county-officer', 'street-officer', 'village-worker')
$$;

-- Whether something that applies to a place concerns an office: the place lies in its reach, or its reach in the place.
create function service.concerns(place text, reach text[]) returns boolean language sql immutable as $$
  select exists (select 1 from unnest(reach) r where starts_with(place, r) or starts_with(r, place))
$$;

create table service.campaign (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  region_code text not null,
  title text not null,
  year integer not null,
  starts_on date not null,
  ends_on date not null,
  standing text not null default 'draft' check (standing in ('draft', 'running', 'closed')),
  plan jsonb not null,
  revision integer not null default 1,
  is_simulated boolean not null default false,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id)
);

-- One unit's word on one measure; added to, never changed.
create table service.campaign_mark (
  county text not null,
  id uuid not null,
  campaign_id uuid not null,
  measure_id text not null,
  unit text not null,
  percent integer not null check (percent between 0 and 100),
  note text not null,
  person_id uuid not null references platform.person,
  at timestamptz not null,
  primary key (county, id)
);
create index mark_of_campaign on service.campaign_mark (county, campaign_id, at);

create table service.material (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  region_code text not null,
  kind text not null,
  title text not null,
  is_simulated boolean not null default false,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id)
);

create table service.material_version (
  county text not null,
  id uuid not null,
  material_id uuid not null,
  number integer not null,
  language text not null,
  channel text not null,
  text text not null,
  standing text not null default 'draft' check (standing in ('draft', 'approved', 'withdrawn')),
  findings jsonb not null default '[]',
  mends jsonb not null default '[]',
  revision integer not null default 1,
  saved_by uuid not null references platform.person,
  saved_at timestamptz not null default now(),
  approved_by uuid references platform.person,
  approved_at timestamptz,
  primary key (county, id),
  unique (county, material_id, number),
  constraint "approved-with-findings" check (standing <> 'approved' or (jsonb_array_length(findings) = 0 and approved_by is not null))
);

create table service.posting (
  county text not null,
  id uuid not null,
  material_version_id uuid not null,
  channel text not null,
  place_code text not null,
  group_name text not null,
  spot text not null,
  count integer not null check (count > 0),
  reached integer,
  photo_ids uuid[] not null,
  posted_at timestamptz not null,
  person_id uuid not null references platform.person,
  primary key (county, id)
);
create index posting_of_place on service.posting (county, place_code, posted_at desc);
create index posting_of_version on service.posting (county, material_version_id);

-- People who agreed to be reached. The number cannot be selected: it comes out of service.ledger_number alone.
create table service.ledger_entry (
  county text not null,
  id uuid not null,
  place_code text not null,
  household_id uuid,
  responsible text not null,
  name text not null,
  number_sealed bytea not null,
  number_fingerprint bytea not null,
  number_masked text not null,
  occupation text not null,
  address text not null,
  note text not null,
  consent_on date not null,
  consent_way text not null,
  purposes text[] not null,
  expires_on date not null,
  revision integer not null default 1,
  changed_by uuid not null references platform.person,
  changed_at timestamptz not null default now(),
  primary key (county, id),
  constraint "consent-not-stated" check (cardinality(purposes) > 0 and expires_on between consent_on and consent_on + 365)
);
create index ledger_of_place on service.ledger_entry (county, place_code, name, id);
create index ledger_phones on service.ledger_entry (county, place_code, household_id) where household_id is not null;
create index ledger_same_number on service.ledger_entry (county, place_code, number_fingerprint);
create index ledger_expiring on service.ledger_entry (expires_on);

create index ledger_expiring_in_county on service.ledger_entry (county, expires_on, place_code);

-- How many entries a village has, and how many of its households can be reached: counted anew at every change of the village's.
create table service.ledger_size (
  county text not null,
  place_code text not null,
  entries integer not null,
  phones integer not null,
  primary key (county, place_code)
);

create table service.ledger_task (
  county text not null,
  place_code text not null,
  task integer not null check (task >= 0),
  primary key (county, place_code)
);

create table service.ledger_import (
  county text not null,
  id uuid not null,
  place_code text not null,
  file_name text not null,
  standing text not null check (standing in ('waiting', 'taken', 'discarded', 'failed')),
  rows_read integer not null,
  rows_good integer not null,
  findings jsonb not null,
  purposes text[] not null,
  expires_on date not null,
  taken integer not null default 0,
  started_by uuid not null references platform.person,
  started_at timestamptz not null default now(),
  primary key (county, id)
);

-- Unlogged: what a crash empties is read again from the village's own file.
create unlogged table service.ledger_staged (
  county text not null,
  import_id uuid not null,
  row_number integer not null,
  place_code text not null,
  id uuid not null,
  responsible text not null,
  name text not null,
  number_sealed bytea not null,
  number_fingerprint bytea not null,
  number_masked text not null,
  occupation text not null,
  address text not null,
  note text not null,
  consent_on date not null,
  consent_way text not null,
  primary key (county, import_id, row_number)
);

-- A courtyard, a building or a group: what is given to a visitor.
create table service.block (
  county text not null,
  id uuid not null,
  place_code text not null,
  kind text not null check (kind in ('courtyard', 'building', 'group')),
  name text not null,
  households integer not null default 0,
  primary key (county, id)
);
create index block_of_place on service.block (county, place_code, name);

create table service.household (
  county text not null,
  id uuid not null,
  place_code text not null,
  block_id uuid not null,
  address text not null,
  emphasis text not null,
  latitude double precision,
  longitude double precision,
  closed_at timestamptz,
  revision integer not null default 1,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id)
);
create index household_in_order on service.household (county, place_code, block_id, address, id);
create index household_of_block on service.household (county, block_id);

create table service.assignment (
  county text not null,
  id uuid not null,
  campaign_id uuid not null,
  place_code text not null,
  block_id uuid not null,
  person_id uuid not null references platform.person,
  kind text not null,
  from_at timestamptz not null,
  ended_at timestamptz,
  assigned_by uuid not null references platform.person,
  primary key (county, id)
);
create unique index "block-given-twice" on service.assignment (county, campaign_id, block_id, person_id) where ended_at is null;
create index assignment_of_person on service.assignment (person_id, county);
create index assignment_of_place on service.assignment (county, campaign_id, place_code);

-- What a phone tells; the message's id, so that it can be sent twice.
create table service.visit_message (
  county text not null,
  id uuid not null,
  person_id uuid not null references platform.person,
  received_at timestamptz not null default clock_timestamp(),
  primary key (county, id)
);

create table service.visit (
  county text not null,
  id uuid not null,
  revision integer not null,
  campaign_id uuid not null,
  place_code text not null,
  block_id uuid not null,
  household_id uuid not null,
  person_id uuid not null references platform.person,
  at timestamptz not null,
  received_at timestamptz not null default clock_timestamp(),
  outcome text not null,
  is_visited boolean not null,
  is_letter_delivered boolean not null,
  is_card_returned boolean not null,
  is_explained boolean not null,
  come_again_at timestamptz,
  note text not null,
  latitude double precision,
  longitude double precision,
  accuracy_metres double precision,
  photo_ids uuid[] not null,
  requests smallint not null,
  is_checked boolean not null default false,
  primary key (county, id)
);
create index visit_of_household on service.visit (county, household_id, campaign_id);
create index visit_newest on service.visit (county, at desc, id);
create index visit_of_place on service.visit (county, place_code, at desc, id);
create index visit_of_person on service.visit (county, person_id, at desc, id);
create index visit_unchecked on service.visit (county, place_code) where not is_checked;

create table service.visit_photo (
  county text not null,
  id uuid not null,
  visit_id uuid not null,
  person_id uuid not null,
  place_code text not null,
  sha256 text not null,
  likeness text,
  taken_at timestamptz not null,
  primary key (county, id)
);
create index photo_same_file on service.visit_photo (county, sha256);
create index photo_of_visit on service.visit_photo (county, visit_id);
create index photo_of_person on service.visit_photo (county, person_id, taken_at desc);

create table service.visit_request (
  county text not null,
  id uuid not null,
  visit_id uuid not null,
  campaign_id uuid not null,
  household_id uuid not null,
  place_code text not null,
  kind text not null,
  text text not null,
  taken_at timestamptz not null,
  person_id uuid not null references platform.person,
  case_id uuid,
  answered_at timestamptz,
  answer text,
  primary key (county, id)
);
create index request_of_place on service.visit_request (county, place_code, taken_at desc, id);
create index request_newest on service.visit_request (county, taken_at desc, id);
create index request_of_household on service.visit_request (county, household_id, campaign_id);
create index request_of_case on service.visit_request (county, case_id) where case_id is not null;
create index request_without_case on service.visit_request (county, taken_at) where case_id is null and answered_at is null;

create table service.visit_mark (
  county text not null,
  id uuid not null,
  kind text not null,
  place_code text not null,
  visit_id uuid not null,
  other_visit_id uuid not null,
  found_at timestamptz not null,
  look_text text,
  looked_by uuid references platform.person,
  looked_at timestamptz,
  primary key (county, id),
  unique (county, kind, visit_id, other_visit_id)
);
create index visit_mark_newest on service.visit_mark (county, found_at desc, id);
create index mark_of_visit on service.visit_mark (county, visit_id);

create table service.matter (
  county text not null,
  id uuid not null,
  campaign_id uuid not null,
  batch text not null,
  place_code text not null,
  title text not null,
  text text not null,
  responsible text not null,
  found_on date not null,
  due_on date,
  request_id uuid,
  end_code text,
  end_text text,
  ended_at timestamptz,
  ended_by uuid references platform.person,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id)
);
create index matter_newest on service.matter (county, found_on desc, id);
create index matter_of_campaign on service.matter (county, campaign_id, batch);

-- How far each household, block and village is: reckoned from visits and requests by service.reckon_households, never written by hand.
create table service.household_progress (
  county text not null,
  campaign_id uuid not null,
  household_id uuid not null,
  place_code text not null,
  block_id uuid not null,
  emphasis text not null,
  is_counted boolean not null,
  is_visited boolean not null,
  has_letter boolean not null,
  has_returned_card boolean not null,
  is_explained boolean not null,
  requests integer not null,
  answered integer not null,
  last_at timestamptz,
  last_visit_id uuid,
  come_again_at timestamptz,
  primary key (county, campaign_id, household_id)
);

create table service.coverage (
  county text not null,
  campaign_id uuid not null,
  place_code text not null,
  emphasis text not null,
  visited integer not null,
  letter integer not null,
  card integer not null,
  explained integer not null,
  requests integer not null,
  answered integer not null,
  primary key (county, campaign_id, place_code, emphasis)
);

create table service.block_coverage (
  county text not null,
  campaign_id uuid not null,
  block_id uuid not null,
  place_code text not null,
  visited integer not null,
  primary key (county, campaign_id, block_id)
);

create table service.village_size (
  county text not null,
  place_code text not null,
  emphasis text not null,
  households integer not null,
  primary key (county, place_code, emphasis)
);

-- Brings progress and coverage of some households up to what their visits and requests say. The households are held first, so
-- that two who visit one household are counted one after the other; the order of messages makes no difference.
create function service.reckon_households(of_county text, of_campaign uuid, of_households uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, service as $$
begin
  perform 1 from service.household h where h.county = of_county and h.id = any (of_households) order by h.id for update;
  with wanted as materialized (
    select h.id as household_id, h.place_code, h.block_id, h.emphasis, h.closed_at is null as is_counted,
      coalesce(v.is_visited, false) as is_visited, coalesce(v.letter, false) as letter, coalesce(v.card, false) as card,
      coalesce(v.explained, false) as explained, r.requests, r.answered, v.last_at, v.last_visit_id, v.come_again_at
    from service.household h
    cross join lateral (
      select bool_or(is_visited) as is_visited, bool_or(is_letter_delivered) as letter, bool_or(is_card_returned) as card,
        bool_or(is_explained) as explained, max(at) as last_at, (array_agg(id order by at desc, id))[1] as last_visit_id,
        (array_agg(come_again_at order by at desc, id))[1] as come_again_at
      from service.visit where county = of_county and household_id = h.id and campaign_id = of_campaign) v
    cross join lateral (
      select count(*)::int as requests, count(answered_at)::int as answered
      from service.visit_request where county = of_county and household_id = h.id and campaign_id = of_campaign) r
    where h.county = of_county and h.id = any (of_households)
  ), before as materialized (
    select * from service.household_progress p
    where p.county = of_county and p.campaign_id = of_campaign and p.household_id = any (of_households)
  ), written as (
    insert into service.household_progress
    select of_county, of_campaign, household_id, place_code, block_id, emphasis, is_counted, is_visited, letter, card, explained,
      requests, answered, last_at, last_visit_id, come_again_at
    from wanted
    on conflict (county, campaign_id, household_id) do update set
      place_code = excluded.place_code, block_id = excluded.block_id, emphasis = excluded.emphasis, is_counted = excluded.is_counted,
      is_visited = excluded.is_visited, has_letter = excluded.has_letter, has_returned_card = excluded.has_returned_card,
      is_explained = excluded.is_explained, requests = excluded.requests, answered = excluded.answered,
      last_at = excluded.last_at, last_visit_id = excluded.last_visit_id, come_again_at = excluded.come_again_at
  ), change as materialized (
    select place_code, block_id, emphasis, 1 as sign, is_visited, letter, card, explained, requests, answered from wanted where is_counted
    union all
    select place_code, block_id, emphasis, -1, is_visited, has_letter, has_returned_card, is_explained, requests, answered
    from before where is_counted
  ), counted as (
    insert into service.coverage as c
    select of_county, of_campaign, place_code, emphasis, sum(sign * is_visited::int), sum(sign * letter::int), sum(sign * card::int),
      sum(sign * explained::int), sum(sign * requests), sum(sign * answered)
    from change group by place_code, emphasis order by place_code, emphasis
    on conflict (county, campaign_id, place_code, emphasis) do update set
      visited = c.visited + excluded.visited, letter = c.letter + excluded.letter, card = c.card + excluded.card,
      explained = c.explained + excluded.explained, requests = c.requests + excluded.requests, answered = c.answered + excluded.answered
  )
  insert into service.block_coverage as b
  select of_county, of_campaign, block_id, min(place_code), sum(sign * is_visited::int)
  from change group by block_id having sum(sign * is_visited::int) <> 0 order by block_id
  on conflict (county, campaign_id, block_id) do update set visited = b.visited + excluded.visited, place_code = excluded.place_code;
end $$;

-- Holds the households of a whole batch before any is reckoned: two batches then wait for one another and never crosswise.
create function service.hold_households(of_county text, of_households uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, service as $$
begin
  perform 1 from service.household h where h.county = of_county and h.id = any (of_households) order by h.id for update;
end $$;

-- Counts a village's households anew, after some were added, moved or closed.
create function service.reckon_village(of_county text, of_place text) returns void
language plpgsql security definer set search_path = pg_catalog, service as $$
begin
  delete from service.village_size where county = of_county and place_code = of_place;
  insert into service.village_size
  select of_county, of_place, emphasis, count(*) from service.household
  where county = of_county and place_code = of_place and closed_at is null group by emphasis;
  update service.block b set households = counted.households
  from (select bl.id, count(h.id) as households from service.block bl
        left join service.household h on h.county = bl.county and h.block_id = bl.id and h.closed_at is null
        where bl.county = of_county and bl.place_code = of_place group by bl.id) counted
  where b.county = of_county and b.id = counted.id and b.households <> counted.households;
end $$;

-- The blocks that the acting person has in hand.
create function service.my_blocks() returns uuid[] language sql stable security definer set search_path = pg_catalog, service as $$
  select coalesce(array_agg(distinct block_id), '{}') from service.assignment
  where person_id = platform.acting_person() and ended_at is null
$$;

-- What a visitor may tell of: each household with whether it was the person's to visit at that time, who was there last, and
-- whose visit it is already. A phone may come back after weeks, when the block has another visitor and the household is out of sight.
create function service.visitable(of_county text, of_campaign uuid[], of_household uuid[], of_visit uuid[], of_at timestamptz[])
returns table (nth integer, place_code text, block_id uuid, is_closed boolean, campaign_standing text, may_visit boolean,
  last_visit_id uuid, last_person_id uuid, last_person_name text, last_at timestamptz,
  kept_person_id uuid, kept_household_id uuid, kept_revision integer)
language sql stable security definer set search_path = pg_catalog, service as $$
  select t.nth::int, h.place_code, h.block_id, h.closed_at is not null, c.standing,
    h.place_code ^@ any ((select service.office_reach())::text[]) or exists (
      select 1 from service.assignment a
      where a.person_id = platform.acting_person() and a.county = of_county and a.campaign_id = t.campaign_id and a.block_id = h.block_id
        and (a.ended_at is null or a.ended_at >= t.at)),
    l.id, l.person_id, w.name, l.at, k.person_id, k.household_id, k.revision
  from unnest(of_campaign, of_household, of_visit, of_at) with ordinality as t(campaign_id, household_id, visit_id, at, nth)
  join service.household h on h.county = of_county and h.id = t.household_id
  left join service.campaign c on c.county = of_county and c.id = t.campaign_id
  left join service.household_progress p on p.county = of_county and p.campaign_id = t.campaign_id and p.household_id = h.id
  left join service.visit l on l.county = of_county and l.id = p.last_visit_id
  left join platform.person w on w.id = l.person_id
  left join service.visit k on k.county = of_county and k.id = t.visit_id
$$;

-- The one way to a number: within reach, for a purpose that was agreed to and has not expired, and the look is written down first.
create function service.ledger_number(of_county text, of_entry uuid, of_purpose text, of_day date) returns bytea
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare found_number bytea;
begin
  select number_sealed into found_number from service.ledger_entry e
  where e.county = of_county and e.id = of_entry and of_purpose = any (e.purposes) and e.expires_on >= of_day
    and e.place_code ^@ any (service.reach('street-officer', 'village-worker'));
  if found_number is null then
    return null;
  end if;
  insert into platform.audit (county, person_id, action, subject, details)
  values (of_county, platform.acting_person(), 'ledger-number-seen', of_entry::text, jsonb_build_object('purpose', of_purpose));
  return found_number;
end $$;

-- Counts a village's entries anew, after some were added, changed or deleted.
create function service.reckon_ledger(of_county text, of_places text[]) returns void
language plpgsql security definer set search_path = pg_catalog, service as $$
begin
  insert into service.ledger_size (county, place_code, entries, phones)
  select of_county, p.code, count(e.id), count(distinct e.household_id)
  from unnest(of_places) as p(code) left join service.ledger_entry e on e.county = of_county and e.place_code = p.code
  group by p.code order by p.code
  on conflict (county, place_code) do update set entries = excluded.entries, phones = excluded.phones;
end $$;

-- How many expire by a day: counts alone, for offices that do not see the entries.
create function service.ledger_expiring(of_county text, of_day date) returns table (place_code text, entries bigint)
language sql stable security definer set search_path = pg_catalog, service as $$
  select e.place_code, count(*) from service.ledger_entry e
  where e.county = of_county and e.expires_on <= of_day and e.place_code ^@ any ((select service.office_reach())::text[])
  group by e.place_code
$$;

revoke all on function service.reckon_households(text, uuid, uuid[]), service.reckon_village(text, text), service.hold_households(text, uuid[]), service.my_blocks(),
  service.visitable(text, uuid[], uuid[], uuid[], timestamptz[]), service.ledger_number(text, uuid, text, date), service.ledger_expiring(text, date), service.reckon_ledger(text, text[]) from public;
grant execute on function service.reckon_households(text, uuid, uuid[]), service.reckon_village(text, text), service.hold_households(text, uuid[]), service.my_blocks(),
  service.visitable(text, uuid[], uuid[], uuid[], timestamptz[]), service.ledger_number(text, uuid, text, date), service.ledger_expiring(text, date), service.reckon_ledger(text, text[])
  to wenan_service;

-- Rights. Nothing of outreach is ever deleted but what people withdrew, what expired, and what waited in an import.
grant select, insert, update on service.campaign, service.material, service.material_version, service.block, service.household,
  service.assignment, service.visit, service.visit_request, service.visit_mark, service.matter, service.ledger_task,
  service.ledger_import to wenan_service;
grant select, insert on service.campaign_mark, service.posting, service.visit_message, service.visit_photo to wenan_service;
grant select on service.household_progress, service.coverage, service.block_coverage, service.village_size, service.ledger_size to wenan_service;
grant insert, update, delete on service.ledger_entry to wenan_service;
grant select (county, id, place_code, household_id, responsible, name, number_fingerprint, number_masked, occupation, address, note,
  consent_on, consent_way, purposes, expires_on, revision, changed_by, changed_at) on service.ledger_entry to wenan_service;
grant select, insert, delete on service.ledger_staged to wenan_service;

alter table service.campaign enable row level security;
alter table service.campaign_mark enable row level security;
alter table service.material enable row level security;
alter table service.material_version enable row level security;
alter table service.posting enable row level security;
alter table service.ledger_entry enable row level security;
alter table service.ledger_task enable row level security;
alter table service.ledger_import enable row level security;
alter table service.ledger_staged enable row level security;
alter table service.block enable row level security;
alter table service.household enable row level security;
alter table service.assignment enable row level security;
alter table service.visit_message enable row level security;
alter table service.visit enable row level security;
alter table service.visit_photo enable row level security;
alter table service.visit_request enable row level security;
alter table service.visit_mark enable row level security;
alter table service.matter enable row level security;
alter table service.household_progress enable row level security;
alter table service.coverage enable row level security;
alter table service.block_coverage enable row level security;
alter table service.village_size enable row level security;
alter table service.ledger_size enable row level security;

-- A plan and a material are read by every office that they concern, and by those who visit; they are written in one's own reach.
create policy campaign_read on service.campaign for select to wenan_service
  using (service.concerns(region_code, (select service.reach('county-officer', 'street-officer', 'village-worker', 'volunteer'))));
create policy campaign_write on service.campaign to wenan_service
  using (region_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));
create policy campaign_mark_read on service.campaign_mark for select to wenan_service
  using (exists (select 1 from service.campaign c where c.county = campaign_mark.county and c.id = campaign_mark.campaign_id));
create policy campaign_mark_write on service.campaign_mark for insert to wenan_service
  with check ((person_id = (select platform.acting_person()) and (select platform.acts_as('county-officer', 'street-officer', 'village-worker')))
    or platform.acts_as_system());
create policy material_read on service.material for select to wenan_service
  using (service.concerns(region_code, (select service.office_reach())));
create policy material_write on service.material to wenan_service
  using (region_code ^@ any ((select service.office_reach())::text[]));
create policy material_version_read on service.material_version for select to wenan_service
  using (exists (select 1 from service.material m where m.county = material_version.county and m.id = material_version.material_id));
create policy material_version_write on service.material_version to wenan_service
  using (exists (select 1 from service.material m where m.county = material_version.county and m.id = material_version.material_id
    and m.region_code ^@ any ((select service.office_reach())::text[])));
create policy posting_of_office on service.posting to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));

-- The ledger is its village's and its street's. Only the village writes in it.
create policy ledger_read on service.ledger_entry for select to wenan_service
  using (place_code ^@ any ((select service.reach('street-officer', 'village-worker'))::text[]));
create policy ledger_write on service.ledger_entry to wenan_service
  using (place_code ^@ any ((select service.reach('village-worker'))::text[]));
create policy ledger_import_of_village on service.ledger_import to wenan_service
  using (place_code ^@ any ((select service.reach('village-worker'))::text[]));
create policy ledger_staged_of_village on service.ledger_staged to wenan_service
  using (place_code ^@ any ((select service.reach('village-worker'))::text[]));
create policy ledger_task_read on service.ledger_task for select to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]));
create policy ledger_task_write on service.ledger_task to wenan_service
  using (place_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));

create policy block_of_office on service.block to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy block_of_visitor on service.block for select to wenan_service using (id = any ((select service.my_blocks())::uuid[]));
create policy household_of_office on service.household to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy household_of_visitor on service.household for select to wenan_service using (block_id = any ((select service.my_blocks())::uuid[]));
create policy assignment_of_office on service.assignment to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy assignment_own on service.assignment for select to wenan_service using (person_id = (select platform.acting_person()));

create policy message_own on service.visit_message to wenan_service
  using (person_id = (select platform.acting_person()) or (select platform.acts_as_system()));
create policy visit_of_office on service.visit for select to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy visit_own on service.visit for select to wenan_service using (person_id = (select platform.acting_person()));
create policy visit_add on service.visit for insert to wenan_service
  with check ((select platform.acts_as_system()) or (person_id = (select platform.acting_person()) and (
    place_code ^@ any ((select service.office_reach())::text[]) or exists (select 1 from service.assignment a
      where a.county = visit.county and a.person_id = visit.person_id and a.block_id = visit.block_id))));
create policy visit_correct on service.visit for update to wenan_service
  using (person_id = (select platform.acting_person()) or (select platform.acts_as_system()));
create policy photo_add on service.visit_photo for insert to wenan_service
  with check (person_id = (select platform.acting_person()) or (select platform.acts_as_system()));
create policy photo_read on service.visit_photo for select to wenan_service
  using (person_id = (select platform.acting_person()) or place_code ^@ any ((select service.office_reach())::text[]));
create policy request_of_office on service.visit_request to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy request_own on service.visit_request for select to wenan_service using (person_id = (select platform.acting_person()));
create policy request_add on service.visit_request for insert to wenan_service
  with check (person_id = (select platform.acting_person()) or (select platform.acts_as_system()));
-- Marks are found by the server and looked at by offices above the village; whoever visited does not see them.
create policy visit_mark_review on service.visit_mark to wenan_service
  using (place_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));
create policy matter_of_office on service.matter to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));

create policy progress_of_office on service.household_progress for select to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]));
create policy progress_of_visitor on service.household_progress for select to wenan_service
  using (block_id = any ((select service.my_blocks())::uuid[]));
create policy coverage_of_office on service.coverage for select to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy block_coverage_of_office on service.block_coverage for select to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy ledger_size_of_office on service.ledger_size for select to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy village_size_of_office on service.village_size for select to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
