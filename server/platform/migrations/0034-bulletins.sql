-- Bulletins: briefings, notices, reports. What was approved is written once into bulletin_issue and can be changed by nobody; what its
-- figures have become since stands beside it.

-- A head and a run of numbers: 平安办〔2026〕1号, 2号 …; briefings have one of their own.
create table service.bulletin_series (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  region_code text not null,
  form text not null check (form in ('document', 'issue')),
  head text not null,
  word text not null,
  is_open boolean not null default true,
  revision integer not null default 1,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id)
);

-- The last number given of each year. Held while one is given, so that none is given twice and none is left out.
create table service.bulletin_counter (
  county text not null,
  series_id uuid not null,
  year integer not null,
  last integer not null check (last >= 0),
  -- what an office had given before it came here
  given_before integer not null default 0 check (given_before between 0 and last),
  primary key (county, series_id, year)
);

create table service.bulletin_template (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  region_code text not null,
  kind text not null,
  name text not null,
  content jsonb not null,
  is_open boolean not null default true,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id)
);

create table service.bulletin (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  region_code text not null,
  series_id uuid not null,
  kind text not null,
  place_code text not null,
  place_name text not null,
  from_day date not null,
  to_day date not null,
  standing text not null default 'draft' check (standing in ('draft', 'submitted', 'approved', 'published', 'archived', 'withdrawn')),
  is_public boolean not null default false,
  is_simulated boolean not null default false,
  title text not null,
  content jsonb not null,
  -- reckoned when it was handed in: what is approved is what was read
  figures jsonb not null default '[]',
  tables jsonb not null default '[]',
  hand jsonb not null default '{}',
  revision integer not null default 1,
  editors uuid[] not null,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  saved_by uuid not null references platform.person,
  saved_at timestamptz not null default now(),
  reckoned_at timestamptz,
  number_year integer,
  number integer,
  published_at timestamptz,
  archived_at timestamptz,
  retention text,
  withdrawn_reason text,
  compared_at timestamptz,
  primary key (county, id),
  constraint "bulletin-number-taken" unique (county, series_id, number_year, number),
  constraint "bulletin-number-missing" check (standing in ('draft', 'submitted') = (number is null)),
  constraint "bulletin-days" check (from_day <= to_day and place_code ^@ region_code and region_code ^@ county)
);
create index bulletin_newest on service.bulletin (county, created_at desc, id);
create index bulletin_published on service.bulletin (county, published_at desc, id) where published_at is not null;
create index bulletin_to_compare on service.bulletin (compared_at nulls first) where standing in ('approved', 'published');

-- What was approved, for good.
create table service.bulletin_issue (
  county text not null,
  bulletin_id uuid not null,
  number_text text not null,
  head text not null,
  content jsonb not null,
  figures jsonb not null,
  tables jsonb not null,
  hash text not null,
  reckoned_at timestamptz not null,
  approved_by uuid not null references platform.person,
  approved_at timestamptz not null,
  primary key (county, bulletin_id)
);

-- What happened to it, in the past tense; added to, never changed.
create table service.bulletin_event (
  county text not null,
  id uuid not null,
  bulletin_id uuid not null,
  at timestamptz not null,
  person_id uuid references platform.person,
  act text not null,
  words text not null,
  primary key (county, id)
);
create index event_of_bulletin on service.bulletin_event (county, bulletin_id, at);

-- A figure that is another one by now, or is the published one again: added to, never changed; the newest counts.
create table service.bulletin_change (
  county text not null,
  bulletin_id uuid not null,
  key text not null,
  found_at timestamptz not null,
  value jsonb not null,
  is_back boolean not null,
  primary key (county, bulletin_id, key, found_at)
);

create index posting_by_day on service.posting (county, posted_at);
-- What is counted of a span is counted without looking at the rows themselves.
create index case_counted_received on service.case_file (county, received_at) include (place_code, sort, kind, standing);
create index case_counted_closed on service.case_file (county, closed_at) include (place_code, sort, standing, exclusion) where closed_at is not null;
create index visit_counted on service.visit (county, at) include (place_code, household_id, is_visited);

-- Whether whoever acts may be given this bulletin's number: an approver of its place who has written nothing of it.
create function service.may_approve_bulletin(of_county text, of_bulletin uuid, approver uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, service, platform as $$
  select exists (select 1 from service.bulletin b where b.county = of_county and b.id = of_bulletin and not (approver = any (b.editors))
    and (platform.acts_as_system() or (approver = platform.acting_person()
      and b.region_code ^@ any (service.reach('county-officer', 'street-officer')))))
$$;
revoke all on function service.may_approve_bulletin(text, uuid, uuid) from public;
grant execute on function service.may_approve_bulletin(text, uuid, uuid) to wenan_service;

grant select, insert, update on service.bulletin_series, service.bulletin_template, service.bulletin, service.bulletin_counter to wenan_service;
grant select, insert on service.bulletin_issue, service.bulletin_event, service.bulletin_change to wenan_service;

alter table service.bulletin_series enable row level security;
alter table service.bulletin_counter enable row level security;
alter table service.bulletin_template enable row level security;
alter table service.bulletin enable row level security;
alter table service.bulletin_issue enable row level security;
alter table service.bulletin_event enable row level security;
alter table service.bulletin_change enable row level security;

-- A head and a word are on every printed page.
create policy bulletin_series_read on service.bulletin_series for select to wenan_service using (true);
create policy bulletin_series_write on service.bulletin_series to wenan_service
  using (region_code ^@ any ((select service.office_reach())::text[]));
create policy bulletin_counter_of_series on service.bulletin_counter to wenan_service
  using (exists (select 1 from service.bulletin_series s where s.county = bulletin_counter.county and s.id = bulletin_counter.series_id
    and s.region_code ^@ any ((select service.office_reach())::text[])));
create policy bulletin_template_read on service.bulletin_template for select to wenan_service
  using (service.concerns(region_code, (select service.office_reach())));
create policy bulletin_template_write on service.bulletin_template to wenan_service
  using (region_code ^@ any ((select service.office_reach())::text[]));
-- Drafts are their office's and those above it; what went out is read by every office that it concerns, and by all where it is public.
create policy bulletin_read on service.bulletin for select to wenan_service
  using (region_code ^@ any ((select service.office_reach())::text[])
    or (published_at is not null and (is_public or service.concerns(region_code, (select service.office_reach())))));
create policy bulletin_write on service.bulletin to wenan_service
  using (region_code ^@ any ((select service.office_reach())::text[]));
create policy bulletin_issue_read on service.bulletin_issue for select to wenan_service
  using (exists (select 1 from service.bulletin b where b.county = bulletin_issue.county and b.id = bulletin_issue.bulletin_id));
create policy bulletin_issue_add on service.bulletin_issue for insert to wenan_service
  with check (service.may_approve_bulletin(county, bulletin_id, approved_by));
create policy bulletin_event_of_office on service.bulletin_event to wenan_service
  using (exists (select 1 from service.bulletin b where b.county = bulletin_event.county and b.id = bulletin_event.bulletin_id
    and b.region_code ^@ any ((select service.office_reach())::text[])))
  with check (person_id = (select platform.acting_person()) or (select platform.acts_as_system()));
create policy bulletin_change_read on service.bulletin_change for select to wenan_service
  using (exists (select 1 from service.bulletin b where b.county = bulletin_change.county and b.id = bulletin_change.bulletin_id));
create policy bulletin_change_add on service.bulletin_change for insert to wenan_service
  with check ((select platform.acts_as_system()) or exists (select 1 from service.bulletin b where b.county = bulletin_change.county
    and b.id = bulletin_change.bulletin_id and b.region_code ^@ any ((select service.office_reach())::text[])));
