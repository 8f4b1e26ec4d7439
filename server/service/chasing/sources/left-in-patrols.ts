// What a village still has to do two weeks after somebody left a patrol team: handovers to settle, and kit to take back. It owes
// them, not whoever left: a card names the team and how many, and nobody.
import sql from 'sql-template-tag';
import { type Bilingual, plusDays } from '#base';
import type { Overdue } from '#service/supervision/chasing';
import { type ChaseDay, type OverdueReader, officeAt } from './index.ts';

/** How long after the last day. */
const GRACE_DAYS = 14;

interface LeftOver {
  /** the member whose handover it is, or the team whose kit it is */
  readonly subject: string;
  readonly placeCode: string;
  readonly teamName: string;
  readonly left: number;
  readonly since: string;
  readonly isSimulated: boolean;
}

export const overdueHandovers: OverdueReader = async (tx, day) => {
  const rows = await tx.rows<LeftOver>(sql`
    select l.member_id::text as subject, l.place_code as "placeCode", t.name as "teamName", count(*)::int as left,
      to_char(l.leaves_on, 'YYYY-MM-DD') as since, t.is_simulated as "isSimulated"
    from service.patrol_handover h join service.patrol_leaving l on l.county = h.county and l.id = h.leaving_id
      join service.patrol_team t on t.county = l.county and t.id = l.team_id
    where h.county = ${day.county} and h.settled_at is null and h.kind <> 'kit' and l.leaves_on < ${graceEnd(day)}::date
    group by l.id, l.member_id, l.place_code, t.name, l.leaves_on, t.is_simulated order by l.leaves_on, l.id limit 5000`);
  return rows.flatMap((row) =>
    cardOf(day, row, 'patrol-handover', {
      zh: `还有 ${row.left} 项交接没有办`,
      en: `handovers to settle: ${row.left}`,
    }),
  );
};

export const overdueKit: OverdueReader = async (tx, day) => {
  const rows = await tx.rows<LeftOver>(sql`
    select t.id::text as subject, k.place_code as "placeCode", t.name as "teamName", sum(k.count)::int as left,
      to_char(min(m.left_on), 'YYYY-MM-DD') as since, t.is_simulated as "isSimulated"
    from service.patrol_kit k join service.patrol_member m on m.county = k.county and m.id = k.member_id
      join service.patrol_team t on t.county = k.county and t.id = k.team_id
    where k.county = ${day.county} and k.returned_on is null and m.standing = 'left' and m.left_on < ${graceEnd(day)}::date
    group by t.id, k.place_code, t.name, t.is_simulated order by min(m.left_on), t.id limit 5000`);
  return rows.flatMap((row) =>
    cardOf(day, row, 'patrol-kit', {
      zh: `还有 ${row.left} 件装备没有收回`,
      en: `pieces of kit to take back: ${row.left}`,
    }),
  );
};

function graceEnd({ today }: ChaseDay): string {
  return plusDays(today, -GRACE_DAYS);
}

function cardOf(
  { offices }: ChaseDay,
  { subject, placeCode, teamName, since, isSimulated }: LeftOver,
  source: 'patrol-handover' | 'patrol-kit',
  owed: Bilingual,
): Overdue[] {
  const office = officeAt(offices, placeCode);
  if (!office) return [];
  const dueOn = plusDays(since, GRACE_DAYS);
  return [
    { source, subject, organisationId: office.id, addressee: '', title: teamName, owed, dueOn, isSimulated },
  ];
}
