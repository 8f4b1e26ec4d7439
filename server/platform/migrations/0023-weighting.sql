-- How a survey's interviews are weighted: versions of a scheme, added to and never changed. Only analysts add one.

create table survey.weighting_scheme (
  county text not null,
  survey_id uuid not null,
  number integer not null,
  id uuid not null,
  scheme jsonb not null,
  set_by uuid not null references platform.person,
  set_at timestamptz not null,
  primary key (county, survey_id, number),
  unique (county, id)
);

grant select, insert on survey.weighting_scheme to wenan_survey;
alter table survey.weighting_scheme enable row level security;
create policy weighting_read on survey.weighting_scheme for select to wenan_survey
  using ((select platform.acts_as('analyst', 'publisher')));
create policy weighting_add on survey.weighting_scheme for insert to wenan_survey
  with check ((select platform.acts_as('analyst')) and set_by = (select platform.acting_person()));
