// What is counted of requests and disputes, for bulletins: counts of a place over a span, never a case.
import sql from 'sql-template-tag';
import { type AssessedCase, type OutcomeState, outcomeOf } from '#service/casework';
import { instantsOf, type Period, type Scope } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { inPlace } from './places.store.ts';

const PLACE = sql`place_code`;

function between(period: Period): { readonly from: Date; readonly to: Date } {
  const { fromMs, toMs } = instantsOf(period);
  return { from: new Date(fromMs), to: new Date(toMs) };
}

export interface ReceivedCounts {
  readonly received: number;
  readonly disputes: number;
}

export async function receivedIn(tx: Transaction, scope: Scope): Promise<ReceivedCounts> {
  const { from, to } = between(scope.period);
  const row = await tx.first<ReceivedCounts>(sql`
    select count(*) as received, count(*) filter (where sort = 'dispute') as disputes from service.case_file
    where county = ${scope.county} and received_at >= ${from} and received_at < ${to} and standing <> 'joined'${inPlace(scope, PLACE)}`);
  return row ?? { received: 0, disputes: 0 };
}

/** Registered and not closed at the end: what is open now and came before it, and what was closed only later. */
export async function openAtEnd(tx: Transaction, scope: Scope): Promise<number> {
  const { to } = between(scope.period);
  const row = await tx.first<{ open: number }>(sql`
    select (select count(*) from service.case_file where county = ${scope.county} and is_open and standing <> 'joined' and received_at < ${to}${inPlace(scope, PLACE)})
      + (select count(*) from service.case_file where county = ${scope.county} and not is_open and standing <> 'joined' and closed_at >= ${to}
        and received_at < ${to}${inPlace(scope, PLACE)}) as open`);
  return row?.open ?? 0;
}

const COUNTED = sql`standing in ('closed', 'followed-up', 'struck-off') and exclusion is null`;

export interface ClosedCounts {
  readonly closed: number;
  readonly disputes: number;
}

export async function closedIn(tx: Transaction, scope: Scope): Promise<ClosedCounts> {
  const { from, to } = between(scope.period);
  const row = await tx.first<ClosedCounts>(sql`
    select count(*) as closed, count(*) filter (where sort = 'dispute') as disputes from service.case_file
    where county = ${scope.county} and closed_at >= ${from} and closed_at < ${to} and ${COUNTED}${inPlace(scope, PLACE)}`);
  return row ?? { closed: 0, disputes: 0 };
}

/** Of how many it is known, and of how many it is so. */
export interface OutcomeCounts {
  readonly satisfied: number;
  readonly ofSatisfied: number;
  readonly resolved: number;
  readonly ofResolved: number;
  readonly onTime: number;
  readonly ofOnTime: number;
}

export async function outcomesIn(tx: Transaction, scope: Scope): Promise<OutcomeCounts> {
  const { from, to } = between(scope.period);
  const closed = sql`from service.case_file where county = ${scope.county} and closed_at >= ${from} and closed_at < ${to}
    and ${COUNTED}${inPlace(scope, PLACE)}`;
  const row = await tx.first<OutcomeCounts & { unknown: number }>(sql`
    select count(*) filter (where outcome is null) as unknown,
      count(*) filter (where outcome->'isSatisfied' = 'true') as satisfied, count(*) filter (where outcome->'isSatisfied' in ('true', 'false')) as "ofSatisfied",
      count(*) filter (where outcome->'isResolved' = 'true') as resolved, count(*) filter (where outcome->'isResolved' in ('true', 'false')) as "ofResolved",
      count(*) filter (where outcome->'isOnTime' = 'true') as "onTime", count(*) filter (where outcome->'isOnTime' in ('true', 'false')) as "ofOnTime"
    ${closed}`);
  const hasOld = row !== undefined && row.unknown > 0;
  const old = hasOld
    ? await tx.rows<{ state: OutcomeState }>(sql`select state ${closed} and outcome is null`)
    : [];
  return withOld(
    row,
    old.map(({ state }) => outcomeOf(state)),
  );
}

// Cases last written before outcomes were kept with them: their states are asked.
function withOld(row: OutcomeCounts | undefined, old: readonly AssessedCase[]): OutcomeCounts {
  const yes = (says: (each: AssessedCase) => boolean | null): number =>
    old.filter((each) => says(each) === true).length;
  const said = (says: (each: AssessedCase) => boolean | null): number =>
    old.filter((each) => says(each) !== null).length;
  return {
    satisfied: (row?.satisfied ?? 0) + yes((each) => each.isSatisfied),
    ofSatisfied: (row?.ofSatisfied ?? 0) + said((each) => each.isSatisfied),
    resolved: (row?.resolved ?? 0) + yes((each) => each.isResolved),
    ofResolved: (row?.ofResolved ?? 0) + said((each) => each.isResolved),
    onTime: (row?.onTime ?? 0) + yes((each) => each.isOnTime),
    ofOnTime: (row?.ofOnTime ?? 0) + said((each) => each.isOnTime),
  };
}

export interface Counted {
  readonly code: string | null;
  readonly count: number;
  readonly disputes: number;
}

/** Received in a span by the first digits of their place. */
export function receivedByPlace(tx: Transaction, scope: Scope, digits: number): Promise<readonly Counted[]> {
  const { from, to } = between(scope.period);
  return tx.rows<Counted>(sql`
    select left(place_code, ${digits}::integer) as code, count(*) as count, count(*) filter (where sort = 'dispute') as disputes from service.case_file
    where county = ${scope.county} and received_at >= ${from} and received_at < ${to} and standing <> 'joined'${inPlace(scope, PLACE)} group by 1`);
}

export function closedByPlace(tx: Transaction, scope: Scope, digits: number): Promise<readonly Counted[]> {
  const { from, to } = between(scope.period);
  return tx.rows<Counted>(sql`
    select left(place_code, ${digits}::integer) as code, count(*) as count, count(*) filter (where sort = 'dispute') as disputes from service.case_file
    where county = ${scope.county} and closed_at >= ${from} and closed_at < ${to} and ${COUNTED}${inPlace(scope, PLACE)} group by 1`);
}

export function receivedByKind(tx: Transaction, scope: Scope): Promise<readonly Counted[]> {
  const { from, to } = between(scope.period);
  return tx.rows<Counted>(sql`
    select kind as code, count(*) as count, count(*) filter (where sort = 'dispute') as disputes from service.case_file
    where county = ${scope.county} and received_at >= ${from} and received_at < ${to} and standing <> 'joined'${inPlace(scope, PLACE)} group by 1`);
}

const MONTH = sql`'YYYY-MM'`;

export function receivedByMonth(tx: Transaction, scope: Scope): Promise<readonly Counted[]> {
  const { from, to } = between(scope.period);
  return tx.rows<Counted>(sql`
    select to_char(received_at at time zone 'Asia/Shanghai', ${MONTH}) as code, count(*) as count, count(*) filter (where sort = 'dispute') as disputes
    from service.case_file
    where county = ${scope.county} and received_at >= ${from} and received_at < ${to} and standing <> 'joined'${inPlace(scope, PLACE)} group by 1`);
}

export function closedByMonth(tx: Transaction, scope: Scope): Promise<readonly Counted[]> {
  const { from, to } = between(scope.period);
  return tx.rows<Counted>(sql`
    select to_char(closed_at at time zone 'Asia/Shanghai', ${MONTH}) as code, count(*) as count, count(*) filter (where sort = 'dispute') as disputes
    from service.case_file
    where county = ${scope.county} and closed_at >= ${from} and closed_at < ${to} and ${COUNTED}${inPlace(scope, PLACE)} group by 1`);
}
