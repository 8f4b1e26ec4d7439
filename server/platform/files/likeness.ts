// A picture's likeness: 64 bits that stay nearly the same when it is scaled, compressed or slightly changed, so that a photo
// sent twice is noticed. A mark for a look by a person, never a proof. Difference hash: N. Krawetz, "Kind of Like That" (2013).

/** Two pictures whose bits differ in at most so many may be one photo. */
export const ALIKE_BITS = 6;

export const LIKENESS_WIDTH = 9;
export const LIKENESS_HEIGHT = 8;

/**
 * Sixty-four characters 0 or 1: whether each pixel is brighter than its right neighbour.
 * @param grey a picture of 9 × 8 grey pixels, row by row
 */
export function likenessOf(grey: Uint8Array): string {
  const rows = Array.from({ length: LIKENESS_HEIGHT }, (_, row) =>
    grey.subarray(row * LIKENESS_WIDTH, (row + 1) * LIKENESS_WIDTH),
  );
  return rows.map(bitsOfRow).join('');
}

function bitsOfRow(row: Uint8Array): string {
  const pairs = Array.from({ length: LIKENESS_WIDTH - 1 }, (_, at) => (row[at] ?? 0) > (row[at + 1] ?? 0));
  return pairs.map((isBrighter) => (isBrighter ? '1' : '0')).join('');
}
