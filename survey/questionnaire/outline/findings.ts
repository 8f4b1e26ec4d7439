// What a reader of outline text tells the person at the screen: a line, what is wrong with it, and mends by a click.
import type { Bilingual, Problem } from '#base';
import { problem } from '../problems.ts';
import { excerptOf } from '../text.ts';
import { type Line, withLineReplaced } from './lines/line.ts';

/** A mend: the whole line (it may become several, or empty) and the words on the button. */
export type Fix = { readonly label: Bilingual; readonly replaceLineWith: string };

/**
 * One thing found in an outline text. `unread`: the questionnaire must not be used before this is mended;
 * `warning`: it was read or left out in a way that a person should look at. `line`: 1-based, in the text given;
 * `excerpt`: the beginning of that line. `fixes`: empty where no mend is obvious.
 */
export type Finding = {
  readonly severity: 'unread' | 'warning';
  readonly problem: Problem;
  readonly line: number;
  readonly excerpt: string;
  readonly fixes: readonly Fix[];
};

/** Whether a questionnaire read with these findings may be used: nothing is unread. */
export function isUsable(findings: readonly Finding[]): boolean {
  return findings.every((found) => found.severity !== 'unread');
}

/**
 * The text after one of a finding's fixes; read it again to see what is left.
 * @example applyFix(text, findings[0].line, findings[0].fixes[0])
 */
export function applyFix(text: string, line: number, fix: Fix): string {
  return withLineReplaced(text, line, fix.replaceLineWith);
}

export function finding(
  severity: Finding['severity'],
  line: Line,
  found: Problem,
  fixes: readonly Fix[] = [],
): Finding {
  return { severity, problem: found, line: line.number, excerpt: excerptOf(line.original), fixes };
}

/** The most findings that are listed; hostile text has more than anybody reads. */
export const MOST_FINDINGS = 300;

/** In the order of lines, the rest beyond the limit summed up in one. */
export function listed(findings: readonly Finding[], more: number): readonly Finding[] {
  const ordered = findings.toSorted((left, right) => left.line - right.line);
  const first = ordered.slice(0, MOST_FINDINGS);
  const count = ordered.length - first.length + more;
  const last = first.at(-1);
  if (count === 0 || !last) return first;
  const rest = problem('outline-findings-left-out', { count });
  return [...first, { ...last, severity: 'unread', problem: rest, fixes: [] }];
}
