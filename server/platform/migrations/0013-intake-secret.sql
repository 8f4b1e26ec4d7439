-- The id of an intake is its sender's: with it and the same words the secret code is given again. So nobody reads these ids out of
-- the table; whoever has one is told what it became.

revoke select on service.case_intake from wenan_service;

create function service.intake_before(of_county text, of_intake uuid) returns table (case_id uuid, content_hash bytea, number text)
language sql stable security definer set search_path = pg_catalog, service as $$
  select i.case_id, i.content_hash, c.number
  from service.case_intake i join service.case_file c on c.county = i.county and c.id = i.case_id
  where i.county = of_county and i.id = of_intake
$$;
revoke all on function service.intake_before(text, uuid) from public;
grant execute on function service.intake_before(text, uuid) to wenan_service;

drop function service.case_number(text, uuid);
