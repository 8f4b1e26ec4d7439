// The weights of the learned layer: reads their table, and weighs a sentence. It knows no text and no rule.
import { isPressureKind, type PressureKind } from '../kinds.ts';
import { KIND_WEIGHTS, WEIGHTS } from './weights.ts';

export interface Weigher {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

/** Weights in the table are whole numbers of this size. */
export const GRAIN = 0.05;

/** Lines `weight<tab>feature|feature…`; the one named BIAS is added to every sentence. */
export function readWeights(table: string): Weigher {
  const weights = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [weight = '0', features = ''] = line.split('\t');
    for (const feature of features.split(' ')) weights.set(feature, Number(weight) * GRAIN);
  }
  return { weights, bias: weights.get('BIAS') ?? 0 };
}

/** Long sentences hold more features; their sum is set against the length. */
export function damping(length: number): number {
  return 1 / Math.sqrt(length * 3 + 10);
}

/** The sum of the weights of the features told, each counted once. */
export class Scale {
  sum = 0;
  private readonly counted = new Set<string>();
  private readonly weights: ReadonlyMap<string, number>;

  constructor(weights: ReadonlyMap<string, number>) {
    this.weights = weights;
  }

  readonly add = (feature: string): void => {
    const weight = this.weights.get(feature);
    if (weight === undefined || this.counted.has(feature)) return;
    this.counted.add(feature);
    this.sum += weight;
  };
}

export function sumOf(weights: ReadonlyMap<string, number>, features: Iterable<string>): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

export const WHETHER = readWeights(WEIGHTS);

/** The kinds in the order of their weights. */
export const KINDS: readonly PressureKind[] = Object.keys(KIND_WEIGHTS).filter(isPressureKind);

const OF_KINDS: ReadonlyMap<string, Float64Array> = besideOneAnother(
  Object.values(KIND_WEIGHTS).map((table) => readWeights(table).weights),
);

function besideOneAnother(kinds: readonly ReadonlyMap<string, number>[]): Map<string, Float64Array> {
  const rows = new Map<string, Float64Array>();
  kinds.forEach((weights, nth) => {
    for (const [feature, weight] of weights) {
      const row = rows.get(feature) ?? new Float64Array(kinds.length);
      row[nth] = weight;
      rows.set(feature, row);
    }
  });
  return rows;
}

/** What the features of a sentence weigh for each kind, in the order of `KINDS`; above nothing is likelier than not. */
export function kindWeights(features: Iterable<string>, length: number): Float64Array {
  const sums = new Float64Array(KINDS.length);
  const by = damping(length);
  for (const feature of features) addRow(sums, OF_KINDS.get(feature), by);
  addRow(sums, OF_KINDS.get('BIAS'), 1);
  return sums;
}

function addRow(sums: Float64Array, row: Float64Array | undefined, by: number): void {
  if (row === undefined) return;
  for (let nth = 0; nth < row.length; nth += 1) sums[nth] = (sums[nth] ?? 0) + (row[nth] ?? 0) * by;
}
