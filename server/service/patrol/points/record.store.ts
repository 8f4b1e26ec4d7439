// The record of one member, group by group, and certificates.
import sql from 'sql-template-tag';
import type { CertificateSays, CertificateStanding, RecordSums } from '#service/patrol/points';
import type { VolunteerRecord } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';

interface Key {
  readonly county: string;
  readonly memberId: string;
}

export async function basicsOf(
  tx: Transaction,
  { county, memberId }: Key,
): Promise<Pick<VolunteerRecord['basics'], 'joinedOn' | 'leftOn' | 'memberships'>> {
  const row = await tx.first<{ joinedOn: string; leftOn: string | null }>(sql`
    select joined_on as "joinedOn", left_on as "leftOn" from service.patrol_member where county = ${county} and id = ${memberId}`);
  const memberships = await tx.rows<{ team: string; from: string; to: string | null }>(sql`
    select coalesce(t.name, '') as team, s.from_on as "from", s.to_on as "to" from service.patrol_membership s
    left join service.patrol_team t on t.county = s.county and t.id = s.team_id
    where s.county = ${county} and s.member_id = ${memberId} order by s.from_on desc`);
  return { joinedOn: row?.joinedOn ?? '', leftOn: row?.leftOn ?? null, memberships: [...memberships] };
}

export async function serviceOf(tx: Transaction, { county, memberId }: Key) {
  const ofMember = sql`from service.points_fact where county = ${county} and member_id = ${memberId} and kind = 'activity'`;
  const byDuty = await tx.rows<VolunteerRecord['service']['byDuty'][number]>(
    sql`select duty, count(*) as activities, sum(minutes) as minutes ${ofMember} group by duty order by sum(minutes) desc`,
  );
  const byYear = await tx.rows<VolunteerRecord['service']['byYear'][number]>(sql`
    select extract(year from day)::integer as year, count(*) as activities, sum(minutes) as minutes ${ofMember} group by 1 order by 1 desc`);
  return { byDuty: [...byDuty], byYear: [...byYear] };
}

export async function trainingsOf(tx: Transaction, { county, memberId }: Key) {
  const rows = await tx.rows<VolunteerRecord['training'][number]>(sql`
    select coalesce(t.title, d.course) as title, d.held_on as day, (d.hours * 60)::integer as minutes from service.patrol_trained d
    left join service.patrol_training t on t.county = d.county and t.id = d.training_id
    where d.county = ${county} and d.member_id = ${memberId} and d.attended order by d.held_on desc`);
  return [...rows];
}

export async function awardsGivenTo(tx: Transaction, { county, memberId }: Key) {
  const rows = await tx.rows<VolunteerRecord['awards'][number]>(sql`
    select w.title, w.ended_on as day from service.award_nominee n join service.award w on w.county = n.county and w.id = n.award_id
    where n.county = ${county} and n.member_id = ${memberId} and n.is_chosen and w.ended = 'given' order by w.ended_on desc`);
  return [...rows];
}

export async function evaluationsOf(tx: Transaction, { county, memberId }: Key) {
  const rows = await tx.rows<VolunteerRecord['evaluation'][number]>(sql`
    select id, text, day from service.service_evaluation
    where county = ${county} and member_id = ${memberId} and withdrawn_at is null order by day desc, id desc limit 200`);
  return [...rows];
}

interface NewEvaluation extends Key {
  readonly id: string;
  readonly text: string;
  readonly day: string;
  readonly personId: string | null;
  readonly now: Date;
}

export async function addEvaluation(tx: Transaction, evaluation: NewEvaluation): Promise<void> {
  await tx.run(sql`
    insert into service.service_evaluation (county, id, member_id, day, text, written_by, written_at)
    values (${evaluation.county}, ${evaluation.id}, ${evaluation.memberId}, ${evaluation.day}, ${evaluation.text}, ${evaluation.personId},
      ${evaluation.now}) on conflict (county, id) do nothing`);
}

export async function withdrawEvaluation(
  tx: Transaction,
  { county, memberId, id }: Key & { readonly id: string },
  now: Date,
): Promise<void> {
  await tx.run(sql`
    update service.service_evaluation set withdrawn_at = ${now}
    where county = ${county} and member_id = ${memberId} and id = ${id} and withdrawn_at is null`);
}

/** What a certificate sums up, but for the awards. */
export async function sumsOf(
  tx: Transaction,
  { county, memberId }: Key,
): Promise<Omit<RecordSums, 'awards'>> {
  const row = await tx.first<Omit<RecordSums, 'awards'>>(sql`
    select count(*) filter (where kind = 'activity') as activities, coalesce(sum(minutes) filter (where kind = 'activity'), 0) as minutes,
      count(*) filter (where kind = 'training') as trainings, coalesce(sum(minutes) filter (where kind = 'training'), 0) as "trainingMinutes",
      min(day) filter (where kind = 'activity') as "firstDay", max(day) filter (where kind = 'activity') as "lastDay"
    from service.points_fact where county = ${county} and member_id = ${memberId}`);
  return (
    row ?? { activities: 0, minutes: 0, trainings: 0, trainingMinutes: 0, firstDay: null, lastDay: null }
  );
}

export async function certificatesOf(tx: Transaction, { county, memberId }: Key) {
  const rows = await tx.rows<VolunteerRecord['certificates'][number]>(sql`
    select id, says->>'number' as number, (says->>'madeOn')::date as "madeOn", standing from service.service_certificate
    where county = ${county} and member_id = ${memberId} order by nth desc limit 50`);
  return [...rows];
}

export interface KeptCertificate {
  readonly id: string;
  readonly says: CertificateSays;
  readonly standing: CertificateStanding;
}

export function certificateOfMember(
  tx: Transaction,
  { county, memberId, id }: Key & { readonly id: string },
): Promise<KeptCertificate | undefined> {
  return tx.first<KeptCertificate>(sql`
    select id, says, standing from service.service_certificate
    where county = ${county} and member_id = ${memberId} and id = ${id}`);
}

export function certificateByCode(
  tx: Transaction,
  county: string,
  codeHash: Buffer,
): Promise<KeptCertificate | undefined> {
  return tx.first<KeptCertificate>(sql`
    select id, says, standing from service.service_certificate where county = ${county} and code_hash = ${codeHash}`);
}

/** How many certificates a member has had. */
export async function countCertificates(tx: Transaction, { county, memberId }: Key): Promise<number> {
  const row = await tx.first<{ count: number }>(sql`
    select count(*) as count from service.service_certificate where county = ${county} and member_id = ${memberId}`);
  return row?.count ?? 0;
}

interface NewCertificate extends Key {
  readonly id: string;
  readonly nth: number;
  readonly codeHash: Buffer;
  readonly says: CertificateSays;
  readonly personId: string | null;
  readonly now: Date;
}

/** The one before it is replaced. */
export async function addCertificate(tx: Transaction, made: NewCertificate): Promise<void> {
  const { county, memberId, now } = made;
  await tx.run(sql`
    update service.service_certificate set standing = 'replaced', ended_at = ${now}
    where county = ${county} and member_id = ${memberId} and standing = 'valid'`);
  await tx.run(sql`
    insert into service.service_certificate (county, id, member_id, nth, code_hash, says, made_by, made_at)
    values (${county}, ${made.id}, ${memberId}, ${made.nth}, ${made.codeHash}, ${JSON.stringify(made.says)}, ${made.personId}, ${now})`);
}

export async function withdrawCertificate(
  tx: Transaction,
  { county, memberId, id }: Key & { readonly id: string },
  now: Date,
): Promise<void> {
  await tx.run(sql`
    update service.service_certificate set standing = 'withdrawn', ended_at = ${now}
    where county = ${county} and member_id = ${memberId} and id = ${id} and standing = 'valid'`);
}

/** The office of a place, as a certificate names it. */
export async function officeNamed(tx: Transaction, placeCode: string): Promise<string> {
  const row = await tx.first<{ name: string }>(sql`
    select name_zh as name from platform.organisation where wing = 'service' and region_code in (${placeCode}, left(${placeCode}, 9), left(${placeCode}, 6))
    and kind in ('street-office', 'county-office') order by length(region_code) desc limit 1`);
  return row?.name ?? '';
}
