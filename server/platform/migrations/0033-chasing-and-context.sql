-- Chasing: cards for what is overdue in any room of the service wing, issued to units by rules that stand here as data; and the
-- context figures of police and courts: counts by kind, month and place, and never a person.

-- The organisations in which the acting person is an officer of the office.
create function service.chase_offices() returns uuid[] language sql stable as $$
  select case when platform.acts_as('county-officer', 'street-officer', 'village-worker') then coalesce((
      select array_agg(distinct m.organisation_id) from platform.membership m
      where m.person_id = platform.acting_person() and m.wing = 'service' and m.role in ('county-officer', 'street-officer', 'village-worker')), '{}')
    else '{}' end
$$;
grant execute on function service.chase_offices() to wenan_service;

-- The newest is in force; cards keep the colour that they got.
create table service.chase_rule (
  county text not null,
  id uuid not null,
  rule jsonb not null,
  since_at timestamptz not null,
  person_id uuid not null references platform.person,
  reason text not null,
  primary key (county, id)
);
create index chase_rule_newest on service.chase_rule (county, since_at desc);

-- One card for one thing that one unit owes by one day. To a unit, never to a person.
create table service.chase_card (
  county text not null,
  id uuid not null,
  source text not null,
  subject text not null,
  organisation_id uuid not null references platform.organisation,
  -- of the unit, from the top down: it and all above it see the card
  path uuid[] not null,
  -- as the plan names the unit, where that is no organisation of its own
  addressee text not null,
  title text not null,
  owed_zh text not null,
  owed_en text not null,
  due_on date not null,
  colour text not null check (colour in ('yellow', 'red', 'black')),
  recipients uuid[] not null,
  issued_at timestamptz not null,
  raised_at timestamptz not null,
  answered_at timestamptz,
  lifted_at timestamptz,
  is_simulated boolean not null,
  primary key (county, id)
);
create index chase_card_newest on service.chase_card (county, raised_at desc, id);
create index chase_card_open on service.chase_card (county, source) where lifted_at is null;

-- What happened to a card; added to, never changed.
create table service.chase_event (
  county text not null,
  id uuid not null,
  card_id uuid not null,
  at timestamptz not null,
  person_id uuid references platform.person,
  kind text not null check (kind in ('issued', 'raised', 'answered', 'lifted')),
  colour text not null check (colour in ('yellow', 'red', 'black')),
  words text not null default '',
  primary key (county, id)
);
create index chase_event_of_card on service.chase_event (county, card_id, at);

create table service.context_import (
  county text not null,
  id uuid not null,
  file_name text not null,
  given_by text not null,
  standing text not null check (standing in ('waiting', 'taken', 'discarded')),
  rows_read integer not null,
  findings jsonb not null,
  figures jsonb not null,
  is_simulated boolean not null default false,
  started_by uuid not null references platform.person,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (county, id)
);
create index context_import_newest on service.context_import (county, started_at desc);

-- How many, of one kind, in one place, in one month. `previous` is what stood there before a later file corrected it.
create table service.context_figure (
  county text not null,
  place_code text not null,
  kind text not null,
  month date not null check (extract(day from month) = 1),
  count integer not null check (count >= 0),
  previous integer,
  import_id uuid not null,
  is_simulated boolean not null default false,
  changed_at timestamptz not null,
  primary key (county, place_code, kind, month),
  constraint "context-place-outside" check (place_code ~ '^[1-9]\d{5}(\d{3}(\d{3})?)?$' and starts_with(place_code, county))
);

grant select, insert on service.chase_rule, service.chase_card, service.chase_event, service.context_import, service.context_figure to wenan_service;
grant update (colour, recipients, raised_at, answered_at, lifted_at) on service.chase_card to wenan_service;
grant update (standing, figures, ended_at) on service.context_import to wenan_service;
grant update (count, previous, import_id, is_simulated, changed_at) on service.context_figure to wenan_service;

alter table service.chase_rule enable row level security;
alter table service.chase_card enable row level security;
alter table service.chase_event enable row level security;
alter table service.context_import enable row level security;
alter table service.context_figure enable row level security;

create policy chase_rule_read on service.chase_rule for select to wenan_service
  using ((select platform.acts_as_system()) or cardinality((select service.chase_offices())::uuid[]) > 0);
create policy chase_rule_write on service.chase_rule for insert to wenan_service
  with check ((select platform.acts_as_system()) or ((select platform.acts_as('county-officer')) and county ^@ any ((select service.reach('county-officer'))::text[])));
-- A card about a case is seen by those who see the case: it must not reach whoever is complained of.
create policy chase_card_seen on service.chase_card for select to wenan_service
  using ((select platform.acts_as_system()) or (path && (select service.chase_offices())::uuid[]
    and (source <> 'case' or exists (select 1 from service.case_file c where c.county = chase_card.county and c.id::text = chase_card.subject))));
create policy chase_card_issue on service.chase_card for insert to wenan_service with check ((select platform.acts_as_system()));
create policy chase_card_answer on service.chase_card for update to wenan_service
  using ((select platform.acts_as_system()) or organisation_id = any ((select service.chase_offices())::uuid[]));
create policy chase_event_seen on service.chase_event for select to wenan_service
  using (exists (select 1 from service.chase_card c where c.county = chase_event.county and c.id = chase_event.card_id));
create policy chase_event_add on service.chase_event for insert to wenan_service
  with check ((select platform.acts_as_system()) or (kind = 'answered' and person_id = (select platform.acting_person())
    and exists (select 1 from service.chase_card c where c.county = chase_event.county and c.id = chase_event.card_id
      and c.organisation_id = any ((select service.chase_offices())::uuid[]))));

create policy context_import_of_county on service.context_import to wenan_service
  using ((select platform.acts_as_system()) or county ^@ any ((select service.reach('county-officer'))::text[]));
-- A county's totals are read by all its offices; those of a place by whom they concern.
create policy context_figure_read on service.context_figure for select to wenan_service
  using (service.concerns(place_code, (select service.office_reach())));
create policy context_figure_write on service.context_figure to wenan_service
  using ((select platform.acts_as_system()) or county ^@ any ((select service.reach('county-officer'))::text[]));
