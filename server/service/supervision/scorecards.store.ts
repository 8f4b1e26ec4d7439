// The scores of closed rounds, and whose rounds there are.
import sql, { type Sql } from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Transaction } from '../../platform/database.ts';

export interface Span {
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
}

export interface ScoredUnit {
  readonly roundId: string;
  readonly unitId: string;
  readonly unitName: Bilingual;
  readonly score: number;
  readonly isSimulated: boolean;
}

function inSpan(county: string, { fromDay, toDay }: Span): Sql {
  return sql`
    r.county = ${county} and r.standing = 'closed' and r.kind <> 'mock-poll'
    and (${fromDay ?? null}::date is null or r.starts_on >= ${fromDay ?? null}::date)
    and (${toDay ?? null}::date is null or r.starts_on <= ${toDay ?? null}::date)`;
}

/** The scores that an office's closed rounds gave, oldest round first. */
export function scoresOf(
  tx: Transaction,
  county: string,
  officeId: string,
  span: Span,
): Promise<readonly ScoredUnit[]> {
  return tx.rows<ScoredUnit>(sql`
    select r.id as "roundId", v.unit_id as "unitId", json_build_object('zh', u.name_zh, 'en', u.name_en) as "unitName", v.score::float8 as score,
      r.is_simulated as "isSimulated"
    from service.inspection_round r join service.inspection_visit v on v.county = r.county and v.round_id = r.id and v.scored_at is not null
      join platform.organisation u on u.id = v.unit_id
    where ${inSpan(county, span)} and r.organisation_id = ${officeId}
    order by r.starts_on, r.closed_at, r.id, u.region_code, v.unit_id`);
}

/** The offices whose closed rounds can be seen, the nearest first. */
export function officesWithRounds(
  tx: Transaction,
  county: string,
  span: Span,
): Promise<readonly { readonly id: string; readonly name: Bilingual }[]> {
  return tx.rows(sql`
    select o.id, json_build_object('zh', o.name_zh, 'en', o.name_en) as name from platform.organisation o
    where o.id in (select r.organisation_id from service.inspection_round r where ${inSpan(county, span)})
    order by o.region_code, o.id limit 500`);
}
