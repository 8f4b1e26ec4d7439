-- The outlines of a county's villages, brought by the survey office itself; the newest counts. They hold no person.

create table survey.county_map (
  county text not null,
  id uuid not null,
  file_name text not null,
  content jsonb not null,
  set_by uuid not null references platform.person,
  set_at timestamptz not null,
  primary key (county, id)
);

grant select, insert on survey.county_map to wenan_survey;
alter table survey.county_map enable row level security;
create policy county_map_read on survey.county_map for select to wenan_survey
  using ((select platform.acts_as('analyst', 'publisher', 'survey-designer')));
create policy county_map_add on survey.county_map for insert to wenan_survey
  with check ((select platform.acts_as('analyst')) and set_by = (select platform.acting_person()));
