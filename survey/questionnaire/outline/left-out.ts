// Lines that do not become part of the questionnaire: known ones that never do, and those that nobody can read.
import { problem } from '../problems.ts';
import { excerptOf } from '../text.ts';
import type { Draft } from './draft.ts';
import { type Finding, finding } from './findings.ts';
import { deleteLine, unreadFixes } from './fixes.ts';
import { type Line, LONGEST_LINE } from './lines/line.ts';
import type { LineShape, ShapedLine } from './lines/line-shape.ts';

const CODES = {
  heading: 'outline-heading-left-out',
  'page-number': 'outline-page-number-left-out',
  closing: 'outline-closing-left-out',
  coaching: 'outline-coaching',
  advice: 'outline-coaching',
} as const satisfies Partial<Record<LineShape['shape'], string>>;

/** The finding for a line that is left out for what it is; undefined for other lines. */
export function leftOutFinding(line: ShapedLine): Finding | undefined {
  const { shape } = line.look;
  if (shape === 'too-long') return tooLong(line);
  if (!isLeftOut(shape)) return undefined;
  const details = { line: line.number, excerpt: excerptOf(line.original) };
  return finding('warning', line, problem(CODES[shape], details), [deleteLine()]);
}

function isLeftOut(shape: LineShape['shape']): shape is keyof typeof CODES {
  return Object.hasOwn(CODES, shape);
}

function tooLong(line: Line): Finding {
  const sizes = { line: line.number, length: line.original.length, most: LONGEST_LINE };
  return finding('unread', line, problem('outline-line-too-long', sizes), [deleteLine()]);
}

const SHORTEST_RUN = 3;

/** The findings for unread lines that follow each other: three or more are one. */
export function unreadFindings(lines: readonly ShapedLine[], current: Draft | undefined): readonly Finding[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  if (lines.length < SHORTEST_RUN) return lines.map((line) => unreadFinding(line, current));
  const details = { line: first.number, last: last.number, count: lines.length };
  return [finding('unread', first, problem('outline-lines-unread', details))];
}

function unreadFinding(line: ShapedLine, current: Draft | undefined): Finding {
  const details = { line: line.number, excerpt: excerptOf(line.original) };
  return finding('unread', line, problem('outline-line-unread', details), unreadFixes(line, current));
}

/** The one finding for all lines outside the questionnaire. */
export function outsideFindings(lines: readonly Line[]): readonly Finding[] {
  const [first] = lines;
  if (!first) return [];
  const details = { ranges: rangesOf(lines.map((line) => line.number)), count: lines.length };
  return [finding('warning', first, problem('outline-parts-left-out', details))];
}

const MOST_RANGES = 6;
// Blank lines do not part a range.
const WIDEST_GAP = 3;

function rangesOf(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number - last.to <= WIDEST_GAP) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  const shown = ranges
    .slice(0, MOST_RANGES)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return shown.join(', ') + (ranges.length > MOST_RANGES ? ' …' : '');
}
