// What the survey wing published, through the door: the newest results that were out by the end of a span and were not withdrawn.
import sql from 'sql-template-tag';
import { instantsOf, type Scope } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';

export interface PublishedShare {
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number;
}

interface PublishedIndicator {
  readonly rule: string;
  readonly overall: PublishedShare;
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly figure: PublishedShare;
  }[];
}

export interface PublishedSurvey {
  readonly title: string;
  readonly publishedOn: string;
  readonly completes: number;
  readonly indicators: readonly PublishedIndicator[];
}

export function newestPublished(
  tx: Transaction,
  { county, period }: Scope,
): Promise<PublishedSurvey | undefined> {
  return tx.first<PublishedSurvey>(sql`
    select title, to_char(published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "publishedOn", (content->>'completes')::integer as completes,
      (select coalesce(json_agg(json_build_object('rule', i->'rule'->>'id', 'overall', i->'overall', 'places', i->'places')), '[]')
        from jsonb_array_elements(content->'indicators') i where (i->'rule'->>'headline')::boolean) as indicators
    from door.publication where county = ${county} and withdrawn_at is null and published_at < ${new Date(instantsOf(period).toMs)}
    order by published_at desc limit 1`);
}
