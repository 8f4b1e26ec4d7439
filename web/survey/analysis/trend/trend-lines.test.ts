import { expect, it } from 'vitest';
import type { Wave } from '#wire/survey';
import { codesFrom, codesText, MOST_PLACES, trendLines } from './trend-lines.ts';

const figure = { share: 0.8, standardError: 0.05, lower: 0.7, upper: 0.9, n: 40, caution: null };

function wave(surveyId: string, codes: readonly string[], n = 40): Wave {
  return {
    surveyId,
    title: surveyId,
    status: 'closed',
    isSimulated: true,
    fromMs: 0,
    completes: 100,
    minimumCell: 10,
    differences: [],
    overall: figure,
    places: codes.map((code) => ({ code, name: `村${code}`, figure: { ...figure, n } })),
  };
}

it('has the overall line and one for each place chosen, in every wave', () => {
  const lines = trendLines([wave('a', ['1', '2']), wave('b', ['1'])], ['2', 'unknown']);
  expect(lines.map(({ code }) => code)).toEqual(['overall', '2']);
  expect(lines[1]?.points.map((point) => point.figure?.share)).toEqual([0.8, undefined]);
});

it('withholds what rests on too few answers', () => {
  const [, line] = trendLines([wave('a', ['1'], 9)], ['1']);
  expect(line?.points[0]?.figure).toBeUndefined();
});

it('holds no more places than a picture can', () => {
  const codes = ['1', '2', '3', '4', '5', '6', '7'];
  expect(trendLines([wave('a', codes)], codes)).toHaveLength(MOST_PLACES + 1);
});

it('keeps the chosen places in the address', () => {
  expect(codesFrom(codesText(['1', '2']))).toEqual(['1', '2']);
  expect([codesText([]), codesFrom(undefined)]).toEqual([undefined, []]);
});
