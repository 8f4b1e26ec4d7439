// Reads questionnaires from text as Chinese offices write and paste it. Every line becomes part of the questionnaire
// or is listed with its number and a reason. It never throws, whatever it is given.

import type { Questionnaire } from '../model.ts';
import { problem } from '../problems.ts';
import { flawsOf } from '../soundness/check-questionnaire.ts';
import type { Flaw } from '../soundness/flaw.ts';
import { type Assembled, assemble } from './assemble.ts';
import { questionsOf } from './draft.ts';
import { draftFindings } from './draft-findings.ts';
import { findPart, type Part } from './find-part.ts';
import { type Finding, finding, listed, MOST_FINDINGS } from './findings.ts';
import { flawFixes } from './fixes.ts';
import { leftOutFinding, outsideFindings, unreadFindings } from './left-out.ts';
import { keptText } from './lines/characters.ts';
import { type Line, lineOf, linesOf } from './lines/line.ts';
import { type ShapedLine, shaped } from './lines/line-shape.ts';

/** The longest text that is read, in UTF-16 units. */
const LONGEST_OUTLINE = 5_000_000;

/**
 * A questionnaire and everything a person should look at, in the order of lines. Use the questionnaire only when
 * `isUsable(findings)`; it is there in any case, for a preview.
 */
type ReadOutline = { readonly questionnaire: Questionnaire; readonly findings: readonly Finding[] };

/**
 * Reads outline text: `1、…(单选题)`, `(1)安全<跳至Q3> (2)…`, `S1、…`, 不读出, 其他(请注明:), full- and half-width
 * alike, one questionnaire or a whole document around it. The language is described in docs/outline-language.md.
 * Linear in the length of the text.
 */
export function readOutline(text: string): ReadOutline {
  if (text.length > LONGEST_OUTLINE) return refusedOutline(text);
  const lines = linesOf(text).map(shaped);
  const part = findPart(lines);
  const assembled = assemble(part.body);
  const front = readFront(part);
  const read = assembled.drafts.map(questionsOf);
  const questionnaire: Questionnaire = {
    format: 'wenan-questionnaire/1',
    ...front.words,
    questions: read.flat(),
  };
  const owners = read.flatMap((questions, draft) => questions.map(() => draft));
  const flaws = flawsOf(questionnaire);
  const findings = [
    ...controlFindings(lines),
    ...outsideFindings(part.leftOut),
    ...front.findings,
    ...assembled.findings,
    ...assembled.drafts.flatMap(draftFindings),
    ...flaws
      .slice(0, MOST_FINDINGS)
      .map((flaw) => ({ ...flaw, question: owners[flaw.question] ?? -1 }))
      .map((flaw) => flawFinding(flaw, assembled, part.title ?? part.body[0] ?? lineOf('', 1))),
  ];
  return { questionnaire, findings: listed(findings, Math.max(0, flaws.length - MOST_FINDINGS)) };
}

function refusedOutline(text: string): ReadOutline {
  const details = { length: text.length, most: LONGEST_OUTLINE };
  const questionnaire = { format: 'wenan-questionnaire/1', title: '', questions: [] } as const;
  const line = lineOf(text.slice(0, 100), 1);
  return { questionnaire, findings: [finding('unread', line, problem('outline-too-large', details))] };
}

const UNFIT_TITLES: ReadonlySet<string> = new Set(['too-long', 'coaching', 'advice']);

type Front = {
  readonly words: Pick<Questionnaire, 'title' | 'introduction'>;
  readonly findings: readonly Finding[];
};

function readFront({ title, introduction }: Part): Front {
  const unfit = title && UNFIT_TITLES.has(title.look.shape) ? leftOutFinding(title) : undefined;
  const paragraphs = introduction
    .filter(isParagraph)
    .map(wordsOf)
    .filter((words) => words !== '');
  const strays = introduction.filter((line) => line.look.shape === 'options');
  return {
    words: {
      title: title && !unfit ? wordsOf(title) : '',
      ...(paragraphs.length === 0 ? {} : { introduction: paragraphs.join('\n') }),
    },
    findings: [
      ...(unfit ? [unfit] : []),
      ...introduction.flatMap((line) => leftOutFinding(line) ?? []),
      ...unreadFindings(strays, undefined),
    ],
  };
}

function isParagraph(line: ShapedLine): boolean {
  return line.look.shape !== 'options' && leftOutFinding(line) === undefined;
}

function wordsOf({ text, look }: ShapedLine): string {
  const isNamed = look.shape === 'annex' || look.shape === 'title' || look.shape === 'introduction';
  return keptText(isNamed ? text.slice(look.from) : text);
}

// Only what changes or hides words; byte order marks and other invisible joins are dropped without a word.
const CONTROL = /[[\p{Cc}--\s]\p{Cs}\u{f0000}-\u{fffff}]/v;

function controlFindings(lines: readonly Line[]): readonly Finding[] {
  const affected = lines.filter((line) => CONTROL.test(line.original));
  const [first] = affected;
  if (!first) return [];
  const details = { count: affected.length, line: first.number };
  return [finding('warning', first, problem('outline-control-characters', details))];
}

function flawFinding(flaw: Flaw, { drafts }: Assembled, firstLine: Line): Finding {
  const draft = drafts[flaw.question];
  const line = draft?.options[flaw.option ?? -1]?.line ?? draft?.line ?? firstLine;
  const found = flaw.problem();
  return finding(flaw.blocks ? 'unread' : 'warning', line, found, flawFixes(flaw, found.code, line, drafts));
}
