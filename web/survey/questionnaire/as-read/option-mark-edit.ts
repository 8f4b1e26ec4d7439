// Changes a mark of one option (不读出, 单独选) in the text itself, so that the text stays the one truth.
// Every edit is tried and read again: one that says anything else than was asked for is not made.
import {
  type Option,
  printOutline,
  type Question,
  type Questionnaire,
  readOutline,
} from '#survey/questionnaire';
import { questionBlock } from './question-lines.ts';

export type OptionMark = 'readOut' | 'exclusive';

export interface OptionPlace {
  readonly question: number;
  readonly option: number;
}

/** The text with the mark changed over; undefined when no safe edit was found and somebody must type it. */
export function withMarkChanged(
  text: string,
  { questions }: Questionnaire,
  place: OptionPlace,
  mark: OptionMark,
): string | undefined {
  const lines = text.split('\n');
  const question = questions[place.question];
  const option = question?.options[place.option];
  const block = questionBlock(lines, questions, place.question);
  if (!question || !option || !block) return undefined;
  const before = lines.slice(block.first - 1, block.last).join('\n');
  if (!readsAs(before, question)) return undefined;
  const wanted = changedOver(question, place.option, mark);
  const after = candidates(before, option, mark, wanted).find((candidate) => readsAs(candidate, wanted));
  if (after === undefined) return undefined;
  return [...lines.slice(0, block.first - 1), after, ...lines.slice(block.last)].join('\n');
}

function changedOver(question: Question, at: number, mark: OptionMark): Question {
  const options = question.options.map((option, index) =>
    index === at ? { ...option, [mark]: !option[mark] } : option,
  );
  return { ...question, options };
}

const TITLE = '标题:样例';

function readsAs(block: string, question: Question): boolean {
  const { questionnaire } = readOutline(`${TITLE}\n${block}`);
  return sorted(questionnaire.questions) === sorted([question]);
}

function sorted(questions: readonly Question[]): string {
  return JSON.stringify(questions, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
}

const MARKS = {
  readOut: { words: /不读出?|不念出?|不提示|不出示/, put: ['(不读出)'] },
  exclusive: { words: /单独选|互斥|排他|只选此项|可同选/, put: ['(单独选)', '(可同选)'] },
} as const satisfies Record<OptionMark, { words: RegExp; put: readonly string[] }>;

// The smallest edits first: a mark taken away, a mark written behind the label; at last the whole question printed anew,
// which is only right where the block holds nothing that the reader left out.
function candidates(block: string, option: Option, mark: OptionMark, wanted: Question): readonly string[] {
  const { words, put } = MARKS[mark];
  const removed = without(block, words);
  const added = put.flatMap((sign) =>
    [block, ...removed].flatMap((text) => behindLabel(text, option.label, sign)),
  );
  const { findings } = readOutline(`${TITLE}\n${block}`);
  const isWhole = findings.every(({ problem }) => !problem.code.startsWith('outline-'));
  return [...removed, ...added, ...(isWhole ? [printedAlone(wanted)] : [])];
}

function without(block: string, words: RegExp): readonly string[] {
  const inBrackets = new RegExp(`[((【\\[〔]\\s*(?:${words.source})\\s*[))】\\]〕]`, 'g');
  const amongOthers = new RegExp(`(?:${words.source})\\s*[,,;;]\\s*|\\s*[,,;;]\\s*(?:${words.source})`, 'g');
  return [inBrackets, amongOthers].flatMap((pattern) =>
    [...block.matchAll(pattern)].map(
      ({ 0: found, index }) => block.slice(0, index) + block.slice(index + found.length),
    ),
  );
}

function behindLabel(block: string, label: string, sign: string): readonly string[] {
  if (label === '') return [];
  return positionsOf(block, label).map((at) => {
    const end = at + label.length;
    return block.slice(0, end) + sign + block.slice(end);
  });
}

function positionsOf(text: string, words: string): readonly number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) positions.push(at);
  return positions;
}

function printedAlone(question: Question): string {
  const printed = printOutline({ format: 'wenan-questionnaire/1', title: '样例', questions: [question] });
  return printed.slice(printed.indexOf('\n\n') + 2).trimEnd();
}
