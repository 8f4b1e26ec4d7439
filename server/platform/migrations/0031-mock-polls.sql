-- Mock polls: an office of the service wing orders one through the door, a survey organisation runs it in the survey engine as an
-- *internal* survey with a frame of its own, and aggregates alone come back. What must not be is refused here as well: an official
-- survey on an internal frame or the other way round, a place asked of fewer than thirty, an internal survey frozen, published or
-- exported row by row, a figure of fewer than thirty on its way back.

-- The organisations from which the acting person orders polls.
create function service.poll_offices() returns uuid[] language sql stable as $$
  select case when platform.acts_as('county-officer', 'street-officer') then coalesce((
      select array_agg(distinct m.organisation_id) from platform.membership m
      where m.person_id = platform.acting_person() and m.wing = 'service' and m.role in ('county-officer', 'street-officer')), '{}')
    else '{}' end
$$;

create table door.poll_order (
  county text not null,
  id uuid not null,
  organisation_id uuid not null references platform.organisation,
  -- of the ordering office, from the top down: it and all above it see the order
  path uuid[] not null,
  -- the survey organisation that is asked to run it
  centre_id uuid not null references platform.organisation,
  title text not null,
  purpose text not null,
  place_codes text[] not null,
  per_place integer not null,
  -- where the numbers come from, and how people agreed to be asked
  consent text not null,
  wanted_by date not null,
  -- the points of law that whoever ordered it has read, by code
  law_read text[] not null,
  standing text not null default 'ordered' check (standing in ('ordered', 'taken-up', 'declined', 'withdrawn', 'handed-back')),
  reason text not null default '',
  ordered_by uuid not null references platform.person,
  ordered_at timestamptz not null,
  primary key (county, id),
  constraint "poll-below-thirty" check (per_place >= 30),
  constraint "poll-without-places" check (cardinality(place_codes) > 0),
  constraint "poll-without-consent" check (btrim(consent) <> '')
);
create index poll_order_newest on door.poll_order (county, ordered_at desc, id);

-- Whether what comes back is made of large cells alone, and says that it is internal.
create function door.is_poll_aggregate(content jsonb) returns boolean language sql immutable as $$
  select coalesce(content->>'kind', '') = 'internal-poll' and not exists (
    select 1 from jsonb_path_query(content, 'strict $.indicators[*].places[*]') as place
    where place->>'share' is not null and coalesce((place->>'n')::integer, 0) < 30)
  and not exists (
    select 1 from jsonb_path_query(content, 'strict $.indicators[*].overall') as whole
    where whole->>'share' is not null and coalesce((whole->>'n')::integer, 0) < 30)
$$;

create table door.poll_result (
  county text not null,
  order_id uuid not null,
  content jsonb not null,
  hash text not null,
  handed_by uuid not null references platform.person,
  handed_at timestamptz not null,
  -- once for an order: two results a few interviews apart would tell what those answered
  primary key (county, order_id),
  foreign key (county, order_id) references door.poll_order,
  constraint "poll-figure-below-thirty" check (door.is_poll_aggregate(content))
);

-- An internal frame belongs to one order and says how the people in it agreed.
alter table survey.frame add column poll_order_id uuid;
alter table survey.frame add column consent text;
alter table survey.frame add column is_internal boolean generated always as (poll_order_id is not null) stored;
alter table survey.frame add constraint "internal-frame-consent" check (poll_order_id is null or btrim(coalesce(consent, '')) <> '');
alter table survey.frame add constraint "frame-of-order" foreign key (county, poll_order_id) references door.poll_order (county, id);
alter table survey.frame add constraint frame_kind_key unique (county, id, is_internal);
alter table survey.frame add constraint frame_order_key unique (county, id, poll_order_id);

alter table survey.survey add column poll_order_id uuid;
alter table survey.survey add column is_internal boolean generated always as (poll_order_id is not null) stored;
alter table survey.survey add constraint survey_kind_key unique (county, id, is_internal);
alter table survey.survey add constraint "poll-surveyed-twice" unique (county, poll_order_id);
alter table survey.survey add constraint "survey-mixes-frames" foreign key (county, frame_id, is_internal)
  references survey.frame (county, id, is_internal);
alter table survey.survey add constraint "poll-frame-of-another" foreign key (county, frame_id, poll_order_id)
  references survey.frame (county, id, poll_order_id);
alter table survey.survey add constraint "internal-cell-below-thirty" check (poll_order_id is null or minimum_cell >= 30);
alter table survey.survey add constraint "internal-not-labelled" check (poll_order_id is null or title like '【内部模拟民调】%');
-- Nobody turns one kind into the other afterwards.
revoke update on survey.frame from wenan_survey;
grant update (name) on survey.frame to wenan_survey;

-- A result of an internal survey cannot be frozen, and what is not frozen cannot be published.
alter table survey.frozen_result add column is_internal boolean not null default false
  constraint "frozen-is-official" check (not is_internal);
alter table survey.frozen_result add constraint "internal-never-published" foreign key (county, survey_id, is_internal)
  references survey.survey (county, id, is_internal);
alter table survey.export add column is_internal boolean not null default false
  constraint "exported-is-official" check (not is_internal);
alter table survey.export add constraint "internal-never-exported" foreign key (county, survey_id, is_internal)
  references survey.survey (county, id, is_internal);

alter table door.publication enable row level security;
create policy publication_read on door.publication for select using (true);
create policy publication_official on door.publication for insert to wenan_door
  with check (not exists (select 1 from survey.survey s where s.county = publication.county and s.id = publication.survey_id and s.is_internal));
create policy publication_withdraw on door.publication for update to wenan_door using (true);

-- Rights. The office orders and withdraws, the survey organisation takes up and declines, the door alone carries a result.
grant select, insert, update (standing, reason) on door.poll_order to wenan_service;
grant select, update (standing, reason) on door.poll_order to wenan_survey, wenan_door;
grant select on door.poll_result to wenan_service, wenan_survey, wenan_door;
grant insert on door.poll_result to wenan_door;
grant execute on function service.poll_offices() to wenan_service;
alter table door.poll_order enable row level security;
alter table door.poll_result enable row level security;

create policy poll_order_of_office on door.poll_order for select to wenan_service
  using ((select platform.acts_as_system()) or path && (select service.poll_offices())::uuid[]);
create policy poll_order_add on door.poll_order for insert to wenan_service
  with check (((select platform.acts_as_system()) or organisation_id = any ((select service.poll_offices())::uuid[])) and standing = 'ordered'
    and path = (select o.path from platform.organisation o where o.id = organisation_id)
    and exists (select 1 from platform.organisation o where o.id = centre_id and o.kind = 'survey-centre'));
create policy poll_order_withdraw on door.poll_order for update to wenan_service
  using (standing = 'ordered' and organisation_id = any ((select service.poll_offices())::uuid[])) with check (standing = 'withdrawn');

-- The survey organisations in which the acting person has to do with polls.
create function survey.poll_centres() returns uuid[] language sql stable as $$
  select case when platform.acts_as('survey-designer', 'interviewer', 'field-supervisor', 'analyst', 'publisher', 'observer') then coalesce((
      select array_agg(distinct m.organisation_id) from platform.membership m
      where m.person_id = platform.acting_person() and m.wing = 'survey'
        and m.role in ('survey-designer', 'interviewer', 'field-supervisor', 'analyst', 'publisher', 'observer')), '{}')
    else '{}' end
$$;
grant execute on function survey.poll_centres() to wenan_survey, wenan_door;

create policy poll_order_of_centre on door.poll_order for select to wenan_survey using ((select platform.acts_as_system())
  or exists (select 1 from platform.organisation o where o.id = centre_id and o.path && (select survey.poll_centres())::uuid[]));
create policy poll_order_take_up on door.poll_order for update to wenan_survey
  using ((select platform.acts_as('survey-designer')) and standing in ('ordered', 'taken-up')
    and exists (select 1 from platform.organisation o where o.id = centre_id and o.path && (select survey.poll_centres())::uuid[]))
  with check (standing in ('taken-up', 'declined'));
create policy poll_order_pass on door.poll_order for select to wenan_door
  using ((select platform.acts_as('publisher')));
create policy poll_order_hand_back on door.poll_order for update to wenan_door
  using ((select platform.acts_as('publisher')) and standing = 'taken-up') with check (standing = 'handed-back');
create policy poll_result_of_office on door.poll_result for select to wenan_service
  using (exists (select 1 from door.poll_order o where o.county = poll_result.county and o.id = poll_result.order_id));
create policy poll_result_of_centre on door.poll_result for select to wenan_survey
  using (exists (select 1 from door.poll_order o where o.county = poll_result.county and o.id = poll_result.order_id));
create policy poll_result_pass on door.poll_result to wenan_door
  using ((select platform.acts_as('publisher'))) with check ((select platform.acts_as('publisher')));
