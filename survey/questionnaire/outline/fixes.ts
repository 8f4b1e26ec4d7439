// Mends that a click can make: each is a whole line, typed anew. Only where one is obvious.

import { QUESTION_KINDS } from '../kinds/index.ts';
import type { Flaw } from '../soundness/flaw.ts';
import type { Draft } from './draft.ts';
import type { Fix } from './findings.ts';
import { asksSomething, type Line } from './lines/line.ts';
import type { ShapedLine } from './lines/line-shape.ts';
import type { ReadOption, UnreadMark } from './lines/option-run.ts';
import type { Numbered } from './lines/question-head.ts';

/** Removes the line. */
export function deleteLine(): Fix {
  return { label: { zh: '删去这一行', en: 'Delete this line' }, replaceLineWith: '' };
}

/** Writes `1.` as `(1)`. */
export function asOption({ original }: Line, { digits, from, number }: Numbered): Fix {
  const replaceLineWith = `${original.slice(0, digits.start)}(${number})${original.slice(from)}`;
  return { label: { zh: `改为选项(${number})`, en: `Make it option (${number})` }, replaceLineWith };
}

/** The marks a question without one can get. */
export function kindMarkFixes({ headEnd, head, options }: Draft): readonly Fix[] {
  const at = head.optionsFrom ?? headEnd.original.trimEnd().length;
  const { single, multiple, text, number } = QUESTION_KINDS;
  return (options.length > 0 ? [single, multiple] : [text, number]).map(({ name, marks }) => ({
    label: { zh: `注明(${name.zh})`, en: `Mark it ${name.en}` },
    replaceLineWith: spliced(headEnd.original, at, at, `(${marks[0]})`),
  }));
}

/** `<跳Q3>` may be either. */
export function skipFixes({ line }: ReadOption, { group, words }: UnreadMark): readonly Fix[] {
  const target = /^.(?:请)?跳\s?(Q?\d{1,3}|S\d{1,3}).$/i.exec(words)?.[1];
  if (target === undefined) return [];
  return [`<跳至${target}>`, `<跳过${target}>`].map((mark) => ({
    label: { zh: `改为${mark}`, en: `Make it ${mark}` },
    replaceLineWith: spliced(line.original, group.start, group.end, mark),
  }));
}

/** Says whether a guessed option stands alone. */
export function exclusiveFixes({ line, end }: ReadOption): readonly Fix[] {
  return ['(可同选)', '(单独选)'].map((mark) => ({
    label: { zh: `标明${mark}`, en: `Mark it ${mark}` },
    replaceLineWith: spliced(line.original, end, end, mark),
  }));
}

/** Whether it is plain what an unread line is meant for: a question, or options without numbers. */
export function hasPlainMend(line: ShapedLine): boolean {
  return line.isMarked || asksSomething(line) || UNNUMBERED.test(line.shadow);
}

/** What an unread line may be meant for. */
export function unreadFixes(line: ShapedLine, current: Draft | undefined): readonly Fix[] {
  const words = line.original.trim();
  if (line.isMarked || asksSomething(line)) return [asQuestion(line, current), deleteLine()];
  if (!current) return [deleteLine()];
  if (UNNUMBERED.test(line.shadow)) return [withNumbers(line, current), deleteLine()];
  return [asNextOption(words, current), asNote(words), deleteLine()];
}

function asQuestion({ original, isMarked }: ShapedLine, current: Draft | undefined): Fix {
  const number = (current?.numbered.number ?? 0) + 1;
  const id = `${current?.numbered.series === 'S' ? 'S' : ''}${number}`;
  const bare = original.trim().replace(/^(?:[一二三四五六七八九十]{1,3}、|[^\p{L}\p{N}(（]+)/u, '');
  return {
    label: { zh: `改为第 ${id} 题`, en: `Make it question ${id}` },
    replaceLineWith: `${id}、${bare}${isMarked ? '' : '(单选题)'}`,
  };
}

function asNextOption(words: string, { options }: Draft): Fix {
  const code = nextCode(options);
  return {
    label: { zh: `改为选项(${code})`, en: `Make it option (${code})` },
    replaceLineWith: `(${code})${words}`,
  };
}

function asNote(words: string): Fix {
  return {
    label: { zh: '改为给访问员的说明', en: 'Make it a note to the interviewer' },
    replaceLineWith: `【说明:${words}】`,
  };
}

const UNNUMBERED = /^\s*(?:(?:备选|答案)?选项\s?:|[□○☐◯])/;

// 选项:满意,比较满意、不满意。 and □满意 □不满意
function withNumbers({ original, shadow }: Line, { options }: Draft): Fix {
  const start = UNNUMBERED.exec(shadow)?.[0].length ?? 0;
  const isBoxed = /[□○☐◯]/.test(shadow.slice(start - 1, start));
  const labels = original.slice(start).split(isBoxed ? /[□○☐◯]/ : /[,,，、;；。\s]+/);
  const first = nextCode(options);
  const replaceLineWith = labels
    .map((label) => label.trim())
    .filter((label) => label !== '')
    .map((label, index) => `(${first + index})${label}`)
    .join(' ');
  return { label: { zh: '给选项编号', en: 'Number the options' }, replaceLineWith };
}

/** The mends of a flaw, when one is obvious. */
export function flawFixes(flaw: Flaw, code: string, line: Line, drafts: readonly Draft[]): readonly Fix[] {
  if (code === 'questionnaire-without-title') return [withTitle(line)];
  const draft = drafts[flaw.question];
  const option = draft?.options[flaw.option ?? -1];
  return draft ? (FLAW_FIXES[code]?.(draft, option, drafts) ?? []) : [];
}

function withTitle({ original }: Line): Fix {
  return {
    label: { zh: '在前面加一行标题', en: 'Put a title above' },
    replaceLineWith: `标题:问卷\n${original}`,
  };
}

type FixMaker = (draft: Draft, option: ReadOption | undefined, drafts: readonly Draft[]) => readonly Fix[];

const FLAW_FIXES: Readonly<Record<string, FixMaker>> = {
  'question-number-repeats': (draft, _, drafts) => [renumberQuestion(draft, nextNumber(draft, drafts))],
  'question-number-jumps': (draft, _, drafts) => inSequence(draft, drafts),
  'option-number-repeats': (draft, option) =>
    option ? [renumberOption(option, nextCode(draft.options))] : [],
  'option-number-jumps': (draft, option) => (option ? inOrder(draft, option) : []),
  'go-to-missing': (_, option) => withoutRoute(option),
  'go-to-backwards': (_, option) => withoutRoute(option),
  'suppress-missing': (_, option) => withoutRoute(option),
  'suppress-backwards': (_, option) => withoutRoute(option),
};

function nextNumber({ id }: Draft, drafts: readonly Draft[]): number {
  const alike = drafts.filter((other) => other.id.startsWith(id.slice(0, 1)));
  return 1 + alike.reduce((most, other) => Math.max(most, other.numbered.number), 0);
}

// Not when another question leads to this one: its number may be right and the gap the mistake.
function inSequence(draft: Draft, drafts: readonly Draft[]): readonly Fix[] {
  const before = drafts.slice(0, drafts.indexOf(draft)).findLast((other) => other.id[0] === draft.id[0]);
  const number = (before?.numbered.number ?? 0) + 1;
  const isTaken = drafts.some((other) => other.id === `${draft.id[0]}${number}`);
  const targets = drafts.flatMap(({ options }) =>
    options.flatMap(({ marked }) => [marked.goTo, ...(marked.suppresses ?? [])]),
  );
  return isTaken || targets.includes(draft.id) ? [] : [renumberQuestion(draft, number)];
}

function renumberQuestion({ line, numbered }: Draft, number: number): Fix {
  const { start, end } = numbered.digits;
  return {
    label: { zh: `题号改为 ${number}`, en: `Change the number to ${number}` },
    replaceLineWith: spliced(line.original, start, end, String(number)),
  };
}

function renumberOption({ line, number }: ReadOption, code: number): Fix {
  return {
    label: { zh: `选项号改为(${code})`, en: `Change the number to (${code})` },
    replaceLineWith: spliced(line.original, number.start, number.end, `(${code})`),
  };
}

function nextCode(options: readonly ReadOption[]): number {
  return 1 + options.reduce((most, option) => Math.max(most, Number(option.number.code)), 0);
}

function inOrder({ options }: Draft, option: ReadOption): readonly Fix[] {
  const before = options[options.indexOf(option) - 1];
  const code = before ? Number(before.number.code) + 1 : 1;
  const isTaken = options.some((other) => other.number.code === String(code));
  return isTaken ? [] : [renumberOption(option, code)];
}

function withoutRoute(option: ReadOption | undefined): readonly Fix[] {
  const group = option?.routeGroup;
  if (!option || !group) return [];
  const replaceLineWith = spliced(option.line.original, group.start, group.end, '');
  return [{ label: { zh: '删去这个跳转', en: 'Remove this skip' }, replaceLineWith }];
}

function spliced(text: string, start: number, end: number, put: string): string {
  return `${text.slice(0, start)}${put}${text.slice(end)}`;
}
