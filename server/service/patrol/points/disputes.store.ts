// Disputes, and service that an office entered by hand.
import sql from 'sql-template-tag';
import type { DisputeStanding, RecordGroup } from '#service/patrol/points';
import type { PointsDispute, ServiceEntry } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { memberJson, teamOfMember } from './members.store.ts';

interface NewDispute {
  readonly county: string;
  readonly id: string;
  readonly memberId: string;
  readonly lineId: string | null;
  readonly recordGroup: RecordGroup | null;
  readonly asked: string;
  readonly dueOn: string;
  readonly personId: string;
  readonly now: Date;
}

export async function addDispute(tx: Transaction, dispute: NewDispute): Promise<void> {
  await tx.run(sql`
    insert into service.points_dispute (county, id, member_id, line_id, record_group, asked, asked_by, asked_at, due_on)
    values (${dispute.county}, ${dispute.id}, ${dispute.memberId}, ${dispute.lineId}, ${dispute.recordGroup}, ${dispute.asked},
      ${dispute.personId}, ${dispute.now}, ${dispute.dueOn}) on conflict (county, id) do nothing`);
}

interface Page {
  readonly standing?: DisputeStanding | undefined;
  readonly page: number;
  readonly size: number;
}

export async function listDisputes(tx: Transaction, county: string, { standing, page, size }: Page) {
  const where = sql`d.county = ${county} and (${standing ?? null}::text is null or d.standing = ${standing ?? null})`;
  const rows = await tx.rows<PointsDispute>(sql`
    select d.id, ${memberJson} as member, d.asked, (extract(epoch from d.asked_at) * 1000)::bigint as "askedMs", d.due_on as "dueOn",
      d.standing, d.reason, d.record_group as "recordGroup",
      case when l.id is null then null else json_build_object('id', l.id, 'kind', l.kind, 'day', l.day, 'points', l.points, 'duty', l.duty,
        'standing', l.points + coalesce((select sum(points) from service.points_line k where k.county = l.county
          and k.member_id = l.member_id and k.kind = 'correction' and k.source = l.id::text), 0)) end as line,
      c.points as correction
    from service.points_dispute d join service.patrol_member m on m.county = d.county and m.id = d.member_id ${teamOfMember}
    left join service.points_line l on l.county = d.county and l.id = d.line_id
    left join service.points_line c on c.county = d.county and c.id = d.correction_id
    where ${where} order by d.standing <> 'asked', d.asked_at desc, d.id limit ${size} offset ${(page - 1) * size}`);
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from service.points_dispute d where ${where}`,
  );
  return { rows: [...rows], total: counted?.total ?? 0 };
}

interface HeldDispute {
  readonly memberId: string;
  readonly lineId: string | null;
  readonly standing: DisputeStanding;
}

/** The dispute, held until the transaction ends. */
export function lockDispute(tx: Transaction, county: string, id: string): Promise<HeldDispute | undefined> {
  return tx.first<HeldDispute>(sql`
    select member_id as "memberId", line_id as "lineId", standing from service.points_dispute
    where county = ${county} and id = ${id} for update`);
}

interface Ending {
  readonly standing: DisputeStanding;
  readonly reason: string;
  readonly correctionId: string | null;
  readonly personId: string;
  readonly now: Date;
}

export async function endDispute(tx: Transaction, county: string, id: string, ending: Ending): Promise<void> {
  await tx.run(sql`
    update service.points_dispute set standing = ${ending.standing}, reason = ${ending.reason}, correction_id = ${ending.correctionId},
      answered_by = ${ending.personId}, answered_at = ${ending.now} where county = ${county} and id = ${id}`);
}

interface NewEntry extends Omit<ServiceEntry, 'isWithdrawn'> {
  readonly county: string;
  readonly memberId: string;
  readonly personId: string | null;
  readonly now: Date;
}

export async function addServiceEntry(tx: Transaction, entry: NewEntry): Promise<void> {
  await tx.run(sql`
    insert into service.service_entry (county, id, member_id, duty, day, minutes, finds, note, entered_by, entered_at)
    values (${entry.county}, ${entry.id}, ${entry.memberId}, ${entry.duty}, ${entry.day}, ${entry.minutes}, ${entry.finds}, ${entry.note},
      ${entry.personId}, ${entry.now}) on conflict (county, id) do nothing`);
}

export async function withdrawServiceEntry(
  tx: Transaction,
  county: string,
  memberId: string,
  id: string,
  now: Date,
): Promise<void> {
  await tx.run(sql`
    update service.service_entry set withdrawn_at = ${now}
    where county = ${county} and member_id = ${memberId} and id = ${id} and withdrawn_at is null`);
}

export function entriesOf(
  tx: Transaction,
  county: string,
  memberId: string,
): Promise<readonly ServiceEntry[]> {
  return tx.rows<ServiceEntry>(sql`
    select id, duty, day, minutes, finds, note, withdrawn_at is not null as "isWithdrawn" from service.service_entry
    where county = ${county} and member_id = ${memberId} order by day desc, id desc limit 500`);
}
