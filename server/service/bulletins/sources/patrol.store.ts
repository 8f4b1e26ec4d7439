// What is counted of patrols, for bulletins: sums of a place over a span, never a member.
import sql from 'sql-template-tag';
import { instantsOf, type Scope } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { inPlace } from './places.store.ts';

function instants({ period }: Scope): { readonly from: Date; readonly to: Date } {
  const { fromMs, toMs } = instantsOf(period);
  return { from: new Date(fromMs), to: new Date(toMs) };
}

export interface ActivityCounts {
  readonly duties: number;
  readonly minutes: number;
  readonly mediated: number;
}

export async function activitiesIn(tx: Transaction, scope: Scope): Promise<ActivityCounts> {
  const { from, to } = instants(scope);
  const row = await tx.first<ActivityCounts>(sql`
    select count(*) as duties, coalesce(sum(minutes), 0)::bigint as minutes, count(*) filter (where duty = 'mediator') as mediated
    from service.patrol_activity
    where county = ${scope.county} and started_at >= ${from} and started_at < ${to}${inPlace(scope, sql`place_code`)}`);
  return row ?? { duties: 0, minutes: 0, mediated: 0 };
}

export interface PatrolCounts {
  readonly teams: number;
  readonly members: number;
  readonly seen: number;
}

export async function patrolsAt(tx: Transaction, scope: Scope): Promise<PatrolCounts> {
  const { from, to } = instants(scope);
  const day = scope.period.to;
  const within = inPlace(scope, sql`place_code`);
  const row = await tx.first<PatrolCounts>(sql`
    select (select count(*) from service.patrol_team where county = ${scope.county} and founded_on <= ${day} and (ended_on is null or ended_on > ${day})${within}) as teams,
      (select count(*) from service.patrol_membership where county = ${scope.county} and from_on <= ${day} and (to_on is null or to_on > ${day})${within}) as members,
      (select count(*) from service.patrol_sighting where county = ${scope.county} and seen_at >= ${from} and seen_at < ${to}${within}) as seen`);
  return row ?? { teams: 0, members: 0, seen: 0 };
}

export interface PlacePatrols {
  readonly code: string;
  readonly members: number;
  readonly duties: number;
  readonly seen: number;
}

export function patrolsByPlace(
  tx: Transaction,
  scope: Scope,
  digits: number,
): Promise<readonly PlacePatrols[]> {
  const { from, to } = instants(scope);
  const day = scope.period.to;
  const within = inPlace(scope, sql`place_code`);
  const place = sql`left(place_code, ${digits}::integer)`;
  return tx.rows<PlacePatrols>(sql`
    select code, sum(members) as members, sum(duties) as duties, sum(seen) as seen from (
      select ${place} as code, count(*) as members, 0 as duties, 0 as seen from service.patrol_membership
      where county = ${scope.county} and from_on <= ${day} and (to_on is null or to_on > ${day})${within} group by 1
      union all
      select ${place}, 0, count(*), 0 from service.patrol_activity
      where county = ${scope.county} and started_at >= ${from} and started_at < ${to}${within} group by 1
      union all
      select ${place}, 0, 0, count(*) from service.patrol_sighting
      where county = ${scope.county} and seen_at >= ${from} and seen_at < ${to}${within} group by 1) all_of
    group by code`);
}
