-- What a closed case tells the assessment, written with its state: reading a year of whole states would take seconds. Empty where it
-- was never written; the state is asked then. Whoever changes what an outcome means empties the column.

alter table service.case_file add column outcome jsonb;
grant update (outcome) on service.case_file to wenan_service;
