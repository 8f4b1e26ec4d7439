// Puts the lines of a questionnaire together: what each is beside its neighbours. Every line is used or found.

import { problem } from '../problems.ts';
import { LONGEST } from '../soundness/check-labels.ts';
import { MOST_QUESTIONS } from '../soundness/check-questionnaire.ts';
import { excerptOf } from '../text.ts';
import type { Draft } from './draft.ts';
import { type Finding, finding } from './findings.ts';
import { asOption, hasPlainMend } from './fixes.ts';
import { leftOutFinding, unreadFindings } from './left-out.ts';
import { groupsIn } from './lines/brackets.ts';
import { keptText } from './lines/characters.ts';
import { type HeadLine, readHeadLine } from './lines/head-line.ts';
import { asksSomething } from './lines/line.ts';
import type { LineShape, ShapedLine } from './lines/line-shape.ts';
import { type NumberStyle, type OptionStart, optionStarts, readOptions } from './lines/option-run.ts';
import { type Head, type Numbered, noteOf, readHead, saidBy } from './lines/question-head.ts';

export type Assembled = { readonly drafts: readonly Draft[]; readonly findings: readonly Finding[] };

type State = {
  readonly drafts: Draft[];
  readonly findings: Finding[];
  unread: ShapedLine[];
  /** A heading that waits for the question below it. */
  heading: ShapedLine | undefined;
  /** The question below which the unread lines stand. */
  unreadUnder: Draft | undefined;
};

// Option numbers have two digits.
const MOST_OPTIONS = 100;

export function assemble(lines: readonly ShapedLine[]): Assembled {
  const state: State = {
    drafts: [],
    findings: [],
    unread: [],
    heading: undefined,
    unreadUnder: undefined,
  };
  for (const line of lines) {
    // One too many is enough to be found.
    if (state.drafts.length > MOST_QUESTIONS) break;
    take(state, line);
  }
  reportUnread(state);
  reportHeading(state);
  return state;
}

// A heading that no question follows is left out.
function reportHeading(state: State): void {
  const left = state.heading && leftOutFinding(state.heading);
  if (left) state.findings.push(left);
  state.heading = undefined;
}

function take(state: State, line: ShapedLine): void {
  const under = state.drafts.at(-1);
  if (line.look.shape === 'heading') {
    reportUnread(state);
    reportHeading(state);
    state.heading = line;
    return;
  }
  const leftOut = leftOutFinding(line);
  const isKnown = leftOut === undefined && takeKnown(state, line, line.look);
  if (leftOut || isKnown || hasPlainMend(line)) reportUnread(state);
  if (leftOut) state.findings.push(leftOut);
  else if (!isKnown) state.unread.push(line);
  state.unreadUnder = under;
  // Such a line gets a finding of its own, with its mend.
  if (hasPlainMend(line)) reportUnread(state);
}

// Whether the line was used.
function takeKnown(state: State, line: ShapedLine, shape: LineShape): boolean {
  const current = state.drafts.at(-1);
  if (shape.shape === 'numbered') return takeNumbered(state, line, shape.numbered);
  if (!current) return false;
  if (shape.shape === 'options') return takeOptions(state, line, shape.style, shape.starts);
  if (shape.shape === 'note') return takeNote(state, current, line, shape);
  return shape.shape === 'plain' && continuesHead(current, line) && joinHead(state, current, line);
}

function takeNumbered(state: State, line: ShapedLine, numbered: Numbered): boolean {
  const current = state.drafts.at(-1);
  if (current && isBareOption(current, line, numbered)) {
    noteIfUnclear(state, current, line, numbered);
    return takeOptions(state, line, 'bare', optionStarts(line, numbered.digits.start, 'bare'));
  }
  const head = readHead(line, numbered.from);
  state.drafts.push(draftFrom(line, numbered, head, state.heading));
  state.heading = undefined;
  return takeOptionsOnHeadLine(state, line, head);
}

function takeOptionsOnHeadLine(state: State, line: ShapedLine, { optionsFrom }: Head): boolean {
  if (optionsFrom === undefined) return true;
  return takeOptions(state, line, 'bracket', optionStarts(line, optionsFrom, 'bracket'));
}

function draftFrom(line: ShapedLine, numbered: Numbered, head: Head, heading: ShapedLine | undefined): Draft {
  return {
    id: `${numbered.series ?? 'Q'}${numbered.number}`,
    numbered,
    line,
    headEnd: line,
    head,
    notes: [...head.notes],
    options: [],
    checks: [],
    items: [],
    ...(heading ? { section: keptText(heading.text) } : {}),
  };
}

// 1. 2. 3. number questions and options alike: an option follows on from the options and does not ask anything.
function isBareOption(current: Draft, line: ShapedLine, numbered: Numbered): boolean {
  const expected = nextBareNumber(current);
  if (numbered.series || numbered.number !== expected) return false;
  const hasOptionsOfItsOwn = /\(\s?1\s?\)/.test(line.shadow);
  return !line.isMarked && !asksSomething(line) && !hasOptionsOfItsOwn;
}

function nextBareNumber(current: Draft): number {
  if (current.style === undefined) return 1;
  return current.style === 'bare' ? Number(current.options.at(-1)?.number.code) + 1 : Number.NaN;
}

function noteIfUnclear(state: State, current: Draft, line: ShapedLine, numbered: Numbered): void {
  const isSameLook = !current.numbered.series && current.numbered.separator === numbered.separator;
  if (!isSameLook || numbered.number !== current.numbered.number + 1) return;
  const option = String(numbered.number);
  const details = { line: line.number, excerpt: excerptOf(line.original), option };
  const fixes = [asOption(line, numbered)];
  state.findings.push(finding('warning', line, problem('option-or-question-unclear', details), fixes));
}

function takeOptions(
  state: State,
  line: ShapedLine,
  style: NumberStyle,
  starts: readonly OptionStart[],
): boolean {
  const current = state.drafts.at(-1);
  if (!current || current.isFull) return current !== undefined;
  const room = MOST_OPTIONS - current.options.length;
  current.style ??= style;
  current.options.push(...readOptions(line, starts.slice(0, room + 1)).slice(0, room));
  if (starts.length > room) {
    current.isFull = true;
    const details = { line: line.number, question: current.id, most: MOST_OPTIONS };
    state.findings.push(finding('unread', line, problem('outline-too-many-options', details, current.id)));
  }
  return true;
}

type Inner = { readonly innerStart: number; readonly innerEnd: number };

function takeNote(state: State, current: Draft, line: ShapedLine, note: Inner): boolean {
  const { innerStart, innerEnd } = note;
  const read = readHeadLine(line.text.slice(innerStart, innerEnd), line.shadow.slice(innerStart, innerEnd));
  if (read) takeHeadLine(state, current, line, read);
  else takeWords(current, line, note);
  return true;
}

function takeHeadLine(state: State, current: Draft, line: ShapedLine, read: HeadLine): void {
  if (read.is === 'section') current.section = read.text;
  else if (read.is === 'asked') current.askedWhen = read.when;
  else if (read.is === 'check') current.checks.push(read.check);
  else if (read.is === 'items') current.items = read.items;
  else {
    const details = { line: line.number, excerpt: excerptOf(line.original), question: current.id };
    state.findings.push(finding('unread', line, problem('question-condition-unread', details, current.id)));
  }
}

function takeWords(current: Draft, line: ShapedLine, note: Inner): void {
  const group = groupsIn(line.shadow, 0, line.shadow.length)[0];
  const said = group && group.innerStart === note.innerStart ? saidBy(line, group) : undefined;
  const isMark = said?.kind !== undefined || said?.unsupported !== undefined;
  if (isMark && current.head.kind === undefined) current.head = { ...current.head, ...said };
  current.notes.push(...(isMark ? said.notes : [noteOf(line.text.slice(note.innerStart, note.innerEnd))]));
}

// Pasted from paper, long questions are broken into lines.
function continuesHead(current: Draft, line: ShapedLine): boolean {
  const { head, options } = current;
  if (head.kind !== undefined || head.unsupported !== undefined || options.length > 0) return false;
  if (head.text.length > LONGEST.text) return false;
  return line.isMarked || !/[?？。:：)）]/.test(head.text.slice(-1));
}

function joinHead(state: State, current: Draft, line: ShapedLine): boolean {
  const rest = readHead(line, 0);
  // Chinese words join without a space.
  current.head = { ...current.head, ...rest, text: `${current.head.text}${rest.text}` };
  current.headEnd = line;
  current.notes.push(...rest.notes);
  return takeOptionsOnHeadLine(state, line, rest);
}

// Many lines in a row are one finding.
function reportUnread(state: State): void {
  state.findings.push(...unreadFindings(state.unread, state.unreadUnder));
  state.unread = [];
}
