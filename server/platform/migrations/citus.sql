-- For a nation's size: run once on a Citus coordinator after the numbered migrations. Not applied by the program itself.
-- Small tables are copied to every node; big ones are spread by county.
select create_reference_table('platform.organisation');
select create_reference_table('platform.person');
select create_reference_table('platform.membership');
select create_reference_table('survey.questionnaire');
select create_reference_table('survey.questionnaire_version');
select create_distributed_table('platform.audit', 'county');
select create_distributed_table('survey.frame', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.frame_place', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.frame_number', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.frame_import', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.frame_staged_number', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.survey', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.survey_place', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.survey_interviewer', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.unit', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.call', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.interview', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.event', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.kept_words', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.unsealed_event', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.event_link', 'county', colocate_with => 'platform.audit');
select create_distributed_table('survey.frozen_result', 'county', colocate_with => 'platform.audit');
select create_distributed_table('door.publication', 'county', colocate_with => 'platform.audit');
