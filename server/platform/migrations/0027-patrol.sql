-- Patrol: teams, who applied, who is or was a member and when, leaving, accident cover, training.
-- Of the checks before admission only decision, coded reason, person and time are kept; identity numbers are kept nowhere.
-- Rows belong to places: an office sees its own place and all below it, a volunteer who signs in the own team.

create table service.patrol_team (
  county text not null,
  id uuid not null,
  place_code text not null,
  name text not null,
  founded_on date not null,
  ended_on date,
  captain_id uuid,
  -- a member of the village's party branch or committee
  instructor text not null default '',
  instructor_body text check (instructor_body in ('party-branch', 'village-committee')),
  is_simulated boolean not null default false,
  revision integer not null default 1,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id),
  constraint "patrol-team-name-taken" unique (county, place_code, name)
);

-- How many volunteer numbers a county has given out.
create table service.patrol_serial (
  county text not null,
  series text not null,
  given integer not null check (given between 1 and 99999),
  primary key (county, series)
);

-- Whoever was admitted: team and place are those of the open membership, or of the last. The telephone cannot be selected: it comes out
-- of service.patrol_phone alone, and is forgotten some time after leaving.
create table service.patrol_member (
  county text not null,
  id uuid not null,
  volunteer_number text not null,
  name text not null,
  number_sealed bytea,
  number_fingerprint bytea,
  number_masked text,
  place_code text not null,
  team_id uuid not null,
  standing text not null default 'member' check (standing in ('member', 'left')),
  joined_on date not null,
  left_on date,
  -- the sign-in, where the member has one
  person_id uuid references platform.person,
  -- of the secret code of the member's own page; the code itself is kept nowhere
  code_hash bytea not null,
  is_simulated boolean not null default false,
  revision integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (county, id),
  constraint "volunteer-number-taken" unique (county, volunteer_number),
  constraint "patrol-code-taken" unique (county, code_hash),
  constraint "patrol-member-left" check ((standing = 'left') = (left_on is not null))
);
create index patrol_member_of_place on service.patrol_member (county, place_code, name, id);
create index patrol_member_of_team on service.patrol_member (county, team_id, name, id);
create index patrol_member_by_name on service.patrol_member (county, name, id);
create index patrol_member_newest on service.patrol_member (county, joined_on desc, id);
create index patrol_member_same_number on service.patrol_member (county, number_fingerprint) where number_fingerprint is not null;
create index patrol_member_of_person on service.patrol_member (person_id, county) where person_id is not null;
create index patrol_member_to_forget on service.patrol_member (left_on) where number_sealed is not null and left_on is not null;

-- Who was in which team from which day to which, both included.
create table service.patrol_membership (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  team_id uuid not null,
  place_code text not null,
  from_on date not null,
  to_on date,
  began text not null check (began in ('admitted', 'roster', 'moved')),
  ended text check (ended in ('left', 'moved', 'team-ended')),
  primary key (county, id),
  constraint "patrol-membership-days" check (to_on >= from_on),
  constraint "patrol-membership-end" check ((to_on is null) = (ended is null))
);
create unique index "member-in-two-teams" on service.patrol_membership (county, member_id) where to_on is null;
create index patrol_membership_of_member on service.patrol_membership (county, member_id, from_on desc);
create index patrol_membership_of_team on service.patrol_membership (county, team_id, from_on desc);
create index patrol_membership_of_place on service.patrol_membership (county, place_code, from_on desc);

-- Who asked to join. Name and telephone go to the member at admission, and are deleted some time after any other end.
create table service.patrol_application (
  county text not null,
  id uuid not null,
  team_id uuid not null,
  place_code text not null,
  name text not null,
  number_sealed bytea,
  number_fingerprint bytea,
  number_masked text,
  channel text not null check (channel in ('phone', 'desk')),
  applied_at timestamptz not null,
  applied_by uuid references platform.person,
  standing text not null default 'checking' check (standing in ('checking', 'noticed', 'joined', 'refused', 'withdrawn')),
  notice_from date,
  notice_to date,
  noticed_by uuid references platform.person,
  undertaking_version text,
  undertaking_at timestamptz,
  undertaking_way text check (undertaking_way in ('own-phone', 'paper')),
  ended_at timestamptz,
  member_id uuid,
  code_hash bytea not null,
  is_simulated boolean not null default false,
  revision integer not null default 1,
  primary key (county, id),
  constraint "patrol-application-code-taken" unique (county, code_hash),
  constraint "patrol-notice-days" check (notice_to >= notice_from)
);
create index patrol_application_newest on service.patrol_application (county, applied_at desc, id);
create index patrol_application_of_place on service.patrol_application (county, place_code, applied_at desc, id);
create index patrol_application_open on service.patrol_application (county, standing, applied_at) where standing in ('checking', 'noticed');
create index patrol_application_noticed on service.patrol_application (notice_to) where standing = 'noticed';
create index patrol_application_to_forget on service.patrol_application (ended_at) where number_sealed is not null and ended_at is not null;

-- A decision on one of the four checks; added to, never changed: the last one counts. There is no column for words.
create table service.patrol_check (
  county text not null,
  id uuid not null,
  application_id uuid not null,
  place_code text not null,
  gate text not null check (gate in ('residents', 'captain', 'conduct', 'outlook')),
  verdict text not null check (verdict in ('passed', 'failed')),
  reason text not null check (reason ~ '^[a-z][a-z-]{1,39}$'),
  decided_by uuid not null references platform.person,
  decided_at timestamptz not null,
  primary key (county, id)
);
create index patrol_check_of_application on service.patrol_check (county, application_id, decided_at);

-- What a resident objects while the notice stands: a coded reason, and how it was decided.
create table service.patrol_objection (
  county text not null,
  id uuid not null,
  application_id uuid not null,
  place_code text not null,
  reason text not null check (reason ~ '^[a-z][a-z-]{1,39}$'),
  raised_at timestamptz not null,
  verdict text check (verdict in ('upheld', 'dismissed')),
  verdict_reason text check (verdict_reason ~ '^[a-z][a-z-]{1,39}$'),
  decided_by uuid references platform.person,
  decided_at timestamptz,
  primary key (county, id)
);
create index patrol_objection_of_application on service.patrol_objection (county, application_id, raised_at);

-- A leaving that was asked for is done: it asks for no reason and waits for nothing. What is to be handed over is listed beside it.
create table service.patrol_leaving (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  membership_id uuid not null,
  team_id uuid not null,
  place_code text not null,
  asked_at timestamptz not null,
  asked_by uuid references platform.person,
  channel text not null check (channel in ('phone', 'desk')),
  leaves_on date not null,
  primary key (county, id)
);
create index patrol_leaving_of_member on service.patrol_leaving (county, member_id, leaves_on desc);
create index patrol_leaving_newest on service.patrol_leaving (county, leaves_on desc, id);

create table service.patrol_handover (
  county text not null,
  id uuid not null,
  leaving_id uuid not null,
  member_id uuid not null,
  place_code text not null,
  kind text not null check (kind in ('kit', 'work', 'cover', 'captaincy', 'rota')),
  what text not null,
  settled_at timestamptz,
  settled_by uuid references platform.person,
  primary key (county, id)
);
create index patrol_handover_of_leaving on service.patrol_handover (county, leaving_id);
create index patrol_handover_open on service.patrol_handover (county, place_code) where settled_at is null;

-- An accident policy, kept by the office whose place it names, and whom it covers from which day to which, both included.
create table service.patrol_policy (
  county text not null,
  id uuid not null,
  place_code text not null,
  insurer text not null,
  policy_number text not null,
  from_on date not null,
  to_on date not null,
  is_simulated boolean not null default false,
  revision integer not null default 1,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id),
  constraint "patrol-policy-taken" unique (county, insurer, policy_number),
  constraint "patrol-policy-days" check (to_on >= from_on)
);
create index patrol_policy_ending on service.patrol_policy (county, to_on);

create table service.patrol_cover (
  county text not null,
  id uuid not null,
  policy_id uuid not null,
  member_id uuid not null,
  place_code text not null,
  from_on date not null,
  to_on date not null,
  primary key (county, id),
  constraint "patrol-cover-days" check (to_on >= from_on)
);
create index patrol_cover_of_member on service.patrol_cover (county, member_id, to_on desc);
create index patrol_cover_of_policy on service.patrol_cover (county, policy_id, member_id);
create index patrol_cover_of_place on service.patrol_cover (county, place_code, to_on);

create table service.patrol_training (
  county text not null,
  id uuid not null,
  place_code text not null,
  course text not null,
  title text not null,
  held_on date not null,
  hours numeric(4, 1) not null check (hours > 0),
  spot text not null,
  trainer text not null,
  places integer check (places > 0),
  standing text not null default 'planned' check (standing in ('planned', 'held', 'cancelled')),
  is_simulated boolean not null default false,
  revision integer not null default 1,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id)
);
create index patrol_training_newest on service.patrol_training (county, held_on desc, id);

-- Who takes part, and with which result. `course` and `held_on` are the training's, so that a member's record needs no other table.
create table service.patrol_trained (
  county text not null,
  training_id uuid not null,
  member_id uuid not null,
  place_code text not null,
  course text not null,
  held_on date not null,
  hours numeric(4, 1) not null default 0 check (hours >= 0),
  attended boolean,
  theory text check (theory in ('passed', 'failed')),
  practice text check (practice in ('passed', 'failed')),
  certificate text not null default '',
  expires_on date,
  recorded_by uuid not null references platform.person,
  recorded_at timestamptz not null default now(),
  primary key (county, training_id, member_id)
);
create index patrol_trained_of_member on service.patrol_trained (county, member_id, held_on desc);
create index patrol_certificate_ending on service.patrol_trained (county, expires_on) where expires_on is not null;

-- What runs out soon, raised once for each day on which it does.
create table service.patrol_reminder (
  county text not null,
  kind text not null check (kind in ('cover-ends', 'cover-missing', 'certificate-ends', 'captain-untrained')),
  subject_id uuid not null,
  due_on date not null,
  member_id uuid not null,
  place_code text not null,
  raised_at timestamptz not null,
  settled_at timestamptz,
  primary key (county, kind, subject_id, member_id, due_on)
);
create index patrol_reminder_open on service.patrol_reminder (county, place_code, due_on) where settled_at is null;

-- A roster that an office brings in: read and reported first, nothing changed before somebody says so.
create table service.patrol_import (
  county text not null,
  id uuid not null,
  file_name text not null,
  standing text not null check (standing in ('waiting', 'taking', 'taken', 'discarded')),
  rows_read integer not null,
  rows_good integer not null,
  findings jsonb not null,
  started_by uuid not null references platform.person,
  started_at timestamptz not null,
  primary key (county, id)
);
create index patrol_import_waiting on service.patrol_import (started_at) where standing in ('waiting', 'taking');

create table service.patrol_import_row (
  county text not null,
  import_id uuid not null,
  row_number integer not null,
  member_id uuid not null,
  standing text not null default 'waiting' check (standing in ('waiting', 'taken', 'left-out')),
  place_code text not null,
  team_name text not null,
  name text not null,
  number_sealed bytea,
  number_fingerprint bytea,
  number_masked text,
  post text not null check (post in ('captain', 'member')),
  joined_on date not null,
  instructor text not null,
  primary key (county, import_id, row_number)
);

-- The teams in which the acting person is a member now, and those that the person leads.
create function service.my_patrol_teams() returns uuid[] language sql stable security definer set search_path = pg_catalog, service as $$
  select coalesce(array_agg(distinct team_id), '{}') from service.patrol_member
  where person_id = platform.acting_person() and standing = 'member'
$$;
create function service.my_led_teams() returns uuid[] language sql stable security definer set search_path = pg_catalog, service as $$
  select coalesce(array_agg(distinct t.id), '{}') from service.patrol_member m
  join service.patrol_team t on t.county = m.county and t.captain_id = m.id
  where m.person_id = platform.acting_person() and m.standing = 'member' and t.ended_on is null
$$;
create function service.my_patrol_memberships() returns uuid[] language sql stable security definer set search_path = pg_catalog, service as $$
  select coalesce(array_agg(distinct id), '{}') from service.patrol_member where person_id = platform.acting_person()
$$;

-- The one way to a telephone: of a member, or of somebody who asked to join, within reach; the look is written down first.
create function service.patrol_phone(of_county text, of_id uuid, of_purpose text) returns bytea
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare found_number bytea;
begin
  select number_sealed into found_number from (
    select m.number_sealed, m.place_code, m.team_id from service.patrol_member m where m.county = of_county and m.id = of_id
    union all
    select a.number_sealed, a.place_code, a.team_id from service.patrol_application a where a.county = of_county and a.id = of_id) p
  where p.number_sealed is not null
    and (p.place_code ^@ any (service.reach('street-officer', 'village-worker')) or p.team_id = any (service.my_led_teams()))
  limit 1;
  if found_number is null then
    return null;
  end if;
  insert into platform.audit (county, person_id, action, subject, details)
  values (of_county, platform.acting_person(), 'patrol-phone-seen', of_id::text, jsonb_build_object('purpose', of_purpose));
  return found_number;
end $$;

-- The sealed telephone of somebody who is being admitted, for the row of the member that they become.
create function service.patrol_applicant_phone(of_county text, of_application uuid) returns bytea
language sql stable security definer set search_path = pg_catalog, service as $$
  select number_sealed from service.patrol_application a where a.county = of_county and a.id = of_application
    and a.standing = 'noticed' and a.place_code ^@ any (service.office_reach())
$$;

-- The next volunteer number of a county.
create function service.next_volunteer_serial(of_county text) returns integer
language sql security definer set search_path = pg_catalog, service as $$
  insert into service.patrol_serial as s (county, series, given) values (of_county, 'V', 1)
  on conflict (county, series) do update set given = s.given + 1 returning given
$$;

revoke all on function service.my_patrol_teams(), service.my_led_teams(), service.my_patrol_memberships(),
  service.patrol_phone(text, uuid, text), service.patrol_applicant_phone(text, uuid), service.next_volunteer_serial(text) from public;
grant execute on function service.my_patrol_teams(), service.my_led_teams(), service.my_patrol_memberships(),
  service.patrol_phone(text, uuid, text), service.patrol_applicant_phone(text, uuid), service.next_volunteer_serial(text) to wenan_service;

-- Rights. Nobody who was a member is ever deleted from the history; decisions and objections are added to.
grant select, insert, update on service.patrol_team, service.patrol_membership, service.patrol_handover, service.patrol_policy,
  service.patrol_cover, service.patrol_training, service.patrol_trained, service.patrol_reminder to wenan_service;
grant select, insert on service.patrol_check, service.patrol_objection, service.patrol_leaving, service.patrol_import,
  service.patrol_import_row to wenan_service;
grant update (verdict, verdict_reason, decided_by, decided_at) on service.patrol_objection to wenan_service;
grant delete on service.patrol_cover, service.patrol_trained to wenan_service;
grant update (standing) on service.patrol_import to wenan_service;
grant update (standing, name, number_sealed, number_fingerprint, number_masked, instructor) on service.patrol_import_row to wenan_service;
grant insert, update on service.patrol_member, service.patrol_application to wenan_service;
grant select (county, id, volunteer_number, name, number_fingerprint, number_masked, place_code, team_id, standing, joined_on, left_on, person_id,
  code_hash, is_simulated, revision, changed_at) on service.patrol_member to wenan_service;
grant select (county, id, team_id, place_code, name, number_fingerprint, number_masked, channel, applied_at, applied_by, standing, notice_from,
  notice_to, noticed_by, undertaking_version, undertaking_at, undertaking_way, ended_at, member_id, code_hash, is_simulated, revision)
  on service.patrol_application to wenan_service;

alter table service.patrol_team enable row level security;
alter table service.patrol_serial enable row level security;
alter table service.patrol_member enable row level security;
alter table service.patrol_membership enable row level security;
alter table service.patrol_application enable row level security;
alter table service.patrol_check enable row level security;
alter table service.patrol_objection enable row level security;
alter table service.patrol_leaving enable row level security;
alter table service.patrol_handover enable row level security;
alter table service.patrol_policy enable row level security;
alter table service.patrol_cover enable row level security;
alter table service.patrol_training enable row level security;
alter table service.patrol_trained enable row level security;
alter table service.patrol_reminder enable row level security;
alter table service.patrol_import enable row level security;
alter table service.patrol_import_row enable row level security;

create policy patrol_team_of_office on service.patrol_team to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_team_own on service.patrol_team for select to wenan_service using (id = any ((select service.my_patrol_teams())::uuid[]));
create policy patrol_member_of_office on service.patrol_member to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_member_own on service.patrol_member for select to wenan_service
  using (team_id = any ((select service.my_patrol_teams())::uuid[]) or id = any ((select service.my_patrol_memberships())::uuid[]));
create policy patrol_membership_of_office on service.patrol_membership to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_membership_own on service.patrol_membership for select to wenan_service
  using (team_id = any ((select service.my_patrol_teams())::uuid[]) or member_id = any ((select service.my_patrol_memberships())::uuid[]));

-- Applications and decisions are for those who decide: the offices above the village and in it, and the captain of the team.
create policy patrol_application_of_office on service.patrol_application to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_application_of_captain on service.patrol_application for select to wenan_service
  using (team_id = any ((select service.my_led_teams())::uuid[]));
create policy patrol_check_read on service.patrol_check for select to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]) or (gate = 'captain' and exists (select 1 from service.patrol_application a
    where a.county = patrol_check.county and a.id = patrol_check.application_id and a.team_id = any ((select service.my_led_teams())::uuid[]))));
create policy patrol_check_add on service.patrol_check for insert to wenan_service
  with check (decided_by = (select platform.acting_person()) and case gate
    when 'conduct' then place_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[])
    when 'captain' then place_code ^@ any ((select service.office_reach())::text[]) or exists (select 1 from service.patrol_application a
      where a.county = patrol_check.county and a.id = patrol_check.application_id and a.team_id = any ((select service.my_led_teams())::uuid[]))
    else place_code ^@ any ((select service.office_reach())::text[]) end);
create policy patrol_check_of_server on service.patrol_check for insert to wenan_service with check ((select platform.acts_as_system()));
create policy patrol_objection_of_office on service.patrol_objection to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_leaving_of_office on service.patrol_leaving to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_leaving_own on service.patrol_leaving to wenan_service using (member_id = any ((select service.my_patrol_memberships())::uuid[]));
create policy patrol_handover_of_office on service.patrol_handover to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_handover_own on service.patrol_handover for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]));

-- A policy is read by every office that it concerns, and written in one's own reach; who is covered is known to the member, too.
create policy patrol_policy_read on service.patrol_policy for select to wenan_service
  using (service.concerns(place_code, (select service.office_reach())));
create policy patrol_policy_write on service.patrol_policy to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_policy_own on service.patrol_policy for select to wenan_service using (exists (select 1 from service.patrol_cover c
  where c.county = patrol_policy.county and c.policy_id = patrol_policy.id and c.member_id = any ((select service.my_patrol_memberships())::uuid[])));
create policy patrol_cover_of_office on service.patrol_cover to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_cover_own on service.patrol_cover for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]) or exists (select 1 from service.patrol_member m
    where m.county = patrol_cover.county and m.id = patrol_cover.member_id and m.team_id = any ((select service.my_led_teams())::uuid[])));
create policy patrol_training_read on service.patrol_training for select to wenan_service
  using (service.concerns(place_code, (select service.reach('county-officer', 'street-officer', 'village-worker', 'volunteer'))));
create policy patrol_training_write on service.patrol_training to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_trained_of_office on service.patrol_trained to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_trained_own on service.patrol_trained for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]) or exists (select 1 from service.patrol_member m
    where m.county = patrol_trained.county and m.id = patrol_trained.member_id and m.team_id = any ((select service.my_led_teams())::uuid[])));
create policy patrol_reminder_of_office on service.patrol_reminder to wenan_service using (place_code ^@ any ((select service.office_reach())::text[]));
create policy patrol_import_own on service.patrol_import to wenan_service
  using ((select platform.acts_as_system()) or (started_by = (select platform.acting_person())
    and (select platform.acts_as('county-officer', 'street-officer', 'village-worker'))));
create policy patrol_import_row_own on service.patrol_import_row to wenan_service
  using ((select platform.acts_as_system()) or exists (select 1 from service.patrol_import i
    where i.county = patrol_import_row.county and i.id = patrol_import_row.import_id));

-- A village that becomes part of another takes its teams along; of two teams of one name the one that came bears its former number.
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
  update service.patrol_team t set name = t.name || '（' || right(gone, 3) || '）'
    where t.county = of_county and t.place_code = gone and exists (select 1 from service.patrol_team o
      where o.county = of_county and o.place_code = kept and o.name = t.name);
  update service.patrol_team set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_member set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_membership set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_application set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_check set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_objection set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_leaving set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_handover set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_cover set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_training set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_trained set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_reminder set place_code = kept where county = of_county and place_code = gone;
  update service.patrol_policy set place_code = kept where county = of_county and place_code = gone;
  for campaign in select distinct campaign_id from service.household_progress where county = of_county and place_code = gone order by 1 loop
    perform service.reckon_households(of_county, campaign, moved);
  end loop;
  update service.block_coverage set place_code = kept where county = of_county and place_code = gone;
  perform service.reckon_village(of_county, gone);
  perform service.reckon_village(of_county, kept);
  perform service.reckon_ledger(of_county, array[gone, kept]);
  return coalesce(cardinality(moved), 0);
end $$;
