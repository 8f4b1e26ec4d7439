-- How residents verify a survey call, and what they report of being coached. Both belong to the survey wing: the offices that
-- are rated cannot read a report, in no way.

-- The numbers from which a survey really calls, as they are shown: 0791-12340.
alter table survey.survey add column caller_numbers text[] not null default '{}';

create table survey.coaching_report (
  county text not null,
  id uuid not null,
  received_at timestamptz not null,
  words text not null,
  channel text check (channel in ('visit', 'meeting', 'phone', 'message', 'paper', 'loudspeaker', 'other')),
  by_whom text not null,
  place_code text,
  told_when text not null,
  kinds text[] not null default '{}',
  look_text text,
  looked_by uuid references platform.person,
  looked_at timestamptz,
  is_simulated boolean not null default false,
  primary key (county, id)
);
create index coaching_report_newest on survey.coaching_report (county, received_at desc, id);

create table survey.coaching_photo (
  county text not null,
  id uuid not null,
  report_id uuid not null,
  picture bytea not null,
  thumbnail bytea not null,
  primary key (county, id)
);
create index coaching_photo_of_report on survey.coaching_photo (county, report_id);

grant select, insert on survey.coaching_report, survey.coaching_photo to wenan_survey;
grant update (look_text, looked_by, looked_at) on survey.coaching_report to wenan_survey;

alter table survey.coaching_report enable row level security;
alter table survey.coaching_photo enable row level security;

-- A report comes from nobody: the server writes it. It is read by those who watch over fieldwork and those who look for signs.
create policy coaching_add on survey.coaching_report for insert to wenan_survey with check ((select platform.acts_as_system()));
create policy coaching_read on survey.coaching_report for select to wenan_survey
  using ((select platform.acts_as('field-supervisor', 'analyst')));
create policy coaching_look on survey.coaching_report for update to wenan_survey
  using ((select platform.acts_as('field-supervisor', 'analyst')));
create policy coaching_photo_add on survey.coaching_photo for insert to wenan_survey with check ((select platform.acts_as_system()));
create policy coaching_photo_read on survey.coaching_photo for select to wenan_survey
  using ((select platform.acts_as('field-supervisor', 'analyst')));
