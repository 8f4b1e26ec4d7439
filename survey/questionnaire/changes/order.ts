// Which of a list of positions stand out of order: all but the longest run that rises.

/** The indices of one longest rising run. */
export function risingRun(positions: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, position] of positions.entries()) {
    const at = firstNotBelow(ends, positions, position);
    before.set(index, ends[at - 1]);
    ends[at] = index;
  }
  const run = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) run.add(index);
  return run;
}

function firstNotBelow(ends: readonly number[], positions: readonly number[], position: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[ends[middle] ?? 0] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a scale of three or more runs the other way round; what stands outside the scale (不了解) may stay. */
export function isTurned(positions: readonly number[]): boolean {
  const falling = risingRun(positions.map((position) => -position)).size;
  return falling >= 3 && falling > risingRun(positions).size;
}
