-- What patrol teams do: shifts and who takes them, activities as phones and rolls tell them, what was seen, tracks, kit, words and comments.
-- Rows belong to places; a member sees the own team's. Twenty million activities a year lie apart by county and are read by time.

-- Where guard is kept: schools, water, markets.
create table service.patrol_spot (
  county text not null,
  id uuid not null,
  place_code text not null,
  kind text not null,
  name text not null,
  latitude double precision,
  longitude double precision,
  closed_at timestamptz,
  is_simulated boolean not null default false,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id),
  constraint "spot-half-placed" check ((latitude is null) = (longitude is null))
);
create index patrol_spot_of_place on service.patrol_spot (county, place_code, name, id);

-- A shift of one team, or a call to every team of a village, a street or the county (team_id is null then).
create table service.patrol_shift (
  county text not null,
  id uuid not null,
  kind text not null check (kind in ('rota', 'guard', 'call')),
  duty text not null,
  team_id uuid,
  place_code text not null,
  spot_id uuid,
  title text not null,
  words text not null default '',
  start_at timestamptz not null,
  end_at timestamptz not null,
  places integer check (places > 0),
  called_off_at timestamptz,
  called_off_why text,
  is_simulated boolean not null default false,
  created_by uuid not null references platform.person,
  created_at timestamptz not null,
  primary key (county, id),
  constraint "shift-times" check (end_at > start_at),
  constraint "shift-of-nobody" check (team_id is not null or kind = 'call')
);
create index patrol_shift_by_time on service.patrol_shift (county, start_at, id);
create index patrol_shift_of_team on service.patrol_shift (county, team_id, start_at);

-- A member's turn in a shift. One that was given up stays as history and says nothing of why.
create table service.patrol_turn (
  county text not null,
  id uuid not null,
  shift_id uuid not null,
  member_id uuid not null,
  team_id uuid not null,
  place_code text not null,
  start_at timestamptz not null,
  end_at timestamptz not null,
  way text not null check (way in ('rota', 'sign-up', 'stand-in', 'swap')),
  given_at timestamptz not null,
  ended_at timestamptz,
  ended_way text check (ended_way in ('left', 'stood-in', 'swapped', 'called-off')),
  -- offered to one of the team, or to all of it; for a swap with the turn that is wanted instead
  offer text check (offer in ('stand-in', 'swap')),
  offered_to uuid,
  wanted_turn_id uuid,
  primary key (county, id),
  constraint "turn-end" check ((ended_at is null) = (ended_way is null)),
  constraint "swap-for-nothing" check (offer is distinct from 'swap' or wanted_turn_id is not null)
);
create unique index "turn-twice-in-shift" on service.patrol_turn (county, shift_id, member_id) where ended_at is null;
create index patrol_turn_of_shift on service.patrol_turn (county, shift_id) where ended_at is null;
create index patrol_turn_of_member on service.patrol_turn (county, member_id, start_at desc) where ended_at is null;
create index patrol_turn_offered on service.patrol_turn (county, team_id, start_at) where offer is not null and ended_at is null;

-- One member's activity. `started_at` is by the server's clock; `phone_ahead_ms` gives back what the phone showed.
create table service.patrol_activity (
  county text not null,
  id uuid not null,
  revision integer not null,
  team_id uuid not null,
  member_id uuid not null,
  place_code text not null,
  shift_id uuid,
  -- those who were there by one captain's roll
  roll_id uuid,
  way text not null check (way in ('place', 'word', 'roll')),
  duty text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  minutes integer not null check (minutes between 0 and 1440),
  found integer not null default 0,
  note text not null default '',
  phone_ahead_ms bigint not null default 0,
  latitude double precision,
  longitude double precision,
  accuracy_metres double precision,
  marks text[] not null default '{}',
  told_by uuid not null references platform.person,
  received_at timestamptz not null,
  is_simulated boolean not null default false,
  primary key (county, id)
);
create index patrol_activity_by_time on service.patrol_activity (county, started_at desc, id);
create index patrol_activity_of_team on service.patrol_activity (county, team_id, started_at desc);
create index patrol_activity_of_member on service.patrol_activity (county, member_id, started_at desc);
create index patrol_activity_open on service.patrol_activity (started_at) where ended_at is null;

-- What was seen: things and places. Whoever saw it wishes; it ends as a case, a visit or nothing.
create table service.patrol_sighting (
  county text not null,
  id uuid not null,
  activity_id uuid,
  team_id uuid not null,
  member_id uuid not null,
  place_code text not null,
  kind text not null,
  text text not null,
  spot text not null,
  latitude double precision,
  longitude double precision,
  photo_ids uuid[] not null default '{}',
  seen_at timestamptz not null,
  received_at timestamptz not null,
  wish text not null check (wish in ('case', 'visit', 'nothing')),
  end_code text check (end_code in ('case', 'visit', 'nothing')),
  end_text text not null default '',
  ended_at timestamptz,
  ended_by uuid references platform.person,
  case_id uuid,
  case_number text,
  household_id uuid,
  told_by uuid not null references platform.person,
  is_simulated boolean not null default false,
  primary key (county, id),
  constraint "sighting-end" check ((end_code is null) = (ended_at is null)),
  constraint "sighting-case" check ((end_code = 'case') = (case_id is not null))
);
create index patrol_sighting_newest on service.patrol_sighting (county, seen_at desc, id);
create index patrol_sighting_of_place on service.patrol_sighting (county, place_code, seen_at desc, id);
create index patrol_sighting_open on service.patrol_sighting (county, seen_at desc) where end_code is null;
create index patrol_sighting_of_activity on service.patrol_sighting (county, activity_id);

-- A team's own words in its feed, and what offices say to anything in it.
create table service.patrol_word (
  county text not null,
  id uuid not null,
  team_id uuid not null,
  place_code text not null,
  text text not null,
  person_id uuid not null references platform.person,
  at timestamptz not null,
  is_simulated boolean not null default false,
  primary key (county, id)
);
create index patrol_word_newest on service.patrol_word (county, at desc, id);
create table service.patrol_comment (
  county text not null,
  id uuid not null,
  subject_id uuid not null,
  team_id uuid not null,
  place_code text not null,
  text text not null,
  person_id uuid not null references platform.person,
  at timestamptz not null,
  primary key (county, id)
);
create index patrol_comment_of_subject on service.patrol_comment (county, subject_id, at);

-- Consent to keep the way one walked, each time it was given; and tracks, which go by themselves.
create table service.patrol_track_consent (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (county, id)
);
create unique index "track-consent-twice" on service.patrol_track_consent (county, member_id) where withdrawn_at is null;
create table service.patrol_track (
  county text not null,
  activity_id uuid not null,
  member_id uuid not null,
  place_code text not null,
  points jsonb not null,
  delete_at timestamptz not null,
  primary key (county, activity_id)
);
create index patrol_track_of_member on service.patrol_track (county, member_id);
create index patrol_track_to_delete on service.patrol_track (delete_at);

-- What was lent to a member, or stands in a team's store (member_id is null then).
create table service.patrol_kit (
  county text not null,
  id uuid not null,
  team_id uuid not null,
  place_code text not null,
  member_id uuid,
  kind text not null,
  label text not null default '',
  count integer not null check (count between 1 and 10000),
  issued_on date not null,
  issued_by uuid not null references platform.person,
  returned_on date,
  returned_to uuid references platform.person,
  condition text check (condition in ('good', 'damaged', 'lost')),
  is_simulated boolean not null default false,
  primary key (county, id),
  constraint "kit-return" check ((returned_on is null) = (condition is null))
);
create index patrol_kit_newest on service.patrol_kit (county, issued_on desc, id);
create index patrol_kit_out on service.patrol_kit (county, team_id, kind) where returned_on is null;
create index patrol_kit_of_member on service.patrol_kit (county, member_id) where returned_on is null;

-- The one way to somebody else's track: within reach, with a reason; the look is written down first.
create function service.patrol_track_points(of_county text, of_activity uuid, of_reason text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare found_points jsonb;
begin
  select points into found_points from service.patrol_track t
  where t.county = of_county and t.activity_id = of_activity
    and t.place_code ^@ any (service.reach('county-officer', 'street-officer'));
  if found_points is null then
    return null;
  end if;
  insert into platform.audit (county, person_id, action, subject, details)
  values (of_county, platform.acting_person(), 'patrol-track-seen', of_activity::text, jsonb_build_object('reason', of_reason));
  return found_points;
end $$;
revoke all on function service.patrol_track_points(text, uuid, text) from public;
grant execute on function service.patrol_track_points(text, uuid, text) to wenan_service;

-- Holds a shift while a place in it is taken, and answers how many are: a member does not see the turns of other teams.
create function service.hold_shift(of_county text, of_shift uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, service as $$
begin
  perform 1 from service.patrol_shift s where s.county = of_county and s.id = of_shift for update;
  return (select count(*) from service.patrol_turn t where t.county = of_county and t.shift_id = of_shift and t.ended_at is null);
end $$;
create function service.shifts_taken(of_county text, of_shifts uuid[]) returns table (shift_id uuid, taken bigint)
language sql stable security definer set search_path = pg_catalog, service as $$
  select t.shift_id, count(*) from service.patrol_turn t
  where t.county = of_county and t.shift_id = any (of_shifts) and t.ended_at is null group by t.shift_id
$$;

-- What is known about activities that a phone tells of: whose they are, whether that may be told, who was covered, and what is kept under
-- the same id. An id that is somebody else's is refused, not overwritten. Asked at every check-in: its plan is kept by the session.
create function service.patrol_ground(of_county text, told json)
returns table (nth integer, team_id uuid, place_code text, is_own boolean, may_call_roll boolean, covers json, spot_kind text,
  latitude double precision, longitude double precision, is_overlapping boolean, kept_revision integer, kept_member_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, service, platform as $$
declare
  led uuid[] := service.my_led_teams();
  reach text[] := service.office_reach();
begin
  return query
  select t.nth, s.team_id, s.place_code, coalesce(m.person_id = platform.acting_person(), false),
    coalesce(s.team_id = any (led) or s.place_code ^@ any (reach), false),
    coalesce((select json_agg(json_build_object('from', c.from_on, 'to', c.to_on)) from service.patrol_cover c
      where c.county = of_county and c.member_id = t.member), '[]'),
    p.kind, p.latitude, p.longitude,
    exists (select 1 from service.patrol_activity o where o.county = of_county and o.member_id = t.member and o.id <> t.activity
      and o.started_at > t.started - interval '1 day' and o.started_at < t.ended and coalesce(o.ended_at, o.started_at) > t.started),
    k.revision, k.member_id
  from json_to_recordset(told) as t(nth int, day date, activity uuid, member uuid, shift uuid, started timestamptz, ended timestamptz)
  left join lateral (select person_id from service.patrol_member where county = of_county and id = t.member limit 1) m on true
  left join lateral (select h.team_id, h.place_code from service.patrol_membership h
    where h.county = of_county and h.member_id = t.member and h.from_on <= t.day and (h.to_on is null or h.to_on >= t.day) limit 1) s on true
  left join lateral (select spot_id from service.patrol_shift where county = of_county and id = t.shift limit 1) h on true
  left join lateral (select g.kind, g.latitude, g.longitude from service.patrol_spot g where g.county = of_county and g.id = h.spot_id limit 1) p on true
  left join lateral (select a.revision, a.member_id from service.patrol_activity a where a.county = of_county and a.id = t.activity limit 1) k on true;
end $$;

revoke all on function service.hold_shift(text, uuid), service.shifts_taken(text, uuid[]), service.patrol_ground(text, json) from public;
grant execute on function service.hold_shift(text, uuid), service.shifts_taken(text, uuid[]), service.patrol_ground(text, json)
  to wenan_service;

grant select, insert, update on service.patrol_spot, service.patrol_shift, service.patrol_turn, service.patrol_activity, service.patrol_sighting,
  service.patrol_track_consent, service.patrol_kit to wenan_service;
grant select, insert on service.patrol_word, service.patrol_comment to wenan_service;
grant select, insert, update, delete on service.patrol_track to wenan_service;

alter table service.patrol_spot enable row level security;
alter table service.patrol_shift enable row level security;
alter table service.patrol_turn enable row level security;
alter table service.patrol_activity enable row level security;
alter table service.patrol_sighting enable row level security;
alter table service.patrol_word enable row level security;
alter table service.patrol_comment enable row level security;
alter table service.patrol_track_consent enable row level security;
alter table service.patrol_track enable row level security;
alter table service.patrol_kit enable row level security;

create policy patrol_spot_read on service.patrol_spot for select to wenan_service
  using (service.concerns(place_code, (select service.reach('county-officer', 'street-officer', 'village-worker', 'volunteer'))));
create policy patrol_spot_of_office on service.patrol_spot to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));

create policy patrol_shift_of_office on service.patrol_shift to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_shift_of_team on service.patrol_shift for select to wenan_service
  using (team_id = any ((select service.my_patrol_teams())::uuid[]) or (team_id is null
    and service.concerns(place_code, (select service.reach('county-officer', 'street-officer', 'village-worker', 'volunteer')))));

-- A turn is its member's; one that was offered may be taken by the team, and a swap gives the other one to whoever asked for it.
create policy patrol_turn_of_office on service.patrol_turn to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_turn_of_team on service.patrol_turn for select to wenan_service
  using (team_id = any ((select service.my_patrol_teams())::uuid[]));
create policy patrol_turn_take on service.patrol_turn for insert to wenan_service
  with check (member_id = any ((select service.my_patrol_memberships())::uuid[])
    or (way = 'swap' and team_id = any ((select service.my_patrol_teams())::uuid[])));
create policy patrol_turn_change on service.patrol_turn for update to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[])
    or (offer is not null and team_id = any ((select service.my_patrol_teams())::uuid[])));

create policy patrol_activity_of_office on service.patrol_activity to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_activity_read on service.patrol_activity for select to wenan_service
  using (team_id = any ((select service.my_patrol_teams())::uuid[]) or member_id = any ((select service.my_patrol_memberships())::uuid[]));
create policy patrol_activity_add on service.patrol_activity for insert to wenan_service
  with check (told_by = (select platform.acting_person()) and (member_id = any ((select service.my_patrol_memberships())::uuid[])
    or team_id = any ((select service.my_led_teams())::uuid[])));
create policy patrol_activity_correct on service.patrol_activity for update to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]) or team_id = any ((select service.my_led_teams())::uuid[]));

create policy patrol_sighting_of_office on service.patrol_sighting to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_sighting_read on service.patrol_sighting for select to wenan_service
  using (team_id = any ((select service.my_patrol_teams())::uuid[]) or member_id = any ((select service.my_patrol_memberships())::uuid[]));
create policy patrol_sighting_add on service.patrol_sighting for insert to wenan_service
  with check (told_by = (select platform.acting_person()) and member_id = any ((select service.my_patrol_memberships())::uuid[]));

create policy patrol_word_of_office on service.patrol_word to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_word_read on service.patrol_word for select to wenan_service using (team_id = any ((select service.my_patrol_teams())::uuid[]));
create policy patrol_word_add on service.patrol_word for insert to wenan_service
  with check (person_id = (select platform.acting_person()) and team_id = any ((select service.my_patrol_teams())::uuid[]));
create policy patrol_comment_read on service.patrol_comment for select to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]) or team_id = any ((select service.my_patrol_teams())::uuid[]));
create policy patrol_comment_add on service.patrol_comment for insert to wenan_service
  with check (place_code ^@ any ((select service.office_reach())::text[])
    and (person_id = (select platform.acting_person()) or (select platform.acts_as_system())));

-- Consent and track are the member's own; the server deletes on schedule, and only it sees what is to go.
create policy patrol_track_consent_own on service.patrol_track_consent to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]) or (select platform.acts_as_system()));
create policy patrol_track_own on service.patrol_track to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]) or (select platform.acts_as_system()));

create policy patrol_kit_of_office on service.patrol_kit to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_kit_own on service.patrol_kit for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]) or team_id = any ((select service.my_led_teams())::uuid[]));
