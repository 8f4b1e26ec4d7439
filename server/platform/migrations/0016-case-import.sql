-- Lists of requests and disputes that an office brings in: read and reported first, made cases row by row when somebody says so.
-- An import is seen by whoever brought it in and by nobody else; what was said and by whom leaves the row when it is a case.

create table service.case_import (
  county text not null,
  id uuid not null,
  file_name text not null,
  standing text not null check (standing in ('waiting', 'taking', 'taken', 'discarded')),
  rows_read integer not null,
  rows_good integer not null,
  findings jsonb not null,
  started_by uuid not null references platform.person,
  started_at timestamptz not null,
  primary key (county, id)
);
create index case_import_waiting on service.case_import (started_at) where standing in ('waiting', 'taking');

create table service.case_import_row (
  county text not null,
  import_id uuid not null,
  row_number integer not null,
  intake_id uuid not null,
  standing text not null default 'waiting' check (standing in ('waiting', 'taken', 'left-out')),
  sort text not null check (sort in ('request', 'dispute')),
  kind text,
  source text not null,
  summary text not null,
  text text not null,
  place_code text not null,
  spot text not null,
  people integer not null,
  name text not null,
  number_sealed bytea,
  number_fingerprint bytea,
  number_masked text,
  said_on date,
  repeats jsonb not null,
  case_id uuid,
  case_number text,
  primary key (county, import_id, row_number)
);

grant select, insert on service.case_import, service.case_import_row to wenan_service;
grant update (standing) on service.case_import to wenan_service;
grant update (standing, summary, text, spot, name, number_sealed, number_fingerprint, number_masked, repeats, case_id, case_number) on service.case_import_row to wenan_service;

alter table service.case_import enable row level security;
alter table service.case_import_row enable row level security;

create policy case_import_own on service.case_import to wenan_service
  using ((select platform.acts_as_system()) or (started_by = (select platform.acting_person())
    and (select platform.acts_as('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher'))));
create policy case_import_row_own on service.case_import_row to wenan_service
  using ((select platform.acts_as_system()) or exists (select 1 from service.case_import i
    where i.county = case_import_row.county and i.id = case_import_row.import_id));
