-- The head of a form: 表号, 制定机关, 批准文号, 有效期 (Statistics Law, article 17). It is no part of what a version asks, and an approval often comes
-- when the version is in use already: so it stands beside the version, which never changes.
create table survey.form_head (
  version_id uuid primary key references survey.questionnaire_version on delete cascade,
  form_number text not null check (length(form_number) <= 100),
  issued_by text not null check (length(issued_by) <= 100),
  approval_number text not null check (length(approval_number) <= 100),
  valid_until text not null check (length(valid_until) <= 100),
  saved_by uuid not null references platform.person,
  saved_at timestamptz not null default now()
);
grant select, insert, update on survey.form_head to wenan_survey;
alter table survey.form_head enable row level security;
create policy form_head_read on survey.form_head for select to wenan_survey using (true);
create policy form_head_add on survey.form_head for insert to wenan_survey
  with check (saved_by = (select platform.acting_person()) and (select platform.acts_as('survey-designer')));
create policy form_head_change on survey.form_head for update to wenan_survey
  using ((select platform.acts_as('survey-designer')))
  with check (saved_by = (select platform.acting_person()));
