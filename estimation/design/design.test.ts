import { describe, expect, it } from 'vitest';
import { accepted, designOf, refusal, TWO_VILLAGES } from '../specimens.ts';
import { domainsBy, everyone } from './domains.ts';
import { type StratifiedColumns, stratifiedDesign } from './stratified-design.ts';

const GOOD: StratifiedColumns = {
  stratum: Int32Array.of(0, 0, 1),
  strataCount: 2,
  weight: Float64Array.of(10, 10, 30),
  lonely: 'fail',
};
const made = (change: Partial<StratifiedColumns>) => stratifiedDesign({ ...GOOD, ...change });

describe('a stratified design', () => {
  it('counts the units of each stratum', () => {
    expect([...accepted(made({})).unitsInStratum]).toEqual([2, 1]);
  });
  it('takes a stratum without a respondent', () => {
    expect([...accepted(made({ strataCount: 3 })).unitsInStratum]).toEqual([2, 1, 0]);
  });
  it('corrects for a finite population only when told the population', () => {
    expect([...accepted(made({})).unsampledShare]).toEqual([1, 1]);
    expect([...accepted(made({ population: Float64Array.of(20, 4) })).unsampledShare]).toEqual([0.9, 0.75]);
  });
  it('refuses to do without strata or without rows', () => {
    expect(refusal(made({ strataCount: 0 }))).toBe('no-strata');
    expect(refusal(made({ stratum: new Int32Array(0), weight: new Float64Array(0) }))).toBe('no-respondents');
  });
  it('names the row whose stratum does not exist', () => {
    expect(refusal(made({ stratum: Int32Array.of(0, 2, 1) }))).toBe('stratum-unknown at row 2');
    expect(refusal(made({ stratum: Int32Array.of(0, 0, -1) }))).toBe('stratum-unknown at row 3');
  });
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('names the row whose weight is %d', (weight) => {
    expect(refusal(made({ weight: Float64Array.of(10, weight, 30) }))).toBe('weight-not-positive at row 2');
  });
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'names the stratum whose population is %d',
    (population) => {
      const populations = Float64Array.of(20, population);
      expect(refusal(made({ population: populations }))).toBe('population-not-positive at stratum 2');
    },
  );
  it('names the stratum with fewer people than respondents', () => {
    expect(refusal(made({ population: Float64Array.of(1, 4) }))).toBe('population-below-sample at stratum 1');
  });
  it('throws when columns differ in length, which is a bug and no refusal', () => {
    expect(() => made({ weight: Float64Array.of(1) })).toThrow(RangeError);
    expect(() => made({ population: Float64Array.of(1) })).toThrow(RangeError);
  });
});

describe('domains', () => {
  const design = designOf(TWO_VILLAGES);
  it('list the rows of each domain and stratum together', () => {
    const domains = domainsBy(design, Int32Array.of(1, 0, 1, 0, -1), 2, Uint8Array.of(1, 1, 1, 1, 1));
    expect([...domains.cellDomain]).toEqual([1, 0, 0]);
    expect([...domains.cellStratum]).toEqual([0, 0, 1]);
    expect([...domains.rows]).toEqual([0, 2, 1, 3]);
    expect([...domains.cellStart]).toEqual([0, 2, 3, 4]);
  });
  it('leave out rows that are masked', () => {
    expect([...domainsBy(design, new Int32Array(5), 1, Uint8Array.of(0, 1, 0, 0, 1)).rows]).toEqual([1, 4]);
  });
  it('hold everybody when nothing is asked', () => {
    expect(everyone(design).rows).toHaveLength(5);
  });
  it('throw when the groups are of another design or out of range', () => {
    expect(() => domainsBy(design, new Int32Array(4), 1)).toThrow(RangeError);
    expect(() => domainsBy(design, Int32Array.of(0, 0, 0, 0, 1), 1)).toThrow(RangeError);
  });
});
