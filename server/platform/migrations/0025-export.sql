-- Exports of single interviews: who asked for which rows and why, how far the file came, and the manifest it ended with.
-- No answer and no number is in it.

create table survey.export (
  county text not null,
  id uuid not null,
  survey_id uuid not null,
  person_id uuid not null references platform.person,
  format text not null,
  language text not null check (language in ('zh', 'en')),
  with_words boolean not null,
  reason text not null,
  asked_at timestamptz not null,
  standing text not null default 'asked' check (standing in ('asked', 'running', 'whole', 'broken')),
  moved_at timestamptz not null,
  rows_written integer not null default 0,
  rows_expected integer,
  manifest jsonb,
  primary key (county, id),
  foreign key (county, survey_id) references survey.survey,
  constraint "export-whole" check (standing <> 'whole' or (manifest is not null and rows_written = rows_expected))
);
create index export_of_survey on survey.export (county, survey_id, asked_at);

grant select, insert, update on survey.export to wenan_survey;
alter table survey.export enable row level security;
create policy export_for_analysts on survey.export to wenan_survey using ((select platform.acts_as('analyst')))
  with check (person_id = (select platform.acting_person()));
