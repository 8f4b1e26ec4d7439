-- The resident's side of the service wing: the secret by which somebody follows a matter, and the keys of other apps.

-- Only the hash of the code is kept: whoever reads the database cannot open anybody's page.
create table service.resident_link (
  county text not null,
  code_hash bytea not null,
  case_id uuid not null,
  primary key (county, code_hash),
  unique (county, case_id)
);

create table service.open311_key (
  county text not null,
  id uuid not null,
  name text not null,
  key_hash bytea not null,
  created_by uuid not null references platform.person,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (county, id),
  unique (county, key_hash)
);

grant select, insert on service.resident_link, service.open311_key to wenan_service;
grant update (revoked_at) on service.open311_key to wenan_service;

alter table service.resident_link enable row level security;
alter table service.open311_key enable row level security;

-- Residents act through the server alone; no member of staff can look up whose page a code opens.
create policy resident_link_of_system on service.resident_link to wenan_service using ((select platform.acts_as_system()));
create policy open311_key_of_administrator on service.open311_key to wenan_service
  using ((select platform.acts_as('administrator', 'county-officer')));
