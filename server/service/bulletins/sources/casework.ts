// Casework as a source of figures.
import { CASE_KINDS, isCaseKind, shareWithInterval } from '#service/casework';
import {
  counted,
  type FigureValue,
  monthsOf,
  NOTHING_KNOWN,
  type Scope,
  SPANS,
  type TableLine,
  yearBefore,
} from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import {
  type Counted,
  closedByMonth,
  closedByPlace,
  closedIn,
  openAtEnd,
  outcomesIn,
  receivedByKind,
  receivedByMonth,
  receivedByPlace,
  receivedIn,
} from './casework.store.ts';
import { digitsOf, placesBelow } from './places.store.ts';
import { lazy, type SourceReader } from './source.ts';

export const CASEWORK_SOURCE: SourceReader<'casework'> = {
  figures: (tx, scope) => {
    const received = lazy(() => receivedIn(tx, scope));
    const closed = lazy(() => closedIn(tx, scope));
    const outcomes = lazy(() => outcomesIn(tx, scope));
    return {
      'case.received': async () => counted((await received()).received),
      'case.requests': async () => counted((await received()).received - (await received()).disputes),
      'case.closed': async () => counted((await closed()).closed),
      'case.open-at-end': async () => counted(await openAtEnd(tx, scope)),
      'case.satisfied': async () => shareOf((await outcomes()).satisfied, (await outcomes()).ofSatisfied),
      'case.resolved': async () => shareOf((await outcomes()).resolved, (await outcomes()).ofResolved),
      'case.on-time': async () => shareOf((await outcomes()).onTime, (await outcomes()).ofOnTime),
      'dispute.received': async () => counted((await received()).disputes),
      'dispute.settled': async () => counted((await closed()).disputes),
    };
  },
  tables: { 'case.by-place': byPlace, 'case.by-kind': byKind, 'case.by-month': byMonth },
};

function shareOf(count: number, of: number): FigureValue {
  const { share, interval } = shareWithInterval(count, of);
  const note = { zh: `${of} 人（件）说了，其中 ${count}`, en: `${count} of the ${of} that said` };
  return {
    ...NOTHING_KNOWN,
    value: share,
    n: of,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    note,
  };
}

async function byPlace(tx: Transaction, scope: Scope): Promise<readonly TableLine[]> {
  const places = await placesBelow(tx, scope.place);
  const digits = digitsOf(places);
  const received = byCode(await receivedByPlace(tx, scope, digits));
  const closed = byCode(await closedByPlace(tx, scope, digits));
  return places.map(({ code, name }) => ({
    code,
    name,
    values: [received.get(code)?.count ?? 0, closed.get(code)?.count ?? 0, received.get(code)?.disputes ?? 0],
  }));
}

async function byKind(tx: Transaction, scope: Scope): Promise<readonly TableLine[]> {
  const now = byCode(await receivedByKind(tx, scope));
  const before = byCode(await receivedByKind(tx, { ...scope, period: yearBefore(scope.period) }));
  const codes = [...new Set([...now.keys(), ...before.keys()])];
  return codes
    .map((code) => ({
      code,
      name: isCaseKind(code) ? CASE_KINDS[code].label : { zh: '未归类', en: 'not sorted' },
      values: [now.get(code)?.count ?? 0, before.get(code)?.count ?? 0],
    }))
    .sort(
      (left, right) => (right.values[0] ?? 0) - (left.values[0] ?? 0) || left.code.localeCompare(right.code),
    );
}

async function byMonth(tx: Transaction, scope: Scope): Promise<readonly TableLine[]> {
  const year = { ...scope, period: SPANS['year-to-date'].of(scope.period) };
  const received = byCode(await receivedByMonth(tx, year));
  const closed = byCode(await closedByMonth(tx, year));
  if (received.size === 0 && closed.size === 0) return [];
  return monthsOf(year.period).map((code) => ({
    code,
    name: { zh: `${Number(code.slice(5))}月`, en: code },
    values: [received.get(code)?.count ?? 0, closed.get(code)?.count ?? 0],
  }));
}

function byCode(rows: readonly Counted[]): ReadonlyMap<string, Counted> {
  return new Map(rows.map((row) => [row.code ?? '', row]));
}
