-- The door: published aggregates, read by everyone, written by the door alone, from what a publisher froze.

create table door.publication (
  county text not null,
  id uuid not null,
  survey_id uuid not null,
  title text not null,
  organisation_zh text not null,
  organisation_en text not null,
  published_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  content jsonb not null,
  hash text not null,
  primary key (county, id)
);
create index publication_by_time on door.publication (published_at desc);

grant select on door.publication to wenan_platform, wenan_survey, wenan_service, wenan_door;
grant insert on door.publication to wenan_door;
grant update (withdrawn_at, withdrawn_reason) on door.publication to wenan_door;
grant usage on schema survey to wenan_door;
grant select on survey.frozen_result, survey.survey to wenan_door;
