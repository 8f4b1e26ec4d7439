-- What is due first in one office: each of the ways in which a case can be an office's has its own order.

create index case_of_unit_due on service.case_file (county, unit_id, duty_due_at, id) where duty is not null;
create index case_of_intake_due on service.case_file (county, intake_unit_id, duty_due_at, id) where duty is not null;
create index case_acted_due on service.case_file (county, acting_unit_id, duty_due_at, id) where duty is not null and acting_unit_id is not null;
