// Means, rates and shares for every domain with their errors, from the moments of the domains alone: another scoring
// rule reads no answer and no unit again.

import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import { realAt, wholeAt } from './columns.ts';
import type { CubeDesign } from './cube-design.ts';
import { type DomainMoments, spreadStart } from './domain-moments.ts';
import type { CubeLayout } from './layout.ts';

/** A score for each code of one question; NaN leaves the code out (missing, or a don't-know where the rule says so). */
export interface Measure {
  readonly question: number;
  readonly score: readonly number[];
}

/** Entries at measure · domains + domain (`measureCell`). NaN where nobody counts, or where there is no error. */
export interface MeasureTable {
  readonly domains: number;
  readonly measures: number;
  readonly value: Float64Array;
  readonly variance: Float64Array;
  /** variance over that of a simple random sample with replacement of as many */
  readonly deff: Float64Array;
  /** respondents counted */
  readonly n: Int32Array;
  readonly sumOfWeights: Float64Array;
  /** units counted - strata with a unit counted; respondents are units where the moments have squares */
  readonly degreesOfFreedom: Int32Array;
}

/**
 * Where a measure's figure in a domain stands in every column of the table.
 * @example measureTable(moments, measures).value.value[measureCell({ domains: 2 }, 0, 1)] // 0.5
 */
export function measureCell(
  { domains }: Pick<MeasureTable, 'domains'>,
  measure: number,
  domain: number,
): number {
  return measure * domains + domain;
}

/** One figure, with nothing in it that is no number. */
export interface MeasureFigure {
  readonly value: number;
  readonly standardError: number | undefined;
  readonly deff: number | undefined;
  readonly n: number;
  readonly sumOfWeights: number;
  readonly degreesOfFreedom: number;
}

/**
 * The figure of one measure in one domain; undefined where nobody counts.
 * @example measureAt(measureTable(moments, measures).value, 0, 1)?.value // 0.5
 */
export function measureAt(table: MeasureTable, measure: number, domain: number): MeasureFigure | undefined {
  const at = measureCell(table, measure, domain);
  const n = table.n[at] ?? 0;
  if (n === 0) return undefined;
  const [variance, deff] = [table.variance[at], table.deff[at]];
  return {
    value: table.value[at] ?? 0,
    standardError: variance !== undefined && Number.isFinite(variance) ? Math.sqrt(variance) : undefined,
    deff: Number.isFinite(deff) ? deff : undefined,
    n,
    sumOfWeights: table.sumOfWeights[at] ?? 0,
    degreesOfFreedom: table.degreesOfFreedom[at] ?? 0,
  };
}

/**
 * m_d = Σ s w/Σ w over the codes that count; v = Σ_h (1 - f_h) n_h/(n_h - 1) Σ_c (z_hc - z̄_h)² with the unit totals
 * z_hc of (s - m_d) w/Σ_d w, units without anybody in the domain as zeros, n_h as drawn: the same figures as
 * `estimate` from the rows (Särndal, Swensson and Wretman 1992, §5.8, with §4.2.2, for
 * clusters). z is linear in the code totals of a unit, so v is (s - m)ᵀ M (s - m)/(Σ_d w)², M their spread.
 * deff = v (n - 1) Σw/Σ w (s - m)².
 * Refuses a stratum with one unit drawn under the rule `fail`.
 * @param only domains to reckon, for a live figure; left out: all
 * @throws RangeError for a question that does not exist, or scores that are not one a code and finite or NaN
 * @example measureTable(domainMoments(cube, drawn), [{ question: 0, score: [NaN, 1, 0] }])
 */
export function measureTable(
  moments: DomainMoments,
  measures: readonly Measure[],
  only?: readonly number[],
): Result<MeasureTable> {
  const { design, layout } = moments;
  checkMeasures(layout, measures);
  const lonely = design.lonely === 'fail' ? firstLonely(design, only) : -1;
  if (lonely >= 0)
    return refused(problem('stratum-with-one-unit', { stratum: lonely + 1 }, `stratum ${lonely + 1}`));
  const table = emptyTable(design.domains, measures.length);
  const domains = only ?? [...Array(design.domains).keys()];
  for (const group of groupsOf(measures)) reckonGroup(moments, group, table, domains);
  return ok(table);
}

function checkMeasures({ codesOf }: CubeLayout, measures: readonly Measure[]): void {
  for (const { question, score } of measures) {
    const isSound = score.length === codesOf[question] && score.every((s) => Math.abs(s) !== Infinity);
    if (!isSound) throw new RangeError(`one score for each code of question ${question + 1}`);
  }
}

function emptyTable(domains: number, measures: number): MeasureTable {
  const cells = domains * measures;
  return {
    domains,
    measures,
    value: new Float64Array(cells).fill(Number.NaN),
    variance: new Float64Array(cells).fill(Number.NaN),
    deff: new Float64Array(cells).fill(Number.NaN),
    n: new Int32Array(cells),
    sumOfWeights: new Float64Array(cells),
    degreesOfFreedom: new Int32Array(cells),
  };
}

function firstLonely(design: CubeDesign, only: readonly number[] | undefined): number {
  const { domainStart, segmentStratum, drawn } = design;
  for (const domain of only ?? [...Array(design.domains).keys()]) {
    for (let segment = domainStart[domain] ?? 0; segment < (domainStart[domain + 1] ?? 0); segment += 1) {
      const stratum = segmentStratum[segment] ?? 0;
      if ((drawn[stratum] ?? 0) === 1) return stratum;
    }
  }
  return -1;
}

/** Per domain: degrees of freedom where certain codes count, and the factor for lonely strata taken as average. */
interface Freedom {
  readonly degrees: Float64Array;
  readonly scale: Float64Array;
}

function freedomOf(moments: DomainMoments, question: number, mask: number): Freedom {
  const { design, layout, given } = moments;
  const { domains, domainStart, segmentStart, segmentStratum, drawn } = design;
  const questions = layout.codesOf.length;
  const degrees = new Float64Array(domains);
  const scale = new Float64Array(domains).fill(1);
  for (let domain = 0; domain < domains; domain += 1) {
    let units = 0;
    let strata = 0;
    let lonely = 0;
    for (
      let segment = wholeAt(domainStart, domain);
      segment < wholeAt(domainStart, domain + 1);
      segment += 1
    ) {
      const used = unitsGiving(
        given,
        question,
        questions,
        mask,
        wholeAt(segmentStart, segment),
        wholeAt(segmentStart, segment + 1),
      );
      units += used;
      if (used > 0) strata += 1;
      if (used > 0 && drawn[segmentStratum[segment] ?? 0] === 1) lonely += 1;
    }
    degrees[domain] = (moments.squares ? headsGiving(moments, question, mask, domain) : units) - strata;
    if (design.lonely === 'average') scale[domain] = strata / (strata - lonely);
  }
  return { degrees, scale };
}

function unitsGiving(
  given: Int32Array,
  question: number,
  questions: number,
  mask: number,
  from: number,
  to: number,
): number {
  let used = 0;
  for (let at = from; at < to; at += 1)
    if ((wholeAt(given, at * questions + question) & mask) !== 0) used += 1;
  return used;
}

function headsGiving(
  { layout, count }: DomainMoments,
  question: number,
  mask: number,
  domain: number,
): number {
  const first = domain * layout.width + wholeAt(layout.offsetOf, question);
  let heads = 0;
  for (let code = 0; code < (layout.codesOf[question] ?? 0); code += 1)
    if ((mask & (1 << code)) !== 0) heads += wholeAt(count, first + code);
  return heads;
}

/** The measures of one question that leave out the same codes. */
interface Group {
  readonly question: number;
  /** codes that count, and the same as bits */
  readonly counted: readonly number[];
  readonly mask: number;
  /** place of each measure in the caller's list, and its scores of the codes that count, measure after measure */
  readonly measures: readonly number[];
  readonly scores: Float64Array;
}

function groupsOf(measures: readonly Measure[]): readonly Group[] {
  const members = new Map<string, number[]>();
  for (const [index, { question, score }] of measures.entries()) {
    const key = `${question} ${score.map((s) => (Number.isNaN(s) ? 0 : 1)).join('')}`;
    members.set(key, [...(members.get(key) ?? []), index]);
  }
  return [...members.values()].map((each) => {
    const { question, score } = measures[each[0] ?? 0] ?? { question: 0, score: [] };
    const counted = [...score.keys()].filter((code) => !Number.isNaN(score[code]));
    return {
      question,
      counted,
      mask: counted.reduce((bits, code) => bits | (1 << code), 0),
      measures: each,
      scores: Float64Array.from(
        each.flatMap((index) => counted.map((code) => measures[index]?.score[code] ?? 0)),
      ),
    };
  });
}

/** Of one domain, only the codes that count: Σ w, and the spread as a lower triangle. */
interface Counted {
  readonly weight: Float64Array;
  readonly spread: Float64Array;
}

function reckonGroup(
  moments: DomainMoments,
  group: Group,
  table: MeasureTable,
  domains: readonly number[],
): void {
  const { layout, weight, count } = moments;
  const codes = group.counted.length;
  const own = { weight: new Float64Array(codes), spread: new Float64Array((codes * (codes + 1)) / 2) };
  const freedom = freedomOf(moments, group.question, group.mask);
  const offset = wholeAt(layout.offsetOf, group.question);
  for (const domain of domains) {
    let people = 0;
    let n = 0;
    for (let nth = 0; nth < codes; nth += 1) {
      const cell = domain * layout.width + offset + (group.counted[nth] ?? 0);
      own.weight[nth] = realAt(weight, cell);
      people += realAt(weight, cell);
      n += wholeAt(count, cell);
    }
    if (n === 0) continue;
    gatherSpread(moments, group, domain, own.spread);
    const degrees = realAt(freedom.degrees, domain);
    const factor = degrees > 0 ? realAt(freedom.scale, domain) / (people * people) : Number.NaN;
    for (let nth = 0; nth < group.measures.length; nth += 1) {
      const at = (group.measures[nth] ?? 0) * table.domains + domain;
      table.n[at] = n;
      table.sumOfWeights[at] = people;
      table.degreesOfFreedom[at] = degrees;
      reckon(own, group.scores, nth * codes, people, factor, table, at);
      table.deff[at] = realAt(table.deff, at) * (n - 1) * people;
    }
  }
}

function gatherSpread(
  moments: DomainMoments,
  { question, counted }: Group,
  domain: number,
  into: Float64Array,
): void {
  const start = spreadStart(moments, question, domain);
  const { spread } = moments;
  let pair = 0;
  for (let k = 0; k < counted.length; k += 1) {
    const code = counted[k] ?? 0;
    const row = start + (code * (code + 1)) / 2;
    for (let l = 0; l <= k; l += 1, pair += 1) into[pair] = spread[row + (counted[l] ?? 0)] ?? 0;
  }
}

// Value and variance, and variance over Σ w (s - m)² for the deff.
function reckon(
  { weight, spread }: Counted,
  scores: Float64Array,
  start: number,
  people: number,
  factor: number,
  table: MeasureTable,
  at: number,
): void {
  const codes = weight.length;
  let scored = 0;
  for (let k = 0; k < codes; k += 1) scored += (weight[k] ?? 0) * (scores[start + k] ?? 0);
  const mean = scored / people;
  let squares = 0;
  let sum = 0;
  for (let k = 0, pair = 0; k < codes; k += 1) {
    const away = (scores[start + k] ?? 0) - mean;
    squares += (weight[k] ?? 0) * away * away;
    let row = 0;
    for (let l = 0; l < k; l += 1, pair += 1) row += ((scores[start + l] ?? 0) - mean) * (spread[pair] ?? 0);
    sum += away * (2 * row + away * (spread[pair] ?? 0));
    pair += 1;
  }
  const variance = Math.max(0, sum) * factor;
  table.value[at] = mean;
  table.variance[at] = variance;
  table.deff[at] = variance / squares;
}
