// What activities ask of teams and members: who one is, whose team, and what keeps somebody from a duty.
import sql from 'sql-template-tag';
import { type DutyFacts, isCourse } from '#service/patrol';
import type { KitKind } from '#service/patrol/activities';
import type { Transaction } from '../../../platform/database.ts';

export interface OwnMembership {
  readonly county: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly volunteerNumber: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly placeCode: string;
  readonly isCaptain: boolean;
  readonly covers: { from: string; to: string }[];
  readonly isTrackAgreed: boolean;
  readonly team: { id: string; name: string }[];
  readonly kit: { kind: KitKind; label: string; count: number }[];
}

/** The teams in which a person is a member now. */
export function membershipsOf(tx: Transaction, personId: string): Promise<readonly OwnMembership[]> {
  return tx.rows<OwnMembership>(sql`
    select m.county, m.id as "memberId", m.name as "memberName", m.volunteer_number as "volunteerNumber", t.id as "teamId",
      t.name as "teamName", t.place_code as "placeCode", coalesce(t.captain_id = m.id, false) as "isCaptain",
      coalesce((select json_agg(json_build_object('from', c.from_on, 'to', c.to_on) order by c.from_on) from service.patrol_cover c
        where c.county = m.county and c.member_id = m.id), '[]') as covers,
      exists (select 1 from service.patrol_track_consent k
        where k.county = m.county and k.member_id = m.id and k.withdrawn_at is null) as "isTrackAgreed",
      coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id) from service.patrol_member o
        where o.county = m.county and o.team_id = m.team_id and o.standing = 'member'), '[]') as team,
      coalesce((select json_agg(json_build_object('kind', k.kind, 'label', k.label, 'count', k.count) order by k.kind)
        from service.patrol_kit k where k.county = m.county and k.member_id = m.id and k.returned_on is null), '[]') as kit
    from service.patrol_member m join service.patrol_team t on t.county = m.county and t.id = m.team_id
    where m.person_id = ${personId} and m.standing = 'member' order by m.county, t.name`);
}

interface BusyTime {
  readonly turnId: string;
  readonly shiftId: string;
  readonly startMs: number;
  readonly endMs: number;
}

export interface MemberAtWork extends DutyFacts {
  readonly memberId: string;
  readonly name: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly isOwn: boolean;
  readonly busy: readonly BusyTime[];
}

type Found = Omit<MemberAtWork, 'trained'> & {
  readonly trained: readonly (Omit<MemberAtWork['trained'][number], 'course'> & {
    readonly course: string;
  })[];
};

/** Members with all that `dutyObstacles` and `mayTakePlace` ask; those out of sight are left out. */
export async function membersAtWork(
  tx: Transaction,
  county: string,
  memberIds: readonly string[],
  from: Date,
): Promise<ReadonlyMap<string, MemberAtWork>> {
  const rows = await tx.rows<Found>(sql`
    select m.id as "memberId", m.name, m.team_id as "teamId", m.place_code as "placeCode",
      coalesce(m.person_id = platform.acting_person(), false) as "isOwn",
      coalesce((select json_agg(json_build_object('teamId', s.team_id, 'placeCode', s.place_code, 'from', s.from_on, 'to', s.to_on))
        from service.patrol_membership s where s.county = m.county and s.member_id = m.id), '[]') as memberships,
      coalesce((select json_agg(json_build_object('from', c.from_on, 'to', c.to_on))
        from service.patrol_cover c where c.county = m.county and c.member_id = m.id), '[]') as covers,
      coalesce((select json_agg(json_build_object('course', r.course, 'heldOn', r.held_on, 'attended', r.attended, 'theory', r.theory,
          'practice', r.practice, 'expiresOn', r.expires_on))
        from service.patrol_trained r where r.county = m.county and r.member_id = m.id), '[]') as trained,
      coalesce((select json_agg(json_build_object('turnId', u.id, 'shiftId', u.shift_id, 'startMs', (extract(epoch from u.start_at) * 1000)::bigint,
          'endMs', (extract(epoch from u.end_at) * 1000)::bigint))
        from service.patrol_turn u where u.county = m.county and u.member_id = m.id and u.ended_at is null and u.end_at > ${from}), '[]') as busy
    from service.patrol_member m
    where m.county = ${county} and m.id = any (${memberIds}::uuid[]) and m.standing = 'member'`);
  return new Map(rows.map((row) => [row.memberId, known(row)]));
}

function known(row: Found): MemberAtWork {
  const trained = row.trained.flatMap((each) =>
    isCourse(each.course) ? [{ ...each, course: each.course }] : [],
  );
  return { ...row, trained };
}

export interface TeamToPlan {
  readonly id: string;
  readonly name: string;
  readonly placeCode: string;
  readonly members: { id: string; name: string }[];
}

/** The running teams within a place, with their members. */
export function teamsWithin(tx: Transaction, county: string, place: string): Promise<readonly TeamToPlan[]> {
  return tx.rows<TeamToPlan>(sql`
    select t.id, t.name, t.place_code as "placeCode",
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name, m.id) from service.patrol_member m
        where m.county = t.county and m.team_id = t.id and m.standing = 'member'), '[]') as members
    from service.patrol_team t
    where t.county = ${county} and t.ended_on is null and starts_with(t.place_code, ${place}) order by t.place_code, t.name, t.id`);
}

export interface TeamHere {
  readonly id: string;
  readonly placeCode: string;
}

/** A team that still is, within the acting person's sight. */
export function teamOf(tx: Transaction, county: string, teamId: string): Promise<TeamHere | undefined> {
  return tx.first<TeamHere>(sql`
    select id, place_code as "placeCode" from service.patrol_team
    where county = ${county} and id = ${teamId} and ended_on is null`);
}
