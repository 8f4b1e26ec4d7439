// What changed between two waves, overall and by place, the tests of the places adjusted for each other.
// Pure: shares in, changes out.
import { adjustPValues, type ShareFigure, shareChange } from '#estimation';
import type { ADJUSTMENTS, Change, Changes, Figure } from '#wire/survey';
import { figureOf } from '../results/sample-of-survey.ts';

export type Adjustment = (typeof ADJUSTMENTS)[number];

/** One wave as far as a comparison asks. */
export interface WaveShares {
  readonly minimumCell: number;
  readonly overall: ShareFigure | undefined;
  readonly places: readonly { readonly code: string; readonly name: string; readonly share: ShareFigure }[];
}

export function waveChanges(
  before: WaveShares,
  after: WaveShares,
  adjust: Adjustment,
): Pick<Changes, 'overall' | 'places' | 'onlyInOne'> {
  const cell = Math.max(before.minimumCell, after.minimumCell);
  const earlier = new Map(before.places.map((place) => [place.code, place]));
  const later = new Set(after.places.map(({ code }) => code));
  const both = after.places.filter(({ code }) => earlier.has(code));
  const changes = both.map(({ code, share }) => changeOf(earlier.get(code)?.share, share, cell));
  const adjusted = adjustPValues(
    Float64Array.from(changes, ({ pValue }) => pValue ?? Number.NaN),
    adjust,
  );
  if (!adjusted.ok) throw new Error(adjusted.problem.code);
  const alone = [
    ...before.places.filter(({ code }) => !later.has(code)),
    ...after.places.filter(({ code }) => !earlier.has(code)),
  ];
  return {
    overall: changeOf(before.overall, after.overall, cell),
    places: both.map(({ code, name }, nth) => ({
      code,
      name,
      ...(changes[nth] ?? NO_CHANGE),
      adjustedP: numberOrNull(adjusted.value[nth]),
    })),
    onlyInOne: alone.map(({ name }) => name),
  };
}

const NO_CHANGE: Change = {
  before: null,
  after: null,
  change: null,
  standardError: null,
  lower: null,
  upper: null,
  pValue: null,
  adjustedP: null,
  why: null,
};

const TOO_FEW = { zh: '作答人数太少', en: 'too few answered' };

function changeOf(before: ShareFigure | undefined, after: ShareFigure | undefined, cell: number): Change {
  const sides = { before: sideOf(before, cell), after: sideOf(after, cell) };
  if (!before || !after || !sides.before || !sides.after) return { ...NO_CHANGE, ...sides, why: TOO_FEW };
  const found = shareChange(before, after);
  if (!found.ok) return { ...NO_CHANGE, ...sides, why: found.problem.message };
  const { change, standardError, interval, pValue } = found.value;
  const limits = { lower: interval.low, upper: interval.high };
  return { ...NO_CHANGE, ...sides, ...limits, change, standardError, pValue };
}

function sideOf(share: ShareFigure | undefined, cell: number): Figure | null {
  return share && share.n >= cell ? figureOf(share) : null;
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
