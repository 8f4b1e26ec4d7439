// How large a photo is kept, and the bits by which nearly equal pictures are known. Numbers in, numbers out.

/** The longer side; the server keeps no larger ones. */
const LONGEST_SIDE = 1600;

/** The size that fits, with the same proportions; a small photo stays as it is. */
export function fittedSize(
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export const LIKENESS_WIDTH = 9;
export const LIKENESS_HEIGHT = 8;

/**
 * The difference hash, 64 characters 0 or 1: whether each pixel is brighter than its right neighbour. The server reckons the
 * same from the same picture (N. Krawetz, "Kind of Like That", 2013).
 * @param rgba 9 × 8 pixels of four bytes, row by row
 */
export function likenessFrom(rgba: Uint8ClampedArray): string {
  const bits: string[] = [];
  for (let row = 0; row < LIKENESS_HEIGHT; row += 1) {
    for (let column = 0; column + 1 < LIKENESS_WIDTH; column += 1) {
      const at = row * LIKENESS_WIDTH + column;
      bits.push(greyAt(rgba, at) > greyAt(rgba, at + 1) ? '1' : '0');
    }
  }
  return bits.join('');
}

function greyAt(rgba: Uint8ClampedArray, at: number): number {
  const [red = 0, green = 0, blue = 0] = rgba.subarray(at * 4, at * 4 + 3);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
