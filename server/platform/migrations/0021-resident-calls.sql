-- A survey call that a resident could not make out: told to the survey centre beside the reports of being coached.

alter table survey.coaching_report drop constraint coaching_report_channel_check;
alter table survey.coaching_report add constraint coaching_report_channel_check
  check (channel in ('visit', 'meeting', 'phone', 'message', 'paper', 'loudspeaker', 'other', 'survey-call'));

-- The number that called, encrypted; it is nobody's of whom the report comes.
alter table survey.coaching_report add column caller_sealed bytea;
alter table survey.coaching_report add column caller_masked text;

-- A respondent may name another number than the one that was dialled; nobody has spoken to them at it yet.
alter table door.follow_up_wish add column is_dialled boolean not null default true;
