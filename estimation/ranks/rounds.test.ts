import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { accepted, refusal } from '../specimens.ts';
import { strikeRisk } from './bottom-chances.ts';
import { rankSets, tiersOfSets } from './rank-sets.ts';
import { LEAST_FREEDOM, repeatedScores, type ScoresOfRounds } from './repeated-scores.ts';
import { runChance, streakOdds } from './streak-odds.ts';

const all = (places: number, rounds: number): Int32Array[] =>
  Array.from({ length: rounds }, () => Int32Array.from({ length: places }, (_, place) => place));

describe('a run of so many in a row', () => {
  it('in exactly as many tries is the product of the chances', () => {
    expect(runChance(Float64Array.of(0.5, 0.2, 0.1), 3)).toBeCloseTo(0.01, 15);
  });

  it('of one is met unless every try fails', () => {
    expect(runChance(Float64Array.of(0.5, 0.2), 1)).toBeCloseTo(0.6, 15);
  });

  it('is what counting all histories gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (chances, running) => {
          let met = 0;
          for (let history = 0; history < 2 ** chances.length; history += 1) {
            const bits = chances.map((_, at) => ((history >> at) & 1) === 1);
            const probability = chances.reduce((p, chance, at) => p * (bits[at] ? chance : 1 - chance), 1);
            if (
              bits
                .map((bit) => (bit ? '1' : '0'))
                .join('')
                .includes('1'.repeat(running))
            )
              met += probability;
          }
          expect(runChance(Float64Array.from(chances), running)).toBeCloseTo(met, 10);
        },
      ),
    );
  });
});

describe('the odds of “last three, three rounds running”', () => {
  const rule = { count: 3, running: 3 } as const;

  it('in three rounds of 23 are (3/23)³ for each', () => {
    const odds = accepted(streakOdds({ places: 23, rounds: all(23, 3) }, rule, { chance: chanceFrom('o') }));
    expect(odds.ofPlace[7]).toBeCloseTo((3 / 23) ** 3, 12);
    expect(odds.expected).toBeCloseTo(23 * (3 / 23) ** 3, 10);
  });

  it('in ten rounds of 23 equal places strike at least one in three seasons of ten', () => {
    const odds = accepted(streakOdds({ places: 23, rounds: all(23, 10) }, rule, { chance: chanceFrom('o') }));
    expect(odds.ofAny).toBeGreaterThan(0.25);
    expect(odds.ofAny).toBeLessThan(0.4);
  });

  it('agree with strikes played from equal errors', () => {
    const played = accepted(
      strikeRisk(
        new Float64Array(12).fill(1),
        { ...rule, rounds: 6 },
        { chance: chanceFrom('p'), draws: 4000 },
      ),
    );
    const odds = accepted(streakOdds({ places: 12, rounds: all(12, 6) }, rule, { chance: chanceFrom('q') }));
    expect(odds.expected).toBeCloseTo(played.expected, 1);
    expect(Math.abs(odds.ofAny - played.ofAny)).toBeLessThan(0.04);
  });

  it('count only the rounds in which a place was drawn', () => {
    const rounds = [Int32Array.of(0, 1, 2, 3), Int32Array.of(1, 2, 3, 4), Int32Array.of(0, 2, 3, 4)];
    const odds = accepted(
      streakOdds({ places: 6, rounds }, { count: 1, running: 'every' }, { chance: chanceFrom('r') }),
    );
    expect(odds.ofPlace[0]).toBeCloseTo(1 / 16, 12);
    expect(odds.ofPlace[2]).toBeCloseTo(1 / 64, 12);
    expect(odds.ofPlace[5]).toBe(0);
  });

  it('are not reckoned where a round has fewer places than the rule means', () => {
    const ranked = { places: 2, rounds: all(2, 3) };
    expect(refusal(streakOdds(ranked, rule, { chance: chanceFrom('s') }))).toBe(
      'plan-out-of-range at count of places',
    );
  });
});

/** Scores of places whose truths lie `spread` apart, with noise of 1, each round of all or of a random part. */
function played(places: number, rounds: number, spread: number, part = places): ScoresOfRounds {
  const chance = chanceFrom(`${places}/${rounds}/${spread}/${part}`);
  const rows = Array.from({ length: rounds }, (_, round) =>
    chance
      .shuffle(Array.from({ length: places }, (__, place) => place))
      .slice(0, part)
      .map((place) => ({ place, round, score: 80 + 2 * round + spread * place + chance.normal() })),
  ).flat();
  return {
    place: Int32Array.from(rows, ({ place }) => place),
    round: Int32Array.from(rows, ({ round }) => round),
    score: Float64Array.from(rows, ({ score }) => score),
    places,
    rounds,
  };
}

describe('scores of rounds', () => {
  it('of all places are their means, with s²·2/rounds for the variance of a difference', () => {
    const scores = played(6, 8, 1);
    const found = accepted(repeatedScores(scores));
    const meanOf = (wanted: number): number =>
      scores.score.reduce((sum, each, nth) => sum + (scores.place[nth] === wanted ? each / 8 : 0), 0);
    for (let place = 0; place < 6; place += 1) expect(found.estimate[place]).toBeCloseTo(meanOf(place), 9);
    const at = (row: number, column: number): number => found.covariance[row * 6 + column] ?? 0;
    expect(at(1, 1) + at(4, 4) - 2 * at(1, 4)).toBeCloseTo((2 * found.noiseVariance) / 8, 9);
  });

  it('do not rise or fall with a round that was kinder to all', () => {
    const scores = played(8, 6, 1, 5);
    const kinder = {
      ...scores,
      score: scores.score.map((each, nth) => each + (scores.round[nth] === 2 ? 30 : 0)),
    };
    const [one, other] = [accepted(repeatedScores(scores)), accepted(repeatedScores(kinder))];
    const apart = (found: typeof one) => found.estimate.map((each) => each - (found.estimate[0] ?? 0));
    for (const [place, each] of apart(one).entries()) expect(apart(other)[place]).toBeCloseTo(each, 8);
    expect(other.noiseVariance).toBeCloseTo(one.noiseVariance, 8);
  });

  it('find the noise that was put in, and the spread of the places', () => {
    const found = accepted(repeatedScores(played(40, 20, 0.1, 25)));
    expect(found.noiseVariance).toBeGreaterThan(0.8);
    expect(found.noiseVariance).toBeLessThan(1.2);
    expect(found.betweenVariance).toBeCloseTo((0.1 ** 2 * 40 * 41) / 12, 0);
  });

  it('of equal places are all noise, and share one tier', () => {
    const found = accepted(repeatedScores(played(23, 10, 0)));
    expect(found.noiseShare).toBeGreaterThan(0.8);
    const sets = accepted(
      rankSets(
        { estimate: found.estimate, error: { covariance: found.covariance } },
        { chance: chanceFrom('t'), draws: 2000 },
      ),
    );
    expect(new Set(tiersOfSets(sets))).toEqual(new Set([1]));
  });

  it('are not judged after one round, nor where no round compares two groups, nor without any spread', () => {
    expect(refusal(repeatedScores(played(23, 1, 1)))).toBe('repeats-too-few');
    const [left, right] = [played(6, 4, 1), played(6, 4, 2)];
    const apart: ScoresOfRounds = {
      place: Int32Array.of(...left.place, ...right.place.map((each) => each + 6)),
      round: Int32Array.of(...left.round, ...right.round.map((each) => each + 4)),
      score: Float64Array.of(...left.score, ...right.score),
      places: 12,
      rounds: 8,
    };
    expect(refusal(repeatedScores(apart))).toBe('rounds-not-connected');
    const same = played(6, 4, 0);
    expect(refusal(repeatedScores({ ...same, score: same.score.fill(100) }))).toBe('repeats-without-spread');
    expect(LEAST_FREEDOM).toBe(10);
  });
});
