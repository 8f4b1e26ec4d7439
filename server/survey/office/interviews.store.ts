// Interviews with their history, for those who review them. The database shows them to nobody else.

import sql from 'sql-template-tag';
import type { Answers } from '#survey/questionnaire';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';

interface Filter {
  readonly standing?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly personId?: string | undefined;
  readonly page: number;
  readonly size: number;
}

const times = sql`
  (extract(epoch from i.started_at) * 1000)::bigint as "startedMs", (extract(epoch from i.ended_at) * 1000)::bigint as "endedMs"`;

interface Listed {
  readonly id: string;
  readonly unitId: string;
  readonly placeName: string;
  readonly personName: string;
  readonly standing: string;
  readonly startedMs: number;
  readonly endedMs: number | null;
  readonly answered: number;
  readonly hasNote: boolean;
}

/** Latest first. */
export async function listInterviews(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  filter: Filter,
): Promise<{ rows: Listed[]; total: number }> {
  const from = sql`
    from survey.interview i
    join survey.survey_place s on s.county = i.county and s.survey_id = i.survey_id and s.place_code = i.place_code
    join platform.person p on p.id = i.person_id
    where i.county = ${county} and i.survey_id = ${surveyId}
      and (${filter.standing ?? null}::text is null or i.standing = ${filter.standing ?? null})
      and (${filter.placeCode ?? null}::text is null or i.place_code = ${filter.placeCode ?? null})
      and (${filter.personId ?? null}::uuid is null or i.person_id = ${filter.personId ?? null})`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${from}`);
  const rows = await tx.rows<Listed>(sql`
    select i.id, i.unit_id as "unitId", s.name as "placeName", p.name as "personName", i.standing, ${times},
      (select count(*) from jsonb_object_keys(i.answers)) as answered, i.note <> '' as "hasNote"
    ${from} order by i.started_at desc, i.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

interface Reviewed extends Omit<Listed, 'answered' | 'hasNote'> {
  readonly note: string;
  readonly answers: Answers;
}

export function interviewForReview(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  interviewId: string,
): Promise<Reviewed | undefined> {
  return tx.first<Reviewed>(sql`
    select i.id, i.unit_id as "unitId", s.name as "placeName", p.name as "personName", i.standing, ${times}, i.note, i.answers
    from survey.interview i
    join survey.survey_place s on s.county = i.county and s.survey_id = i.survey_id and s.place_code = i.place_code
    join platform.person p on p.id = i.person_id
    where i.county = ${county} and i.survey_id = ${surveyId} and i.id = ${interviewId}`);
}

interface HistoryEvent {
  readonly id: string;
  readonly atMs: number;
  readonly personName: string | null;
  readonly body: { readonly kind: string; readonly [field: string]: unknown };
  readonly words: string | null;
}

/** All that happened to the unit, in order, with the words kept beside the chain. */
export function historyOf(tx: Transaction, county: string, unitId: string): Promise<readonly HistoryEvent[]> {
  return tx.rows<HistoryEvent>(sql`
    select e.id, (extract(epoch from e.at) * 1000)::bigint as "atMs", p.name as "personName", e.body, w.words
    from survey.event e left join platform.person p on p.id = e.person_id
    left join survey.kept_words w on w.county = e.county and w.event_id = e.id
    where e.county = ${county} and e.unit_id = ${unitId} order by e.at, e.received_at, e.id`);
}
