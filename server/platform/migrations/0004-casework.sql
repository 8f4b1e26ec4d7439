-- Casework: requests and disputes, their events, who sent them, what is owed by when, follow-up, assessment, review meetings.
-- Rows belong to organisations: an office sees the cases that it or an office below it holds or took in, and no others.

alter table platform.membership drop constraint "role-outside-wing";
alter table platform.membership add constraint "role-outside-wing" check (
  case wing
    when 'platform' then role in ('administrator')
    when 'survey' then role in ('administrator', 'survey-designer', 'interviewer', 'field-supervisor', 'analyst', 'publisher', 'observer')
    when 'service' then role in ('administrator', 'county-officer', 'street-officer', 'village-worker', 'volunteer', 'hotline-operator', 'dispatcher', 'mediator')
  end
);

-- The organisations in which the acting person deals with cases.
create function service.case_offices() returns uuid[] language sql stable as $$
  select case
    when platform.acts_as('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher', 'mediator') then coalesce((
      select array_agg(distinct m.organisation_id) from platform.membership m
      where m.person_id = platform.acting_person() and m.wing = 'service'
        and m.role in ('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher', 'mediator')), '{}')
    else '{}' end
$$;

-- A case as it stands; how it came there is told by its events. `reach` names every organisation that sees it: those that hold it,
-- took it in or were told to act, and all above them, without those that are complained of.
create table service.case_file (
  county text not null,
  id uuid not null,
  number text not null,
  revision integer not null default 1,
  sort text not null check (sort in ('request', 'dispute')),
  kind text,
  source text not null,
  standing text not null,
  is_open boolean not null,
  summary text not null,
  text text not null,
  grams text[] not null,
  place_code text not null,
  spot text not null,
  latitude double precision,
  longitude double precision,
  people integer not null default 1,
  intake_unit_id uuid not null references platform.organisation,
  unit_id uuid references platform.organisation,
  acting_unit_id uuid references platform.organisation,
  person_id uuid references platform.person,
  reach uuid[] not null,
  kept_people uuid[] not null default '{}',
  is_shielded boolean not null,
  is_simulated boolean not null default false,
  received_at timestamptz not null,
  closed_at timestamptz,
  duty text,
  duty_due_at timestamptz,
  due_at timestamptz,
  reminder text,
  next_reminder_at timestamptz,
  returns integer not null default 0,
  exclusion text,
  state jsonb not null,
  photo_ids uuid[] not null default '{}',
  -- of the resident's secret code; the code itself is kept nowhere
  code_hash bytea not null,
  primary key (county, id),
  constraint "case-number-taken" unique (county, number),
  constraint "case-code-taken" unique (county, code_hash)
);
create index case_newest on service.case_file (county, received_at desc, id);
create index case_of_unit on service.case_file (county, unit_id, received_at desc, id);
create index case_due on service.case_file (county, duty_due_at, id) where duty is not null;
create index case_of_person on service.case_file (county, person_id, received_at desc, id) where person_id is not null;
create index case_of_place on service.case_file (county, place_code, received_at desc);
create index case_of_kind on service.case_file (county, kind, received_at desc, id);
create index case_standing on service.case_file (county, standing, received_at desc, id);
create index case_reminded on service.case_file (county, reminder, received_at desc, id) where reminder is not null;
create index case_to_remind on service.case_file (next_reminder_at) where next_reminder_at is not null;
create index case_closed on service.case_file (county, closed_at) where closed_at is not null;
create index case_words_found on service.case_file using gin (grams);

-- The intake's own id, known to the sender alone: sent five times, it is one case.
create table service.case_intake (
  county text not null,
  id uuid not null,
  case_id uuid not null,
  content_hash bytea not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (county, id)
);

-- Who sent it. The number cannot be selected: it comes out of service.sender_number alone.
create table service.case_sender (
  county text not null,
  case_id uuid not null,
  name text not null,
  number_sealed bytea,
  number_fingerprint bytea,
  number_masked text,
  is_verified boolean not null default false,
  primary key (county, case_id)
);
create index sender_same_number on service.case_sender (county, number_fingerprint) where number_fingerprint is not null;

-- What happened, in the past tense; added to, never changed. The rule stands where a step froze it.
create table service.case_event (
  county text not null,
  id uuid not null,
  case_id uuid not null,
  sequence integer not null,
  at timestamptz not null,
  person_id uuid references platform.person,
  unit_id uuid references platform.organisation,
  step text not null,
  facts jsonb not null,
  rule jsonb,
  primary key (county, id),
  constraint "case-event-out-of-order" unique (county, case_id, sequence)
);

-- Words of people, beside the events under their ids: the law may ask for their deletion.
create table service.case_words (
  county text not null,
  event_id uuid not null,
  case_id uuid not null,
  words jsonb not null,
  primary key (county, event_id)
);
create index words_of_case on service.case_words (county, case_id);

create table service.case_reminder (
  county text not null,
  case_id uuid not null,
  duty text not null,
  level text not null,
  due_at timestamptz not null,
  at timestamptz not null,
  primary key (county, case_id, duty, level, due_at)
);

create table service.limit_rule (
  county text not null,
  id uuid not null,
  sort text not null check (sort in ('request', 'dispute')),
  rule jsonb not null,
  since_at timestamptz not null,
  person_id uuid not null references platform.person,
  reason text not null,
  primary key (county, id)
);
create index limit_rule_newest on service.limit_rule (county, sort, since_at desc);

create table service.assessment_weight (
  county text not null,
  id uuid not null,
  weights jsonb not null,
  since_at timestamptz not null,
  person_id uuid not null references platform.person,
  reason text not null,
  primary key (county, id)
);

create table service.follow_up_draw (
  county text not null,
  id uuid not null,
  person_id uuid not null references platform.person,
  at timestamptz not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  share double precision not null,
  seed text not null,
  closed integer not null,
  drawn integer not null,
  dissatisfied integer not null,
  primary key (county, id)
);

create table service.case_filter (
  county text not null,
  id uuid not null,
  person_id uuid not null references platform.person,
  name text not null,
  filter jsonb not null,
  primary key (county, id)
);
create index filter_of_person on service.case_filter (county, person_id);

create table service.unit_merge (
  county text not null,
  id uuid not null,
  from_unit_id uuid not null references platform.organisation,
  to_unit_id uuid not null references platform.organisation,
  moved integer not null,
  person_id uuid not null references platform.person,
  at timestamptz not null,
  reason text not null,
  primary key (county, id)
);

-- Matters that were released to everybody, in words written for it; nothing of who sent them.
create table service.mended_matter (
  county text not null,
  case_id uuid not null,
  number text not null,
  title text not null,
  outcome text not null,
  kind text,
  place_code text not null,
  sent_at timestamptz not null,
  mended_at timestamptz not null,
  photo_ids uuid[] not null,
  released_by uuid references platform.person,
  released_at timestamptz not null,
  taken_down_at timestamptz,
  is_simulated boolean not null default false,
  primary key (county, case_id)
);
create index mended_newest on service.mended_matter (county, mended_at desc, case_id) where taken_down_at is null;

create table service.review_meeting (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  reach uuid[] not null,
  title text not null,
  place_code text not null,
  held_on date not null,
  residents integer not null,
  units integer not null,
  note text not null,
  written_by uuid not null references platform.person,
  written_at timestamptz not null,
  primary key (county, id)
);
create index meeting_newest on service.review_meeting (county, held_on desc, id);

create table service.suggestion (
  county text not null,
  id uuid not null,
  meeting_id uuid not null,
  reach uuid[] not null,
  text text not null,
  topic text,
  standing text not null default 'said',
  unit_id uuid references platform.organisation,
  mend_by date,
  outcome text not null default '',
  told_how text not null default '',
  is_refused boolean not null default false,
  case_id uuid,
  said_at timestamptz not null,
  ended_at timestamptz,
  written_by uuid not null references platform.person,
  primary key (county, id)
);
create index suggestion_newest on service.suggestion (county, said_at desc, id);
create index suggestion_of_meeting on service.suggestion (county, meeting_id);

-- A respondent's wish to be called back: what they chose to say, and nothing of their answers. Written by the survey wing, taken
-- by casework; neither the survey nor the unit stands in it.
create table door.follow_up_wish (
  county text not null,
  id uuid not null,
  place_code text not null,
  name text not null,
  words text not null,
  number_sealed bytea not null,
  number_fingerprint bytea not null,
  number_masked text not null,
  is_simulated boolean not null,
  wished_at timestamptz not null,
  taken_at timestamptz,
  primary key (county, id)
);
create index wish_waiting on door.follow_up_wish (wished_at) where taken_at is null;
grant insert on door.follow_up_wish to wenan_survey;
grant select, update (taken_at) on door.follow_up_wish to wenan_door;
alter table door.follow_up_wish enable row level security;
create policy wish_add on door.follow_up_wish for insert to wenan_survey with check ((select platform.acts_as('interviewer')));
create policy wish_pass on door.follow_up_wish to wenan_door using ((select platform.acts_as_system()));

-- Whether the acting person sees a case with this reach.
create function service.sees_case(reach uuid[], kept_people uuid[]) returns boolean language sql stable as $$
  select platform.acts_as_system() or (reach && service.case_offices() and not (platform.acting_person() = any (kept_people)))
$$;

-- Who sees a case is changed last in a transaction, by whoever saw it until then: a case may leave one's sight.
create function service.set_case_reach(of_county text, of_case uuid, of_reach uuid[], of_kept uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
begin
  update service.case_file c set reach = of_reach, kept_people = of_kept
  where c.county = of_county and c.id = of_case and service.sees_case(c.reach, c.kept_people);
end $$;

-- The one way to a sender's number: the case is in sight, its sender is not shielded from the asker, and the look is written down first.
create function service.sender_number(of_county text, of_case uuid, of_purpose text) returns bytea
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare found_number bytea;
begin
  select s.number_sealed into found_number
  from service.case_sender s join service.case_file c on c.county = s.county and c.id = s.case_id
  where s.county = of_county and s.case_id = of_case and service.sees_case(c.reach, c.kept_people)
    and (not c.is_shielded or platform.acts_as('hotline-operator', 'dispatcher'));
  if found_number is null then
    return null;
  end if;
  insert into platform.audit (county, person_id, action, subject, details)
  values (of_county, platform.acting_person(), 'sender-number-seen', of_case::text, jsonb_build_object('purpose', of_purpose));
  return found_number;
end $$;

-- The number of a case, for whoever sent it in again: it may have left their sight meanwhile.
create function service.case_number(of_county text, of_case uuid) returns text
language sql stable security definer set search_path = pg_catalog, service as $$
  select number from service.case_file where county = of_county and id = of_case
$$;

-- Ids alone of cases with all of these pairs of characters, newest first; which of them one sees is asked of each row afterwards.
create function service.cases_with(of_county text, of_grams text[], at_most integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog, service as $$
  select id from service.case_file where county = of_county and grams @> of_grams order by received_at desc limit at_most
$$;

revoke all on function service.set_case_reach(text, uuid, uuid[], uuid[]), service.sender_number(text, uuid, text), service.cases_with(text, text[], integer), service.case_number(text, uuid) from public;
grant execute on function service.set_case_reach(text, uuid, uuid[], uuid[]), service.sender_number(text, uuid, text), service.cases_with(text, text[], integer), service.case_number(text, uuid) to wenan_service;

-- Rights. Events, words and reminders are only ever added; who sees a case is not written by hand.
grant select, insert on service.case_file, service.case_intake, service.case_event, service.case_words, service.case_reminder,
  service.limit_rule, service.assessment_weight, service.follow_up_draw, service.unit_merge to wenan_service;
grant update (revision, kind, standing, is_open, unit_id, acting_unit_id, person_id, is_shielded, closed_at, duty, duty_due_at, due_at,
  reminder, next_reminder_at, returns, exclusion, state, photo_ids) on service.case_file to wenan_service;
grant insert, update (is_verified) on service.case_sender to wenan_service;
grant select (county, case_id, name, number_fingerprint, number_masked, is_verified) on service.case_sender to wenan_service;
grant select, insert, update, delete on service.case_filter to wenan_service;
grant select, insert, update on service.mended_matter, service.review_meeting, service.suggestion to wenan_service;

alter table service.case_file enable row level security;
alter table service.case_intake enable row level security;
alter table service.case_sender enable row level security;
alter table service.case_event enable row level security;
alter table service.case_words enable row level security;
alter table service.case_reminder enable row level security;
alter table service.limit_rule enable row level security;
alter table service.assessment_weight enable row level security;
alter table service.follow_up_draw enable row level security;
alter table service.case_filter enable row level security;
alter table service.unit_merge enable row level security;
alter table service.mended_matter enable row level security;
alter table service.review_meeting enable row level security;
alter table service.suggestion enable row level security;

create policy case_seen on service.case_file for select to wenan_service
  using ((select platform.acts_as_system()) or (reach && (select service.case_offices())::uuid[] and not ((select platform.acting_person()) = any (kept_people))));
create policy case_moved on service.case_file for update to wenan_service
  using ((select platform.acts_as_system()) or (reach && (select service.case_offices())::uuid[] and not ((select platform.acting_person()) = any (kept_people))));
create policy case_taken_in on service.case_file for insert to wenan_service
  with check ((select platform.acts_as_system()) or intake_unit_id = any ((select service.case_offices())::uuid[]));
create policy intake_add on service.case_intake to wenan_service
  using ((select platform.acts_as_system()) or (select platform.acts_as('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher')));
create policy sender_add on service.case_sender for insert to wenan_service
  with check ((select platform.acts_as_system()) or (select platform.acts_as('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher')));
create policy sender_seen on service.case_sender for select to wenan_service
  using ((select platform.acts_as_system()) or exists (select 1 from service.case_file c
    where c.county = case_sender.county and c.id = case_sender.case_id
      and (not c.is_shielded or (select platform.acts_as('hotline-operator', 'dispatcher')))));
create policy sender_verified on service.case_sender for update to wenan_service using ((select platform.acts_as_system()));
create policy case_event_seen on service.case_event for select to wenan_service
  using (exists (select 1 from service.case_file c where c.county = case_event.county and c.id = case_event.case_id));
create policy case_event_add on service.case_event for insert to wenan_service
  with check ((select platform.acts_as_system()) or person_id = (select platform.acting_person())
    or (person_id is null and step = 'call-for-follow-up' and (select platform.acts_as('county-officer', 'hotline-operator', 'dispatcher'))));
create policy case_words_seen on service.case_words for select to wenan_service
  using (exists (select 1 from service.case_file c where c.county = case_words.county and c.id = case_words.case_id));
create policy case_words_add on service.case_words for insert to wenan_service
  with check ((select platform.acts_as_system()) or cardinality((select service.case_offices())::uuid[]) > 0);
create policy case_reminder_seen on service.case_reminder for select to wenan_service
  using (exists (select 1 from service.case_file c where c.county = case_reminder.county and c.id = case_reminder.case_id));
create policy case_reminder_add on service.case_reminder for insert to wenan_service with check ((select platform.acts_as_system()));
create policy limit_rule_read on service.limit_rule for select to wenan_service
  using ((select platform.acts_as_system()) or cardinality((select service.case_offices())::uuid[]) > 0);
create policy limit_rule_write on service.limit_rule for insert to wenan_service
  with check ((select platform.acts_as('county-officer', 'dispatcher')));
create policy weight_read on service.assessment_weight for select to wenan_service
  using (cardinality((select service.case_offices())::uuid[]) > 0);
create policy weight_write on service.assessment_weight for insert to wenan_service
  with check ((select platform.acts_as('county-officer', 'dispatcher')));
create policy draw_of_callers on service.follow_up_draw to wenan_service
  using ((select platform.acts_as('county-officer', 'hotline-operator', 'dispatcher')));
create policy filter_own on service.case_filter to wenan_service using (person_id = (select platform.acting_person()));
create policy merge_of_dispatch on service.unit_merge to wenan_service using ((select platform.acts_as('county-officer', 'dispatcher')));
-- What was released is everybody's; it is written by whoever sees the case.
create policy mended_read on service.mended_matter for select to wenan_service using (taken_down_at is null or (select platform.acts_as_system())
  or exists (select 1 from service.case_file c where c.county = mended_matter.county and c.id = mended_matter.case_id));
create policy mended_write on service.mended_matter to wenan_service
  using (exists (select 1 from service.case_file c where c.county = mended_matter.county and c.id = mended_matter.case_id));
create policy meeting_of_office on service.review_meeting to wenan_service
  using ((select platform.acts_as_system()) or reach && (select service.case_offices())::uuid[]);
create policy suggestion_of_office on service.suggestion to wenan_service
  using ((select platform.acts_as_system()) or reach && (select service.case_offices())::uuid[]);

