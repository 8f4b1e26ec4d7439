// Imported totals of police and courts over a span of whole months.
import sql from 'sql-template-tag';
import type { Scope } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';

export interface KindTotal {
  readonly kind: string;
  readonly count: number;
  /** how many months of the span there are */
  readonly months: number;
}

export function contextTotals(
  tx: Transaction,
  { county, place, period }: Scope,
): Promise<readonly KindTotal[]> {
  return tx.rows<KindTotal>(sql`
    select kind, sum(count)::bigint as count, count(*) as months from service.context_figure
    where county = ${county} and place_code = ${place} and month between ${period.from} and ${period.to} group by kind`);
}
