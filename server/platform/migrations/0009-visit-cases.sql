-- Requests taken at a door that became cases: they are answered when the case is, and count towards the visits' coverage then.

create function service.answer_visit_request(of_county text, of_case uuid, answered timestamptz, words text) returns void
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare asked record;
begin
  if not exists (select 1 from service.case_file c where c.county = of_county and c.id = of_case and service.sees_case(c.reach, c.kept_people)) then
    return;
  end if;
  for asked in
    update service.visit_request r set answered_at = answered, answer = words
    where r.county = of_county and r.case_id = of_case and r.answered_at is null
    returning r.campaign_id, r.household_id
  loop
    perform service.reckon_households(of_county, asked.campaign_id, array[asked.household_id]);
  end loop;
end $$;

revoke all on function service.answer_visit_request(text, uuid, timestamptz, text) from public;
grant execute on function service.answer_visit_request(text, uuid, timestamptz, text) to wenan_service;
