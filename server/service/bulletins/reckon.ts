// Reckons named figures and tables of a place and a span. Each query is asked once for each span, and none that a text does not need.
// It is done in the house's own name, so that a figure is the same whoever asks; only counts and shares of places come out, and who
// may ask for which place is settled before.
import {
  changeOf,
  FIGURES,
  type FigureKey,
  type FigureSource,
  type FigureValue,
  FORMS,
  type KeptTable,
  keyText,
  NOTHING_KNOWN,
  type Period,
  periodBefore,
  readKey,
  type Scope,
  SPANS,
  TABLES,
  yearBefore,
} from '#service/supervision/bulletins';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { SOURCE_READERS } from './sources/index.ts';
import type { Lazy } from './sources/source.ts';

export interface Reckoned {
  readonly figures: ReadonlyMap<string, FigureValue>;
  readonly tables: readonly KeptTable[];
  readonly atMs: number;
}

/** All at one moment: what is counted in one sentence and in the next is the same. */
export function reckon(
  house: House,
  scope: Scope,
  keys: readonly string[],
  tables: readonly string[],
): Promise<Reckoned> {
  return house.database.snapshot('service', 'system', async (tx) => {
    const ask = asker(tx, scope);
    const figures = new Map<string, FigureValue>();
    for (const text of keys) {
      const key = readKey(text);
      if (key) figures.set(keyText(key), await figureOf(key, scope, ask));
    }
    const found: KeptTable[] = [];
    for (const table of tables) found.push({ table, lines: await linesOf(tx, scope, table) });
    return { figures, tables: found, atMs: house.now() };
  });
}

type Figures = Readonly<Record<string, Lazy<FigureValue>>>;
type Ask = (source: FigureSource, period: Period) => Figures;

// Every span of a source is asked once, and what was read of it is kept for what else the text names.
function asker(tx: Transaction, scope: Scope): Ask {
  const known = new Map<string, Figures>();
  return (source, period) => {
    const name = `${source} ${period.from} ${period.to}`;
    const figures = known.get(name) ?? SOURCE_READERS[source].figures(tx, { ...scope, period });
    known.set(name, figures);
    return figures;
  };
}

async function figureOf(key: FigureKey, scope: Scope, ask: Ask): Promise<FigureValue> {
  const row = FIGURES.get(key.id);
  if (!row) return NOTHING_KNOWN;
  const span = SPANS[key.span].of(scope.period);
  const valueIn = async (period: Period) => (await ask(row.source, period)[key.id]?.()) ?? NOTHING_KNOWN;
  const now = await valueIn(span);
  if (!FORMS[key.form].isChange) return now;
  const compared = key.form === 'on-year' ? yearBefore(span) : periodBefore(span);
  return changeOf(now, await valueIn(compared), row.kind);
}

async function linesOf(tx: Transaction, scope: Scope, table: string) {
  const row = TABLES.get(table);
  if (!row) return [];
  const readers: Readonly<Record<string, (tx: Transaction, scope: Scope) => Promise<KeptTable['lines']>>> =
    SOURCE_READERS[row.source].tables;
  return (await readers[table]?.(tx, scope)) ?? [];
}
