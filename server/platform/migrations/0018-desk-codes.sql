-- Whoever takes a case in at a desk reads its code out, and could rate with it. Of cases that were taken in so before, that is written
-- into their state, as replaying their events would; what they tell the assessment is reckoned anew.

update service.case_file c set state = jsonb_set(c.state, '{isCodeSeen}', 'true'), outcome = null
from service.case_event e
where e.county = c.county and e.case_id = c.id and e.sequence = 1 and e.person_id is not null;
