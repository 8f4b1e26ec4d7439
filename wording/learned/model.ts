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

const WHETHER = readWeights(WEIGHTS);

/** Long sentences hold more features; their sum is set against the length. */
export function damping(length: number): number {
  return 1 / Math.sqrt(length * 3 + 10);
}

export function sumOf(weights: ReadonlyMap<string, number>, features: Iterable<string>): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

export { WHETHER };
export const KINDS: ReadonlyMap<PressureKind, Weigher> = new Map(
  Object.entries(KIND_WEIGHTS).flatMap(([kind, table]) =>
    isPressureKind(kind) ? [[kind, readWeights(table)] as const] : [],
  ),
);
