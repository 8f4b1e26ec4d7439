-- The resident's side of the service wing: the keys of other apps, and who sees the photos of a case.

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

grant select, insert on service.open311_key to wenan_service;
grant update (revoked_at) on service.open311_key to wenan_service;

alter table service.open311_key enable row level security;

create policy open311_key_of_administrator on service.open311_key to wenan_service
  using ((select platform.acts_as('administrator', 'county-officer')));

-- Whoever sees a case sees its photos and may look at them for the public; the case's own rules decide.
create policy photo_of_case on service.photo for select to wenan_service
  using (subject_kind = 'case' and exists (select 1 from service.case_file c where c.county = photo.county and c.id = photo.subject_id));
create policy photo_of_case_look on service.photo for update to wenan_service
  using (subject_kind = 'case' and exists (select 1 from service.case_file c where c.county = photo.county and c.id = photo.subject_id))
  with check (looked_by = (select platform.acting_person()));

-- Whoever may see who sent a case may note that the telephone was called and is the sender's own.
create policy sender_verified_by_caller on service.case_sender for update to wenan_service
  using ((select platform.acts_as('county-officer', 'street-officer', 'village-worker', 'hotline-operator', 'dispatcher'))
    and exists (select 1 from service.case_file c where c.county = case_sender.county and c.id = case_sender.case_id
      and (not c.is_shielded or (select platform.acts_as('hotline-operator', 'dispatcher')))));

-- Nobody puts a photo under a case out of their sight.
create policy photo_add_to_seen_case on service.photo as restrictive for insert to wenan_service
  with check (subject_kind <> 'case' or platform.acts_as_system()
    or exists (select 1 from service.case_file c where c.county = photo.county and c.id = photo.subject_id));
