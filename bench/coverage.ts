// `npm run bench -- coverage`: how often intervals and rank sets hold the truth, over designs like those of the field,
// small samples and rates near one among them. It never judges; it lays what was measured beside what is promised.
import { chanceFrom } from '#base';
import { intervalPromise, meanInterval, type PromisedMethod, proportionInterval } from '#estimation';
import { clusterCoverage, rankCoverage, scoreCoverage, sharesCoverage } from './coverage-designs.ts';
import { binomialChances, simpleEvidence } from './coverage-exact.ts';
import { coverageOfImportance } from './coverage-importance.ts';
import { machine } from './figures.ts';

const SIZES = [10, 30, 60, 100, 150, 200, 400, 1000, 4000];
const SHARES = Array.from({ length: 120 }, (_, at) => 0.5 + (0.4995 * at) / 120);
const METHODS: readonly PromisedMethod[] = ['beta', 'wilson', 'mean'];

export async function benchCoverage(args: readonly string[]): Promise<void> {
  const rounds = Number(args[0] ?? 2000);
  console.log(`coverage — ${machine()}\n`);
  console.log('simple samples of 10 to 4,000, shares of 0.5 to 0.9995, exact (no simulation), by promise:');
  for (const method of METHODS) exactLines(method);
  console.log(
    `\ndesigns, ${rounds} simulated surveys each (two standard errors at 95 %: ±${(200 * Math.sqrt(0.0475 / rounds)).toFixed(1)} points):`,
  );
  const chance = chanceFrom('coverage');
  for (const line of [
    ...sharesCoverage(rounds, chance),
    ...clusterCoverage(rounds, chance),
    ...scoreCoverage(rounds, chance),
  ])
    console.log(`  ${line}`);
  console.log('\nsimultaneous rank sets, all true ranks at once:');
  for (const line of rankCoverage(rounds, chance)) console.log(`  ${line}`);
  coverageOfImportance();
}

/** One cell of the grid: the promise by the true share, and what is kept of it. */
function exactLines(method: PromisedMethod): void {
  const kept = new Map<string, number[]>();
  for (const n of SIZES) {
    const found = Array.from({ length: n + 1 }, (_, k) => limitsOf(method, k, n));
    for (const p of SHARES) {
      const promise = intervalPromise(method, simpleEvidence(p * n, n));
      const chances = binomialChances(n, p);
      const covered = found.reduce(
        (sum, limits, k) => sum + (limits && limits.low <= p && p <= limits.high ? (chances[k] ?? 0) : 0),
        0,
      );
      kept.set(promise, [...(kept.get(promise) ?? []), covered]);
    }
  }
  for (const [promise, values] of kept) {
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    const inside = values.filter((each) => each >= 0.94 && each <= 0.96).length / values.length;
    console.log(
      `  ${method.padEnd(6)} ${promise.padEnd(8)} ${values.length} cells: least ${percent(Math.min(...values))}, mean ${percent(mean)}, most ${percent(Math.max(...values))}; between 94 and 96: ${percent(inside)} of them${promise === 'fails' ? ' (not offered)' : ''}`,
    );
  }
}

function limitsOf(method: PromisedMethod, k: number, n: number): ReturnType<typeof meanInterval> {
  const evidence = simpleEvidence(k, n);
  return method === 'mean' ? meanInterval(evidence) : proportionInterval(evidence, { method });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
