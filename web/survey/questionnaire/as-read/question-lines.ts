// Finds on which line of the text each question begins, so that a click on a question leads to its words.
// The reader knows the lines but keeps them to itself; a question that is not found is not a fault.
import type { Question } from '#survey/questionnaire';

const MOST_WORDS = 8;

/** Each question's line, counted from 1 and in order; undefined where it was not recognised. */
export function questionLines(
  lines: readonly string[],
  questions: readonly Question[],
): readonly (number | undefined)[] {
  let from = 0;
  let battery: string | undefined;
  let found: number | undefined;
  return questions.map((question) => {
    if (question.battery && question.battery.id === battery) return found;
    battery = question.battery?.id;
    const at = headIndex(lines, from, question.battery ?? question);
    found = at === -1 ? undefined : at + 1;
    from = found ?? from;
    return found;
  });
}

function headIndex(
  lines: readonly string[],
  from: number,
  { id, text }: Pick<Question, 'id' | 'text'>,
): number {
  const words = letters(text).slice(0, MOST_WORDS);
  const starts = [`${id.slice(1)}${words}`, `${id.slice(1)}题${words}`];
  for (let index = from; index < lines.length; index += 1) {
    const line = letters((lines[index] ?? '').slice(0, 80)).replace(/^(?:第|问题|题|[qs])/, '');
    if (starts.some((start) => line.replace(/^0+/, '').startsWith(start))) return index;
  }
  return -1;
}

/** Letters and digits only, half-width: what is left of a line when nobody's taste in brackets and dots counts. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The lines of one question, first and last, counted from 1: from its head to the last line with one of its options.
 * Undefined when its head is not found.
 */
export function questionBlock(
  lines: readonly string[],
  questions: readonly Question[],
  index: number,
): { readonly first: number; readonly last: number } | undefined {
  const heads = questionLines(lines, questions);
  const first = heads[index];
  const question = questions[index];
  if (first === undefined || !question) return undefined;
  const end = heads.slice(index + 1).find((head) => head !== undefined) ?? lines.length + 1;
  const labels = question.options.map(({ label }) => letters(label)).filter((label) => label !== '');
  const within = lines.slice(first - 1, end - 1).map(letters);
  const last = within.findLastIndex((line) => labels.some((label) => line.includes(label)));
  return { first, last: first + Math.max(0, last) };
}
