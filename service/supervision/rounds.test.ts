import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chance, chanceFrom, type Result } from '#base';
import {
  assignInspectors,
  type Criterion,
  checkCriteria,
  checkPhotos,
  comesFrom,
  drawUnits,
  type InspectionFacts,
  type Inspector,
  type Mark,
  mayMoveMend,
  oddsOfRule,
  type RoundScores,
  replyByMs,
  type StrikeRule,
  scorecardOf,
  scoreOf,
  sideOf,
  standingOf,
  struckBy,
} from './index.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

const CRITERIA: readonly Criterion[] = [
  { id: 'a', text: '夜巡有记录', evidence: '记录本', weight: 30, scale: 'steps', needsPhoto: false },
  { id: 'b', text: '抽查走访登记', evidence: '', weight: 20, scale: 'count', needsPhoto: false },
  { id: 'c', text: '公开信写明自愿', evidence: '', weight: 50, scale: 'yes-no', needsPhoto: true },
];
const mark = (criterionId: string, value: number | null, of: number | null = null, words = ''): Mark => ({
  ...{ criterionId, value, of, words },
});

describe('a sheet of criteria', () => {
  it.each([
    '民调问卷讲解辅导 100%',
    '群众满意率达到 98%',
    '引导群众正确回答',
    '抽查居民会不会说好',
    '12340 接听率',
  ])('refuses “%s”: that is about what residents say', (text) => {
    const [first] = CRITERIA;
    expect(first && codeOf(checkCriteria([{ ...first, text }]))).toBe('criterion-about-answers');
  });

  it('takes what a unit did, and asks for one criterion at least, each apart', () => {
    expect(codeOf(checkCriteria(CRITERIA))).toBe('ok');
    expect(codeOf(checkCriteria([]))).toBe('criteria-missing');
    expect(codeOf(checkCriteria([...CRITERIA, ...CRITERIA]))).toBe('criteria-not-apart');
  });
});

describe('the score', () => {
  it('is the weighted share of what applies, brought to a hundred', () => {
    const full = [mark('a', 4), mark('b', 10, 10), mark('c', 1)];
    expect(accepted(scoreOf(CRITERIA, full))).toBe(100);
    expect(accepted(scoreOf(CRITERIA, [mark('a', 2), mark('b', 5, 10), mark('c', 1)]))).toBe(75);
    const without = [mark('a', 2), mark('b', null, null, '本月没有走访任务'), mark('c', 1)];
    expect(accepted(scoreOf(CRITERIA, without))).toBe(81.3);
  });

  it('never falls when a mark rises, and does not ask for the order of marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 10 }), (step, good) => {
        const marks = [mark('a', step), mark('b', good, 10), mark('c', 0)];
        const better = [mark('c', 0), mark('b', good, 10), mark('a', step + 1)];
        const [one, other] = [accepted(scoreOf(CRITERIA, marks)), accepted(scoreOf(CRITERIA, better))];
        expect(other).toBeGreaterThan(one);
        expect(accepted(scoreOf(CRITERIA, [...marks].reverse()))).toBe(one);
      }),
    );
  });

  it('asks for a photo where a criterion does', () => {
    expect(codeOf(checkPhotos(CRITERIA, [mark('c', 1)], 0))).toBe('photo-missing');
    expect(codeOf(checkPhotos(CRITERIA, [mark('c', 1)], 1))).toBe('ok');
  });

  it('does not exist where nothing applies', () => {
    const none = CRITERIA.map(({ id }) => mark(id, null, null, '撤村了'));
    expect(codeOf(scoreOf(CRITERIA, none))).toBe('nothing-applies');
  });
});

describe('the draw', () => {
  const units = Array.from({ length: 23 }, (_, nth) => `unit-${String(nth).padStart(2, '0')}`);

  it('is the same from the same list and seed, in whatever order the list comes', () => {
    const drawn = accepted(drawUnits(units, 8, 'seed'));
    expect(accepted(drawUnits([...units].reverse(), 8, 'seed'))).toEqual(drawn);
    expect(new Set(drawn).size).toBe(8);
    expect(accepted(drawUnits(units, 8, 'another'))).not.toEqual(drawn);
  });

  it('takes each unit equally often', () => {
    const times = new Map<string, number>();
    for (let nth = 0; nth < 2300; nth += 1)
      for (const unit of accepted(drawUnits(units, 5, `draw ${nth}`)))
        times.set(unit, (times.get(unit) ?? 0) + 1);
    for (const unit of units) expect(Math.abs((times.get(unit) ?? 0) - 500)).toBeLessThan(90);
  });

  it('of no unit, and of more than there are, says so', () => {
    expect(codeOf(drawUnits([], 0, 's'))).toBe('no-unit-to-draw');
    expect(codeOf(drawUnits(units, 24, 's'))).toBe('draw-larger-than-list');
  });
});

describe('who goes where', () => {
  const inspector = (id: string, office: string): Inspector => ({
    ...{ id, name: id, paths: [['county', 'street', office]], worksIn: [] },
  });

  it('is nobody who belongs to the unit or to something below it, or works there; those above may go', () => {
    expect(comesFrom(inspector('a', 'v1'), 'v1')).toBe(true);
    expect(comesFrom(inspector('a', 'v1'), 'street')).toBe(true);
    expect(comesFrom({ paths: [['county', 'street']], worksIn: [] }, 'v1')).toBe(false);
    expect(comesFrom({ paths: [['county', 'street', 'v2']], worksIn: ['v1'] }, 'v1')).toBe(true);
  });

  it('never sends anybody home, and shares the work evenly', () => {
    const villages = Array.from({ length: 12 }, (_, nth) => ({ id: `v${nth}`, name: `村${nth}` }));
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 6 }), (seed, people) => {
        const inspectors = villages.slice(0, people).map(({ id }) => inspector(`i-${id}`, id));
        const assigned = accepted(assignInspectors(villages, inspectors, seed));
        const load = new Map<string, number>();
        for (const [unit, person] of assigned) {
          expect(person).not.toBe(`i-${unit}`);
          load.set(person, (load.get(person) ?? 0) + 1);
        }
        expect(Math.max(...load.values()) - Math.min(...load.values())).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('says for which unit there is nobody', () => {
    const found = assignInspectors([{ id: 'v1', name: '云集' }], [inspector('a', 'v1')], 's');
    expect(found.ok ? '' : found.problem.message.zh).toContain('云集');
  });
});

describe('a finding', () => {
  const facts: InspectionFacts = {
    ...{ isLeftOut: false, scoredMs: 1, replyByMs: 100, stance: null, answeredMs: null },
  };

  it.each([
    [{ scoredMs: null }, 50, 'planned'],
    [{ isLeftOut: true }, 50, 'left-out'],
    [{}, 100, 'reply-open'],
    [{}, 101, 'counts'],
    [{ stance: 'agreed' as const }, 50, 'counts'],
    [{ stance: 'objected' as const }, 500, 'objected'],
    [{ stance: 'objected' as const, answeredMs: 400 }, 500, 'counts'],
  ])('%j stands as it should', (changes, nowMs, standing) => {
    expect(standingOf({ ...facts, ...changes }, nowMs)).toBe(standing);
  });

  it('may be replied to until the end of a working day, also over a holiday', () => {
    const friday = Date.parse('2023-09-28T02:00:00Z');
    expect(new Date(replyByMs(friday, 3)).toISOString()).toBe('2023-10-07T15:59:59.999Z');
  });

  it('is mended only after it was reported', () => {
    expect(codeOf(mayMoveMend('asked', 'mended'))).toBe('mend-not-now');
    expect(codeOf(mayMoveMend('reported', 'asked'))).toBe('ok');
    expect(codeOf(mayMoveMend('mended', 'asked'))).toBe('mend-not-now');
  });
});

const LAST_THREE: StrikeRule = { side: 'last', count: 3, running: 3, consequence: 'no-award' };

function roundOf(nth: number, scores: readonly number[]): RoundScores {
  return {
    roundId: `r${nth}`,
    scores: scores.map((score, unit) => ({ unitId: `u${String(unit).padStart(2, '0')}`, score })),
  };
}

/** Rounds of 23 units, all the same but for those that are so much worse. */
function season(rounds: number, worse: number, chance: Chance): RoundScores[] {
  return Array.from({ length: rounds }, (_, nth) =>
    roundOf(
      nth,
      Array.from({ length: 23 }, (__, unit) => 80 + 8 * chance.normal() - (unit < 2 ? worse : 0)),
    ),
  );
}

describe('the last three', () => {
  it('are those whom nobody else equals over the border: ties are decided in the unit’s favour', () => {
    const of = (scores: number[]) => [...sideOf(roundOf(0, scores), LAST_THREE)].sort();
    expect(of([1, 2, 3, 4, 5, 6, 7])).toEqual(['u00', 'u01', 'u02']);
    expect(of([1, 2, 3, 3, 5, 6, 7])).toEqual(['u00', 'u01']);
    expect(of([5, 5, 5, 5, 5, 5, 5])).toEqual([]);
    const first = sideOf(roundOf(0, [5, 5, 5, 5, 1, 1, 1]), { side: 'first', count: 3 });
    expect(first.size).toBe(4);
  });

  it('three rounds running strike once the third is in, counting only rounds of the unit', () => {
    const low = [1, 2, 3, 10, 11, 12, 13, 14];
    expect(struckBy(LAST_THREE, [roundOf(0, low), roundOf(1, low)])).toEqual([]);
    const struck = struckBy(
      LAST_THREE,
      [0, 1, 2].map((nth) => roundOf(nth, low)),
    );
    expect(struck.map(({ unitId }) => unitId)).toEqual(['u00', 'u01', 'u02']);
    const without: RoundScores = { roundId: 'r9', scores: roundOf(9, low).scores.slice(1) };
    const later = struckBy(LAST_THREE, [roundOf(0, low), without, roundOf(1, low), roundOf(2, low)]);
    expect(later.find(({ unitId }) => unitId === 'u00')?.roundIds).toEqual(['r0', 'r1', 'r2']);
  });

  it('of a round too small for the rule strike nobody, and such a round breaks no run', () => {
    const low = [1, 2, 3, 10, 11, 12, 13, 14];
    const small = roundOf(5, [1, 2, 3, 4]);
    expect(struckBy({ ...LAST_THREE, running: 1 }, [small])).toEqual([]);
    const rounds = [roundOf(0, low), roundOf(1, low), small, roundOf(2, low)];
    expect(struckBy(LAST_THREE, rounds)).toHaveLength(3);
  });

  it('in every round strike from the second on', () => {
    const every = { ...LAST_THREE, running: 0 };
    const low = [1, 2, 3, 10, 11, 12, 13, 14];
    expect(struckBy(every, [roundOf(0, low)])).toEqual([]);
    expect(struckBy(every, [roundOf(0, low), roundOf(1, low)])).toHaveLength(3);
    expect(struckBy(every, [roundOf(0, low), roundOf(1, [...low].reverse())])).toEqual([]);
  });

  it('are struck as often as the odds say, where all units are alike', () => {
    const chance = chanceFrom('many seasons');
    const seasons = 250;
    let struck = 0;
    for (let nth = 0; nth < seasons; nth += 1) {
      const rounds = season(10, 0, chance);
      const units = new Set(
        rounds.flatMap((_, at) => struckBy(LAST_THREE, rounds.slice(0, at + 1)).map(({ unitId }) => unitId)),
      );
      struck += units.size;
    }
    const odds = accepted(oddsOfRule(LAST_THREE, season(10, 0, chance), chanceFrom('odds')))();
    expect(odds.ofUnit * 23).toBeCloseTo(odds.expected, 9);
    expect(Math.abs(struck / seasons - odds.expected)).toBeLessThan(0.15);
  });
});

describe('the card', () => {
  it('of ten rounds of equal units is one tier in nearly every season', () => {
    const chance = chanceFrom('equal seasons');
    const tiers = Array.from(
      { length: 20 },
      () => scorecardOf(season(10, 0, chance), chanceFrom('card')).tiers,
    );
    expect(tiers.filter((each) => each === 1).length).toBeGreaterThanOrEqual(7);
  });

  it('parts two units that are truly far behind, and says how much of a round was noise', () => {
    const card = scorecardOf(season(10, 30, chanceFrom('two behind')), chanceFrom('card'));
    expect(card.tiers).toBeGreaterThanOrEqual(2);
    expect(
      card.units
        .slice(-2)
        .map(({ unitId }) => unitId)
        .sort(),
    ).toEqual(['u00', 'u01']);
    expect(card.units.at(-1)?.bestRank).toBe(22);
    expect(card.noise?.standardDeviation).toBeGreaterThan(6);
    expect(card.noise?.standardDeviation).toBeLessThan(10);
    expect(card.noise?.shareOfMean).toBeLessThan(card.noise?.shareOfOneRound ?? 0);
  });

  it('has no ranks after one round, nor where a round had one unit, and says why', () => {
    const one = scorecardOf(season(1, 0, chanceFrom('one')), chanceFrom('card'));
    expect(one.why?.code).toBe('repeats-too-few');
    expect(one.units).toHaveLength(23);
    expect(one.units.every(({ rank }) => rank === null)).toBe(true);
    expect(scorecardOf([roundOf(0, [50])], chanceFrom('card')).why?.code).toBe('rounds-too-few-for-ranks');
    expect(scorecardOf([], chanceFrom('card')).why?.code).toBe('rounds-too-few-for-ranks');
  });

  it('is the same from the same rounds', () => {
    const rounds = season(5, 10, chanceFrom('again'));
    expect(scorecardOf(rounds, chanceFrom('x'))).toEqual(scorecardOf(rounds, chanceFrom('x')));
  });
});
