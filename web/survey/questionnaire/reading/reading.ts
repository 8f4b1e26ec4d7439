// A text as the reader of questionnaires read it, with the marks for the editor's lines. It knows no page.
import type { Finding, Questionnaire } from '#survey/questionnaire';

export interface Reading {
  /** the text that was read; the editor may be ahead of it */
  readonly text: string;
  readonly questionnaire: Questionnaire;
  readonly findings: readonly Finding[];
}

/** The gravest finding of every line that has one. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<number, Finding['severity']> {
  const marks = new Map<number, Finding['severity']>();
  for (const { line, severity } of findings) if (marks.get(line) !== 'unread') marks.set(line, severity);
  return marks;
}

export function unreadCount(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'unread').length;
}
