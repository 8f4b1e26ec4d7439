// How often the intervals of importance and performance hold, over made-up surveys in which both are known.
import { type Chance, chanceFrom } from '#base';
import { type ImportancePerformance, importancePerformance } from '#estimation';

/** How far each item moves the index, and how often it is answered well. */
const ITEMS = [
  { strength: 0.35, share: 0.85 },
  { strength: 0.2, share: 0.9 },
  { strength: 0.1, share: 0.8 },
  { strength: 0.05, share: 0.95 },
  { strength: 0, share: 0.88 },
];
const SIZES = [100, 400, 1600];
const ROUNDS = 300;
const SO_MANY_THAT_IT_IS_THE_TRUTH = 400_000;

export function coverageOfImportance(): void {
  const truth = analysed(SO_MANY_THAT_IT_IS_THE_TRUTH, chanceFrom('truth'), 1);
  console.log('\nimportance (parts of R²) and performance, 95 % intervals, each item in a hundred:');
  for (const n of SIZES) {
    const chance = chanceFrom(`importance ${n}`);
    const held = ITEMS.map(() => ({ importance: 0, performance: 0 }));
    for (let round = 0; round < ROUNDS; round += 1) count(held, analysed(n, chance, 200), truth);
    const said = (what: 'importance' | 'performance'): string =>
      held.map((each) => ((100 * each[what]) / ROUNDS).toFixed(1)).join(' ');
    console.log(`  n ${n}: importance ${said('importance')}; performance ${said('performance')}`);
  }
}

function count(
  held: { importance: number; performance: number }[],
  { items }: ImportancePerformance,
  truth: ImportancePerformance,
): void {
  for (const [nth, { importance, performance }] of items.entries()) {
    const own = held[nth];
    const actual = truth.items[nth]?.importance.value ?? 0;
    const share = ITEMS[nth]?.share ?? 0;
    if (!own) continue;
    // What is known of the truth itself is good to a millionth.
    if (importance.low <= actual + 1e-6 && actual <= importance.high) own.importance += 1;
    if (performance.low <= share && share <= performance.high) own.performance += 1;
  }
}

function analysed(n: number, chance: Chance, replicates: number): ImportancePerformance {
  const items = ITEMS.map(({ share }) =>
    Float64Array.from({ length: n }, () => (chance.next() < share ? 1 : 0)),
  );
  const index = Float64Array.from({ length: n }, (_, row) => {
    const moved = ITEMS.reduce((sum, { strength }, nth) => sum + strength * (items[nth]?.[row] ?? 0), 0.25);
    return chance.next() < moved ? 1 : 0;
  });
  const unit = Int32Array.from(index.keys());
  const columns = { items, index, weight: index.map(() => 1), unit, stratumOfUnit: new Int32Array(n) };
  const found = importancePerformance(columns, { seed: n, replicates });
  if (!found.ok) throw new Error(found.problem.message.en);
  return found.value;
}
