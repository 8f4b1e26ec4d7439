-- What is counted of a whole county is counted out of indexes alone: a case's own row is long, and four hundred thousand of them fit in no
-- memory. Each index carries along what its counts and row rights ask; those that stood in the same order give way to it.

drop index service.case_newest;
create index case_newest on service.case_file (county, received_at desc, id)
  include (place_code, kind, sort, standing, is_open, people, returns, reach, kept_people);
drop index service.case_closed;
create index case_closed on service.case_file (county, closed_at)
  include (place_code, kind, sort, standing, exclusion, outcome, reach, kept_people) where closed_at is not null;
drop index service.case_due;
create index case_due on service.case_file (county, duty_due_at, id)
  include (standing, reminder, sort, unit_id, intake_unit_id, acting_unit_id, reach, kept_people) where duty is not null;

-- The few cases that figures look for among all.
create index case_returned on service.case_file (county, received_at) where returns >= 3;
create index case_excluded on service.case_file (county, closed_at) where exclusion is not null;
create index case_rating_left_out on service.case_file (county, closed_at) where outcome @> '{"isRatingLeftOut": true}';
create index case_without_outcome on service.case_file (county, closed_at) where outcome is null;

-- An index answers alone where the page is known to be seen by all; with the usual fifth, a busy county would wait for that for weeks.
alter table service.case_file set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

drop index service.matter_of_campaign;
create index matter_of_campaign on service.matter (county, campaign_id, batch) include (place_code, ended_at);
drop index service.posting_of_version;
create index posting_of_version on service.posting (county, material_version_id) include (place_code);
create index posting_of_group on service.posting (county, place_code, group_name, channel) include (count, reached);
