// Finds the questionnaire in what was pasted: often a whole document with plans before it and lists behind it.
import { asksSomething } from './lines/line.ts';
import type { ShapedLine } from './lines/line-shape.ts';

/** `body` begins with the first question, or the heading above it, if there is any. Every line that is not blank is in one of these. */
export type Part = {
  readonly title?: ShapedLine;
  readonly introduction: readonly ShapedLine[];
  readonly body: readonly ShapedLine[];
  readonly leftOut: readonly ShapedLine[];
};

// A preface longer than this is a document around the questionnaire and not its introduction.
const LONGEST_PREFACE = 10;
// This many lines in a row after the last question that are nothing known are what follows the questionnaire.
const SHORTEST_EPILOGUE = 4;
const LONGEST_TITLE = 60;

export function findPart(lines: readonly ShapedLine[]): Part {
  const filled = lines.filter((line) => line.look.shape !== 'blank');
  const { section, others } = chosenSection(filled);
  const first = firstQuestion(section);
  if (first === undefined) return { introduction: [], body: section.map(withoutNumber), leftOut: others };
  const hasHeading = first > 1 && section[first - 1]?.look.shape === 'heading';
  const start = hasHeading ? first - 1 : first;
  const front = frontOf(section.slice(0, start));
  const { body, epilogue } = withoutEpilogue(section.slice(start));
  const leftOut = [...others, ...front.leftOut, ...epilogue].sort(
    (left, right) => left.number - right.number,
  );
  return { ...front, body, leftOut };
}

type Section = { readonly lines: ShapedLine[]; evidence: number };

// Annex headings part a document; the section with the most marked questions and options is the questionnaire.
function chosenSection(lines: readonly ShapedLine[]): {
  section: readonly ShapedLine[];
  others: readonly ShapedLine[];
} {
  let current: Section = { lines: [], evidence: 0 };
  const sections = [current];
  for (const line of lines) {
    if (line.look.shape === 'annex') {
      current = { lines: [], evidence: 0 };
      sections.push(current);
    }
    current.lines.push(line);
    if (line.isMarked || line.look.shape === 'options') current.evidence += 1;
  }
  const chosen = sections.reduce((best, section) => (section.evidence > best.evidence ? section : best));
  if (chosen.evidence === 0) return { section: lines, others: [] };
  return {
    section: chosen.lines,
    others: sections.flatMap((section) => (section === chosen ? [] : section.lines)),
  };
}

function firstQuestion(lines: readonly ShapedLine[]): number | undefined {
  const sure = lines.findIndex((_, index) => isSurelyQuestion(lines, index));
  if (sure >= 0) return steppedBack(lines, sure);
  const numbered = lines.findIndex((line) => numberOn(line) !== undefined);
  return numbered < 0 || numbered > LONGEST_PREFACE ? undefined : numbered;
}

// In a document without questions a numbered line is a line like any other.
function withoutNumber(line: ShapedLine): ShapedLine {
  return line.look.shape === 'numbered' ? { ...line, look: { shape: 'plain' } } : line;
}

function isSurelyQuestion(lines: readonly ShapedLine[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line?.look.shape !== 'numbered') return false;
  return line.isMarked || asksSomething(line) || (next !== undefined && belongsToQuestion(next));
}

function belongsToQuestion({ look, isMarked, shadow }: ShapedLine): boolean {
  if (look.shape === 'options') return look.starts[0]?.code === '1';
  if (look.shape === 'numbered') return look.numbered.number === 1 && shadow.length < LONGEST_TITLE;
  return isMarked;
}

// A first question that lost its mark and its options is still the one before the second.
function steppedBack(lines: readonly ShapedLine[], sure: number): number {
  let first = sure;
  let number = numberOn(lines[sure]);
  for (let index = sure - 1; index >= 0; index -= 1) {
    const before = numberOn(lines[index]);
    if (before === undefined) continue;
    if (number === undefined || before !== number - 1) break;
    first = index;
    number = before;
  }
  return first;
}

function numberOn(line: ShapedLine | undefined): number | undefined {
  return line?.look.shape === 'numbered' ? line.look.numbered.number : undefined;
}

type Front = Pick<Part, 'title' | 'introduction' | 'leftOut'>;

// Title, then introduction. Where 开场白: is written, the title is the line above it.
function frontOf(preface: readonly ShapedLine[]): Front {
  const opening = preface.findLastIndex((line) => line.look.shape === 'introduction');
  const titleAt = opening < 0 ? titleIndex(preface) : opening - 1;
  const title = preface[titleAt];
  return {
    ...(title ? { title } : {}),
    introduction: preface.slice(titleAt + 1),
    leftOut: preface.slice(0, Math.max(0, titleAt)).filter((line) => !isBareAnnex(line)),
  };
}

function titleIndex(preface: readonly ShapedLine[]): number {
  const named = preface.findLastIndex((line) => line.look.shape === 'title');
  if (named >= 0) return named;
  if (preface.length <= LONGEST_PREFACE) return preface[1] && isBareAnnex(preface[0]) ? 1 : 0;
  const likely = preface.findLastIndex(
    ({ shadow }) => /问卷|调查表|测评表/.test(shadow) && shadow.length < LONGEST_TITLE,
  );
  return likely < 0 ? preface.length - 1 : likely;
}

function isBareAnnex(line: ShapedLine | undefined): boolean {
  return line?.look.shape === 'annex' && line.look.from >= line.shadow.trimEnd().length;
}

function withoutEpilogue(lines: readonly ShapedLine[]): {
  body: readonly ShapedLine[];
  epilogue: readonly ShapedLine[];
} {
  const known = lines.findLastIndex(({ look }) => look.shape === 'options' || look.shape === 'numbered');
  const notes = lines.slice(known + 1).findIndex(({ look }) => look.shape !== 'note');
  const last = notes < 0 ? lines.length - 1 : known + notes;
  const isLong = lines.length - last - 1 >= SHORTEST_EPILOGUE;
  return isLong
    ? { body: lines.slice(0, last + 1), epilogue: lines.slice(last + 1) }
    : { body: lines, epilogue: [] };
}
