// Which places of an indicator are shown and in what order, and which are withheld. Every picture, page and table takes
// its places from here, so none shows what another withholds. It reckons nothing anew.
import type { Bilingual } from '#base';
import type { Figure, Indicator, PlaceFigure } from '#wire/survey';

/** A figure that may be shown: never without its error and interval. */
export interface ShownFigure {
  readonly share: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly n: number;
  readonly caution: Bilingual | null;
}

/** A place's standing among those compared: `position` by its share alone, `low` to `high` as far as the data can tell. */
export interface Standing {
  readonly position: number;
  readonly low: number;
  readonly high: number;
  readonly tier: number;
}

export interface ShownPlace {
  readonly place: PlaceFigure;
  readonly figure: ShownFigure;
  /** null for a place whose figure is too uncertain to be compared */
  readonly standing: Standing | null;
}

export interface WithheldPlace {
  readonly place: PlaceFigure;
  readonly why: Bilingual;
}

export interface PlaceStandings {
  /** those compared by tier and share, then those not compared by share */
  readonly shown: readonly ShownPlace[];
  /** in the order given */
  readonly withheld: readonly WithheldPlace[];
  /** how many places are compared with each other */
  readonly compared: number;
}

const WHY_WITHHELD = {
  none: { zh: '没有人作答', en: 'nobody answered' },
  small: { zh: '作答人数太少', en: 'too few answered' },
  unsure: { zh: '算不出误差', en: 'its error cannot be estimated' },
} as const;

/** The figure when it may be shown; undefined when a part of it is missing or fewer than `minimumCell` answered. */
export function shownFigure(figure: Figure, minimumCell: number): ShownFigure | undefined {
  const { share, standardError, lower, upper, n, caution } = figure;
  const isWhole = share !== null && standardError !== null && lower !== null && upper !== null;
  return isWhole && n >= minimumCell ? { share, standardError, lower, upper, n, caution } : undefined;
}

/** Why a figure that `shownFigure` refuses is withheld: the server's reason, or what the figure itself says. */
export function whyWithheld(figure: Figure, minimumCell: number): Bilingual {
  if (figure.caution) return figure.caution;
  if (figure.n === 0) return WHY_WITHHELD.none;
  return figure.n < minimumCell ? WHY_WITHHELD.small : WHY_WITHHELD.unsure;
}

/**
 * The places of an indicator in the order in which they are shown.
 * @param minimumCell the fewest answers on which a figure that is shown may rest
 */
export function placeStandings({ places }: Pick<Indicator, 'places'>, minimumCell: number): PlaceStandings {
  const shown = places.flatMap((place) => {
    const figure = shownFigure(place.figure, minimumCell);
    return figure ? [{ place, figure }] : [];
  });
  const shares = shown.flatMap(({ place, figure }) => (place.rank ? [figure.share] : []));
  const withStanding = shown.map((each) => ({ ...each, standing: standingOf(each, shares) }));
  return {
    shown: withStanding.sort(inOrder),
    withheld: places
      .filter((place) => !shownFigure(place.figure, minimumCell))
      .map((place) => ({ place, why: whyWithheld(place.figure, minimumCell) })),
    compared: shares.length,
  };
}

/** Whether no two places can be told apart at all: any of them may have any rank (ranks count withheld places too). */
export function areAllAlike({ shown, compared }: PlaceStandings): boolean {
  return shown.every(
    ({ standing }) => standing === null || (standing.low === 1 && standing.high >= compared),
  );
}

/** How many tiers the compared places fall into. */
export function tierCount({ shown }: PlaceStandings): number {
  return new Set(shown.flatMap(({ standing }) => (standing ? [standing.tier] : []))).size;
}

function standingOf(
  { place, figure }: Omit<ShownPlace, 'standing'>,
  shares: readonly number[],
): Standing | null {
  if (!place.rank) return null;
  const { low, high, tier } = place.rank;
  const better = shares.filter((share) => share > figure.share).length;
  // The comparison may rank adjusted shares; a position outside its own set would contradict it.
  return { position: Math.min(Math.max(better + 1, low), high), low, high, tier };
}

const LAST = Number.MAX_SAFE_INTEGER;

function inOrder(left: ShownPlace, right: ShownPlace): number {
  return (
    (left.standing?.tier ?? LAST) - (right.standing?.tier ?? LAST) || right.figure.share - left.figure.share
  );
}
