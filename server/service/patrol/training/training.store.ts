// Trainings and who took part, in the database.
import sql, { empty } from 'sql-template-tag';
import type { CourseCode, TestResult } from '#service/patrol';
import type { PatrolTrainee, PatrolTraining, WholePatrolMember } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';
import type { MemberKey } from '../members/members.store.ts';
import { placeNamed } from '../members/teams.store.ts';

export interface TrainingKey {
  readonly county: string;
  readonly trainingId: string;
}

const COLUMNS = {
  held: sql`t.held_on`,
  course: sql`t.course`,
  title: sql`t.title`,
  attended: sql`a.attended`,
} as const;

export interface TrainingFilter extends Sorting<keyof typeof COLUMNS> {
  readonly course?: CourseCode | undefined;
  readonly page: number;
  readonly size: number;
}

const facts = sql`
  t.id, t.place_code as "placeCode", ${placeNamed(sql`t.place_code`)} as "placeName", t.course, t.title, t.held_on as "heldOn", t.hours::float8 as hours,
  t.spot, t.trainer, t.places, t.standing, a."signedUp", a.attended, a.completed, t.is_simulated as "isSimulated", t.revision`;

const from = sql`
  from service.patrol_training t
  cross join lateral (
    select count(*)::int as "signedUp", count(*) filter (where r.attended)::int as attended,
      count(*) filter (where r.attended and r.theory is distinct from 'failed' and r.practice is distinct from 'failed')::int as completed
    from service.patrol_trained r where r.county = t.county and r.training_id = t.id) a`;

export async function listTrainings(tx: Transaction, county: string, filter: TrainingFilter) {
  const wanted = sql`${from} where t.county = ${county} ${filter.course ? sql`and t.course = ${filter.course}` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const rows = await tx.rows<PatrolTraining>(sql`
    select ${facts} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`t.id`, sql`t.held_on desc, t.id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows, total: counted?.total ?? 0 };
}

export function trainingOf(
  tx: Transaction,
  { county, trainingId }: TrainingKey,
): Promise<PatrolTraining | undefined> {
  return tx.first<PatrolTraining>(
    sql`select ${facts} ${from} where t.county = ${county} and t.id = ${trainingId}`,
  );
}

export interface KeptTraining {
  readonly placeCode: string;
  readonly course: CourseCode;
  readonly heldOn: string;
  readonly hours: number;
  readonly places: number | null;
  readonly standing: 'planned' | 'held' | 'cancelled';
}

export function lockTraining(
  tx: Transaction,
  { county, trainingId }: TrainingKey,
): Promise<KeptTraining | undefined> {
  return tx.first<KeptTraining>(sql`
    select place_code as "placeCode", course, held_on as "heldOn", hours::float8 as hours, places, standing
    from service.patrol_training where county = ${county} and id = ${trainingId} for update`);
}

export interface TrainingFacts {
  readonly course: CourseCode;
  readonly title: string;
  readonly heldOn: string;
  readonly hours: number;
  readonly spot: string;
  readonly trainer: string;
  readonly places: number | null;
}

interface NewTraining extends TrainingFacts {
  readonly county: string;
  readonly id: string;
  readonly placeCode: string;
  readonly isSimulated: boolean;
  readonly personId: string;
}

/** False when it was sent before. */
export async function addTraining(tx: Transaction, training: NewTraining): Promise<boolean> {
  const {
    county,
    id,
    placeCode,
    course,
    title,
    heldOn,
    hours,
    spot,
    trainer,
    places,
    isSimulated,
    personId,
  } = training;
  const added = await tx.run(sql`
    insert into service.patrol_training (county, id, place_code, course, title, held_on, hours, spot, trainer, places, is_simulated, created_by)
    values (${county}, ${id}, ${placeCode}, ${course}, ${title}, ${heldOn}, ${hours}, ${spot}, ${trainer}, ${places}, ${isSimulated}, ${personId})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export async function setStanding(
  tx: Transaction,
  { county, trainingId }: TrainingKey,
  standing: KeptTraining['standing'],
): Promise<void> {
  await tx.run(sql`
    update service.patrol_training set standing = ${standing}, revision = revision + 1 where county = ${county} and id = ${trainingId}`);
}

/** Members in sight who are none yet; how many were new. */
export function signUp(
  tx: Transaction,
  { county, trainingId }: TrainingKey,
  { course, heldOn }: KeptTraining,
  memberIds: readonly string[],
  personId: string,
): Promise<number> {
  return tx.run(sql`
    insert into service.patrol_trained (county, training_id, member_id, place_code, course, held_on, recorded_by)
    select m.county, ${trainingId}, m.id, m.place_code, ${course}, ${heldOn}, ${personId} from service.patrol_member m
    where m.county = ${county} and m.id = any (${memberIds}::uuid[]) and m.standing = 'member'
    on conflict (county, training_id, member_id) do nothing`);
}

export async function countSignedUp(tx: Transaction, { county, trainingId }: TrainingKey): Promise<number> {
  const row = await tx.first<{ n: number }>(sql`
    select count(*)::int as n from service.patrol_trained where county = ${county} and training_id = ${trainingId}`);
  return row?.n ?? 0;
}

export interface TrainingResult {
  readonly memberId: string;
  readonly attended: boolean;
  readonly theory: TestResult | null;
  readonly practice: TestResult | null;
  readonly certificate: string;
  readonly expiresOn: string | null;
}

/** Results of those who were signed up; how many of them. */
export function recordResults(
  tx: Transaction,
  { county, trainingId }: TrainingKey,
  results: readonly TrainingResult[],
  by: { readonly personId: string; readonly at: Date; readonly hours: number },
): Promise<number> {
  const of = <Value>(value: (row: TrainingResult) => Value): Value[] => results.map(value);
  return tx.run(sql`
    update service.patrol_trained r set attended = t.attended, theory = t.theory, practice = t.practice, certificate = t.certificate,
      expires_on = t.expires_on, hours = case when t.attended then ${by.hours}::numeric else 0 end, recorded_by = ${by.personId}, recorded_at = ${by.at}
    from unnest(${of(({ memberId }) => memberId)}::uuid[], ${of(({ attended }) => attended)}::boolean[], ${of(({ theory }) => theory)}::text[],
      ${of(({ practice }) => practice)}::text[], ${of(({ certificate }) => certificate)}::text[], ${of(({ expiresOn }) => expiresOn)}::date[])
      as t(member_id, attended, theory, practice, certificate, expires_on)
    where r.county = ${county} and r.training_id = ${trainingId} and r.member_id = t.member_id`);
}

export function traineesOf(tx: Transaction, { county, trainingId }: TrainingKey): Promise<PatrolTrainee[]> {
  return tx
    .rows<PatrolTrainee>(sql`
      select r.member_id as "memberId", coalesce(m.name, '') as name, coalesce(m.volunteer_number, '') as "volunteerNumber",
        coalesce(t.name, '') as "teamName", r.attended, r.theory, r.practice, r.certificate, r.expires_on as "expiresOn"
      from service.patrol_trained r
      left join service.patrol_member m on m.county = r.county and m.id = r.member_id
      left join service.patrol_team t on t.county = m.county and t.id = m.team_id
      where r.county = ${county} and r.training_id = ${trainingId} order by m.place_code, m.name, r.member_id`)
    .then((rows) => [...rows]);
}

export function trainedOfMember(
  tx: Transaction,
  { county, memberId }: MemberKey,
): Promise<WholePatrolMember['trained']> {
  return tx
    .rows<WholePatrolMember['trained'][number]>(sql`
      select r.training_id as "trainingId", r.course, coalesce(t.title, '') as title, r.held_on as "heldOn", r.hours::float8 as hours, r.attended,
        r.theory, r.practice, r.certificate, r.expires_on as "expiresOn"
      from service.patrol_trained r left join service.patrol_training t on t.county = r.county and t.id = r.training_id
      where r.county = ${county} and r.member_id = ${memberId} and t.standing is distinct from 'cancelled' order by r.held_on desc, r.training_id`)
    .then((rows) => [...rows]);
}
