// From the options of a question to a bar that diverges: negative steps to the left of nought, positive ones to the right,
// what is no step apart. Pure: shares in, segments out.
import type { Scale } from '#wire/survey';

export type ScaleSide = Scale['options'][number]['side'];

export interface Segment {
  readonly code: string;
  readonly side: ScaleSide;
  readonly share: number;
  /** where it begins, in shares from nought; the segments apart begin at 0 of their own column */
  readonly from: number;
  /** how far from the middle of the scale, 0 the nearest; its shade */
  readonly step: number;
}

/** @param shares by option code; one without a share has no segment */
export function scaleSegments(scale: Scale, shares: ReadonlyMap<string, number>): readonly Segment[] {
  const ofSide = (side: ScaleSide) => scale.options.filter((option) => option.side === side);
  // The questionnaire goes from the best to the worst: the middle lies between the two sides.
  const outward = {
    positive: ofSide('positive').toReversed(),
    negative: ofSide('negative'),
    apart: ofSide('apart'),
  };
  return (['negative', 'positive', 'apart'] as const).flatMap((side) => {
    let reached = 0;
    return outward[side].flatMap(({ code }, step) => {
      const share = shares.get(code);
      if (share === undefined) return [];
      const from = side === 'negative' ? -reached - share : reached;
      reached += share;
      return [{ code, side, share, from, step }];
    });
  });
}

/** How far the bars of all rows reach to each side, at least a tenth. */
export function reachOf(rows: readonly (readonly Segment[])[]): Readonly<Record<ScaleSide, number>> {
  const most = (side: ScaleSide): number =>
    Math.max(0.1, ...rows.map((row) => sum(row.filter((each) => each.side === side))));
  return { negative: most('negative'), positive: most('positive'), apart: most('apart') };
}

function sum(segments: readonly Segment[]): number {
  return segments.reduce((total, { share }) => total + share, 0);
}
