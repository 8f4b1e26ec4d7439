// The versions of a survey's weighting in the database.
import sql from 'sql-template-tag';
import type { WeightingScheme } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import type { CalledUnits } from './response-facts.ts';

export interface SchemeVersion {
  readonly number: number;
  readonly setMs: number;
  readonly personName: string;
  readonly scheme: WeightingScheme;
}

/** Newest first. */
export function schemeVersions(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<readonly SchemeVersion[]> {
  return tx.rows<SchemeVersion>(sql`
    select w.number, (extract(epoch from w.set_at) * 1000)::bigint as "setMs", p.name as "personName", w.scheme
    from survey.weighting_scheme w join platform.person p on p.id = w.set_by
    where w.county = ${county} and w.survey_id = ${surveyId} order by w.number desc`);
}

/** The scheme in force; undefined: villages' weights alone. */
export function schemeInForce(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<Pick<SchemeVersion, 'number' | 'scheme'> | undefined> {
  return tx.first(sql`
    select number, scheme from survey.weighting_scheme
    where county = ${county} and survey_id = ${surveyId} order by number desc limit 1`);
}

/** A scheme with what it asks of the database beside the answers. */
export type SchemeWithCalls = Pick<SchemeVersion, 'number' | 'scheme'> & {
  readonly called: readonly CalledUnits[];
};

/** The scheme in force, ready to be used; undefined: villages' weights alone. */
export async function readyScheme(tx: Transaction, key: SurveyKey): Promise<SchemeWithCalls | undefined> {
  const inForce = await schemeInForce(tx, key);
  return inForce && { ...inForce, called: inForce.scheme.nonResponse ? await calledUnits(tx, key) : [] };
}

/** All numbers called, by village, kind of telephone and where they stand. */
export function calledUnits(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<readonly CalledUnits[]> {
  return tx.rows<CalledUnits>(sql`
    select place_code as "placeCode", phone_type as "phoneType", disposition, count(*)::int as units from survey.unit
    where county = ${county} and survey_id = ${surveyId} and attempts > 0 and disposition is not null group by 1, 2, 3`);
}

interface NewScheme extends SurveyKey {
  readonly id: string;
  readonly scheme: WeightingScheme;
  readonly personId: string;
  readonly now: Date;
}

/** False when it stands there already: the same command sent twice. */
export async function addScheme(tx: Transaction, wanted: NewScheme): Promise<boolean> {
  const { county, surveyId, id, scheme, personId, now } = wanted;
  const added = await tx.run(sql`
    insert into survey.weighting_scheme (county, survey_id, number, id, scheme, set_by, set_at)
    select ${county}, ${surveyId}::uuid, coalesce(max(number), 0) + 1, ${id}::uuid, ${JSON.stringify(scheme)}::jsonb, ${personId}::uuid, ${now}::timestamptz
    from survey.weighting_scheme where county = ${county} and survey_id = ${surveyId}
    on conflict (county, id) do nothing`);
  return added === 1;
}

export async function surveyOfScheme(
  tx: Transaction,
  county: string,
  id: string,
): Promise<string | undefined> {
  const row = await tx.first<{ surveyId: string }>(
    sql`select survey_id as "surveyId" from survey.weighting_scheme where county = ${county} and id = ${id}`,
  );
  return row?.surveyId;
}

export async function hasStandingPublication(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<boolean> {
  const row = await tx.first(sql`
    select 1 as one from door.publication
    where county = ${county} and survey_id = ${surveyId} and withdrawn_at is null limit 1`);
  return row !== undefined;
}
