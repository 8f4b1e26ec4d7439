-- Inspection rounds: sheets of criteria, rounds, the visit to each unit, replies, mending; rules and what they propose.
-- What is planned is seen by whoever ordered it and by whoever goes there, never by anybody of the unit.

-- The organisations to which the acting person belongs.
create function service.my_units() returns uuid[] language sql stable as $$
  select coalesce(array_agg(distinct m.organisation_id), '{}') from platform.membership m
  where m.person_id = platform.acting_person() and m.wing = 'service'
$$;

-- Whether a person comes from a unit: belongs to it or to something below it, or has households to visit there.
create function service.comes_from(of_county text, of_person uuid, of_unit uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, service, platform as $$
  select exists (
      select 1 from platform.membership m join platform.organisation o on o.id = m.organisation_id
      where m.person_id = of_person and m.wing = 'service' and of_unit = any (o.path))
    or exists (
      select 1 from service.assignment a join platform.organisation u on u.id = of_unit
      where a.county = of_county and a.person_id = of_person and a.ended_at is null and starts_with(a.place_code, u.region_code))
$$;

create table service.inspection_sheet (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  region_code text not null,
  title text not null,
  criteria jsonb not null,
  revision integer not null default 1,
  retired_at timestamptz,
  is_simulated boolean not null default false,
  changed_by uuid not null references platform.person,
  changed_at timestamptz not null,
  primary key (county, id)
);

create table service.inspection_round (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  region_code text not null,
  title text not null,
  kind text not null check (kind in ('on-the-spot', 'by-phone', 'follow-through', 'mock-poll')),
  sheet_id uuid,
  -- as they were when the round was made: a sheet that is changed changes no round
  criteria jsonb not null,
  starts_on date not null,
  ends_on date not null,
  reply_days integer not null check (reply_days between 1 and 30),
  mend_days integer not null check (mend_days between 1 and 90),
  standing text not null default 'draft' check (standing in ('draft', 'running', 'closed')),
  -- the list that was drawn from, in order, how many, and the seed: with them anybody draws again
  drawn_from uuid[],
  drawn_count integer,
  inspectors uuid[],
  seed text,
  drawn_at timestamptz,
  drawn_by uuid references platform.person,
  closed_at timestamptz,
  closed_by uuid references platform.person,
  is_simulated boolean not null default false,
  created_by uuid not null references platform.person,
  created_at timestamptz not null,
  primary key (county, id),
  constraint "round-drawn-whole" check ((standing = 'draft') = (drawn_at is null))
);
create index inspection_round_newest on service.inspection_round (county, starts_on desc, id);

create table service.inspection_visit (
  county text not null,
  id uuid not null,
  round_id uuid not null,
  -- the place of the office that ordered the round, and of the unit
  ordered_by text not null,
  unit_id uuid not null references platform.organisation,
  place_code text not null,
  inspector_id uuid not null references platform.person,
  left_out text,
  -- by the phone's clock, and by the server's
  visited_at timestamptz,
  scored_at timestamptz,
  latitude double precision,
  longitude double precision,
  accuracy_metres double precision,
  marks jsonb,
  first_marks jsonb,
  note text not null default '',
  photo_ids uuid[] not null default '{}',
  first_score numeric(4, 1),
  score numeric(4, 1),
  reply_by timestamptz,
  answer text,
  answered_by uuid references platform.person,
  answered_at timestamptz,
  message_id uuid,
  primary key (county, id),
  unique (county, round_id, unit_id),
  constraint "visit-scored-whole" check ((scored_at is null) = (score is null) and (scored_at is null) = (marks is null))
);
create index inspection_visit_of_inspector on service.inspection_visit (county, inspector_id) where scored_at is null and left_out is null;
create index inspection_visit_of_unit on service.inspection_visit (county, unit_id, scored_at desc) where scored_at is not null;

-- What a unit says, to what was found or to what is proposed. Added once, never changed.
create table service.inspection_reply (
  county text not null,
  subject_id uuid not null,
  unit_id uuid not null references platform.organisation,
  stance text not null check (stance in ('agreed', 'objected')),
  words text not null,
  person_id uuid not null references platform.person,
  at timestamptz not null,
  primary key (county, subject_id)
);

create table service.inspection_mend (
  county text not null,
  id uuid not null,
  visit_id uuid not null,
  round_id uuid not null,
  ordered_by text not null,
  unit_id uuid not null references platform.organisation,
  place_code text not null,
  inspector_id uuid not null references platform.person,
  criterion_text text not null,
  words text not null,
  due_on date not null,
  standing text not null default 'asked' check (standing in ('asked', 'reported', 'mended')),
  report text not null default '',
  reported_by uuid references platform.person,
  reported_at timestamptz,
  look text not null default '',
  looked_by uuid references platform.person,
  looked_at timestamptz,
  look_message uuid,
  looks integer not null default 0,
  primary key (county, id)
);
create index inspection_mend_open on service.inspection_mend (county, due_on, id) where standing <> 'mended';
create index inspection_mend_of_visit on service.inspection_mend (county, visit_id);

-- Totals of internal polls, as another source beside inspections; fewer than 30 interviews make no row.
create table service.inspection_poll (
  county text not null,
  round_id uuid not null,
  unit_id uuid not null references platform.organisation,
  share double precision not null check (share between 0 and 1),
  interviews integer not null,
  written_by uuid not null references platform.person,
  written_at timestamptz not null,
  primary key (county, round_id, unit_id),
  constraint "inspection-poll-size" check (interviews >= 30)
);

create table service.consequence_rule (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  region_code text not null,
  side text not null check (side in ('last', 'first')),
  count integer not null check (count between 1 and 100),
  running integer not null check (running between 0 and 20),
  consequence text not null check (consequence in ('talk', 'notice', 'no-award', 'award-considered', 'help')),
  source text not null,
  is_on boolean not null,
  revision integer not null default 1,
  changed_by uuid not null references platform.person,
  changed_at timestamptz not null,
  primary key (county, id)
);

-- What a rule proposes, with the odds that stood beside it, and what a person made of it.
create table service.consequence (
  county text not null,
  id uuid not null,
  rule_id uuid not null,
  round_id uuid not null,
  unit_id uuid not null references platform.organisation,
  place_code text not null,
  ordered_by text not null,
  rule jsonb not null,
  round_ids uuid[] not null,
  odds jsonb not null,
  ranks jsonb,
  standing text not null default 'proposed' check (standing in ('proposed', 'carried-out', 'waived')),
  proposed_at timestamptz not null,
  reply_by timestamptz not null,
  reason text,
  decided_by uuid references platform.person,
  decided_at timestamptz,
  is_simulated boolean not null default false,
  primary key (county, id),
  unique (county, rule_id, round_id, unit_id),
  constraint "consequence-decided-by-person" check ((standing = 'proposed') = (decided_by is null) and (standing = 'proposed') = (reason is null))
);
create index consequence_newest on service.consequence (county, proposed_at desc, id);

-- The rounds in which the acting person goes somewhere, or whose finding about the own unit can be read.
create function service.my_inspection_rounds() returns uuid[]
language sql stable security definer set search_path = pg_catalog, service as $$
  select coalesce(array_agg(distinct v.round_id), '{}') from service.inspection_visit v
  where v.inspector_id = platform.acting_person()
    or (v.scored_at is not null and v.place_code ^@ any ((select service.office_reach())::text[]))
$$;

-- What the acting person may send photos of: the own visits.
create function service.my_inspections() returns uuid[]
language sql stable security definer set search_path = pg_catalog, service as $$
  select coalesce(array_agg(v.id), '{}') from service.inspection_visit v where v.inspector_id = platform.acting_person()
$$;

revoke all on function service.comes_from(text, uuid, uuid), service.my_inspection_rounds(), service.my_inspections() from public;
grant execute on function service.comes_from(text, uuid, uuid), service.my_inspection_rounds(), service.my_inspections() to wenan_service;

grant select, insert, update on service.inspection_sheet, service.inspection_round, service.inspection_visit, service.inspection_mend,
  service.consequence_rule, service.consequence to wenan_service;
grant select, insert on service.inspection_reply to wenan_service;
grant select, insert, update on service.inspection_poll to wenan_service;

alter table service.inspection_sheet enable row level security;
alter table service.inspection_round enable row level security;
alter table service.inspection_visit enable row level security;
alter table service.inspection_reply enable row level security;
alter table service.inspection_mend enable row level security;
alter table service.inspection_poll enable row level security;
alter table service.consequence_rule enable row level security;
alter table service.consequence enable row level security;

-- A sheet is read by the offices below the one that made it, and changed in one's own reach.
create policy sheet_read on service.inspection_sheet for select to wenan_service
  using (service.concerns(region_code, (select service.reach('county-officer', 'street-officer'))));
create policy sheet_write on service.inspection_sheet to wenan_service
  using (region_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));

create policy round_of_office on service.inspection_round to wenan_service
  using (region_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));
create policy round_of_others on service.inspection_round for select to wenan_service
  using (id = any ((select service.my_inspection_rounds())::uuid[]));

-- Before the visit nobody of the unit sees it, whatever else they are; afterwards the unit does, and every office above it.
create policy visit_of_office on service.inspection_visit for select to wenan_service
  using (ordered_by ^@ any ((select service.reach('county-officer', 'street-officer'))::text[])
    and (scored_at is not null or left_out is not null or (select platform.acts_as_system()) or not unit_id = any ((select service.my_units())::uuid[])));
create policy visit_of_inspector on service.inspection_visit for select to wenan_service
  using (inspector_id = (select platform.acting_person()));
create policy visit_of_unit on service.inspection_visit for select to wenan_service
  using (scored_at is not null and place_code ^@ any ((select service.office_reach())::text[]));
-- Nobody goes where they come from.
create policy visit_add on service.inspection_visit for insert to wenan_service
  with check (ordered_by ^@ any ((select service.reach('county-officer', 'street-officer'))::text[])
    and not service.comes_from(county, inspector_id, unit_id));
create policy visit_change on service.inspection_visit for update to wenan_service
  using (ordered_by ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]) or inspector_id = (select platform.acting_person()))
  with check (not service.comes_from(county, inspector_id, unit_id));

create policy reply_read on service.inspection_reply for select to wenan_service
  using (unit_id = any ((select service.my_units())::uuid[]) or (select platform.acts_as_system())
    or exists (select 1 from service.inspection_visit v where v.county = inspection_reply.county and v.id = inspection_reply.subject_id)
    or exists (select 1 from service.consequence c where c.county = inspection_reply.county and c.id = inspection_reply.subject_id));
create policy reply_add on service.inspection_reply for insert to wenan_service
  with check ((select platform.acts_as_system()) or (person_id = (select platform.acting_person()) and unit_id = any ((select service.my_units())::uuid[])));

create policy mend_of_office on service.inspection_mend to wenan_service
  using (ordered_by ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));
create policy mend_of_inspector on service.inspection_mend to wenan_service
  using (inspector_id = (select platform.acting_person()))
  with check (not service.comes_from(county, inspector_id, unit_id));
create policy mend_of_unit on service.inspection_mend for select to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]));
create policy mend_reported on service.inspection_mend for update to wenan_service
  using (unit_id = any ((select service.my_units())::uuid[]) and standing = 'asked')
  with check (unit_id = any ((select service.my_units())::uuid[]) and standing = 'reported');

create policy poll_of_office on service.inspection_poll to wenan_service
  using (exists (select 1 from service.inspection_round r where r.county = inspection_poll.county and r.id = inspection_poll.round_id
    and r.region_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[])));

create policy rule_of_office on service.consequence_rule to wenan_service
  using (region_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));

create policy consequence_of_office on service.consequence for select to wenan_service
  using (ordered_by ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));
create policy consequence_of_unit on service.consequence for select to wenan_service
  using (unit_id = any ((select service.my_units())::uuid[]));
create policy consequence_add on service.consequence for insert to wenan_service
  with check (standing = 'proposed' and ordered_by ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));
-- Decided by a person, never about the own unit, never before the unit was heard or its time was over.
create policy consequence_decide on service.consequence for update to wenan_service
  using (standing = 'proposed' and ordered_by ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]))
  with check ((select platform.acts_as_system())
    or (decided_by = (select platform.acting_person()) and not unit_id = any ((select service.my_units())::uuid[])));

-- Photos of an inspection: whoever goes there sends them, though the place is not theirs.
alter table service.photo drop constraint photo_subject_kind_check;
alter table service.photo add constraint photo_subject_kind_check
  check (subject_kind in ('case', 'visit', 'posting', 'activity', 'inspection'));
create policy photo_add_inspection on service.photo for insert to wenan_service
  with check (subject_kind = 'inspection' and sent_by = (select platform.acting_person()) and look is null
    and subject_id = any ((select service.my_inspections())::uuid[]));
