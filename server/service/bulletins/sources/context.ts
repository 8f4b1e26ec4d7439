// Police and court totals as a source of figures: a sum of whole months, and nothing where one of them was not given.
import {
  CONTEXT_FIGURES,
  counted,
  type FigureValue,
  isWholeMonths,
  monthsOf,
  NOTHING_KNOWN,
  type Scope,
  type TableLine,
  yearBefore,
} from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { contextTotals } from './context.store.ts';
import { lazy, type SourceReader } from './source.ts';

export const CONTEXT_SOURCE: SourceReader<'context'> = {
  figures: (tx, scope) => {
    const all = lazy(() => totals(tx, scope));
    const ids = Object.keys(CONTEXT_FIGURES);
    return Object.fromEntries(ids.map((id) => [id, async () => (await all()).get(id) ?? NOTHING_KNOWN]));
  },
  tables: { 'context.by-kind': byKind },
};

async function totals(tx: Transaction, scope: Scope): Promise<ReadonlyMap<string, FigureValue>> {
  const rows = isWholeMonths(scope.period) ? await contextTotals(tx, scope) : [];
  const asked = monthsOf(scope.period).length;
  const whole = new Map(
    rows.filter(({ months }) => months === asked).map(({ kind, count }) => [`context.${kind}`, count]),
  );
  return new Map(
    Object.keys(CONTEXT_FIGURES).map((id) => {
      const count = whole.get(id);
      return [id, count === undefined ? NOTHING_KNOWN : counted(count)];
    }),
  );
}

async function byKind(tx: Transaction, scope: Scope): Promise<readonly TableLine[]> {
  const now = await totals(tx, scope);
  const before = await totals(tx, { ...scope, period: yearBefore(scope.period) });
  return Object.entries(CONTEXT_FIGURES).flatMap(([id, { label }]) => {
    const [late, early] = [now.get(id)?.value ?? null, before.get(id)?.value ?? null];
    if (late === null) return [];
    return [{ code: id, name: label, values: [late, early, early ? late / early - 1 : null] }];
  });
}
