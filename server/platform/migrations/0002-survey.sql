-- The survey wing: questionnaires, frames, surveys, sample units, calls, interviews, and the events they are made of.
-- Every big table carries the county (GB/T 2260) in its key, so that it can be spread over many servers.

create table survey.questionnaire (
  id uuid primary key,
  organisation_id uuid not null references platform.organisation,
  title text not null,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now()
);

create table survey.questionnaire_version (
  id uuid primary key,
  questionnaire_id uuid not null references survey.questionnaire,
  number integer not null,
  revision integer not null default 1,
  outline_text text not null,
  content jsonb not null,
  hash text not null,
  is_usable boolean not null,
  saved_by uuid not null references platform.person,
  saved_at timestamptz not null default now(),
  used_at timestamptz,
  unique (questionnaire_id, number)
);

-- A version that a survey uses never changes. Only the first use may be written.
create function survey.refuse_change_of_used_version() returns trigger language plpgsql as $$
begin
  if old.used_at is not null then
    raise exception using errcode = 'check_violation', constraint = 'version-used', message = 'a used questionnaire version never changes';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger version_used before update or delete on survey.questionnaire_version
  for each row execute function survey.refuse_change_of_used_version();

create table survey.frame (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  name text not null,
  is_simulated boolean not null,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  primary key (county, id)
);

-- The village table: the strata and their populations, to which interviews are weighted.
create table survey.frame_place (
  county text not null,
  frame_id uuid not null,
  place_code text not null,
  name text not null,
  population integer not null check (population > 0),
  target integer not null default 0 check (target >= 0),
  position integer not null,
  primary key (county, frame_id, place_code),
  constraint "place-name-taken" unique (county, frame_id, name),
  foreign key (county, frame_id) references survey.frame
);

create table survey.frame_number (
  county text not null,
  id uuid not null,
  frame_id uuid not null,
  place_code text not null,
  phone_type text not null check (phone_type in ('mobile', 'landline', 'office')),
  number_sealed bytea not null,
  number_fingerprint bytea not null,
  number_masked text not null,
  primary key (county, id),
  constraint "number-in-frame" unique (county, frame_id, number_fingerprint)
);

-- A file being read, and what was found in it; its rows wait in frame_staged_number until somebody takes them.
create table survey.frame_import (
  county text not null,
  id uuid not null,
  frame_id uuid not null,
  file_name text not null,
  standing text not null check (standing in ('reading', 'waiting', 'taken', 'discarded', 'failed')),
  encoding text,
  bytes_read bigint not null default 0,
  bytes_total bigint not null,
  rows_read integer not null default 0,
  rows_good integer not null default 0,
  rows_bad integer not null default 0,
  findings jsonb not null default '[]',
  counts jsonb not null default '{}',
  started_by uuid not null references platform.person,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (county, id),
  foreign key (county, frame_id) references survey.frame
);

-- Unlogged: what a crash empties is read again from the kept file.
create unlogged table survey.frame_staged_number (
  county text not null,
  import_id uuid not null,
  row_number integer not null,
  id uuid not null,
  place_code text not null,
  phone_type text not null,
  number_sealed bytea not null,
  number_fingerprint bytea not null,
  number_masked text not null,
  primary key (county, import_id, row_number)
);

create table survey.survey (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  title text not null,
  questionnaire_version_id uuid not null references survey.questionnaire_version,
  frame_id uuid not null,
  is_simulated boolean not null,
  status text not null check (status in ('draft', 'running', 'paused', 'closed')),
  calling_from_minute integer not null,
  calling_to_minute integer not null,
  scoring_rules jsonb not null,
  minimum_cell integer not null default 10 check (minimum_cell >= 3),
  unit_count integer not null default 0,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  closed_at timestamptz,
  primary key (county, id),
  foreign key (county, frame_id) references survey.frame,
  constraint "calling-hours" check (calling_from_minute >= 0 and calling_from_minute < calling_to_minute and calling_to_minute <= 1440)
);

create table survey.survey_place (
  county text not null,
  survey_id uuid not null,
  place_code text not null,
  name text not null,
  population integer not null,
  target integer not null check (target >= 0),
  completes integer not null default 0,
  position integer not null,
  primary key (county, survey_id, place_code),
  foreign key (county, survey_id) references survey.survey
);

create table survey.survey_interviewer (
  county text not null,
  survey_id uuid not null,
  person_id uuid not null references platform.person,
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (county, survey_id, person_id),
  foreign key (county, survey_id) references survey.survey
);

-- A sample unit as it stands today; how it came there is told by its events.
create table survey.unit (
  county text not null,
  id uuid not null,
  survey_id uuid not null,
  place_code text not null,
  frame_number_id uuid not null,
  phone_type text not null,
  shuffle double precision not null,
  standing text not null check (standing in ('free', 'in-hand', 'ended')),
  priority smallint not null,
  due_at timestamptz not null,
  held_by uuid,
  held_since timestamptz,
  attempts integer not null default 0,
  disposition text,
  appointment_with text,
  state jsonb not null,
  primary key (county, id),
  constraint "number-drawn-twice" unique (county, survey_id, frame_number_id),
  constraint "unit-holder" check ((standing = 'in-hand') = (held_by is not null))
);
create index unit_next on survey.unit (county, survey_id, place_code, priority, due_at, shuffle) where standing = 'free';
create index unit_appointed on survey.unit (county, survey_id, due_at) where standing = 'free' and priority = 0;
create unique index "interviewer-has-unit" on survey.unit (county, survey_id, held_by) where standing = 'in-hand';
create index unit_touched on survey.unit (county, survey_id, disposition) where attempts > 0;

create table survey.call (
  county text not null,
  id uuid not null,
  survey_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null references platform.person,
  placed_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  reason text,
  note text,
  answers integer not null default 0,
  primary key (county, id)
);
create index call_of_unit on survey.call (county, unit_id, placed_at);
create index call_by_time on survey.call (county, survey_id, placed_at);
create unique index "call-still-open" on survey.call (county, unit_id) where ended_at is null;

create table survey.interview (
  county text not null,
  id uuid not null,
  survey_id uuid not null,
  unit_id uuid not null,
  place_code text not null,
  person_id uuid not null references platform.person,
  started_at timestamptz not null,
  ended_at timestamptz,
  standing text not null check (standing in ('open', 'completed', 'screened-out', 'broken-off')),
  answers jsonb not null default '{}',
  answer_events jsonb not null default '{}',
  last_sequence integer not null default 0,
  note text not null default '',
  primary key (county, id)
);
-- One unit is one interview, whatever was interrupted in between: no interview is counted twice.
create unique index "unit-interviewed" on survey.interview (county, unit_id);
create index interview_by_standing on survey.interview (county, survey_id, standing, ended_at);

-- What happened, in the past tense; added to, never changed. The id is the message's own, so it can be sent twice.
create table survey.event (
  county text not null,
  id uuid not null,
  survey_id uuid not null,
  unit_id uuid,
  at timestamptz not null,
  received_at timestamptz not null default clock_timestamp(),
  person_id uuid,
  body jsonb not null,
  primary key (county, id)
);
create index event_of_unit on survey.event (county, unit_id, at) where unit_id is not null;

-- Words that people said or wrote, under the id of their event but outside the chain: the law may ask for their deletion.
create table survey.kept_words (
  county text not null,
  event_id uuid not null,
  person_id uuid,
  words text not null,
  primary key (county, event_id)
);

-- Events wait here for the moment it takes to link them into the chain of their survey and county.
create table survey.unsealed_event (
  county text not null,
  id uuid not null,
  survey_id uuid not null,
  primary key (county, id)
);

create table survey.event_link (
  county text not null,
  survey_id uuid not null,
  sequence bigint not null,
  event_id uuid not null,
  hash text not null,
  primary key (county, survey_id, sequence),
  constraint "event-linked-twice" unique (county, event_id)
);

-- What a publisher froze. The door carries it to the public schema.
create table survey.frozen_result (
  county text not null,
  id uuid not null,
  survey_id uuid not null,
  frozen_by uuid not null references platform.person,
  frozen_at timestamptz not null default now(),
  content jsonb not null,
  hash text not null,
  primary key (county, id)
);

-- Rights. The number itself cannot be selected: it comes out of survey.number_in_hand alone.
grant select, insert, update on survey.questionnaire, survey.questionnaire_version, survey.frame, survey.frame_place,
  survey.frame_import, survey.survey, survey.survey_place, survey.survey_interviewer, survey.unit, survey.call, survey.interview
  to wenan_survey;
grant delete on survey.questionnaire_version, survey.frame_place, survey.unsealed_event, survey.frame_staged_number to wenan_survey;
grant select, insert on survey.event, survey.kept_words, survey.event_link, survey.unsealed_event, survey.frozen_result, survey.frame_staged_number to wenan_survey;
grant insert on survey.frame_number to wenan_survey;
grant select (county, id, frame_id, place_code, phone_type, number_fingerprint, number_masked) on survey.frame_number to wenan_survey;

alter table survey.unit enable row level security;
alter table survey.call enable row level security;
alter table survey.interview enable row level security;
alter table survey.event enable row level security;
alter table survey.kept_words enable row level security;
alter table survey.frame_number enable row level security;
alter table survey.frame_staged_number enable row level security;

create policy unit_for_staff on survey.unit to wenan_survey
  using ((select platform.acts_as('survey-designer', 'interviewer', 'field-supervisor', 'analyst', 'observer')));
-- An interviewer sees the calls and the interview of the unit in hand, whoever made them, and otherwise only the own.
create policy call_own on survey.call to wenan_survey using ((select platform.acts_as_system()) or person_id = (select platform.acting_person()) or exists (
  select 1 from survey.unit u where u.county = call.county and u.id = call.unit_id and u.held_by = (select platform.acting_person())));
create policy call_for_office on survey.call for select to wenan_survey
  using ((select platform.acts_as('field-supervisor', 'analyst', 'observer', 'survey-designer')));
create policy call_run on survey.call for update to wenan_survey
  using ((select platform.acts_as('field-supervisor', 'survey-designer')));
create policy interview_own on survey.interview to wenan_survey using ((select platform.acts_as_system()) or person_id = (select platform.acting_person()) or exists (
  select 1 from survey.unit u where u.county = interview.county and u.id = interview.unit_id and u.held_by = (select platform.acting_person())));
create policy interview_for_review on survey.interview for select to wenan_survey
  using ((select platform.acts_as('field-supervisor', 'analyst')));
create policy event_read on survey.event for select to wenan_survey
  using (person_id = (select platform.acting_person()) or (select platform.acts_as('field-supervisor', 'analyst')));
create policy event_write on survey.event for insert to wenan_survey
  with check (person_id = (select platform.acting_person()) or platform.acts_as_system());
create policy words_read on survey.kept_words for select to wenan_survey
  using (person_id = (select platform.acting_person()) or (select platform.acts_as('field-supervisor', 'analyst')));
create policy words_write on survey.kept_words for insert to wenan_survey
  with check (person_id = (select platform.acting_person()) or platform.acts_as_system());
create policy frame_number_for_designers on survey.frame_number to wenan_survey
  using ((select platform.acts_as('survey-designer', 'field-supervisor')));
create policy staged_number_for_designers on survey.frame_staged_number to wenan_survey
  using ((select platform.acts_as('survey-designer')));

-- The one way to a telephone number: the unit must be in the asker's hand, and the look is written down first.
create function survey.number_in_hand(of_county text, of_unit uuid) returns bytea
language plpgsql security definer set search_path = pg_catalog, survey, platform as $$
declare found_number bytea;
begin
  select n.number_sealed into found_number
  from survey.unit u join survey.frame_number n on n.county = u.county and n.id = u.frame_number_id
  where u.county = of_county and u.id = of_unit and u.standing = 'in-hand' and u.held_by = platform.acting_person();
  if found_number is null then
    return null;
  end if;
  insert into platform.audit (county, person_id, action, subject)
  values (of_county, platform.acting_person(), 'number-seen', of_unit::text);
  return found_number;
end $$;
revoke all on function survey.number_in_hand(text, uuid) from public;
grant execute on function survey.number_in_hand(text, uuid) to wenan_survey;

-- How many interviews are going on in each place: counts alone, for interviewers who do not see one another's interviews.
create function survey.interviews_under_way(of_county text, of_survey uuid) returns table (place_code text, under_way bigint)
language sql stable security definer set search_path = pg_catalog, survey as $$
  select u.place_code, count(*)
  from survey.unit u join survey.interview i on i.county = u.county and i.unit_id = u.id and i.standing = 'open'
  where u.county = of_county and u.survey_id = of_survey and u.standing = 'in-hand'
  group by u.place_code
$$;
revoke all on function survey.interviews_under_way(text, uuid) from public;
grant execute on function survey.interviews_under_way(text, uuid) to wenan_survey;

-- After a bulk of rows the planner must know of them at once: until autovacuum comes round it would take any index for good.
create function survey.know_bulk() returns void language plpgsql security definer set search_path = pg_catalog, survey as $$
begin
  analyze survey.frame_number;
  analyze survey.unit;
  analyze survey.survey_place;
end $$;
revoke all on function survey.know_bulk() from public;
grant execute on function survey.know_bulk() to wenan_survey;
