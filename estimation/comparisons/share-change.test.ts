import { expect, it } from 'vitest';
import { shareChange } from './share-change.ts';

function wave(positive: number, n: number) {
  const share = positive / n;
  const standardError = Math.sqrt((share * (1 - share)) / (n - 1));
  return { n, share, standardError, effectiveRespondents: n, whyUnreliable: undefined };
}

function changed(earlier: ReturnType<typeof wave>, later: ReturnType<typeof wave>) {
  const found = shareChange(earlier, later);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

it('is later less earlier, with the errors of both', () => {
  const { change, standardError, interval, pValue } = changed(wave(60, 100), wave(80, 100));
  expect(change).toBeCloseTo(0.2, 12);
  expect(standardError).toBeCloseTo(Math.sqrt((0.24 + 0.16) / 99), 12);
  expect(interval.low).toBeGreaterThan(0);
  expect(interval.high).toBeLessThan(0.35);
  expect(pValue).toBeLessThan(0.01);
});

it('turns round when the waves do', () => {
  const [there, back] = [changed(wave(60, 100), wave(80, 90)), changed(wave(80, 90), wave(60, 100))];
  expect(back.change).toBeCloseTo(-there.change, 12);
  expect(back.interval.low).toBeCloseTo(-there.interval.high, 12);
  expect(back.pValue).toBeCloseTo(there.pValue, 12);
});

it('is never certain because all agreed in both waves', () => {
  const { standardError, interval, pValue } = changed(wave(40, 40), wave(40, 40));
  expect(standardError).toBe(0);
  expect(interval.high).toBeGreaterThan(0.05);
  expect(pValue).toBeCloseTo(1, 10);
});

it('is refused with the wave’s own reason where a wave may not be shown', () => {
  const why = { code: 'figure-too-few-respondents', where: '', message: { zh: '', en: '' }, details: {} };
  const found = shareChange({ ...wave(8, 10), whyUnreliable: why }, wave(80, 100));
  expect(found).toMatchObject({ ok: false, problem: { code: 'figure-too-few-respondents' } });
});

it('may be told although each wave alone has too wide an interval', () => {
  const why = { code: 'figure-interval-too-wide', where: '', message: { zh: '', en: '' }, details: {} };
  expect(shareChange({ ...wave(15, 31), whyUnreliable: why }, wave(30, 31)).ok).toBe(true);
});

// Exact over all pairs of counts.
it.each([
  [30, 30, 0.9, 0.9],
  [30, 60, 0.95, 0.85],
  [40, 40, 0.97, 0.97],
  [50, 100, 0.5, 0.5],
  [100, 200, 0.9, 0.95],
])('its interval covers at least 94 in a hundred (n %i and %i, shares %f and %f)', (n1, n2, p1, p2) => {
  let covered = 0;
  const [first, second] = [binomial(n1, p1), binomial(n2, p2)];
  for (const [x, px] of first.entries())
    for (const [y, py] of second.entries()) {
      const { interval } = changed(wave(x, n1), wave(y, n2));
      if (interval.low <= p2 - p1 && p2 - p1 <= interval.high) covered += px * py;
    }
  expect(covered).toBeGreaterThan(0.94);
});

function binomial(n: number, p: number): readonly number[] {
  const chances = [(1 - p) ** n];
  for (let x = 1; x <= n; x += 1) chances.push(((chances[x - 1] ?? 0) * (n - x + 1) * p) / (x * (1 - p)));
  return chances;
}
