// Puts the lines of a questionnaire together: what each is beside its neighbours. Every line is used or found.
import { LONGEST } from '../check-labels.ts';
import { problem } from '../problems.ts';
import { excerptOf } from '../text.ts';
import type { Draft } from './draft.ts';
import { type Finding, finding } from './findings.ts';
import { asOption } from './fixes.ts';
import { leftOutFinding, unreadFindings } from './left-out.ts';
import { groupsIn } from './lines/brackets.ts';
import { asksSomething } from './lines/line.ts';
import type { LineShape, ShapedLine } from './lines/line-shape.ts';
import { type NumberStyle, optionStarts, readOptions } from './lines/option-run.ts';
import { noteOf, type Numbered, readHead, saidBy } from './lines/question-head.ts';

export type Assembled = { readonly drafts: readonly Draft[]; readonly findings: readonly Finding[] };

type State = { readonly drafts: Draft[]; readonly findings: Finding[]; unread: ShapedLine[] };

export function assemble(lines: readonly ShapedLine[]): Assembled {
  const state: State = { drafts: [], findings: [], unread: [] };
  for (const line of lines) take(state, line);
  reportUnread(state);
  return state;
}

function take(state: State, line: ShapedLine): void {
  const leftOut = leftOutFinding(line);
  const isKnown = leftOut === undefined && takeKnown(state, line, line.look);
  if (leftOut || isKnown || asksSomething(line)) reportUnread(state);
  if (leftOut) state.findings.push(leftOut);
  else if (!isKnown) state.unread.push(line);
  // A line that asks something gets a finding of its own, with a mend.
  if (asksSomething(line)) reportUnread(state);
}

// Whether the line was used.
function takeKnown(state: State, line: ShapedLine, shape: LineShape): boolean {
  const current = state.drafts.at(-1);
  if (shape.shape === 'numbered') return takeNumbered(state, line, shape.numbered);
  if (!current) return false;
  if (shape.shape === 'options') return takeOptions(current, line, shape.style, shape.starts[0]?.start ?? 0);
  if (shape.shape === 'note') return takeNote(current, line, shape);
  return shape.shape === 'plain' && continuesHead(current, line) && joinHead(current, line);
}

function takeNumbered(state: State, line: ShapedLine, numbered: Numbered): boolean {
  const current = state.drafts.at(-1);
  if (current && isBareOption(current, line, numbered)) {
    noteIfUnclear(state, current, line, numbered);
    return takeOptions(current, line, 'bare', numbered.digits.start);
  }
  state.drafts.push(draftFrom(line, numbered));
  return true;
}

function draftFrom(line: ShapedLine, numbered: Numbered): Draft {
  const head = readHead(line, numbered.from);
  const draft: Draft = {
    id: `${numbered.series ?? 'Q'}${numbered.number}`,
    numbered,
    line,
    headEnd: line,
    head,
    notes: [...head.notes],
    options: [],
  };
  if (head.optionsFrom !== undefined) takeOptions(draft, line, 'bracket', head.optionsFrom);
  return draft;
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

function takeOptions(current: Draft, line: ShapedLine, style: NumberStyle, from: number): boolean {
  current.style ??= style;
  for (const option of readOptions(line, optionStarts(line, from, style))) current.options.push(option);
  return true;
}

function takeNote(current: Draft, line: ShapedLine, note: { innerStart: number; innerEnd: number }): boolean {
  const group = groupsIn(line.shadow, 0, line.shadow.length)[0];
  const said = group && group.innerStart === note.innerStart ? saidBy(line, group) : undefined;
  const isMark = said?.kind !== undefined || said?.unsupported !== undefined;
  if (isMark && current.head.kind === undefined) current.head = { ...current.head, ...said };
  current.notes.push(...(isMark ? said.notes : [noteOf(line.text.slice(note.innerStart, note.innerEnd))]));
  return true;
}

// Pasted from paper, long questions are broken into lines.
function continuesHead(current: Draft, line: ShapedLine): boolean {
  const { head, options } = current;
  if (head.kind !== undefined || head.unsupported !== undefined || options.length > 0) return false;
  if (head.text.length > LONGEST.text) return false;
  return line.isMarked || !/[?？。:：)）]/.test(head.text.slice(-1));
}

function joinHead(current: Draft, line: ShapedLine): boolean {
  const { text: firstWords, notes } = current.head;
  const rest = readHead(line, 0);
  // Chinese words join without a space.
  current.head = { ...current.head, ...rest, text: `${firstWords}${rest.text}`, notes: [...notes, ...rest.notes] };
  current.headEnd = line;
  current.notes.push(...rest.notes);
  if (rest.optionsFrom !== undefined) takeOptions(current, line, 'bracket', rest.optionsFrom);
  return true;
}

// Many lines in a row are one finding.
function reportUnread(state: State): void {
  state.findings.push(...unreadFindings(state.unread, state.drafts.at(-1)));
  state.unread = [];
}
