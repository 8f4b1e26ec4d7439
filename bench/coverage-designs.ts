// Surveys like those of the field, simulated with a known truth: villages with populations, clusters, scores, ranks.
import type { Chance } from '#base';
import {
  answerRows,
  appendAnswers,
  compareShares,
  cubeDesign,
  cubeLayout,
  domainMoments,
  emptyCube,
  estimateShares,
  intervalPromise,
  meanInterval,
  measureTable,
  proportionInterval,
  rankSets,
  sampleByPlace,
  whyMeanNotOffered,
} from '#estimation';
import { sound } from './estimate-sample.ts';

function line(name: string, held: number, rounds: number, note = ''): string {
  const share = held / rounds;
  const mark =
    share >= 0.94 && share <= 0.96 ? 'inside 94-96' : share > 0.96 ? 'above: wider than need be' : 'BELOW 94';
  return `${name}: ${(100 * share).toFixed(1)} % — ${mark}${note}`;
}

/** The whole of 23 villages and one village of it, sixty to ten interviews each. */
export function sharesCoverage(rounds: number, chance: Chance): string[] {
  return [60, 30, 10].flatMap((each) =>
    [0.8, 0.95, 0.98].flatMap((rate) => {
      const place = Int32Array.from({ length: 23 * each }, (_, row) => Math.floor(row / each));
      const population = Float64Array.from({ length: 23 }, (_, h) => 400 + 150 * h);
      const truth = Array.from({ length: 23 }, (_, h) => Math.min(0.999, rate + ((h % 5) - 2) * 0.01));
      const whole =
        truth.reduce((sum, p, h) => sum + p * (population[h] ?? 0), 0) /
        population.reduce((sum, n) => sum + n, 0);
      const sample = sound(sampleByPlace({ place, population, lonely: 'adjust' }));
      let [village, all] = [0, 0];
      for (let round = 0; round < rounds; round += 1) {
        const shares = sound(
          estimateShares(
            sample,
            Float64Array.from(place, (h) => (chance.next() < (truth[h] ?? 0) ? 1 : 0)),
          ),
        );
        if (holds(shares.places[0]?.interval, truth[0] ?? 0)) village += 1;
        if (holds(shares.overall.interval, whole)) all += 1;
      }
      return [
        line(
          `one village, n ${each}, true ${(truth[0] ?? 0).toFixed(3)}`,
          village,
          rounds,
          ', promised: at least 95',
        ),
        line(`23 villages of ${each}, weighted to people, true ${whole.toFixed(3)}`, all, rounds),
      ];
    }),
  );
}

function holds(
  interval: { readonly low: number; readonly high: number } | undefined,
  truth: number,
): boolean {
  return interval !== undefined && interval.low <= truth && truth <= interval.high;
}

/** Clusters of ten with a mood of their own, and unequal weights, through the cube. */
export function clusterCoverage(rounds: number, chance: Chance): string[] {
  return [20, 60, 200].flatMap((clusters) =>
    [0.6, 0.9, 0.97].map((rate) => {
      const unit = Int32Array.from({ length: clusters * 10 }, (_, row) => Math.floor(row / 10));
      const layout = cubeLayout(clusters, [2]);
      const design = sound(cubeDesign({ stratum: new Int32Array(clusters), strata: 1, lonely: 'fail' }));
      const weight = Float64Array.from(unit, (_, row) => 1 + (row % 3));
      let [held, offered] = [0, 0];
      for (let round = 0; round < rounds; round += 1) {
        const cube = emptyCube(layout);
        const codes = [clusteredAnswers(unit, clusters, rate, chance)];
        appendAnswers(cube, sound(answerRows(layout, { unit, weight, codes })));
        const table = sound(measureTable(domainMoments(cube, design), [{ question: 0, score: [0, 1] }]));
        const evidence = {
          value: table.value[0] ?? 0,
          standardError: Math.sqrt(table.variance[0] ?? 0),
          degreesOfFreedom: clusters - 1,
          n: unit.length,
          kishN: (unit.length * 6) / 7,
        };
        if (holds(proportionInterval(evidence), rate)) held += 1;
        if (intervalPromise('beta', evidence) === 'holds') offered += 1;
      }
      return line(
        `${clusters} clusters of 10, ICC 0.05, weights 1 to 3, true ${rate}`,
        held,
        rounds,
        `; promised to hold in ${((100 * offered) / rounds).toFixed(0)} %, else at least 95`,
      );
    }),
  );
}

// A share that is 1 in some clusters: with chance ICC a respondent answers as the cluster's own draw.
function clusteredAnswers(unit: Int32Array, clusters: number, rate: number, chance: Chance): Uint8Array {
  const own = Float64Array.from({ length: clusters }, () => (chance.next() < rate ? 1 : 0));
  const pull = Math.sqrt(0.05);
  return Uint8Array.from(unit, (u) => (chance.next() < pull ? (own[u] ?? 0) : chance.next() < rate ? 1 : 0));
}

/** Means of marks of 100 to 0, mostly high, with the t interval. */
export function scoreCoverage(rounds: number, chance: Chance): string[] {
  const marks = [100, 75, 50, 25, 0];
  const chances = [0.5, 0.35, 0.1, 0.03, 0.02];
  const truth = marks.reduce((sum, mark, at) => sum + mark * (chances[at] ?? 0), 0);
  return [10, 30, 60, 200].map((n) => {
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      const drawn = Array.from({ length: n }, () => markAt(chance.next(), marks, chances));
      const value = drawn.reduce((sum, mark) => sum + mark, 0) / n;
      const spread = drawn.reduce((sum, mark) => sum + (mark - value) ** 2, 0) / (n - 1);
      if (
        holds(meanInterval({ value, standardError: Math.sqrt(spread / n), degreesOfFreedom: n - 1 }), truth)
      )
        held += 1;
    }
    const note = whyMeanNotOffered({ degreesOfFreedom: n - 1 }) ? ' (not offered)' : '';
    return line(`mean of marks, n ${n}, t interval`, held, rounds, note);
  });
}

function markAt(u: number, marks: readonly number[], chances: readonly number[]): number {
  let left = u;
  for (const [at, share] of chances.entries()) {
    if (left < share) return marks[at] ?? 0;
    left -= share;
  }
  return marks.at(-1) ?? 0;
}

/** Rank sets from normal errors, and from shares of villages as the screen compares them. */
export function rankCoverage(rounds: number, chance: Chance): string[] {
  const some = Math.max(200, Math.round(rounds / 4));
  return [...normalRanks(some, chance), ...shareRanks(some, chance)];
}

function normalRanks(rounds: number, chance: Chance): string[] {
  return [0, 0.5, 2].map((between) => {
    const truth = Float64Array.from({ length: 20 }, (_, at) => between * Math.floor(at / 2));
    const standardError = truth.map((_, at) => 0.5 + (at % 4) / 4);
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      const estimate = truth.map((each, at) => each + (standardError[at] ?? 0) * chance.normal());
      const sets = sound(rankSets({ estimate, error: { standardError } }, { chance, draws: 499 }));
      if (allHeld(sets, truth)) held += 1;
    }
    return atLeast(`20 places, pairs of equals ${between} apart, errors 0.5 to 1.25, stepwise`, held, rounds);
  });
}

function shareRanks(rounds: number, chance: Chance): string[] {
  return [10, 60, 200].flatMap((n) =>
    [0, 0.02].map((between) => {
      const truth = Float64Array.from({ length: 23 }, (_, at) => 0.97 - between * (at % 4));
      const place = Int32Array.from({ length: 23 * n }, (_, row) => Math.floor(row / n));
      const population = new Float64Array(23).fill(1000);
      const sample = sound(sampleByPlace({ place, population, lonely: 'adjust' }));
      let held = 0;
      for (let round = 0; round < rounds; round += 1) {
        const answers = Float64Array.from(place, (h) => (chance.next() < (truth[h] ?? 0) ? 1 : 0));
        const everyone = sound(estimateShares(sample, answers)).places.map((figure) => ({
          ...figure,
          isReliable: true,
        }));
        if (allHeld(sound(compareShares(everyone, { method: 'tukey-kramer' })), truth)) held += 1;
      }
      return atLeast(
        `23 villages of ${n}, shares 0.97 and below by ${between}, as the screen compares them`,
        held,
        rounds,
      );
    }),
  );
}

function atLeast(name: string, held: number, rounds: number): string {
  const share = held / rounds;
  const slack = 2 * Math.sqrt(0.0475 / rounds);
  return `${name}: ${(100 * share).toFixed(1)} % of ${rounds}, promised at least 95: ${share >= 0.95 ? 'kept' : share >= 0.95 - slack ? 'kept within chance' : 'NOT KEPT'}`;
}

function allHeld(
  sets: { readonly bestRank: Int32Array; readonly worstRank: Int32Array },
  truth: Float64Array,
): boolean {
  return truth.every((here, place) => {
    const better = truth.filter((other) => other > here).length;
    const notWorse = truth.filter((other) => other >= here).length;
    return (sets.bestRank[place] ?? 0) <= 1 + better && (sets.worstRank[place] ?? 0) >= notWorse;
  });
}
