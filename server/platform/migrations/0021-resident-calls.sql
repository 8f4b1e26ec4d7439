-- A survey call that a resident could not make out: told to the survey centre beside the reports of being coached.

alter table survey.coaching_report drop constraint coaching_report_channel_check;
alter table survey.coaching_report add constraint coaching_report_channel_check
  check (channel in ('visit', 'meeting', 'phone', 'message', 'paper', 'loudspeaker', 'other', 'survey-call'));

-- The number that called, encrypted; it is nobody's of whom the report comes.
alter table survey.coaching_report add column caller_sealed bytea;
alter table survey.coaching_report add column caller_masked text;

-- A respondent may name another number than the one that was dialled; nobody has spoken to them at it yet.
alter table door.follow_up_wish add column is_dialled boolean not null default true;

-- A code sent to a sender's telephone. The code itself is nowhere: only its keyed hash, for ten minutes and five tries.
create table service.phone_check (
  county text not null,
  case_id uuid not null,
  number_fingerprint bytea not null,
  code_hash bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  -- how many were sent since `counted_from`
  sends smallint not null default 1,
  counted_from timestamptz not null,
  primary key (county, case_id)
);
create index phone_check_of_number on service.phone_check (county, number_fingerprint, sent_at);
grant select, insert, update, delete on service.phone_check to wenan_service;
alter table service.phone_check enable row level security;
create policy phone_check_of_server on service.phone_check to wenan_service
  using ((select platform.acts_as_system())) with check ((select platform.acts_as_system()));

-- The number to which a code goes: for the server itself, when the sender asks for it; no person sees it.
create function service.number_to_check(of_county text, of_case uuid) returns bytea
language plpgsql stable security definer set search_path = pg_catalog, service, platform as $$
begin
  if not platform.acts_as_system() then
    return null;
  end if;
  return (select s.number_sealed from service.case_sender s where s.county = of_county and s.case_id = of_case);
end $$;
revoke all on function service.number_to_check(text, uuid) from public;
grant execute on function service.number_to_check(text, uuid) to wenan_service;
