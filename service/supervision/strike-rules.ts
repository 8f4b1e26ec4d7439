// Rules such as "the last three of a round, three rounds running": as data. Whom such a rule strikes, and how often it strikes a unit
// that is no worse than the rest. A rule only proposes; people decide.
import { type Bilingual, type Chance, ok, type Result, refused } from '#base';
import { runChance, type StreakOdds, streakOdds } from '#estimation';
import { problem } from './problems.ts';

interface Words {
  readonly label: Bilingual;
}

export const SIDES = {
  last: { label: { zh: '后', en: 'last' } },
  first: { label: { zh: '前', en: 'first' } },
} as const satisfies Readonly<Record<string, Words>>;
export type Side = keyof typeof SIDES;

export const CONSEQUENCES = {
  talk: { label: { zh: '约谈负责人', en: 'talk with the person in charge' } },
  notice: { label: { zh: '通报', en: 'notice' } },
  'no-award': { label: { zh: '不参加评先评优', en: 'no award this year' } },
  'award-considered': { label: { zh: '评先评优优先考虑', en: 'considered for an award' } },
  help: { label: { zh: '派人帮扶', en: 'help is sent' } },
} as const satisfies Readonly<Record<string, Words>>;
export type ConsequenceKind = keyof typeof CONSEQUENCES;

export const CONSEQUENCE_STANDINGS = {
  proposed: { label: { zh: '待决定', en: 'to be decided' } },
  'carried-out': { label: { zh: '决定执行', en: 'carried out' } },
  waived: { label: { zh: '决定不执行', en: 'waived' } },
} as const satisfies Readonly<Record<string, Words>>;
export type ConsequenceStanding = keyof typeof CONSEQUENCE_STANDINGS;

export interface StrikeRule {
  readonly side: Side;
  readonly count: number;
  /** so many rounds running in which the unit was ranked; 0: in every one of them, from the second on */
  readonly running: number;
  readonly consequence: ConsequenceKind;
}

const EVERY_FROM = 2;

/** A rule needs a round of more than twice as many units as it strikes: "the last three of four" says nothing. */
export function leastUnits({ count }: Pick<StrikeRule, 'count'>): number {
  return 2 * count + 1;
}

/** Problem: `strike-rule-impossible`. @param units in the largest round there can be */
export function checkRule(rule: Pick<StrikeRule, 'count'>, units: number): Result<true> {
  const least = leastUnits(rule);
  return units >= least ? ok(true) : refused(problem('strike-rule-impossible', { least, count: rule.count }));
}

export interface RoundScores {
  readonly roundId: string;
  readonly scores: readonly { readonly unitId: string; readonly score: number }[];
}

/**
 * The units on one side of a round. Ties over the border are decided in the unit's favour: among the last `count` is nobody whose
 * equals would make it more; among the first are all equals.
 */
export function sideOf(
  { scores }: RoundScores,
  { side, count }: Pick<StrikeRule, 'side' | 'count'>,
): ReadonlySet<string> {
  const isMeant = (score: number): boolean =>
    side === 'last'
      ? scores.filter((other) => other.score <= score).length <= count
      : scores.filter((other) => other.score > score).length < count;
  return new Set(scores.filter(({ score }) => isMeant(score)).map(({ unitId }) => unitId));
}

/** The rounds that a rule looks at: those with units enough. Others neither break nor lengthen a run. */
export function roundsOfRule(rule: StrikeRule, rounds: readonly RoundScores[]): readonly RoundScores[] {
  return rounds.filter(({ scores }) => scores.length >= leastUnits(rule));
}

export interface Struck {
  readonly unitId: string;
  /** the rounds of its run, oldest first */
  readonly roundIds: readonly string[];
}

/** Whom a rule strikes with the last of the rounds, oldest first. */
export function struckBy(rule: StrikeRule, rounds: readonly RoundScores[]): readonly Struck[] {
  const counted = roundsOfRule(rule, rounds);
  const last = counted.at(-1);
  if (!last || last !== rounds.at(-1)) return [];
  return [...sideOf(last, rule)].sort().flatMap((unitId): Struck[] => {
    const own = counted.filter(({ scores }) => scores.some((each) => each.unitId === unitId));
    const needed = rule.running === 0 ? Math.max(EVERY_FROM, own.length) : rule.running;
    const run = own.slice(-needed);
    const isMet = run.length === needed && run.every((round) => sideOf(round, rule).has(unitId));
    return isMet ? [{ unitId, roundIds: run.map(({ roundId }) => roundId) }] : [];
  });
}

/** How often a rule strikes units of which none is worse, or better, than the rest. */
export interface RuleOdds {
  readonly rounds: number;
  readonly units: number;
  /** that this very run of rounds strikes a given unit */
  readonly ofThisRun: number;
  /** that the unit is struck at least once in all rounds so far */
  readonly ofUnit: number;
  /** that at least one unit is struck */
  readonly ofAny: number;
  /** units struck on average */
  readonly expected: number;
}

/** The odds of a rule over some rounds: of a unit and its run, or in general, as for a unit that was in every round. */
export function oddsOfRule(
  rule: StrikeRule,
  rounds: readonly RoundScores[],
  chance: Chance,
): Result<(struck?: Struck) => RuleOdds> {
  const counted = roundsOfRule(rule, rounds);
  const unitIds = [...new Set(counted.flatMap(({ scores }) => scores.map(({ unitId }) => unitId)))].sort();
  const at = new Map(unitIds.map((id, nth) => [id, nth]));
  const ranked = {
    places: unitIds.length,
    rounds: counted.map(({ scores }) => Int32Array.from(scores, ({ unitId }) => at.get(unitId) ?? 0)),
  };
  const running = rule.running === 0 ? 'every' : rule.running;
  const odds = streakOdds(ranked, { count: rule.count, running }, { chance, draws: HISTORIES });
  return odds.ok ? ok((struck) => figuresOf(rule, counted, odds.value, struck, at)) : odds;
}

const HISTORIES = 2000;

function figuresOf(
  rule: StrikeRule,
  counted: readonly RoundScores[],
  odds: StreakOdds,
  struck: Struck | undefined,
  at: ReadonlyMap<string, number>,
): RuleOdds {
  const chances = Float64Array.from(counted, ({ scores }) => rule.count / scores.length);
  const running = rule.running === 0 ? Math.max(1, counted.length) : rule.running;
  const run = counted.flatMap(({ roundId }, nth) =>
    (struck ? struck.roundIds.includes(roundId) : nth >= counted.length - running) ? [chances[nth] ?? 1] : [],
  );
  return {
    rounds: counted.length,
    units: at.size,
    ofThisRun: run.reduce((product, each) => product * each, 1),
    ofUnit: struck ? (odds.ofPlace[at.get(struck.unitId) ?? 0] ?? 0) : runChance(chances, running),
    ofAny: odds.ofAny,
    expected: odds.expected,
  };
}
