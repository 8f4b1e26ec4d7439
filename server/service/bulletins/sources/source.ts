// What a source of figures does: each of its figures and tables of a scope when it is asked for.
import type {
  FigureOf,
  FigureSource,
  FigureValue,
  Scope,
  TableLine,
  TableOf,
} from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';

export interface SourceReader<Source extends FigureSource> {
  /** nothing is read until one of them is asked for; those that come of one query share it */
  readonly figures: (tx: Transaction, scope: Scope) => Readonly<Record<FigureOf<Source>, Lazy<FigureValue>>>;
  readonly tables: Readonly<
    Record<TableOf<Source>, (tx: Transaction, scope: Scope) => Promise<readonly TableLine[]>>
  >;
}

export type Lazy<Value> = () => Promise<Value>;

/** Read when it is first asked for, and once. */
export function lazy<Value>(read: Lazy<Value>): Lazy<Value> {
  let found: Promise<Value> | undefined;
  return () => {
    found ??= read();
    return found;
  };
}
