// Accident cover: from which day to which somebody is insured, and whether a duty lies within. It knows no insurer's terms.
import { type Day, plusDays } from '#base';

/** Both days included. */
export interface Cover {
  readonly from: Day;
  readonly to: Day;
}

/** The last day of unbroken cover from a day on, whatever policies it is made of; undefined when that day has none. */
export function coveredThrough(covers: readonly Cover[], day: Day): Day | undefined {
  let last: Day | undefined;
  for (const { from, to } of [...covers].sort((a, b) => (a.from < b.from ? -1 : 1)))
    if (
      from <= (last === undefined ? day : plusDays(last, 1)) &&
      to >= day &&
      (last === undefined || to > last)
    )
      last = to;
  return last;
}

/** What keeps a span of days from being covered whole; undefined when nothing does. */
export type CoverGap =
  | { readonly kind: 'never' }
  | { readonly kind: 'not-begun'; readonly day: Day }
  | { readonly kind: 'ended'; readonly day: Day }
  /** begins covered, and runs out on `day` before the span does */
  | { readonly kind: 'lapses'; readonly day: Day };

export function coverGap(covers: readonly Cover[], from: Day, to: Day): CoverGap | undefined {
  const through = coveredThrough(covers, from);
  if (through !== undefined) return through >= to ? undefined : { kind: 'lapses', day: through };
  const later = covers
    .map((cover) => cover.from)
    .filter((day) => day > from)
    .sort()[0];
  if (later !== undefined) return { kind: 'not-begun', day: later };
  const ended = covers
    .map((cover) => cover.to)
    .sort()
    .at(-1);
  return ended === undefined ? { kind: 'never' } : { kind: 'ended', day: ended };
}
