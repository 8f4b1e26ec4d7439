-- Lists of outreach in the order of any of their columns, and marks by the campaign of their visits.

alter table service.visit_mark add column campaign_id uuid;
update service.visit_mark m set campaign_id = v.campaign_id from service.visit v where v.county = m.county and v.id = m.visit_id;

create index visit_mark_of_campaign on service.visit_mark (county, campaign_id, found_at desc, id);

create index visit_by_outcome on service.visit (county, campaign_id, outcome, id);
create index visit_by_outcome_of_place on service.visit (county, place_code, outcome, id) include (person_id, campaign_id);

create index request_of_campaign on service.visit_request (county, campaign_id, taken_at desc, id);
create index request_by_kind on service.visit_request (county, campaign_id, kind, id);
create index request_by_state on service.visit_request (county, campaign_id, answered_at, id);

create index matter_by_title on service.matter (county, campaign_id, title, id);
create index matter_by_village on service.matter (county, campaign_id, place_code, id);
create index matter_by_responsible on service.matter (county, campaign_id, responsible, id);
create index matter_by_day on service.matter (county, campaign_id, found_on, id);
create index matter_by_end on service.matter (county, campaign_id, ended_at, id);

create index posting_newest on service.posting (county, posted_at desc, id);
create index posting_by_count on service.posting (county, count, id);
create index posting_by_reached on service.posting (county, reached, id);

create index household_by_address on service.household (county, place_code, address, id);
