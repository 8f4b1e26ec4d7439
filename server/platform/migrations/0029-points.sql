-- Points: rules in versions, the ledger of what was earned and spent, disputes, the shop, awards, evaluations and certificates.
-- Rules, shop and awards are a county's; everything about a member follows the rights on the member's own row. Nothing here can
-- take points away for not having come: there is no row for absence, and no rule may be below nought.

create table service.points_book (
  county text not null,
  version integer not null check (version > 0),
  id uuid not null,
  effective_from date not null,
  week_aim integer not null check (week_aim > 0),
  week_bonus integer not null,
  year_aim integer not null check (year_aim > 0),
  year_bonus integer not null,
  reason text not null,
  saved_by uuid references platform.person,
  saved_at timestamptz not null,
  primary key (county, version),
  constraint "points-book-twice" unique (county, id),
  constraint "points-book-day-taken" unique (county, effective_from),
  constraint "points-target-below-nought" check (week_bonus >= 0 and year_bonus >= 0)
);

create table service.points_rule (
  county text not null,
  version integer not null,
  position integer not null,
  id text not null,
  name text not null,
  basis text not null check (basis in ('activity', 'time', 'find', 'training', 'training-time')),
  duty text,
  per_minutes integer not null check (per_minutes > 0),
  points integer not null,
  most integer,
  primary key (county, version, id),
  constraint "points-rule-below-nought" check (points >= 0 and coalesce(most, 0) >= 0)
);

-- Service done before the system or on paper, entered by an office. One that was wrong is withdrawn and stays readable.
create table service.service_entry (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  duty text not null,
  day date not null,
  minutes integer not null check (minutes between 1 and 1440),
  finds integer not null default 0 check (finds >= 0),
  note text not null,
  entered_by uuid references platform.person,
  entered_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (county, id)
);
create index service_entry_of_member on service.service_entry (county, member_id, day desc);

-- What a member did, from wherever it is kept: the one place from which points are reckoned.
create view service.points_fact with (security_invoker = true) as
  select county, id, member_id, 'activity' as kind, duty, (started_at at time zone 'Asia/Shanghai')::date as day, minutes, found as finds
  from service.patrol_activity where ended_at is not null and minutes > 0
  union all
  select county, id, member_id, 'activity', duty, day, minutes, finds from service.service_entry where withdrawn_at is null
  union all
  select county, training_id, member_id, 'training', null, held_on, (hours * 60)::integer, 0 from service.patrol_trained
  where attended and theory is distinct from 'failed' and practice is distinct from 'failed';

-- The ledger. A line is added and never changed; what it was reckoned from stands in it, so that it can be explained for good.
create table service.points_line (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('activity', 'training', 'week', 'year', 'correction', 'exchange', 'exchange-back')),
  -- a fact's id, the Monday of a week, a year, an exchange's id, the line that is corrected
  source text not null,
  day date not null,
  points integer not null,
  version integer,
  duty text,
  minutes integer,
  finds integer,
  note text not null default '',
  written_by uuid references platform.person,
  written_at timestamptz not null,
  primary key (county, id)
);
create index points_line_of_member on service.points_line (county, member_id, day desc, id);

-- What the lines and the facts of a member come to; reckoned, never written by hand.
create table service.points_account (
  county text not null,
  member_id uuid not null,
  balance integer not null default 0,
  earned integer not null default 0,
  year integer not null default 0,
  earned_in_year integer not null default 0,
  minutes integer not null default 0,
  activities integer not null default 0,
  training_minutes integer not null default 0,
  trainings integer not null default 0,
  first_day date,
  last_day date,
  primary key (county, member_id)
);
create index points_account_by_hours on service.points_account (county, minutes desc, member_id);

create table service.points_dispute (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  line_id uuid,
  record_group text check (record_group in ('basics', 'service', 'training', 'awards', 'evaluation')),
  asked text not null,
  asked_by uuid not null references platform.person,
  asked_at timestamptz not null,
  due_on date not null,
  standing text not null default 'asked' check (standing in ('asked', 'corrected', 'explained', 'withdrawn')),
  reason text not null default '',
  answered_by uuid references platform.person,
  answered_at timestamptz,
  correction_id uuid,
  primary key (county, id),
  constraint "points-dispute-about" check ((line_id is null) <> (record_group is null))
);
create unique index "points-dispute-open" on service.points_dispute (county, line_id) where standing = 'asked';
create index points_dispute_waiting on service.points_dispute (county, standing, asked_at desc, id);
create index points_dispute_of_member on service.points_dispute (county, member_id, asked_at desc);

create table service.shop_good (
  county text not null,
  id uuid not null,
  name text not null,
  about text not null,
  cost integer not null check (cost > 0),
  "left" integer not null default 0,
  is_offered boolean not null default true,
  revision integer not null default 1,
  is_simulated boolean not null default false,
  changed_by uuid references platform.person,
  changed_at timestamptz not null,
  primary key (county, id),
  constraint "shop-sold-out" check ("left" >= 0)
);

-- What came in and was written off; what was exchanged stands in the exchanges.
create table service.shop_stock (
  county text not null,
  id uuid not null,
  good_id uuid not null,
  change integer not null,
  reason text not null,
  changed_by uuid references platform.person,
  changed_at timestamptz not null,
  primary key (county, id)
);
create index shop_stock_of_good on service.shop_stock (county, good_id, changed_at desc);

create table service.shop_exchange (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  good_id uuid not null,
  count integer not null check (count > 0),
  cost integer not null check (cost > 0),
  standing text not null default 'ordered' check (standing in ('ordered', 'fetched', 'cancelled', 'returned')),
  reason text not null default '',
  ordered_at timestamptz not null,
  moved_by uuid references platform.person,
  moved_at timestamptz,
  primary key (county, id)
);
create index shop_exchange_newest on service.shop_exchange (county, ordered_at desc, id);
create index shop_exchange_of_member on service.shop_exchange (county, member_id, ordered_at desc);

create table service.award (
  county text not null,
  id uuid not null,
  title text not null,
  about text not null,
  scope_code text not null,
  seats integer not null check (seats between 1 and 100),
  nominate_until date not null,
  vote_until date not null,
  notice_from date,
  notice_until date,
  reason text not null default '',
  ended text check (ended in ('given', 'dropped')),
  ended_on date,
  is_simulated boolean not null default false,
  made_by uuid references platform.person,
  made_at timestamptz not null,
  primary key (county, id),
  constraint "award-days" check (vote_until > nominate_until)
);
create index award_newest on service.award (county, vote_until desc, id);

create table service.award_nominee (
  county text not null,
  award_id uuid not null,
  member_id uuid not null,
  reason text not null,
  nominated_by uuid references platform.person,
  nominated_at timestamptz not null,
  -- null until the nominee has said yes or no
  has_accepted boolean,
  -- whether the public notice may give the name; else the volunteer number alone
  shows_name boolean not null default false,
  votes integer not null default 0,
  is_chosen boolean not null default false,
  primary key (county, award_id, member_id)
);
create index award_nominee_of_member on service.award_nominee (county, member_id);

-- That somebody has voted. For whom is kept nowhere, and neither is when: the vote is a number that grew by one.
create table service.award_ballot (
  county text not null,
  award_id uuid not null,
  member_id uuid not null,
  primary key (county, award_id, member_id)
);

-- What an office says of a member's service: one of the five groups of the record. The member reads it.
create table service.service_evaluation (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  day date not null,
  text text not null,
  written_by uuid references platform.person,
  written_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (county, id)
);
create index service_evaluation_of_member on service.service_evaluation (county, member_id, day desc);

-- A certificate says what it said on its day. Of its code only the hash is kept.
create table service.service_certificate (
  county text not null,
  id uuid not null,
  member_id uuid not null,
  nth integer not null,
  code_hash bytea not null,
  says jsonb not null,
  standing text not null default 'valid' check (standing in ('valid', 'replaced', 'withdrawn')),
  made_by uuid references platform.person,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (county, id),
  constraint "certificate-nth" unique (county, member_id, nth),
  constraint "certificate-code-taken" unique (county, code_hash)
);

-- The counties in which the acting person has any part, as an office or as a volunteer.
create function service.own_counties() returns text[] language sql stable as $$
  select coalesce(array_agg(distinct left(r, 6)), '{}')
  from unnest(service.reach('county-officer', 'street-officer', 'village-worker', 'volunteer')) r
$$;

-- How a nominee is shown to voters, whose own rights reach their team alone: name, number, team, place, and nothing else.
create function service.member_shown(of_county text, of_member uuid) returns json
language sql stable security definer set search_path = pg_catalog, service as $$
  select json_build_object('id', m.id, 'name', m.name, 'volunteerNumber', m.volunteer_number, 'team', coalesce(t.name, ''), 'placeCode', m.place_code)
  from service.patrol_member m left join service.patrol_team t on t.county = m.county and t.id = m.team_id
  where m.county = of_county and m.id = of_member and exists (
    select 1 from service.award_nominee n where n.county = m.county and n.member_id = m.id)
$$;

-- A vote: counted and marked in one. The counter can be moved by nothing else, and by nobody for themselves.
create function service.cast_vote(of_county text, of_award uuid, voter uuid, nominee uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
begin
  if not (platform.acts_as_system() or voter = any (service.my_patrol_memberships())) or voter = nominee then
    raise exception 'not the voter''s own vote';
  end if;
  insert into service.award_ballot (county, award_id, member_id) values (of_county, of_award, voter) on conflict do nothing;
  if not found then
    return false;
  end if;
  update service.award_nominee n set votes = votes + 1
  where n.county = of_county and n.award_id = of_award and n.member_id = nominee and n.has_accepted;
  if not found then
    raise exception 'the nominee does not stand';
  end if;
  return true;
end $$;
revoke all on function service.cast_vote(text, uuid, uuid, uuid), service.member_shown(text, uuid) from public;
grant execute on function service.own_counties(), service.member_shown(text, uuid), service.cast_vote(text, uuid, uuid, uuid) to wenan_service;

-- Holds a member's points until the transaction ends, so that nothing is spent twice.
create function service.lock_points(of_county text, of_member uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
declare found_balance integer;
begin
  insert into service.points_account (county, member_id) values (of_county, of_member) on conflict do nothing;
  select a.balance into found_balance from service.points_account a where a.county = of_county and a.member_id = of_member for update;
  return found_balance;
end $$;

-- Brings the accounts up to what lines and facts say: of some members, or of all where none are named.
create function service.reckon_accounts(of_county text, of_members uuid[], of_year integer) returns integer
language plpgsql security definer set search_path = pg_catalog, service as $$
declare changed integer;
begin
  insert into service.points_account as a (county, member_id, balance, earned, year, earned_in_year, minutes, activities,
    training_minutes, trainings, first_day, last_day)
  select of_county, member_id, coalesce(l.balance, 0), coalesce(l.earned, 0), of_year, coalesce(l.in_year, 0), coalesce(f.minutes, 0),
    coalesce(f.activities, 0), coalesce(f.training_minutes, 0), coalesce(f.trainings, 0), f.first_day, f.last_day
  from (
    select member_id, sum(points) as balance, sum(points) filter (where kind not in ('exchange', 'exchange-back')) as earned,
      sum(points) filter (where kind not in ('exchange', 'exchange-back') and extract(year from day) = of_year) as in_year
    from service.points_line where county = of_county and (of_members is null or member_id = any (of_members)) group by member_id) l
  full join (
    select member_id, sum(minutes) filter (where kind = 'activity') as minutes, count(*) filter (where kind = 'activity') as activities,
      sum(minutes) filter (where kind = 'training') as training_minutes, count(*) filter (where kind = 'training') as trainings,
      min(day) filter (where kind = 'activity') as first_day, max(day) filter (where kind = 'activity') as last_day
    from service.points_fact where county = of_county and (of_members is null or member_id = any (of_members)) group by member_id) f
  using (member_id)
  on conflict (county, member_id) do update set balance = excluded.balance, earned = excluded.earned, year = excluded.year,
    earned_in_year = excluded.earned_in_year, minutes = excluded.minutes, activities = excluded.activities,
    training_minutes = excluded.training_minutes, trainings = excluded.trainings, first_day = excluded.first_day, last_day = excluded.last_day
  where (a.balance, a.earned, a.year, a.earned_in_year, a.minutes, a.activities, a.training_minutes, a.trainings, a.first_day, a.last_day)
    is distinct from (excluded.balance, excluded.earned, excluded.year, excluded.earned_in_year, excluded.minutes, excluded.activities,
      excluded.training_minutes, excluded.trainings, excluded.first_day, excluded.last_day);
  get diagnostics changed = row_count;
  return changed;
end $$;

-- Takes so many of a good from its stock, or puts them back; false where there are not enough or its price has changed.
create function service.move_stock(of_county text, of_good uuid, taken integer, at_cost integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, service, platform as $$
begin
  if not (platform.acts_as_system() or of_county = any (service.own_counties())) then
    return false;
  end if;
  update service.shop_good g set "left" = g."left" - taken
  where g.county = of_county and g.id = of_good and g."left" >= taken and (taken < 0 or (g.is_offered and g.cost = at_cost));
  return found;
end $$;
revoke all on function service.lock_points(text, uuid), service.reckon_accounts(text, uuid[], integer),
  service.move_stock(text, uuid, integer, integer) from public;
grant execute on function service.lock_points(text, uuid), service.reckon_accounts(text, uuid[], integer),
  service.move_stock(text, uuid, integer, integer) to wenan_service;

-- Rights. Lines are added and never changed; ballots are read by their voter alone and written by the function above.
grant select on service.points_fact, service.points_account, service.award_ballot to wenan_service;
grant select, insert on service.points_book, service.points_rule, service.points_line, service.shop_stock to wenan_service;
grant select, insert on service.service_entry, service.service_evaluation to wenan_service;
grant update (withdrawn_at) on service.service_entry, service.service_evaluation to wenan_service;
grant select, insert, update on service.points_dispute, service.shop_good, service.shop_exchange, service.award to wenan_service;
grant select, insert on service.award_nominee to wenan_service;
grant update (has_accepted, shows_name, is_chosen) on service.award_nominee to wenan_service;
grant select, insert on service.service_certificate to wenan_service;
grant update (standing, ended_at) on service.service_certificate to wenan_service;

alter table service.points_book enable row level security;
alter table service.points_rule enable row level security;
alter table service.service_entry enable row level security;
alter table service.points_line enable row level security;
alter table service.points_account enable row level security;
alter table service.points_dispute enable row level security;
alter table service.shop_good enable row level security;
alter table service.shop_stock enable row level security;
alter table service.shop_exchange enable row level security;
alter table service.award enable row level security;
alter table service.award_nominee enable row level security;
alter table service.award_ballot enable row level security;
alter table service.service_evaluation enable row level security;
alter table service.service_certificate enable row level security;

-- A county's own: read by everybody who has a part in it, written by its offices.
create policy points_book_read on service.points_book for select to wenan_service
  using ((select platform.acts_as_system()) or county = any ((select service.own_counties())::text[]));
create policy points_book_write on service.points_book for insert to wenan_service
  with check ((select platform.acts_as_system()) or county = any ((select service.reach('county-officer'))::text[]));
create policy points_rule_read on service.points_rule for select to wenan_service
  using ((select platform.acts_as_system()) or county = any ((select service.own_counties())::text[]));
create policy points_rule_write on service.points_rule for insert to wenan_service
  with check ((select platform.acts_as_system()) or county = any ((select service.reach('county-officer'))::text[]));
create policy shop_good_read on service.shop_good for select to wenan_service
  using ((select platform.acts_as_system()) or county = any ((select service.own_counties())::text[]));
create policy shop_good_write on service.shop_good to wenan_service
  using ((select platform.acts_as_system()) or county = any ((select service.reach('county-officer'))::text[]));
create policy shop_stock_of_office on service.shop_stock to wenan_service
  using ((select platform.acts_as_system()) or county = any ((select service.reach('county-officer'))::text[]));
create policy award_read on service.award for select to wenan_service
  using ((select platform.acts_as_system()) or county = any ((select service.own_counties())::text[]));
create policy award_write on service.award to wenan_service
  using ((select platform.acts_as_system()) or scope_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[]));

-- A member's own: of the member, and of the offices of the member's place.
create policy service_entry_of_office on service.service_entry to wenan_service
  using ((select platform.acts_as_system()) or (cardinality((select service.office_reach())::text[]) > 0 and exists (
    select 1 from service.patrol_member m where m.county = service_entry.county and m.id = service_entry.member_id
      and m.place_code ^@ any ((select service.office_reach())::text[]))));
create policy service_entry_own on service.service_entry for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]));
create policy points_line_of_office on service.points_line to wenan_service
  using ((select platform.acts_as_system()) or (cardinality((select service.office_reach())::text[]) > 0 and exists (
    select 1 from service.patrol_member m where m.county = points_line.county and m.id = points_line.member_id
      and m.place_code ^@ any ((select service.office_reach())::text[]))));
create policy points_line_own on service.points_line for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]));
-- A member adds no line but those of the own exchanges.
create policy points_line_own_exchange on service.points_line for insert to wenan_service
  with check (kind in ('exchange', 'exchange-back') and member_id = any ((select service.my_patrol_memberships())::uuid[])
    and exists (select 1 from service.shop_exchange e where e.county = points_line.county and e.id::text = points_line.source
      and e.member_id = points_line.member_id and abs(points_line.points) = e.cost));
create policy points_account_of_office on service.points_account for select to wenan_service
  using ((select platform.acts_as_system()) or (cardinality((select service.office_reach())::text[]) > 0 and exists (
    select 1 from service.patrol_member m where m.county = points_account.county and m.id = points_account.member_id
      and m.place_code ^@ any ((select service.office_reach())::text[]))));
create policy points_account_own on service.points_account for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]));
create policy points_dispute_of_office on service.points_dispute to wenan_service
  using ((select platform.acts_as_system()) or (cardinality((select service.office_reach())::text[]) > 0 and exists (
    select 1 from service.patrol_member m where m.county = points_dispute.county and m.id = points_dispute.member_id
      and m.place_code ^@ any ((select service.office_reach())::text[]))));
create policy points_dispute_own on service.points_dispute to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]))
  with check (member_id = any ((select service.my_patrol_memberships())::uuid[]) and standing in ('asked', 'withdrawn'));
create policy shop_exchange_of_office on service.shop_exchange to wenan_service
  using ((select platform.acts_as_system()) or (cardinality((select service.office_reach())::text[]) > 0 and exists (
    select 1 from service.patrol_member m where m.county = shop_exchange.county and m.id = shop_exchange.member_id
      and m.place_code ^@ any ((select service.office_reach())::text[]))));
create policy shop_exchange_own on service.shop_exchange to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]))
  with check (member_id = any ((select service.my_patrol_memberships())::uuid[]) and standing in ('ordered', 'cancelled'));
create policy service_evaluation_of_office on service.service_evaluation to wenan_service
  using ((select platform.acts_as_system()) or (cardinality((select service.office_reach())::text[]) > 0 and exists (
    select 1 from service.patrol_member m where m.county = service_evaluation.county and m.id = service_evaluation.member_id
      and m.place_code ^@ any ((select service.office_reach())::text[]))));
create policy service_evaluation_own on service.service_evaluation for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]));
create policy service_certificate_of_office on service.service_certificate to wenan_service
  using ((select platform.acts_as_system()) or (cardinality((select service.office_reach())::text[]) > 0 and exists (
    select 1 from service.patrol_member m where m.county = service_certificate.county and m.id = service_certificate.member_id
      and m.place_code ^@ any ((select service.office_reach())::text[]))));
create policy service_certificate_own on service.service_certificate for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]));
create policy service_certificate_end on service.service_certificate for update to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]));

-- Nominees are known to everybody in the county: that is what a vote is about. Ballots are each voter's own.
create policy award_nominee_read on service.award_nominee for select to wenan_service
  using ((select platform.acts_as_system()) or county = any ((select service.own_counties())::text[]));
create policy award_nominee_add on service.award_nominee for insert to wenan_service
  with check (not is_chosen and votes = 0 and ((select platform.acts_as_system()) or county = any ((select service.own_counties())::text[])));
create policy award_nominee_of_office on service.award_nominee for update to wenan_service
  using ((select platform.acts_as_system()) or exists (select 1 from service.award a where a.county = award_nominee.county and a.id = award_nominee.award_id
    and a.scope_code ^@ any ((select service.reach('county-officer', 'street-officer'))::text[])));
create policy award_nominee_own on service.award_nominee for update to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]))
  with check (member_id = any ((select service.my_patrol_memberships())::uuid[]) and not is_chosen);
create policy award_ballot_own on service.award_ballot for select to wenan_service
  using (member_id = any ((select service.my_patrol_memberships())::uuid[]));
