// What is known of members for the rule of duties (`mayDoDuty`): memberships, cover and training, of many at once.
// Whoever sends people on a duty asks here and lets the rule decide.
import sql from 'sql-template-tag';
import { type DutyFacts, isCourse, type Membership, type Trained } from '#service/patrol';
import type { Transaction } from '../../../platform/database.ts';

interface FactRow {
  readonly memberId: string;
  readonly memberships: readonly Membership[];
  readonly covers: readonly { readonly from: string; readonly to: string }[];
  readonly trained: readonly (Omit<Trained, 'course'> & { readonly course: string })[];
}

/** By member; those out of sight are missing. @param since what ended before that day is left out */
export async function dutyFactsOf(
  tx: Transaction,
  county: string,
  memberIds: readonly string[],
  since: string,
): Promise<ReadonlyMap<string, DutyFacts>> {
  const rows = await tx.rows<FactRow>(sql`
    select m.id as "memberId",
      (select coalesce(json_agg(json_build_object('teamId', s.team_id, 'placeCode', s.place_code, 'from', s.from_on, 'to', s.to_on)), '[]')
        from service.patrol_membership s where s.county = m.county and s.member_id = m.id and (s.to_on is null or s.to_on >= ${since}::date)) as memberships,
      (select coalesce(json_agg(json_build_object('from', c.from_on, 'to', c.to_on)), '[]')
        from service.patrol_cover c where c.county = m.county and c.member_id = m.id and c.to_on >= ${since}::date - 366) as covers,
      (select coalesce(json_agg(json_build_object('course', a.course, 'heldOn', a.held_on, 'attended', a.attended, 'theory', a.theory,
          'practice', a.practice, 'expiresOn', a.expires_on)), '[]')
        from service.patrol_trained a where a.county = m.county and a.member_id = m.id) as trained
    from service.patrol_member m where m.county = ${county} and m.id = any (${memberIds}::uuid[])`);
  return new Map(
    rows.map(({ memberId, memberships, covers, trained }) => [
      memberId,
      { memberships, covers, trained: trained.flatMap(known) },
    ]),
  );
}

function known({ course, ...own }: FactRow['trained'][number]): Trained[] {
  return isCourse(course) ? [{ ...own, course }] : [];
}
