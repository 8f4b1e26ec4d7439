-- People, organisations, sessions and the audit log, and the database roles of the two wings.
-- Group roles hold the rights; the logins that use them are made at start (login-roles.ts).

do $$
declare wing text;
begin
  foreach wing in array array['platform', 'survey', 'service', 'door'] loop
    begin
      execute format('create role wenan_%s nologin', wing);
    exception when duplicate_object or unique_violation then null; -- the roles are the whole server's, the rights this database's
    end;
  end loop;
end $$;

create schema platform;
create schema survey;
create schema service;
create schema door;
revoke all on schema public from public;
grant usage on schema platform to wenan_platform, wenan_survey, wenan_service, wenan_door;
grant usage on schema survey to wenan_survey;
grant usage on schema service to wenan_service;
grant usage on schema door to wenan_platform, wenan_survey, wenan_service, wenan_door;

-- A tree. The wing decides which roles can be held in it; the path names all above it, itself last.
create table platform.organisation (
  id uuid primary key,
  parent_id uuid references platform.organisation,
  kind text not null check (kind in ('authority', 'survey-centre', 'county-office', 'street-office', 'village-office')),
  wing text not null check (wing in ('platform', 'survey', 'service')),
  name_zh text not null,
  name_en text not null,
  region_code text,
  path uuid[] not null,
  created_at timestamptz not null default now(),
  unique (id, wing),
  constraint "organisation-path" check (path[array_upper(path, 1)] = id),
  constraint "organisation-kind-of-wing" check (
    wing = case kind when 'authority' then 'platform' when 'survey-centre' then 'survey' else 'service' end
  )
);

create table platform.person (
  id uuid primary key,
  wing text not null check (wing in ('platform', 'survey', 'service')),
  name text not null,
  sign_in_name text not null,
  password_hash text not null,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  language text not null default 'zh' check (language in ('zh', 'en')),
  created_at timestamptz not null default now(),
  constraint "sign-in-name-taken" unique (sign_in_name),
  unique (id, wing)
);

-- Nobody serves both wings: a person, an organisation and a role meet only within one wing.
create table platform.membership (
  person_id uuid not null,
  organisation_id uuid not null,
  wing text not null,
  role text not null,
  primary key (person_id, organisation_id, role),
  foreign key (person_id, wing) references platform.person (id, wing),
  foreign key (organisation_id, wing) references platform.organisation (id, wing),
  constraint "role-outside-wing" check (
    case wing
      when 'platform' then role in ('administrator')
      when 'survey' then role in ('administrator', 'survey-designer', 'interviewer', 'field-supervisor', 'analyst', 'publisher', 'observer')
      when 'service' then role in ('administrator', 'county-officer', 'street-officer', 'village-worker', 'volunteer')
    end
  )
);

create table platform.session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references platform.person,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  user_agent text not null default ''
);
create index session_of_person on platform.session (person_id) where ended_at is null;

-- Who changed what, and who looked at a telephone number. Added to, never changed.
create table platform.audit (
  county text not null,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  person_id uuid,
  action text not null,
  subject text not null default '',
  details jsonb not null default '{}',
  primary key (county, id)
);
create index audit_by_time on platform.audit (county, at desc);
create index audit_by_person on platform.audit (person_id, at desc);

-- Facts about this installation that are neither people nor surveys, such as how far its demo was loaded.
create table platform.setting (
  name text primary key,
  value jsonb not null
);

-- Begins to act within this transaction: in the name of a person, with the roles that the person holds now, in any
-- organisation; as 'system', the server's own chores, with all of them; as anyone else with none. Asked once a transaction,
-- so that the policies below it only have to look.
create function platform.begin_acting(who text) returns void language plpgsql as $$
begin
  perform set_config('wenan.person', who, true);
  perform set_config('wenan.roles', case
    when who = 'system' then '*'
    when who ~ '^[0-9a-f]{8}-' then coalesce((
      select string_agg(distinct m.role, ',') from platform.membership m join platform.person p on p.id = m.person_id
      where m.person_id = who::uuid and p.disabled_at is null), '')
    else '' end, true);
end $$;

create function platform.acting_person() returns uuid language sql stable as $$
  select case when current_setting('wenan.person', true) ~ '^[0-9a-f]{8}-' then current_setting('wenan.person', true)::uuid end
$$;

create function platform.acts_as_system() returns boolean language sql stable as $$
  select coalesce(current_setting('wenan.roles', true) = '*', false)
$$;

-- Whether the acting person holds one of the roles; the server itself holds all.
create function platform.acts_as(variadic wanted text[]) returns boolean language sql stable as $$
  select coalesce(current_setting('wenan.roles', true) = '*' or string_to_array(current_setting('wenan.roles', true), ',') && wanted, false)
$$;

grant select, insert, update, delete on platform.organisation, platform.person, platform.membership, platform.session to wenan_platform;
grant select, insert, update on platform.setting to wenan_platform;
grant select, insert on platform.audit to wenan_platform;
grant insert on platform.audit to wenan_survey, wenan_service, wenan_door;
grant select on platform.organisation, platform.membership to wenan_survey, wenan_service, wenan_door;
grant select (id, wing, name, sign_in_name, disabled_at) on platform.person to wenan_survey, wenan_service, wenan_door;
