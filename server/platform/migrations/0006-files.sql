-- Photos of the service wing: what they are of, who may see them, and the picture itself apart, so that lists never touch it.
-- The file that was sent is not kept: the picture was decoded and written anew, without its EXIF (server/platform/files).

create table service.photo (
  county text not null,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('case', 'visit', 'posting', 'activity')),
  subject_id uuid not null,
  place_code text not null,
  sent_by uuid references platform.person,
  sent_at timestamptz not null,
  width integer not null,
  height integer not null,
  byte_count integer not null,
  sha256 bytea not null,
  likeness bit(64) not null,
  latitude double precision,
  longitude double precision,
  taken_at timestamptz,
  look text check (look in ('public', 'private')),
  looked_by uuid references platform.person,
  looked_at timestamptz,
  is_simulated boolean not null default false,
  primary key (county, id),
  check ((look is null) = (looked_by is null) and (look is null) = (looked_at is null))
);
create index photo_of_subject on service.photo (county, subject_kind, subject_id, sent_at);
create index photo_same_content on service.photo (county, sha256);
create index photo_not_looked_at on service.photo (county, subject_kind, sent_at) where look is null;

create table service.photo_content (
  county text not null,
  id uuid not null,
  picture bytea not null,
  thumbnail bytea not null,
  primary key (county, id)
);
-- JPEG does not get smaller by being compressed again.
alter table service.photo_content alter column picture set storage external;
alter table service.photo_content alter column thumbnail set storage external;

grant select, insert on service.photo, service.photo_content to wenan_service;
grant update (look, looked_by, looked_at) on service.photo to wenan_service;

alter table service.photo enable row level security;
alter table service.photo_content enable row level security;

-- Anybody sees what a person looked at and released; a sender sees the own; offices see what is of a place in their reach.
create policy photo_released on service.photo for select to wenan_service using (look = 'public');
create policy photo_own on service.photo for select to wenan_service using (sent_by = (select platform.acting_person()));
create policy photo_of_office on service.photo for select to wenan_service
  using (subject_kind <> 'case' and place_code ^@ any ((select service.office_reach())::text[]));
create policy photo_of_system on service.photo to wenan_service using ((select platform.acts_as_system()));
create policy photo_add on service.photo for insert to wenan_service
  with check (sent_by = (select platform.acting_person()) and look is null
    and service.concerns(place_code, (select service.reach('county-officer', 'street-officer', 'village-worker', 'volunteer', 'hotline-operator', 'dispatcher', 'mediator'))));
create policy photo_look on service.photo for update to wenan_service
  using (place_code ^@ any ((select service.office_reach())::text[]))
  with check (looked_by = (select platform.acting_person()) or (select platform.acts_as_system()));

create policy photo_content_read on service.photo_content for select to wenan_service
  using (exists (select 1 from service.photo p where p.county = photo_content.county and p.id = photo_content.id));
create policy photo_content_add on service.photo_content for insert to wenan_service
  with check (exists (select 1 from service.photo p where p.county = photo_content.county and p.id = photo_content.id
    and (p.sent_by = platform.acting_person() or platform.acts_as_system())));
