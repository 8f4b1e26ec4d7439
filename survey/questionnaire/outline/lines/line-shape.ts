// What a line of a questionnaire is by its own look. What it means beside its neighbours is decided in assemble.ts.
import { groupsIn } from './brackets.ts';
import { isLiteral } from './characters.ts';
import { asksSomething, isBlank, type Line, LONGEST_LINE } from './line.ts';
import { type NumberStyle, type OptionStart, optionStarts, styleAt } from './option-run.ts';
import { hasKindMark, type Numbered, numberedAt } from './question-head.ts';

export type LineShape =
  | { readonly shape: 'options'; readonly style: NumberStyle; readonly starts: readonly OptionStart[] }
  | { readonly shape: 'numbered'; readonly numbered: Numbered }
  | { readonly shape: 'note'; readonly innerStart: number; readonly innerEnd: number }
  | {
      readonly shape: 'annex' | 'title' | 'introduction' | 'coaching' /** Where its words begin. */;
      readonly from: number;
    }
  | {
      readonly shape: 'blank' | 'too-long' | 'advice' | 'heading' | 'page-number' | 'closing' | 'plain';
    };

/** A line with its look, worked out once. `isMarked`: it bears the mark of a kind of question. */
export type ShapedLine = Line & { readonly look: LineShape; readonly isMarked: boolean };

export function shaped(line: Line): ShapedLine {
  const look = lineShape(line);
  const isMarked = hasKindMark(line);
  // 一、您感觉安全吗?(单选题) looks like a heading and asks something.
  const asks = look.shape === 'heading' && (isMarked || asksSomething(line));
  return { ...line, look: asks ? { shape: 'plain' } : look, isMarked };
}

const ANNEX = /^\s*附\s?(?:件|录|表)\s?[\d一二三四五六七八九十]{0,3}(?:\s?[:、.]|\s|$)/;
const TITLE = /^\s*标题\s?:/;
const INTRODUCTION = /^\s*(?:开场白|导语|指导语|引言)\s?:/;
const COACHING = /^\s*(?:答|回答|建议回答|(?:参考|标准|正确)?答案)\s?:/;
const ADVICE = /请(?:务必|直接|统一|一定|如实)[^,。?]{0,12}回答|请回答\s?[“"「:]|回答时请/;
const HEADING =
  /^\s*(?:第\s?[\d一二三四五六七八九十]{1,3}\s?(?:部分|节|章)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[A-Z]部分|(?:甄别|过滤|主体|正式|背景|基本)(?:部分|题|问题|问卷|信息|情况|资料)\s?:?\s*$)/;
const PAGE_NUMBER = /^(?:[-—–]\s?\d{1,4}\s?[-—–]|第\s?\d{1,4}\s?页.{0,12}|\d{1,4}(?:\s?\/\s?\d{1,4})?)$/;
const CLOSING = /^\s*(?:(?:访问|调查|问卷)(?:到此)?(?:结束|完毕)|(?:非常|衷心|再次)?(?:谢谢|感谢))/;

/** The look of a line, first match first. */
export function lineShape(line: Line): LineShape {
  const { shadow, original } = line;
  if (original.length > LONGEST_LINE) return { shape: 'too-long' };
  if (isBlank(line)) return { shape: 'blank' };
  if (isLiteral(shadow.trimStart())) return { shape: 'plain' };
  return (
    namedShape(shadow) ??
    optionsShape(line) ??
    numberedShape(shadow) ??
    noteShape(shadow) ??
    wordsShape(shadow)
  );
}

function namedShape(shadow: string): LineShape | undefined {
  for (const [shape, pattern] of NAMED) {
    const found = pattern.exec(shadow);
    if (found) return { shape, from: found[0].length };
  }
  return undefined;
}

const NAMED = [
  ['annex', ANNEX],
  ['title', TITLE],
  ['introduction', INTRODUCTION],
  ['coaching', COACHING],
] as const;

function optionsShape(line: Line): LineShape | undefined {
  const lead = /^\s*(?:(?:备选|答案)?选项\s?:)?\s?[□○☐◯√]?\s?/.exec(line.shadow)?.[0].length ?? 0;
  const style = styleAt(line.shadow, lead);
  return style && { shape: 'options', style, starts: optionStarts(line, lead, style) };
}

function numberedShape(shadow: string): LineShape | undefined {
  const numbered = numberedAt(shadow);
  return numbered && { shape: 'numbered', numbered };
}

const SPOKEN_NOTE = /^\s*(?:说明|提示|注意|注|(?:访问员|调查员|访员)(?:注意|提示|说明)?)\s?:/;

function noteShape(shadow: string): LineShape | undefined {
  const end = shadow.trimEnd().length;
  if (SPOKEN_NOTE.test(shadow)) return { shape: 'note', innerStart: 0, innerEnd: end };
  const start = shadow.length - shadow.trimStart().length;
  const [group] = groupsIn(shadow, start, end);
  const isWhole = group?.start === start && group.end === end && !HEADING.test(shadow);
  return isWhole ? { shape: 'note', innerStart: group.innerStart, innerEnd: group.innerEnd } : undefined;
}

function wordsShape(shadow: string): LineShape {
  if (PAGE_NUMBER.test(shadow.trim())) return { shape: 'page-number' };
  if (HEADING.test(shadow)) return { shape: 'heading' };
  if (ADVICE.test(shadow)) return { shape: 'advice' };
  return { shape: CLOSING.test(shadow) ? 'closing' : 'plain' };
}
