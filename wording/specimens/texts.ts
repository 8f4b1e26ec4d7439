// Reads the written test sets, halved by a fixed rule: lines that stand second in each pair are held out and never tuned on.
export interface Specimen {
  readonly labels: readonly string[];
  readonly text: string;
}

export type Half = 'tuning' | 'held-out' | 'all';

export function specimens(written: string, half: Half): Specimen[] {
  return written
    .trim()
    .split('\n')
    .filter((_, nth) => half === 'all' || (nth % 2 === 1) === (half === 'held-out'))
    .map((line) => line.split('\t'))
    .map(([labels = '', text = '']) => ({ labels: labels.split(','), text: text.replaceAll('\\n', '\n') }));
}
