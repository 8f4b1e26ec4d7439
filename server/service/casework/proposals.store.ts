// Earlier cases that may be the same matter, and who closed cases of a kind before.
import sql from 'sql-template-tag';
import type { CaseRow } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

interface Near {
  readonly county: string;
  readonly placeCode: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly caseId: string | null;
  readonly sinceMs: number;
}

export interface CandidateRow extends Pick<CaseRow, 'number' | 'summary' | 'standing' | 'receivedMs'> {
  readonly caseId: string;
  readonly placeCode: string;
  readonly point: Near['point'];
  readonly grams: readonly string[];
}

const DEGREES_AROUND = 0.01;

/** Of the same place, or within a kilometre or so; newest first, three hundred at most. What the reader does not see is not named. */
export function candidatesNear(tx: Transaction, near: Near): Promise<readonly CandidateRow[]> {
  const { latitude, longitude } = near.point ?? { latitude: null, longitude: null };
  return tx.rows<CandidateRow>(sql`
    select c.id as "caseId", c.number, c.summary, c.standing, c.place_code as "placeCode", c.grams,
      (extract(epoch from c.received_at) * 1000)::bigint as "receivedMs",
      case when c.latitude is null then null else json_build_object('latitude', c.latitude, 'longitude', c.longitude) end as point
    from service.case_file c
    where c.county = ${near.county} and c.received_at >= ${new Date(near.sinceMs)} and c.id is distinct from ${near.caseId}::uuid
      and (c.place_code = ${near.placeCode} or (c.latitude between ${latitude}::float8 - ${DEGREES_AROUND} and ${latitude}::float8 + ${DEGREES_AROUND}
        and c.longitude between ${longitude}::float8 - ${DEGREES_AROUND} and ${longitude}::float8 + ${DEGREES_AROUND}))
    order by c.received_at desc limit 300`);
}

export function closedOfKind(
  tx: Transaction,
  county: string,
  kind: string,
): Promise<readonly { unitId: string; closed: number }[]> {
  return tx.rows(sql`
    select unit_id as "unitId", count(*) as closed from (
      select unit_id from service.case_file where county = ${county} and kind = ${kind} and unit_id is not null and not is_open
      order by received_at desc limit 500) recent group by unit_id`);
}
