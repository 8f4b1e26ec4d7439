// What a source of figures does: all its figures of a scope at once, and each of its tables when it is asked for.
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
  /** few queries for all of them: a bulletin asks for most */
  readonly figures: (
    tx: Transaction,
    scope: Scope,
  ) => Promise<Readonly<Record<FigureOf<Source>, FigureValue>>>;
  readonly tables: Readonly<
    Record<TableOf<Source>, (tx: Transaction, scope: Scope) => Promise<readonly TableLine[]>>
  >;
}
