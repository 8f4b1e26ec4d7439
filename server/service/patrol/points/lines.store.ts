// Lines of the ledger as they are read: with what they were reckoned from, what stood before them, and whether they were disputed.
import sql, { type Sql } from 'sql-template-tag';
import type { LineKindCode } from '#service/patrol/points';
import type { PointsLine } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';

export interface KeptLine {
  readonly id: string;
  readonly memberId: string;
  readonly kind: LineKindCode;
  readonly day: string;
  readonly points: number;
  readonly version: number | null;
  readonly duty: string | null;
  readonly minutes: number | null;
  readonly finds: number | null;
  readonly note: string;
  readonly corrects: string | null;
  readonly before: number;
  readonly dispute: PointsLine['dispute'];
}

const lineColumns: Sql = sql`
  l.id, l.member_id as "memberId", l.kind, l.day, l.points, l.version, l.duty, l.minutes, l.finds, l.note,
  case when l.kind = 'correction' then l.source end as corrects,
  case when l.kind in ('activity', 'training', 'week', 'year') then (
    select coalesce(sum(e.points), 0) from service.points_line e where e.county = l.county and e.member_id = l.member_id
      and e.kind = l.kind and e.source = l.source and (e.written_at, e.id) < (l.written_at, l.id)) else 0 end as before,
  (select json_build_object('id', d.id, 'standing', d.standing, 'asked', d.asked, 'reason', d.reason) from service.points_dispute d
    where d.county = l.county and d.line_id = l.id order by d.asked_at desc limit 1) as dispute`;

interface Page {
  readonly page: number;
  readonly size: number;
}

/** Newest first. */
export async function listLines(tx: Transaction, county: string, memberId: string, { page, size }: Page) {
  const rows = await tx.rows<KeptLine>(sql`
    select ${lineColumns} from service.points_line l where l.county = ${county} and l.member_id = ${memberId}
    order by l.day desc, l.id desc limit ${size} offset ${(page - 1) * size}`);
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from service.points_line where county = ${county} and member_id = ${memberId}`,
  );
  return { rows, total: counted?.total ?? 0 };
}

export function lineOf(tx: Transaction, county: string, id: string): Promise<KeptLine | undefined> {
  return tx.first<KeptLine>(
    sql`select ${lineColumns} from service.points_line l where l.county = ${county} and l.id = ${id}`,
  );
}

/** What a line comes to with its corrections. */
export async function lineStanding(tx: Transaction, county: string, line: KeptLine): Promise<number> {
  const row = await tx.first<{ points: number }>(sql`
    select coalesce(sum(points), 0) as points from service.points_line
    where county = ${county} and member_id = ${line.memberId} and kind = 'correction' and source = ${line.id}`);
  return line.points + (row?.points ?? 0);
}

interface WrittenLine {
  readonly county: string;
  readonly id: string;
  readonly memberId: string;
  readonly kind: 'correction' | 'exchange' | 'exchange-back';
  readonly source: string;
  readonly day: string;
  readonly points: number;
  readonly note: string;
  readonly personId: string | null;
  readonly now: Date;
}

/** False where it was there already. */
export async function addLine(tx: Transaction, line: WrittenLine): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.points_line (county, id, member_id, kind, source, day, points, note, written_by, written_at)
    values (${line.county}, ${line.id}, ${line.memberId}, ${line.kind}, ${line.source}, ${line.day}, ${line.points}, ${line.note},
      ${line.personId}, ${line.now}) on conflict (county, id) do nothing`);
  return added === 1;
}

/** Activities of a member from a day on. */
export async function activitiesSince(
  tx: Transaction,
  county: string,
  memberId: string,
  day: string,
): Promise<number> {
  const row = await tx.first<{ count: number }>(sql`
    select count(*) as count from service.points_fact
    where county = ${county} and member_id = ${memberId} and kind = 'activity' and day >= ${day}`);
  return row?.count ?? 0;
}

/** Holds a member's points until the transaction ends; the balance. */
export async function lockPoints(tx: Transaction, county: string, memberId: string): Promise<number> {
  const row = await tx.first<{ balance: number }>(
    sql`select service.lock_points(${county}, ${memberId}) as balance`,
  );
  return row?.balance ?? 0;
}
