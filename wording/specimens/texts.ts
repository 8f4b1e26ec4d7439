// Reads the written test sets, each split by a fixed rule before anything was tuned on or learned from it.
export interface Specimen {
  readonly labels: readonly string[];
  readonly text: string;
}

export type Half = 'tuning' | 'held-out' | 'all';

/**
 * The sets, in the order in which they were written: their names (`coaching/` and `neutral/` hold a file for each), and which lines are held out of tuning
 * and learning (`everySecond`, `everyThird`), or that none is since all was tuned on after its first measurement.
 * `house` are texts of this project’s own screens and guides: neutral ones only.
 */
export const SETS = [
  { name: 'first', heldOut: 'everySecond' },
  { name: 'second', heldOut: 'none' },
  { name: 'third', heldOut: 'none' },
  { name: 'fourth', heldOut: 'none' },
  { name: 'fifth', heldOut: 'everyThird' },
  { name: 'sixth', heldOut: 'everyThird' },
  { name: 'seventh', heldOut: 'everyThird' },
  { name: 'eighth', heldOut: 'none' },
  { name: 'ninth', heldOut: 'everyThird' },
  { name: 'house', heldOut: 'everyThird' },
  { name: 'tenth', heldOut: 'none' },
  { name: 'eleventh', heldOut: 'everyThird' },
  { name: 'twelfth', heldOut: 'none' },
  { name: 'thirteenth', heldOut: 'everySecond' },
  { name: 'fourteenth', heldOut: 'none' },
  { name: 'fifteenth', heldOut: 'everyThird' },
] as const;

export type HeldOut = (typeof SETS)[number]['heldOut'];

const IS_HELD_OUT: Readonly<Record<HeldOut, (nth: number) => boolean>> = {
  everySecond: (nth) => nth % 2 === 1,
  everyThird: (nth) => nth % 3 === 2,
  none: () => false,
};

export function specimens(written: string, half: Half, heldOut: HeldOut = 'everySecond'): Specimen[] {
  return written
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .filter((_, nth) => half === 'all' || IS_HELD_OUT[heldOut](nth) === (half === 'held-out'))
    .map((line) => line.split('\t'))
    .map(([labels = '', text = '']) => ({ labels: labels.split(','), text: text.replaceAll('\\n', '\n') }));
}
