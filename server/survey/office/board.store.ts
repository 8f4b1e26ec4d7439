// What the live board counts. Only units that were touched are counted one by one; the rest is arithmetic.
import sql from 'sql-template-tag';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';

export interface PlaceCount {
  readonly code: string;
  readonly name: string;
  readonly target: number;
  readonly completes: number;
  readonly unitsFree: number;
  readonly unitsInHand: number;
}

export function placeCounts(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<readonly PlaceCount[]> {
  return tx.rows<PlaceCount>(sql`
    select p.place_code as code, p.name, p.target, p.completes, coalesce(u.free, 0) as "unitsFree", coalesce(u.in_hand, 0) as "unitsInHand"
    from survey.survey_place p
    left join (
      select place_code, count(*) filter (where standing = 'free') as free, count(*) filter (where standing = 'in-hand') as in_hand
      from survey.unit where county = ${county} and survey_id = ${surveyId} and standing in ('free', 'in-hand') group by place_code
    ) u on u.place_code = p.place_code
    where p.county = ${county} and p.survey_id = ${surveyId} order by p.position`);
}

export interface OutcomeCount {
  readonly code: string;
  readonly today: number;
  readonly all: number;
}

export function outcomeCounts(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  today: Date,
): Promise<readonly OutcomeCount[]> {
  return tx.rows<OutcomeCount>(sql`
    select outcome as code, count(*) filter (where placed_at >= ${today}) as today, count(*) as all
    from survey.call where county = ${county} and survey_id = ${surveyId} and outcome is not null group by outcome`);
}

export interface PersonCount {
  readonly personId: string;
  readonly name: string;
  readonly inHandUnitId: string | null;
  readonly inHandSinceMs: number | null;
  readonly lastCallMs: number | null;
  readonly callsToday: number;
  readonly completesToday: number;
  /** minutes between calls that came within a quarter of an hour of one another: time at work, pauses left out */
  readonly minutesToday: number;
}

export function personCounts(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  today: Date,
): Promise<readonly PersonCount[]> {
  return tx.rows<PersonCount>(sql`
    with spells as (
      select person_id, placed_at, coalesce(ended_at, placed_at) as ended_at, outcome,
        placed_at - lag(coalesce(ended_at, placed_at)) over (partition by person_id order by placed_at) as gap
      from survey.call where county = ${county} and survey_id = ${surveyId} and placed_at >= ${today}
    ), days as (
      select person_id, count(*) as calls, count(*) filter (where outcome = 'completed') as completes, max(placed_at) as last_call,
        sum(extract(epoch from ended_at - placed_at) + case when gap < interval '15 minutes' then greatest(extract(epoch from gap), 0) else 0 end) / 60 as minutes
      from spells group by person_id
    )
    select i.person_id as "personId", p.name, u.id as "inHandUnitId", (extract(epoch from u.held_since) * 1000)::bigint as "inHandSinceMs",
      (extract(epoch from d.last_call) * 1000)::bigint as "lastCallMs", coalesce(d.calls, 0) as "callsToday",
      coalesce(d.completes, 0) as "completesToday", coalesce(d.minutes, 0)::float8 as "minutesToday"
    from survey.survey_interviewer i
    join platform.person p on p.id = i.person_id
    left join days d on d.person_id = i.person_id
    left join survey.unit u on u.county = i.county and u.survey_id = i.survey_id and u.held_by = i.person_id and u.standing = 'in-hand'
    where i.county = ${county} and i.survey_id = ${surveyId} and (i.removed_at is null or d.calls > 0 or u.id is not null)
    order by p.name`);
}

export function hourCounts(tx: Transaction, { county, surveyId }: SurveyKey, since: Date) {
  return tx.rows<{ hourMs: number; calls: number; completes: number }>(sql`
    select (extract(epoch from date_trunc('hour', placed_at)) * 1000)::bigint as "hourMs", count(*) as calls, count(*) filter (where outcome = 'completed') as completes
    from survey.call where county = ${county} and survey_id = ${surveyId} and placed_at >= ${since} group by 1 order by 1`);
}

/** How many units stand at each disposition; those never called are the rest. */
export async function dispositionCounts(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<Record<string, number>> {
  const rows = await tx.rows<{ code: string; units: number }>(sql`
    select disposition as code, count(*) as units from survey.unit
    where county = ${county} and survey_id = ${surveyId} and attempts > 0 and disposition is not null group by disposition`);
  return Object.fromEntries(rows.map((row) => [row.code, row.units]));
}
