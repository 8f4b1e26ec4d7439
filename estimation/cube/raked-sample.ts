// A sample whose weights were raked, as the errors of the raking need it: its rows, their cube, and the margins.
import type { AnswerRows } from './answer-rows.ts';
import type { DomainMoments } from './domain-moments.ts';
import type { Cube } from './layout.ts';

export interface RakedSample {
  /** rows with their raked weights, the cube of them, and its moments under a design whose units are first-stage */
  readonly answers: AnswerRows;
  readonly cube: Cube;
  readonly moments: DomainMoments;
  /** category of each row, one column a margin in the order in which they were raked */
  readonly margins: readonly (Uint8Array | Int32Array)[];
  readonly categories: readonly number[];
}
