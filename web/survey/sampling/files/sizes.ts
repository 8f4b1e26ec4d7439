// Sizes of files as people read them.

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** Three digits at most before the unit: `980 B`, `12.3 MB`. */
export function sizeText(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${unit === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${UNITS[unit] ?? ''}`;
}

/** Whole percent of the way; 100 only when all of it is done. */
export function percentOf(done: number, total: number): number {
  return total <= 0 ? 0 : Math.min(done >= total ? 100 : 99, Math.floor((done / total) * 100));
}
