// What is counted of visits, publicity and review meetings, for bulletins: counts of a place over a span, never a household.
import sql from 'sql-template-tag';
import { instantsOf, type Scope } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { inPlace } from './places.store.ts';

function instants({ period }: Scope): { readonly from: Date; readonly to: Date } {
  const { fromMs, toMs } = instantsOf(period);
  return { from: new Date(fromMs), to: new Date(toMs) };
}

export interface VisitCounts {
  readonly visits: number;
  readonly households: number;
}

export async function visitsIn(tx: Transaction, scope: Scope): Promise<VisitCounts> {
  const { from, to } = instants(scope);
  const visits = sql`from service.visit where county = ${scope.county} and at >= ${from} and at < ${to}${inPlace(scope, sql`place_code`)}`;
  // a set of households is made faster than a sorted list of them
  const row = await tx.first<VisitCounts>(sql`
    select (select count(*) ${visits}) as visits, (select count(*) from (select distinct household_id ${visits} and is_visited) h) as households`);
  return row ?? { visits: 0, households: 0 };
}

export interface RequestCounts {
  readonly requests: number;
  readonly answered: number;
}

export async function visitRequestsIn(tx: Transaction, scope: Scope): Promise<RequestCounts> {
  const { from, to } = instants(scope);
  const row = await tx.first<RequestCounts>(sql`
    select count(*) as requests, count(*) filter (where answered_at is not null) as answered from service.visit_request
    where county = ${scope.county} and taken_at >= ${from} and taken_at < ${to}${inPlace(scope, sql`place_code`)}`);
  return row ?? { requests: 0, answered: 0 };
}

/** How much went out by each channel. */
export async function postedIn(tx: Transaction, scope: Scope): Promise<ReadonlyMap<string, number>> {
  const { from, to } = instants(scope);
  const rows = await tx.rows<{ channel: string; count: number }>(sql`
    select channel, sum(count) as count from service.posting
    where county = ${scope.county} and posted_at >= ${from} and posted_at < ${to}${inPlace(scope, sql`place_code`)} group by channel`);
  return new Map(rows.map(({ channel, count }) => [channel, count]));
}

export interface MeetingCounts {
  readonly held: number;
  readonly suggestions: number;
}

export async function meetingsIn(tx: Transaction, scope: Scope): Promise<MeetingCounts> {
  const { from, to } = scope.period;
  const row = await tx.first<MeetingCounts>(sql`
    with held as (select id from service.review_meeting
      where county = ${scope.county} and held_on between ${from} and ${to}
        and place_code like ${`${scope.place}%`})
    select count(*) as held, (select count(*) from service.suggestion s join held h on h.id = s.meeting_id where s.county = ${scope.county}) as suggestions
    from held`);
  return row ?? { held: 0, suggestions: 0 };
}

export interface PlaceVisits extends RequestCounts {
  readonly code: string;
  readonly households: number;
}

export function visitsByPlace(
  tx: Transaction,
  scope: Scope,
  digits: number,
): Promise<readonly PlaceVisits[]> {
  const { from, to } = instants(scope);
  const within = inPlace(scope, sql`place_code`);
  return tx.rows<PlaceVisits>(sql`
    select code, coalesce(v.households, 0) as households, coalesce(r.requests, 0) as requests, coalesce(r.answered, 0) as answered
    from (select code, count(*) as households from (select distinct left(place_code, ${digits}::integer) as code, household_id
        from service.visit where county = ${scope.county} and at >= ${from} and at < ${to} and is_visited${within}) h group by code) v
    full join (select left(place_code, ${digits}::integer) as code, count(*) as requests, count(*) filter (where answered_at is not null) as answered
      from service.visit_request where county = ${scope.county} and taken_at >= ${from} and taken_at < ${to}${within} group by 1) r using (code)`);
}
