// Findings in a text: the text in pieces, and the neutral words that an advice offers. It knows no screen.

interface Found {
  readonly start: number;
  readonly end: number;
}

export interface Piece<Finding> {
  readonly text: string;
  /** the first finding that lies over it, and which it is in the list */
  readonly finding: Finding | null;
  readonly nth: number | null;
}

/** The text cut where findings begin and end; put together again it is the same text. Findings may overlap: the first counts. */
export function piecesOf<Finding extends Found>(
  text: string,
  findings: readonly Finding[],
): readonly Piece<Finding>[] {
  const cuts = [0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((left, right) => left - right);
  return cuts.slice(1).flatMap((end, at) => {
    const start = cuts[at] ?? 0;
    if (start === end) return [];
    const nth = findings.findIndex((finding) => finding.start <= start && finding.end >= end);
    return [{ text: text.slice(start, end), finding: findings[nth] ?? null, nth: nth < 0 ? null : nth }];
  });
}

/** The words that an advice puts between quotation marks, to stand in place of the phrase; none where it offers none. */
export function offeredWords(advice: string): string | undefined {
  return /“([^”]+)”/.exec(advice)?.[1];
}
