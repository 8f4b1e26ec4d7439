// Applications, the four decisions and objections in the database: codes, people and times; no words about anybody.
import sql, { empty } from 'sql-template-tag';
import type {
  Application,
  ApplicationStanding,
  GateCode,
  GateVerdict,
  ObjectionCode,
  ObjectionVerdict,
} from '#service/patrol';
import type { WholePatrolApplication } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';
import type { SealedPhone } from './members.store.ts';
import { likeOf, placeNamed } from './teams.store.ts';

export interface ApplicationKey {
  readonly county: string;
  readonly applicationId: string;
}

const COLUMNS = {
  applied: sql`a.applied_at`,
  name: sql`a.name`,
  village: sql`a.place_code`,
  notice: sql`a.notice_to`,
} as const;

export interface ApplicationFilter extends Sorting<keyof typeof COLUMNS> {
  readonly placeCode?: string | undefined;
  readonly teamId?: string | undefined;
  readonly standing: 'open' | 'over' | 'all';
  readonly search?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** An application with what decides where it stands. */
export interface ApplicationRow extends Application {
  readonly id: string;
  readonly name: string;
  readonly numberMasked: string | null;
  readonly placeCode: string;
  readonly placeName: { readonly zh: string; readonly en: string };
  readonly teamId: string;
  readonly teamName: string;
  readonly channel: 'phone' | 'desk';
  readonly appliedMs: number;
  readonly undertakingMs: number | null;
  readonly undertakingWay: 'own-phone' | 'paper' | null;
  readonly memberId: string | null;
  readonly isSimulated: boolean;
}

const facts = sql`
  a.id, a.name, a.number_masked as "numberMasked", a.place_code as "placeCode", ${placeNamed(sql`a.place_code`)} as "placeName", a.team_id as "teamId",
  coalesce(t.name, '') as "teamName", a.channel, (extract(epoch from a.applied_at) * 1000)::bigint as "appliedMs", a.standing,
  case when a.notice_from is null then null else json_build_object('from', a.notice_from, 'to', a.notice_to) end as notice,
  (extract(epoch from a.undertaking_at) * 1000)::bigint as "undertakingMs", a.undertaking_way as "undertakingWay", a.member_id as "memberId",
  a.is_simulated as "isSimulated",
  (select coalesce(json_agg(json_build_object('gate', c.gate, 'verdict', c.verdict, 'reason', c.reason, 'by', c.decided_by) order by c.decided_at, c.id), '[]')
    from service.patrol_check c where c.county = a.county and c.application_id = a.id) as checks,
  (select coalesce(json_agg(json_build_object('verdict', o.verdict)), '[]')
    from service.patrol_objection o where o.county = a.county and o.application_id = a.id) as objections`;

const from = sql`from service.patrol_application a left join service.patrol_team t on t.county = a.county and t.id = a.team_id`;

const STANDINGS = {
  open: sql`and a.standing in ('checking', 'noticed')`,
  over: sql`and a.standing in ('joined', 'refused', 'withdrawn')`,
  all: empty,
} as const;

export async function listApplications(tx: Transaction, county: string, filter: ApplicationFilter) {
  const { placeCode, teamId, search, standing } = filter;
  const wanted = sql`${from} where a.county = ${county} ${STANDINGS[standing]}
    ${placeCode ? sql`and a.place_code between ${placeCode.padEnd(12, '0')} and ${placeCode.padEnd(12, '9')}` : empty}
    ${teamId ? sql`and a.team_id = ${teamId}` : empty} ${search ? sql`and a.name like ${likeOf(search)}` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const rows = await tx.rows<ApplicationRow>(sql`
    select ${facts} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`a.id`, sql`a.applied_at desc, a.id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows, total: counted?.total ?? 0 };
}

export function applicationOf(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
): Promise<ApplicationRow | undefined> {
  return tx.first<ApplicationRow>(
    sql`select ${facts} ${from} where a.county = ${county} and a.id = ${applicationId}`,
  );
}

export function applicationOfCode(
  tx: Transaction,
  county: string,
  codeHash: Buffer,
): Promise<ApplicationRow | undefined> {
  return tx.first<ApplicationRow>(
    sql`select ${facts} ${from} where a.county = ${county} and a.code_hash = ${codeHash}`,
  );
}

/** Held until the transaction ends; false where there is none in sight. */
export async function lockApplication(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
): Promise<boolean> {
  const rows = await tx.rows(
    sql`select id from service.patrol_application where county = ${county} and id = ${applicationId} for update`,
  );
  return rows.length > 0;
}

interface NewApplication {
  readonly county: string;
  readonly id: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly name: string;
  readonly number: SealedPhone;
  readonly channel: 'phone' | 'desk';
  readonly at: Date;
  readonly by: string | null;
  readonly codeHash: Buffer;
  readonly isSimulated: boolean;
}

/** False when it was sent before. */
export async function addApplication(tx: Transaction, application: NewApplication): Promise<boolean> {
  const { county, id, teamId, placeCode, name, number, channel, at, by, codeHash, isSimulated } = application;
  const added = await tx.run(sql`
    insert into service.patrol_application (county, id, team_id, place_code, name, number_sealed, number_fingerprint, number_masked, channel, applied_at,
      applied_by, code_hash, is_simulated)
    values (${county}, ${id}, ${teamId}, ${placeCode}, ${name}, ${number.sealed}, ${number.fingerprint}, ${number.masked}, ${channel}, ${at}, ${by},
      ${codeHash}, ${isSimulated})
    on conflict (county, id) do nothing`);
  return added === 1;
}

interface NewCheck {
  readonly id: string;
  readonly gate: GateCode;
  readonly verdict: GateVerdict;
  readonly reason: string;
  readonly personId: string;
  readonly at: Date;
}

export async function addCheck(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
  placeCode: string,
  check: NewCheck,
): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.patrol_check (county, id, application_id, place_code, gate, verdict, reason, decided_by, decided_at)
    values (${county}, ${check.id}, ${applicationId}, ${placeCode}, ${check.gate}, ${check.verdict}, ${check.reason}, ${check.personId}, ${check.at})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export function checksOf(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
): Promise<WholePatrolApplication['checks']> {
  return tx
    .rows<WholePatrolApplication['checks'][number]>(sql`
      select c.id, c.gate, c.verdict, c.reason, coalesce(p.name, '') as "byName", (extract(epoch from c.decided_at) * 1000)::bigint as "atMs"
      from service.patrol_check c left join platform.person p on p.id = c.decided_by
      where c.county = ${county} and c.application_id = ${applicationId} order by c.decided_at, c.id`)
    .then((rows) => [...rows]);
}

export async function setNotice(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
  notice: NonNullable<Application['notice']>,
  personId: string,
): Promise<void> {
  await tx.run(sql`
    update service.patrol_application set standing = 'noticed', notice_from = ${notice.from}, notice_to = ${notice.to}, noticed_by = ${personId},
      revision = revision + 1
    where county = ${county} and id = ${applicationId}`);
}

interface Ending {
  readonly standing: Exclude<ApplicationStanding, 'checking' | 'noticed'>;
  readonly at: Date;
}

export async function endApplication(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
  { standing, at }: Ending,
): Promise<void> {
  await tx.run(sql`
    update service.patrol_application set standing = ${standing}, ended_at = ${at}, revision = revision + 1 where county = ${county} and id = ${applicationId}`);
}

interface Signing {
  readonly memberId: string;
  readonly version: string;
  readonly way: 'own-phone' | 'paper';
  readonly at: Date;
}

/** Signed: name and telephone are the member's from now on, and no longer the application's. */
export async function markJoined(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
  { memberId, version, way, at }: Signing,
): Promise<void> {
  await tx.run(sql`
    update service.patrol_application set standing = 'joined', ended_at = ${at}, undertaking_version = ${version}, undertaking_at = ${at},
      undertaking_way = ${way}, member_id = ${memberId}, number_sealed = null, number_fingerprint = null, number_masked = null, revision = revision + 1
    where county = ${county} and id = ${applicationId}`);
}

/** The telephone as it was sealed, to be the member's: it goes from row to row and through nobody's hands. */
export async function takePhone(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
): Promise<SealedPhone | null> {
  const row = await tx.first<SealedPhone>(sql`
    select service.patrol_applicant_phone(${county}, ${applicationId}) as sealed, number_fingerprint as fingerprint, number_masked as masked
    from service.patrol_application where county = ${county} and id = ${applicationId} and number_fingerprint is not null`);
  return row ?? null;
}

interface NewObjection {
  readonly id: string;
  readonly reason: ObjectionCode;
  readonly at: Date;
}

export async function addObjection(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
  placeCode: string,
  { id, reason, at }: NewObjection,
) {
  await tx.run(sql`
    insert into service.patrol_objection (county, id, application_id, place_code, reason, raised_at)
    values (${county}, ${id}, ${applicationId}, ${placeCode}, ${reason}, ${at}) on conflict (county, id) do nothing`);
}

export function objectionsOf(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
): Promise<WholePatrolApplication['objections']> {
  return tx
    .rows<WholePatrolApplication['objections'][number]>(sql`
      select o.id, o.reason, (extract(epoch from o.raised_at) * 1000)::bigint as "raisedMs", o.verdict, o.verdict_reason as "verdictReason", p.name as "byName"
      from service.patrol_objection o left join platform.person p on p.id = o.decided_by
      where o.county = ${county} and o.application_id = ${applicationId} order by o.raised_at, o.id`)
    .then((rows) => [...rows]);
}

/** False where there is no such objection of the application, or it was decided. */
export async function decideObjection(
  tx: Transaction,
  { county, applicationId }: ApplicationKey,
  objectionId: string,
  decided: {
    readonly verdict: ObjectionVerdict;
    readonly reason: string;
    readonly personId: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const changed = await tx.run(sql`
    update service.patrol_objection set verdict = ${decided.verdict}, verdict_reason = ${decided.reason}, decided_by = ${decided.personId},
      decided_at = ${decided.at}
    where county = ${county} and application_id = ${applicationId} and id = ${objectionId} and verdict is null`);
  return changed === 1;
}

export interface Noticed {
  readonly id: string;
  readonly name: string;
  readonly placeCode: string;
  readonly placeName: { readonly zh: string; readonly en: string };
  readonly teamName: string;
  readonly from: string;
  readonly to: string;
}

/** Everybody who is on public notice in a county on a day. */
export function noticedOn(tx: Transaction, county: string, day: string): Promise<readonly Noticed[]> {
  return tx.rows<Noticed>(sql`
    select a.id, a.name, a.place_code as "placeCode", ${placeNamed(sql`a.place_code`)} as "placeName", coalesce(t.name, '') as "teamName",
      a.notice_from as "from", a.notice_to as "to"
    ${from} where a.county = ${county} and a.standing = 'noticed' and a.notice_from <= ${day} and a.notice_to >= ${day}
    order by a.place_code, a.notice_to, a.id`);
}

/** Names and telephones of applications that ended without admission, forgotten after a while. */
export function forgetOldApplications(tx: Transaction, before: Date): Promise<number> {
  return tx.run(sql`
    update service.patrol_application set name = '', number_sealed = null, number_fingerprint = null, number_masked = null
    where ended_at < ${before} and standing in ('refused', 'withdrawn') and number_masked is not null`);
}
