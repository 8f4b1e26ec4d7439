import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Results } from '#wire/survey';
import { yunjiResults } from '../survey/results/specimens/yunji-results.ts';
import { checkedPublication } from './as-published.ts';

const MINIMUM = 10;
const WHOLE = yunjiResults();

/** Who answered one question in one place: all the time, or only since the first publication; some did not know. */
interface Place {
  readonly stable: number;
  readonly joined: number;
  readonly unsure: number;
}

const places = fc.array(
  fc.record({
    stable: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 15, max: 60 })),
    joined: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 25 })),
    unsure: fc.integer({ min: 0, max: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

function figure(n: number): Figure {
  if (n === 0) return { share: null, standardError: null, lower: null, upper: null, n, caution: null };
  return { share: 0.5, standardError: 0.1, lower: 0.3, upper: 0.7, n, caution: null };
}

// Two rules of one question, the second without those who did not know, and the question's own table.
function resultsOf(counts: readonly { readonly n: number; readonly known: number }[]): Results {
  const [indicator] = WHOLE.indicators;
  const [place] = indicator?.places ?? [];
  const question = WHOLE.questions.find(({ questionId }) => questionId === indicator?.rule.questionId);
  if (!indicator || !place || !question) throw new Error('the specimen has no indicator');
  const sum = (of: (each: { n: number; known: number }) => number): number =>
    counts.reduce((total, each) => total + of(each), 0);
  const indicatorOf = (id: string, of: (each: { n: number; known: number }) => number) => ({
    ...indicator,
    rule: { ...indicator.rule, id },
    overall: figure(sum(of)),
    places: counts.map((each, index) => ({ ...place, code: `p${index}`, figure: figure(of(each)) })),
  });
  const asked = sum(({ n }) => n);
  const options = question.options.map((option) => ({ ...option, overall: figure(asked) }));
  return {
    ...WHOLE,
    minimumCell: MINIMUM,
    indicators: [indicatorOf('all', ({ n }) => n), indicatorOf('known', ({ known }) => known)],
    questions: [{ ...question, asked, options }],
  };
}

const countsAt = (drawn: readonly Place[], isLater: boolean) =>
  drawn.map(({ stable, joined, unsure }) => {
    const n = stable + (isLater ? joined : 0);
    return { n, known: Math.max(0, n - unsure) };
  });

// A number printed is a sum over groups of people: columns are those of each place who were there and who joined.
function printedSums({ indicators, questions }: Results, isLater: boolean): number[][] {
  const size = indicators[0]?.places.length ?? 0;
  const rowOf = (isIn: (place: number) => boolean): number[] =>
    Array.from({ length: 2 * size }, (_, column) =>
      isIn(column % size) && (column < size || isLater) ? 1 : 0,
    );
  const own = indicators.flatMap(({ overall, places: rows }) => [
    ...(overall.share === null ? [] : [rowOf(() => true)]),
    ...rows.flatMap((row, at) => (row.figure.share === null ? [] : [rowOf((place) => place === at)])),
  ]);
  const isTold = questions.some(({ options }) => options.some(({ overall }) => overall.share !== null));
  return isTold ? [...own, rowOf(() => true)] : own;
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  let left = matrix.filter(isSomething);
  let rank = 0;
  for (; left.length > 0; rank += 1) {
    const [lead = [], ...others] = left;
    const column = lead.findIndex((each) => Math.abs(each) > 1e-9);
    left = others.map((row) => lessLead(row, lead, column)).filter(isSomething);
  }
  return rank;
}

function isSomething(row: readonly number[]): boolean {
  return row.some((each) => Math.abs(each) > 1e-9);
}

function lessLead(row: readonly number[], lead: readonly number[], column: number): number[] {
  const factor = (row[column] ?? 0) / (lead[column] ?? 1);
  return row.map((each, k) => each - factor * (lead[k] ?? 0));
}

/** Groups on fewer people than the minimum whose sum follows from what is printed. */
function workedOut(drawn: readonly Place[], printed: readonly (readonly number[])[]): string[] {
  const known = printed.filter((row) => row.some((each) => each !== 0));
  const size = drawn.length;
  const follows = (columns: readonly number[]): boolean => {
    const target = Array.from({ length: 2 * size }, (_, k) => (columns.includes(k) ? 1 : 0));
    return known.length > 0 && rankOf([...known, target]) === rankOf(known);
  };
  const isSmall = (n: number): boolean => n > 0 && n < MINIMUM;
  return drawn.flatMap(({ stable, joined }, at) => [
    ...(isSmall(stable) && follows([at]) ? [`place ${at}`] : []),
    ...(isSmall(joined) && follows([size + at]) ? [`joined in ${at}`] : []),
    ...(joined > 0 && isSmall(stable + joined) && follows([at, size + at]) ? [`place ${at} later`] : []),
  ]);
}

// Nobody who joined is no group: its column is empty, and whoever attacks knows that from the printed counts.
function withoutNobody(drawn: readonly Place[], rows: readonly (readonly number[])[]): number[][] {
  const size = drawn.length;
  const isNobody = (k: number): boolean => (k < size ? drawn[k]?.stable : drawn[k - size]?.joined) === 0;
  return rows.map((row) => row.map((each, k) => (isNobody(k) ? 0 : each)));
}

describe('an attacker who has every table of every publication of a survey', () => {
  it('works out no group of fewer people than the minimum', () => {
    fc.assert(
      fc.property(places, (drawn) => {
        const first = checkedPublication(resultsOf(countsAt(drawn, false)), []);
        expect(first.exposed).toEqual([]);
        const later = checkedPublication(resultsOf(countsAt(drawn, true)), [first.results]);
        const second = later.exposed.length > 0 ? [] : printedSums(later.results, true);
        const printed = withoutNobody(drawn, [...printedSums(first.results, false), ...second]);
        expect(workedOut(drawn, printed)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
  it('would, were the later publication blind to the earlier one', () => {
    const drawn = [
      { stable: 30, joined: 4, unsure: 0 },
      { stable: 40, joined: 0, unsure: 0 },
    ];
    const [first, later] = [false, true].map((isLater) =>
      printedSums(checkedPublication(resultsOf(countsAt(drawn, isLater)), []).results, isLater),
    );
    expect(workedOut(drawn, withoutNobody(drawn, [...(first ?? []), ...(later ?? [])]))).toEqual([
      'joined in 0',
    ]);
  });
  it('would, were the rules of one question looked at one by one', () => {
    const counts = [
      { n: 12, known: 8 },
      { n: 40, known: 40 },
      { n: 50, known: 50 },
    ];
    const [all, known] = checkedPublication(resultsOf(counts), []).results.indicators;
    expect(all?.places[0]?.figure.share).toBeNull();
    expect(all?.places[0]?.figure.caution?.en).toContain('could be worked out');
    expect(known?.places[0]?.figure.caution?.en).toContain('too few');
  });
});

describe('a question’s own table', () => {
  it('is withheld with the only place of its rule, whose figure it would be', () => {
    const { results } = checkedPublication(resultsOf([{ n: 12, known: 6 }]), []);
    expect(results.questions[0]?.options.every(({ overall }) => overall.share === null)).toBe(true);
  });
  it('is told where nothing hangs on it', () => {
    const counts = [
      { n: 30, known: 30 },
      { n: 40, known: 38 },
    ];
    const { results, exposed } = checkedPublication(resultsOf(counts), []);
    expect(exposed).toEqual([]);
    expect(results.questions[0]?.options.some(({ overall }) => overall.share === null)).toBe(false);
  });
});
