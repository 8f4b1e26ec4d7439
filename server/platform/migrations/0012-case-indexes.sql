-- Indexes for what offices ask most: open cases, what is owed, and the few offices of a village worker.

create index case_open on service.case_file (county, received_at desc, id) where is_open;
create index case_of_duty on service.case_file (county, duty, received_at desc, id) where duty is not null;
create index case_of_intake on service.case_file (county, intake_unit_id, received_at desc, id);
create index case_acted on service.case_file (county, acting_unit_id, received_at desc, id) where acting_unit_id is not null;
